import { basesFor, type Actor, type Command, type ConsentGiven } from '#core';
import { asActor, Citizen, colleagueById, CourseRow, logAccess, type ServiceRequestRow } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { Asked } from './commands/asked.js';
import { Attaching } from './attaching.js';
import { CommandRunner } from './commands/command-runner.js';
import { beginTalk, type Talk } from './contents.js';
import type { ConsentBody, CreateBody, ReviseBody } from './create.dto.js';
import { Details } from './details.js';
import { HandingOver } from './handing-over.js';
import type { ServiceRequestView } from './view/service-request.dto.js';

const consentOf = ({ maySay }: Talk, consent: ConsentBody | undefined): ConsentGiven | undefined =>
  consent && { form: consent.form, on: consent.on, contentId: maySay('consent', consent.text) };

/** Makes and changes drafts. */
@Injectable()
export class Drafting {
  constructor(
    private readonly foundation: Foundation,
    private readonly runner: CommandRunner,
    private readonly handingOver: HandingOver,
    private readonly details: Details,
    private readonly attaching: Attaching,
  ) {}

  async create(asked: Asked, body: CreateBody): Promise<ServiceRequestView> {
    const { actor } = asked;
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const course = await this.course(actor, body.courseId);
    const recipient = await this.handingOver.organisation('recipientOrganisationId', body.recipientOrganisationId);
    const owner = await colleagueById(this.foundation.database.app.manager, actor.organisationId, actor.personId);
    const talk = beginTalk();
    await this.attaching.withDraft(asked, talk, { citizenId: course.citizenId, formCode: body.formCode }, body.attachments);
    const command: Command = {
      type: 'create',
      number: await this.runner.number(asked),
      citizenId: course.citizenId,
      courseId: course.id,
      courseKind: course.kind,
      regime: course.regime,
      caseStart: course.startedOn,
      requesterId: actor.organisationId,
      ownerId: actor.personId,
      ...(owner?.unit && { unit: owner.unit }),
      recipientId: recipient.id,
      recipientKind: recipient.kind,
      formCode: body.formCode,
      legalBasis: await this.basis(body.legalBasis),
      noticeOn: body.noticeOn,
      ...(body.priority !== undefined && body.priority !== 'normal' && { priority: body.priority }),
      purposeId: talk.say('purpose', await this.details.stated(body.formCode, body)),
      questionsId: talk.say('question', body.questions),
      consent: consentOf(talk, body.consent),
    };
    return this.runner.create(asked, { citizenId: course.citizenId, command, talk });
  }

  async revision(asked: Asked, row: ServiceRequestRow, talk: Talk, body: ReviseBody): Promise<Command> {
    const { recipientOrganisationId, formCode, legalBasis } = body;
    await this.attaching.withDraft(asked, talk, { ...row, formCode: formCode ?? row.formCode }, body.attachments);
    const recipient =
      recipientOrganisationId === undefined ? undefined : await this.handingOver.organisation('recipientOrganisationId', recipientOrganisationId);
    return {
      type: 'revise',
      ...(recipient && { recipientId: recipient.id, recipientKind: recipient.kind }),
      formCode,
      legalBasis: legalBasis === undefined ? undefined : await this.basis(legalBasis),
      noticeOn: body.noticeOn,
      priority: body.priority,
      purposeId: talk.maySay('purpose', await this.details.restated(asked.actor, row, body)),
      questionsId: talk.maySay('question', body.questions),
      consent: consentOf(talk, body.consent),
    };
  }

  /** One that the rule book knows, for what is asked for. */
  async basis(code: string): Promise<string> {
    const { rules } = await this.foundation.rules.current();
    if (!basesFor(rules).some((basis) => basis.code === code)) throw invalid({ field: 'legalBasis', code: 'unknownCode' });
    return code;
  }

  /** Of the actor's own organisation; a foreign course and a missing one are the same mistake. */
  private async course(actor: Actor & { kind: 'person' }, id: string): Promise<CourseRow> {
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await manager.findOneBy(CourseRow, { id, organisationId: actor.organisationId });
      if (found === null) throw invalid({ field: 'courseId', code: 'invalid' });
      await logAccess(manager, actor, [{ action: 'courses.read', outcome: 'done', citizenId: found.citizenId }]);
      const citizen = await manager.findOneBy(Citizen, { id: found.citizenId });
      if (citizen?.deceasedOn) throw new Problem(422, 'CitizenDeceased', { on: citizen.deceasedOn });
      if (found.endedOn !== null) throw new Problem(409, 'CourseEnded', { on: found.endedOn });
      return found;
    });
  }
}
