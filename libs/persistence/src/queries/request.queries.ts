import { serviceRequestWorkflow, type Event, type Sibling } from '#core';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { ContentRow, EventRow, Notification, ServiceRequestRow } from '../entities/index.js';

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

/** Those of them that the actor takes part in. */
export const requestsByIds = (manager: EntityManager, ids: readonly string[]): Promise<ServiceRequestRow[]> =>
  manager.findBy(ServiceRequestRow, { id: In([...ids]) });

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

/** Other requests of the same requester about the same citizen by the same form, the newest first. */
export const siblingsOf = (manager: EntityManager, { id, citizenId, formCode, requesterId }: ServiceRequestRow): Promise<Sibling[]> =>
  manager.find(ServiceRequestRow, {
    select: { id: true, number: true, status: true, unit: true, sentAt: true, answeredAt: true, answerType: true },
    where: { id: Not(id), citizenId, formCode, requesterId, sentAt: Not(IsNull()) },
    order: { id: 'DESC' },
    take: mostSiblings,
  });

/**
 * Which of these the actor takes part in, or was just told of: the filter of live updates. Whoever lost a request that
 * was sent by mistake hears of it by its notice, and looks in vain.
 */
export const visibleAmong = async (manager: EntityManager, ids: readonly string[]): Promise<string[]> => {
  const seen = await manager.find(ServiceRequestRow, { where: { id: In([...ids]) }, select: { id: true } });
  const told = await manager.find(Notification, { where: { instanceId: In([...ids]), readAt: IsNull() }, select: { id: true, instanceId: true } });
  return [...new Set([...seen.map(({ id }) => id), ...told.flatMap(({ instanceId }) => instanceId ?? [])])];
};

/** Whether the recipient was asked about the citizen before, as far as the actor sees. */
export const isKnownAbout = (manager: EntityManager, { id, citizenId, recipientId }: ServiceRequestRow): Promise<boolean> =>
  manager.existsBy(ServiceRequestRow, { id: Not(id), citizenId, recipientId, sentAt: Not(IsNull()) });

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
