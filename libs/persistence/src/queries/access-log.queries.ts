import type { AccessAction, AccessOutcome, Actor } from '#core';
import type { EntityManager } from 'typeorm';

/** One act that touched a citizen. `action` and `outcome` are codes. */
export type Access = { action: AccessAction; outcome: AccessOutcome; instanceId?: string; citizenId?: string };

/** Writes what the actor did, in the transaction it did it in: what is not logged did not happen, and what did not happen is not logged. */
export const logAccess = async (manager: EntityManager, actor: Actor, accesses: readonly Access[]): Promise<void> => {
  const personId = 'personId' in actor ? actor.personId : null;
  const organisationId = 'organisationId' in actor ? actor.organisationId : null;
  await manager.query(
    `INSERT INTO access_log (actor_kind, person_id, organisation_id, action, outcome, instance_id, citizen_id)
     SELECT $1, $2, $3, a.action, a.outcome, a."instanceId", a."citizenId"
     FROM json_to_recordset($4) AS a(action text, outcome text, "instanceId" uuid, "citizenId" uuid)`,
    [actor.kind, personId, organisationId, JSON.stringify(accesses)],
  );
};

/** All that one did about one thing on one day, in Copenhagen; `times` of each action. `at` is the latest of it. */
export type AccessRow = {
  key: string;
  at: string;
  actorKind: Actor['kind'];
  personId: string | null;
  organisationId: string | null;
  instanceId: string | null;
  outcome: AccessOutcome;
  actions: { action: AccessAction; times: number }[];
};

/** Where a page ends. `at` with microseconds, as lines that came with one list share all the rest. */
export type AccessPlace = { at: string; key: string };

export type AccessQuestion = { citizenId: string; personId: string; cursor?: AccessPlace; limit: number };

/** So many entries are gathered for a page, and the rest of the day that they reach back to. */
const mostGathered = 2_000;

const localDay = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;
const dayStart = (day: string): string => `(${day})::timestamp AT TIME ZONE 'Europe/Copenhagen'`;
/** The engine says why it did not carry out a command, and what came twice was done once. */
const told = `CASE WHEN outcome IN ('done', 'replayed', 'nothing') THEN 'done' WHEN outcome = 'notFound' THEN outcome ELSE 'refused' END`;
const exact = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * What others did about a citizen, the newest first, and where the next page begins. A line of a day is told on the page of its
 * latest entry, so a page reads its last day whole.
 */
export const accessesTo = async (manager: EntityManager, { citizenId, personId, cursor, limit }: AccessQuestion) => {
  const [span] = await manager.query<{ floor: string | null; more: boolean }[]>(
    `WITH before AS (SELECT coalesce(${dayStart(`${localDay('$2::timestamptz')} + 1`)}, 'infinity') AS at),
       recent AS (SELECT a.at FROM access_log a WHERE a.citizen_id = $1 AND a.at < (SELECT at FROM before) ORDER BY a.at DESC LIMIT ${mostGathered}),
       floor AS (SELECT ${dayStart(localDay('min(at)'))} AS at FROM recent)
     SELECT ${exact('at')} AS floor, EXISTS (SELECT FROM access_log a WHERE a.citizen_id = $1 AND a.at < floor.at) AS more FROM floor`,
    [citizenId, cursor?.at ?? null],
  );
  const rows = await manager.query<AccessRow[]>(
    `WITH counted AS (
       SELECT ${localDay('at')} AS day, actor_kind, person_id, organisation_id, instance_id, ${told} AS outcome, action, count(*)::int AS times, max(at) AS at
       FROM access_log WHERE citizen_id = $1 AND at >= $3::timestamptz AND at < coalesce(${dayStart(`${localDay('$4::timestamptz')} + 1`)}, 'infinity')
         AND person_id IS DISTINCT FROM $2
       GROUP BY 1, 2, 3, 4, 5, 6, 7),
     lines AS (
       SELECT max(at) AS at, concat_ws(' ', actor_kind, person_id, organisation_id, instance_id, outcome) AS key, actor_kind, person_id, organisation_id,
         instance_id, outcome, json_agg(json_build_object('action', action, 'times', times) ORDER BY at DESC, action) AS actions
       FROM counted GROUP BY day, actor_kind, person_id, organisation_id, instance_id, outcome)
     SELECT key, ${exact('at')} AS at, actor_kind AS "actorKind", person_id AS "personId", organisation_id AS "organisationId",
       instance_id AS "instanceId", outcome, actions
     FROM lines WHERE $4::timestamptz IS NULL OR (at, key) < ($4::timestamptz, $5) ORDER BY lines.at DESC, key DESC LIMIT $6`,
    [citizenId, personId, span?.floor ?? null, cursor?.at ?? null, cursor?.key ?? '', limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const older = span?.more === true && span.floor !== null ? { at: span.floor, key: '' } : null;
  return { rows: page, next: rows.length > limit && last !== undefined ? { at: last.at, key: last.key } : older };
};
