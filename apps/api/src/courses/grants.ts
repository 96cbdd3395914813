import { isThere, type Actor, type Language, type SaidBy } from '#core';
import { asParticipant, CourseRow, invitationsOf, logAccess, Organisation } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Foundation } from '../foundation.js';
import type { Asked } from '../service-requests/commands/asked.js';
import { loadNames } from '../service-requests/view/names.js';
import { invalid } from '../web/validation.js';
import { Guards } from '../service-requests/guards.js';
import { CourseCommands } from './course-commands.js';
import { Courses } from './courses.js';
import { namesIn } from './course-names.js';
import type { CourseDetailView } from './courses.dto.js';
import type { EndGrantBody, GrantBody, InvitedCourseView, ReportActivityBody } from './grants.dto.js';

/** Whoever writes it down for the citizen may say how it was said; the citizen says it here. */
const notTheCitizens = ({ actor }: Asked, saidBy: SaidBy | undefined): void => {
  if (actor.kind === 'citizen' && saidBy !== undefined) throw invalid({ field: 'saidBy', code: 'unknown' });
};

/** Organisations that take part in courses, and the courses they take part in. */
@Injectable()
export class Grants {
  constructor(
    private readonly foundation: Foundation,
    private readonly commands: CourseCommands,
    private readonly courses: Courses,
    private readonly guards: Guards,
  ) {}

  async list(actor: Actor, language: Language): Promise<InvitedCourseView[]> {
    const { rules } = await this.foundation.rules.current();
    return asParticipant(this.foundation.database.app, actor, async (manager) => {
      const invitations = 'organisationId' in actor ? await invitationsOf(manager, actor.organisationId) : [];
      const rows = await manager.find(CourseRow, { where: { id: In(invitations.map(({ courseId }) => courseId)) }, order: { startedOn: 'DESC', id: 'DESC' } });
      const seen = rows.map(({ id, citizenId }) => ({ action: 'courses.list', outcome: 'done', instanceId: id, citizenId }) as const);
      await logAccess(manager, actor, seen);
      const people = rows.flatMap(({ ownerId }) => ownerId ?? []);
      const citizens = rows.map(({ citizenId }) => citizenId);
      const names = await loadNames(manager, this.foundation.sealer, { organisations: [], authors: [], units: [], people, citizens });
      return rows.map(({ id, number, kind, citizenId, ownerId }) => ({
        ...{ id, number, title: `${namesIn(rules.courseKinds, language)(kind)} ${number}`, citizen: names.citizen(citizenId) },
        coordinator: ownerId === null ? null : names.person(ownerId),
        until: invitations.find(({ courseId }) => courseId === id)?.until ?? null,
      }));
    });
  }

  /** To one of the kinds of organisation that may take part so, which is there today. */
  async give(asked: Asked, id: string, { purpose, evidence, saidBy, despite, ...grant }: GrantBody): Promise<CourseDetailView> {
    notTheCitizens(asked, saidBy);
    const { rules } = await this.foundation.rules.current();
    const found = await this.foundation.database.app.manager.findOneBy(Organisation, { id: grant.organisationId });
    const kinds = rules.grantKinds.find(({ code }) => code === grant.as)?.organisationKinds;
    const isOpen = found !== null && isThere(found, localDateOf(await this.foundation.engine.businessNow()));
    if (!isOpen || kinds?.includes(found.kind) === false) throw invalid({ field: 'organisationId', code: 'invalid' });
    const { citizenId } = await this.courses.find(asked.actor, id);
    const known = await this.guards.admit(asked, citizenId, grant.organisationId, despite);
    return this.commands.give(asked, id, ({ say, maySay }) => ({
      ...{ type: 'grant', ...grant, purposeId: say('purpose', purpose), evidenceId: maySay('reason', evidence) },
      ...{ ...(saidBy && { saidBy }), ...(known && { despite: known }) },
    }));
  }

  async end(asked: Asked, id: string, no: number, { saidBy, text }: EndGrantBody): Promise<CourseDetailView> {
    notTheCitizens(asked, saidBy);
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'endGrant', no, contentId: maySay('reason', text), ...(saidBy && { saidBy }) }));
  }

  report(asked: Asked, id: string, no: number, { text }: ReportActivityBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'reportActivity', no, contentId: say('reason', text) }));
  }
}
