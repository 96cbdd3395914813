import { basesFor, findForm, type Actor, type Command, type Form } from '#core';
import { asActor, asParticipant, businessNow, caseOf, Citizen, logAccess, Organisation, type CaseThere } from '#persistence';
import { localDateOf } from '#sla';
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
    const { citizenId, formCode, legalBasis, consent } = body;
    const form = await this.formOf(formCode);
    const { municipalityId, unit, ...case_ } = await this.caseOf(actor, citizenId, form);
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
    return findForm(rules, formCode, localDateOf(await businessNow(this.foundation.database.app.manager)));
  }

  /**
   * Of a citizen the actor's organisation may see; a foreign one and a missing one are told apart by nobody. Whoever begins as
   * one that takes part sees the citizen by that, and writes into that course alone.
   */
  private async caseOf(actor: Proposer, citizenId: string, form: Form | undefined): Promise<CaseThere> {
    const takesPart = form?.initiatedBy === 'participant';
    const fault = await (takesPart ? asParticipant : asActor)(this.foundation.database.app, actor, async (manager) => {
      const found = await manager.findOneBy(Citizen, { id: citizenId });
      await logAccess(manager, actor, [{ action: 'submit', outcome: found === null ? 'notFound' : 'done', ...(found && { citizenId }) }]);
      if (found === null) return notFound();
      return found.deceasedOn === null ? null : new Problem(422, 'CitizenDeceased', { on: found.deceasedOn, proposal: 1 });
    });
    if (fault !== null) throw fault;
    const there = await caseOf(this.foundation.database.engine, citizenId, takesPart ? actor.organisationId : null);
    if (there === null) throw new Problem(422, takesPart ? 'NotTakingPart' : 'NoCaseThere');
    return there;
  }

  /** A form that nobody may propose by, or that is not there, is for the core to refuse. */
  private async check({ legalBasis, items }: ProposalBody, form: Form | undefined): Promise<void> {
    const { rules } = await this.foundation.rules.current();
    const begins = form?.initiatedBy;
    const faults = form !== undefined && begins !== undefined ? faultsOfAnswer(form, items, true) : [];
    const isKnown = basesFor(rules, begins ?? 'recipient').some(({ code }) => code === legalBasis);
    if (!isKnown) throw invalid({ field: 'legalBasis', code: 'unknownCode' }, ...faults);
    if (faults.length > 0) throw invalid(...faults);
  }

  private async kind({ organisationId }: Proposer): Promise<string> {
    return (await this.foundation.database.app.manager.findOneByOrFail(Organisation, { id: organisationId })).kind;
  }
}
