import { serviceRequestWorkflow, type Event, type Sibling } from '#core';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Citizen, ContentRow, CourseRow, EventRow, Notification, ServiceRequestRow } from '../entities/index.js';

/** What happened, by whom, and when it was written down. */
export type RecordedEventOf<E> = {
  version: number;
  event: E;
  recordedAt: string;
  by: { kind: EventRow['actorKind']; personId: string | null; organisationId: string | null };
};
export type RecordedEvent = RecordedEventOf<Event>;

/** The request, or null when there is none or the actor has no part in it: nobody can tell them apart. */
export const requestById = (manager: EntityManager, id: string): Promise<ServiceRequestRow | null> => manager.findOneBy(ServiceRequestRow, { id });

/** Those of `ids`, and those that go on from this one, as far as the actor takes part in them, the oldest first. */
export const requestsTiedTo = (manager: EntityManager, id: string, ids: readonly string[]): Promise<ServiceRequestRow[]> =>
  manager.find(ServiceRequestRow, { where: [{ id: In([...ids]) }, { fromId: id }], order: { id: 'ASC' } });

type Upcast<E> = (stored: { type: string; v: number; effectiveAt: string }) => E;

/** Those the actor may read, in order. One of another audience leaves a gap in the versions. */
export const recordedEventsOf = async <E>(manager: EntityManager, instanceId: string, upcast: Upcast<E>): Promise<RecordedEventOf<E>[]> => {
  const rows = await manager.find(EventRow, { where: { instanceId }, order: { version: 'ASC' } });
  return rows.map(({ version, type, v, body, effectiveAt, recordedAt, actorKind, actorPersonId, actorOrganisationId }) => ({
    version,
    event: upcast({ ...body, type, v, effectiveAt }),
    recordedAt,
    by: { kind: actorKind, personId: actorPersonId, organisationId: actorOrganisationId },
  }));
};

/** Those of a request. */
export const eventsOf = (manager: EntityManager, instanceId: string): Promise<RecordedEvent[]> =>
  recordedEventsOf(manager, instanceId, serviceRequestWorkflow.upcast);

/** Sealed texts of a request that the actor may read, the oldest first. Its content ids stand in the events. */
export const contentsOf = (manager: EntityManager, instanceId: string): Promise<ContentRow[]> =>
  manager.find(ContentRow, { where: { instanceId }, order: { createdAt: 'ASC', id: 'ASC' } });

/** All requests of a citizen that the actor may see, the newest first. */
export const requestsOfCitizen = (manager: EntityManager, citizenId: string): Promise<ServiceRequestRow[]> =>
  manager.find(ServiceRequestRow, { where: { citizenId }, order: { id: 'DESC' } });

/** So many of one form about one citizen are looked at: the newest tell enough. */
const mostSiblings = 20;

/**
 * Other requests of the same requester about the same citizen by the same form, the newest first, and those whose answer
 * was shared with it, which are answered as far as it is concerned.
 */
export const siblingsOf = async (manager: EntityManager, { id, citizenId, formCode, requesterId }: ServiceRequestRow): Promise<Sibling[]> => {
  const rows = await manager
    .createQueryBuilder(ServiceRequestRow, 'r')
    .where('r.citizen_id = :citizenId AND r.form_code = :formCode AND r.sent_at IS NOT NULL AND r.id <> :id', { id, citizenId, formCode, requesterId })
    .andWhere(`(r.requester_id = :requesterId OR EXISTS (
      SELECT FROM party p WHERE p.instance_id = r.id AND p.organisation_id = :requesterId AND p.role = 'sharedWith'))`)
    .orderBy('r.id', 'DESC')
    .limit(mostSiblings)
    .getMany();
  return rows.map(({ number, status, unit, sentAt, answeredAt, answerType, requesterId: asker }) => ({
    ...{ number, unit, sentAt, answeredAt, answerType },
    status: asker === requesterId ? status : 'closed',
  }));
};

/**
 * Which of these requests, courses and citizens the actor may see, or was just told of: the filter of live updates. Whoever
 * lost a request that was sent by mistake, or was sent away from a course, hears of it by its notice, and looks in vain.
 */
export const visibleAmong = async (manager: EntityManager, ids: readonly string[]): Promise<string[]> => {
  const named = { where: { id: In([...ids]) }, select: { id: true } } as const;
  const seen = [...(await manager.find(ServiceRequestRow, named)), ...(await manager.find(CourseRow, named)), ...(await manager.find(Citizen, named))];
  const told = await manager.find(Notification, { where: { instanceId: In([...ids]), readAt: IsNull() }, select: { id: true, instanceId: true } });
  return [...new Set([...seen.map(({ id }) => id), ...told.flatMap(({ instanceId }) => instanceId ?? [])])];
};

/** The organisation asked, was asked, or takes part beside, in a request that was sent. */
export const isKnownBy = (organisation: string, r: string): string => `${r}.sent_at IS NOT NULL AND (${r}.recipient_id = ${organisation}
  OR ${r}.requester_id = ${organisation}
  OR EXISTS (SELECT FROM json_array_elements(${r}.state -> 'others') j WHERE CAST(j ->> 'organisationId' AS uuid) = ${organisation}))`;

/** Whether the organisation takes part in a request about the citizen, as far as the actor sees. */
export const isKnownAbout = (manager: EntityManager, citizenId: string, organisationId: string): Promise<boolean> =>
  manager
    .createQueryBuilder(ServiceRequestRow, 'r')
    .where('r.citizen_id = :citizenId', { citizenId, organisationId })
    .andWhere(isKnownBy(':organisationId', 'r'))
    .getExists();

/** The next request's number, as in 2026-000417. */
export const nextRequestNumber = async (manager: EntityManager): Promise<string> => {
  const [row] = await manager.query<{ number: string }[]>('SELECT next_request_number() AS number');
  if (row === undefined) throw new Error('The sequence of request numbers gave nothing.');
  return row.number;
};

/** The next course's number, as in 2026-F000417. */
export const nextCourseNumber = async (manager: EntityManager): Promise<string> => (await nextRequestNumber(manager)).replace('-', '-F');

/** Business now: the database's clock, and the offset that only demo mode and tests move. */
export const businessNow = async (manager: EntityManager): Promise<string> => {
  const [row] = await manager.query<{ now: string }[]>('SELECT business_now() AS now');
  if (row === undefined) throw new Error('The table business_clock is empty.');
  return row.now;
};
