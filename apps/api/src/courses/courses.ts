import { courseWorkflow, type Actor, type CourseEvent, type Language } from '#core';
import {
  asActor,
  asParticipant,
  businessNow,
  carriersIn,
  Citizen,
  CourseRow,
  logAccess,
  recordedEventsOf,
  ServiceRequestRow,
  type RecordedEventOf,
} from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { leadsCourses } from '../directory/leads-courses.js';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { notFound, Problem } from '../web/problem.js';
import { courseKindViews } from './course-names.js';
import { courseDetail, courseView, foldCourse, type Detail } from './course-views.js';
import { isInvitedTo } from './participants.js';
import type { CourseDetailView, CourseKindView, CourseView } from './courses.dto.js';

const isId = (id: string | null | undefined): id is string => typeof id === 'string';

type OwnReader = Actor & { kind: 'citizen' };
type OwnFilter = Partial<Pick<CourseRow, 'id' | 'organisationId'>>;

type Reader = Pick<Detail, 'actor' | 'rules' | 'language'>;

/** As far as the actor takes part in them. */
const requestsNamedIn = async (manager: EntityManager, events: readonly RecordedEventOf<CourseEvent>[]): Promise<ServiceRequestRow[]> => {
  const ids = [...new Set(events.flatMap(({ event }) => ('requestId' in event ? [event.requestId] : [])))];
  return ids.length === 0 ? [] : manager.findBy(ServiceRequestRow, { id: In(ids) });
};

/** A citizen's courses in the actor's organisation. */
@Injectable()
export class Courses {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  async kinds(language: Language): Promise<CourseKindView[]> {
    const { rules } = await this.foundation.rules.current();
    return courseKindViews(rules, language);
  }

  async list(actor: Actor, citizenId: string, language: Language): Promise<CourseView[]> {
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const rows = await manager.find(CourseRow, { where: { citizenId }, order: { startedOn: 'DESC', id: 'DESC' } });
      await logAccess(manager, actor, [
        rows.length === 0 ? { action: 'courses.list', outcome: 'notFound' } : { action: 'courses.list', outcome: 'done', citizenId },
      ]);
      const people = rows.map(({ ownerId }) => ownerId).filter(isId);
      const names = await loadNames(manager, this.foundation.sealer, { organisations: [], authors: [], units: [], people, citizens: [] });
      return rows.map((row) => courseView(row, actor, names, rules, language));
    });
  }

  async one(actor: Actor, id: string, language: Language): Promise<CourseDetailView> {
    const { rules } = await this.foundation.rules.current();
    return this.read(actor, id, (manager, row) => this.detail(manager, row, { actor, rules, language }));
  }

  /** A citizen's own, the running ones first. */
  async own(actor: Actor, language: Language): Promise<{ items: CourseDetailView[]; mayBegin: boolean }> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    return asActor(this.foundation.database.app, actor, async (manager) => {
      await logAccess(manager, actor, [{ action: 'courses.own', outcome: 'done', citizenId: actor.citizenId }]);
      return { items: await this.ofCitizen(manager, actor, language), mayBegin: await this.mayBegin(manager, actor) };
    });
  }

  private async mayBegin(manager: EntityManager, { citizenId }: OwnReader): Promise<boolean> {
    const { municipalityId: organisationId = null, deceasedOn = null } = (await manager.findOneBy(Citizen, { id: citizenId })) ?? {};
    if (organisationId === null || deceasedOn !== null || !(await leadsCourses(manager, organisationId))) return false;
    return !(await manager.existsBy(CourseRow, { citizenId, organisationId, endedOn: IsNull() }));
  }

  /** As the citizen reads them: all, or those that one organisation leads, or one of them. */
  async ofCitizen(manager: EntityManager, actor: OwnReader, language: Language, only: OwnFilter = {}): Promise<CourseDetailView[]> {
    const { rules } = await this.foundation.rules.current();
    const rows = await manager.find(CourseRow, {
      where: { ...only, citizenId: actor.citizenId },
      order: { endedOn: { direction: 'DESC', nulls: 'FIRST' }, startedOn: 'DESC', id: 'DESC' },
    });
    const views: CourseDetailView[] = [];
    for (const row of rows) views.push(await this.detail(manager, row, { actor, rules, language }));
    return views;
  }

  private async detail(manager: EntityManager, row: CourseRow, reader: Reader): Promise<CourseDetailView> {
    const events = await recordedEventsOf<CourseEvent>(manager, row.id, courseWorkflow.upcast);
    // Whoever took part may be dismissed between the two reads.
    if (events.length === 0) throw notFound();
    const words = await this.views.wordsOf(manager, row.id, []);
    const requests = await requestsNamedIn(manager, events);
    const isInvited = isInvitedTo(reader.actor, row);
    const asked = isInvited ? await manager.find(ServiceRequestRow, { where: { courseId: row.id }, order: { createdAt: 'ASC', id: 'ASC' } }) : [];
    const carriers = isInvited ? await carriersIn(manager, row.id) : null;
    const isToldByPost = await manager.existsBy(Citizen, { id: row.citizenId, digitalPostExempt: true });
    const names = await loadNames(manager, this.foundation.sealer, {
      organisations: [
        ...[row.organisationId, ...[...requests, ...asked].map(({ recipientId }) => recipientId)],
        ...events.flatMap(({ by, event }) => [by.organisationId, 'organisationId' in event ? event.organisationId : null]),
      ].filter(isId),
      people: foldCourse(events).coordinators.map(({ personId }) => personId),
      authors: events.map(({ by }) => by.personId).filter(isId),
      units: [],
      citizens: [row.citizenId],
    });
    const today = localDateOf(await businessNow(manager));
    return courseDetail(row, { ...reader, names, today, events, words, requests, carriers, isToldByPost, asked });
  }

  /** The same 404 for a foreign one and a missing one. */
  find(actor: Actor, id: string): Promise<CourseRow> {
    return this.read(actor, id, async (_manager, row) => row);
  }

  async read<T>(actor: Actor, id: string, use: (manager: EntityManager, row: CourseRow) => Promise<T>): Promise<T> {
    const found = await asParticipant(this.foundation.database.app, actor, async (manager) => {
      const row = await manager.findOneBy(CourseRow, { id });
      const outcome = row === null ? ({ outcome: 'notFound' } as const) : ({ outcome: 'done', citizenId: row.citizenId } as const);
      await logAccess(manager, actor, [{ action: 'courses.read', instanceId: id, ...outcome }]);
      return row === null ? null : { value: await use(manager, row) };
    });
    if (found === null) throw notFound();
    return found.value;
  }
}
