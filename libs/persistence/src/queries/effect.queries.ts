import { serviceRequestWorkflow, type Event, type Language, type MailReader } from '#core';
import type { Instant } from '#sla';
import type pg from 'pg';
import type { Sealed } from '../content/sealer.js';
import { actsFor, lives } from './people.queries.js';

/** What the effects of the worker read, as the engine's role. */
type Engine = pg.Pool | pg.ClientBase;

/** When the event took effect that a message tells of. */
export const effectiveAtOf = async (engine: Engine, instanceId: string, version: number): Promise<Instant> => {
  const { rows } = await engine.query<{ at: Instant }>('SELECT effective_at AS at FROM event WHERE instance_id = $1 AND version = $2', [instanceId, version]);
  const [row] = rows;
  if (row === undefined) throw new Error(`Request ${instanceId} has no event ${version}.`);
  return row.at;
};

/** All that happened to a request. */
export const eventsOfRequest = async (engine: Engine, instanceId: string): Promise<Event[]> => {
  const { rows } = await engine.query<{ type: string; v: number; effectiveAt: Instant; body: object }>(
    'SELECT type, v, effective_at AS "effectiveAt", body FROM event WHERE instance_id = $1 ORDER BY version',
    [instanceId],
  );
  return rows.map(({ body, ...frame }) => serviceRequestWorkflow.upcast({ ...body, ...frame }));
};

/** Business time, on the connection of a transaction. */
export const businessNowOf = async (engine: Engine): Promise<Instant> => {
  const { rows } = await engine.query<{ now: Instant }>('SELECT business_now() AS now');
  const [row] = rows;
  if (row === undefined) throw new Error('The table business_clock is empty.');
  return row.now;
};

/** Whether letters reach the organisation here, and whether it exists today. */
export const canReceive = async (engine: Engine, organisationId: string): Promise<boolean> => {
  const { rows } = await engine.query<{ can: boolean }>(
    `SELECT can_receive AND (valid_to IS NULL OR valid_to > (business_now() AT TIME ZONE 'Europe/Copenhagen')::date) AS can FROM organisation WHERE id = $1`,
    [organisationId],
  );
  return rows[0]?.can === true;
};

const wordsAsked = `SELECT DISTINCT ON (w.what) w.what, c.id AS "contentId", c.citizen_id AS "citizenId", c.sealed
  FROM event e CROSS JOIN LATERAL (VALUES ('purpose', e.body->>'purposeId'), ('questions', e.body->>'questionsId'),
      ('ownWords', CASE e.type WHEN 'wordsGiven' THEN e.body->>'contentId' ELSE e.body->>'wordsId' END)) w(what, id)
    JOIN content c ON c.id = w.id::uuid AND c.instance_id = e.instance_id
  WHERE e.instance_id = $1 AND e.type IN ('created', 'revised', 'wordsGiven') AND w.id IS NOT NULL ORDER BY w.what, e.version DESC`;

export type AskedWith = { purpose?: Sealed; questions?: Sealed; ownWords?: Sealed };

/** The words that a request asks with, and the citizen's own that go along, as last revised. What was redacted is left out. */
export const wordsOfRequest = async (engine: Engine, instanceId: string): Promise<AskedWith> => {
  const { rows } = await engine.query<{ what: keyof AskedWith; contentId: string; citizenId: string; sealed: Buffer | null }>(wordsAsked, [instanceId]);
  return Object.fromEntries(rows.flatMap(({ what, sealed, ...place }) => (sealed === null ? [] : [[what, { ...place, sealed }]])));
};

/** What an organisation is called today. */
export const organisationName = async (engine: Engine, organisationId: string): Promise<string> => {
  const { rows } = await engine.query<{ name: string }>('SELECT name FROM organisation WHERE id = $1', [organisationId]);
  return rows[0]?.name ?? '–';
};

/** Words said in a request, by their ids; none of what was redacted. */
export const sealedOf = async (engine: Engine, instanceId: string, ids: readonly string[]): Promise<Map<string, Sealed>> => {
  const { rows } = await engine.query<Sealed>(
    `SELECT id AS "contentId", citizen_id AS "citizenId", sealed FROM content WHERE instance_id = $1 AND id = ANY($2) AND sealed IS NOT NULL`,
    [instanceId, ids],
  );
  return new Map(rows.map((row) => [row.contentId, row]));
};

/** Those at work are written to in Danish, a citizen as it stands on the citizen. */
export type Mailbox = { address: string; reader: MailReader; language: Language };

/**
 * Whom a mail goes to, as of now; null when the person wants none any more, has died, or acts no more for the citizen whom it is
 * about.
 */
export const mailboxOf = async (engine: Engine, personId: string, citizenId: string | null): Promise<Mailbox | null> => {
  const { rows } = await engine.query<Mailbox>(
    `SELECT email AS address, CASE WHEN citizen_id IS NULL THEN 'staff' WHEN citizen_id = coalesce($2, citizen_id) THEN 'citizen' ELSE 'representative' END AS reader,
       coalesce((SELECT language FROM citizen c WHERE c.id = p.citizen_id), 'da') AS language
     FROM person p WHERE id = $1 AND closed_at IS NULL AND notify_by_email AND email IS NOT NULL
      AND ${lives} AND ($2::uuid IS NULL OR p.citizen_id = $2 OR ${actsFor('$2')})`,
    [personId, citizenId],
  );
  return rows[0] ?? null;
};
