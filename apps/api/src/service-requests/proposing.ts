import { basesFor, findForm, obstacleToStatement, type Actor, type Command, type Form, type Initiator } from '#core';
import { asActor, asParticipant, businessNow, caseOf, Citizen, grantsIn, logAccess, Organisation, type CaseThere } from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { notFound, Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { faultsOfAnswer } from './answer-check.js';
import type { Asked } from './commands/asked.js';
import { CommandRunner } from './commands/command-runner.js';
import type { ProposalBody } from './commands/proposal.dto.js';
import { beginTalk } from './contents.js';
import type { ServiceRequestView } from './view/service-request.dto.js';

type Proposer = Actor & { kind: 'person' };

/** Whom it is about, and who in which municipality is to reply. */
type About = { citizenId: string; there: CaseThere };

/** What the core cannot see of a proposal: whom it is about, who is to reply, and whether the form is filled in. */
@Injectable()
export class Proposing {
  constructor(
    private readonly foundation: Foundation,
    private readonly runner: CommandRunner,
  ) {}

  async submit(asked: Asked, body: ProposalBody): Promise<ServiceRequestView> {
    const { actor } = asked;
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { formCode, legalBasis, consent } = body;
    const form = await this.formOf(formCode);
    const inCourse = form?.initiatedBy === 'participant' || (form?.initiatedBy === undefined && body.courseId !== undefined);
    const { citizenId, there } = await (inCourse ? this.ofCourse(actor, body) : this.ofCitizen(actor, body));
    const { municipalityId, unit, ...case_ } = there;
    await this.check(body, form);
    const talk = beginTalk();
    const command: Command = {
      type: 'submit',
      number: await this.runner.number(asked),
      citizenId,
      ...case_,
      ...(unit !== null && { unit }),
      requesterId: municipalityId,
      recipientId: actor.organisationId,
      recipientKind: await this.kind(actor),
      handlerId: actor.personId,
      formCode,
      legalBasis,
      consent: { form: consent.form, on: consent.on, ...(consent.text !== undefined && { contentId: talk.say('consent', consent.text) }) },
      contentId: talk.say('answer', { items: body.items, text: null }),
    };
    return this.runner.create(asked, { citizenId, command, talk });
  }

  private async formOf(formCode: string): Promise<Form | undefined> {
    const { rules } = await this.foundation.rules.current();
    return findForm(rules, formCode, await this.today());
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(await businessNow(this.foundation.database.app.manager));
  }

  /** Of a citizen the actor's organisation may see; a foreign one and a missing one are told apart by nobody. */
  private async ofCitizen(actor: Proposer, { citizenId, courseId }: ProposalBody): Promise<About> {
    if (citizenId === undefined) throw invalid({ field: 'citizenId', code: 'required' });
    if (courseId !== undefined) throw invalid({ field: 'courseId', code: 'unknown' });
    const fault = await asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await manager.findOneBy(Citizen, { id: citizenId });
      await logAccess(manager, actor, [{ action: 'submit', outcome: found === null ? 'notFound' : 'done', ...(found && { citizenId }) }]);
      return found === null ? notFound() : this.deceased(found);
    });
    if (fault !== null) throw fault;
    const there = await caseOf(this.foundation.database.engine, { citizenId });
    if (there === null) throw new Problem(422, 'NoCaseThere');
    return { citizenId, there };
  }

  /**
   * Of the course that the actor's organisation takes part in, whose citizen it need not see by any other way. One that it never
   * took part in looks like one that is not there; one that it was let out of says so.
   */
  private async ofCourse(actor: Proposer, { citizenId: named, courseId }: ProposalBody): Promise<About> {
    if (courseId === undefined) throw invalid({ field: 'courseId', code: 'required' });
    if (named !== undefined) throw invalid({ field: 'citizenId', code: 'unknown' });
    const { app, engine } = this.foundation.database;
    const course = await grantsIn(engine, courseId);
    const takesPart = course?.grants.some(({ organisationId }) => organisationId === actor.organisationId) === true;
    const { rules } = await this.foundation.rules.current();
    const obstacle = course && obstacleToStatement(course, actor.organisationId, rules, await this.today());
    const fault = await asParticipant(app, actor, async (manager) => {
      const found = course === null ? null : await manager.findOneBy(Citizen, { id: course.citizenId });
      const seen = takesPart && found !== null && obstacle === null;
      await logAccess(manager, actor, [{ action: 'submit', outcome: seen ? 'done' : 'notFound', ...(takesPart && { citizenId: course.citizenId }) }]);
      if (!takesPart) return notFound();
      return obstacle === null && found !== null ? this.deceased(found) : new Problem(422, obstacle ?? 'NotTakingPart');
    });
    if (fault !== null) throw fault;
    const there = await caseOf(engine, { courseId });
    if (there === null || course === null) throw new Problem(422, 'NoCaseThere');
    return { citizenId: course.citizenId, there };
  }

  private deceased({ deceasedOn }: Citizen): Problem | null {
    return deceasedOn === null ? null : new Problem(422, 'CitizenDeceased', { on: deceasedOn, proposal: 1 });
  }

  /** A form that nobody may propose by, or that is not there, is for the core to refuse. */
  private async check({ legalBasis, items }: ProposalBody, form: Form | undefined): Promise<void> {
    const { rules } = await this.foundation.rules.current();
    const begins = form?.initiatedBy;
    const faults = form !== undefined && begins !== undefined ? faultsOfAnswer(form, items, true) : [];
    const initiators: readonly Initiator[] = begins === undefined ? ['recipient', 'participant'] : [begins];
    const isKnown = initiators.some((initiator) => basesFor(rules, initiator).some(({ code }) => code === legalBasis));
    if (!isKnown) throw invalid({ field: 'legalBasis', code: 'unknownCode' }, ...faults);
    if (faults.length > 0) throw invalid(...faults);
  }

  private async kind({ organisationId }: Proposer): Promise<string> {
    return (await this.foundation.database.app.manager.findOneByOrFail(Organisation, { id: organisationId })).kind;
  }
}
