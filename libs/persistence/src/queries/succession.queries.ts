import { succeeded, type OrganisationRecord } from '#core';
import type { LocalDate } from '#sla';
import type pg from 'pg';
import { newestRuleBook, publishRuleBook } from '../rule-source.js';
import { addDirectoryChange, changingDirectory } from './directory-change.queries.js';
import { owesAnswer, registeredOrganisations, writeOrganisation } from './directory.queries.js';
import { isKnownBy } from './request.queries.js';

/** An open request whose recipient is no more, and who takes over, if anybody does. `withheld`: the successor is a stranger to a protected citizen. */
export type Orphan = { id: string; fromId: string; recipientId: string | null; recipientKind: string | null; withheld: boolean };

const today = `(business_now() AT TIME ZONE 'Europe/Copenhagen')::date`;

/** The citizen's address is protected, and the successor is neither their doctor nor known to have had a request about them. */
const isStranger = `c.protected_address AND (c.gp_organisation_id IN (o.id, o.successor_id)) IS NOT TRUE AND NOT EXISTS (
  SELECT FROM service_request k WHERE k.citizen_id = c.id AND ${isKnownBy('o.successor_id', 'k')})`;

/** What waits for the recipient, and with a successor also what it may be asked about again. Driven by the few that ended. */
const orphansAsked = `SELECT r.id, o.id AS "fromId", s.id AS "recipientId", s.kind AS "recipientKind", o.successor_id IS NOT NULL AND s.id IS NULL AS withheld
  FROM organisation o JOIN party p ON p.organisation_id = o.id AND p.open AND p.valid_to IS NULL
    JOIN service_request r ON r.id = p.instance_id AND r.recipient_id = o.id JOIN citizen c ON c.id = r.citizen_id
    LEFT JOIN organisation s ON s.id = o.successor_id AND NOT (${isStranger})
  WHERE o.valid_to <= ${today} AND (${owesAnswer} OR r.status = 'answered' AND s.id IS NOT NULL)
  ORDER BY r.id LIMIT $1`;

/** So many of the open requests whose recipient has ended; none when all have been seen to. */
export const orphans = async (engine: pg.Pool, limit: number): Promise<Orphan[]> => {
  const { rows } = await engine.query<Orphan>(orphansAsked, [limit]);
  return rows;
};

/** The next organisation whose end has come and that the register has not followed yet. */
const endedAsked = `SELECT id, successor_id AS "successorId", valid_to AS "endsOn" FROM organisation WHERE valid_to <= ${today} AND followed_at IS NULL ORDER BY valid_to, id LIMIT 1`;

/** A practice's patients have the successor for their doctor, and the former one stands beside it. */
const movePatients = `UPDATE citizen SET gp_organisation_id = $2, previous_gp_organisation_id = $1 WHERE gp_organisation_id = $1`;

/**
 * Whoever lived in a municipality lives in its successor, without having moved; nobody moved from where they live. What was told
 * of the former place is told anew.
 */
const moveResidents = `UPDATE citizen c SET municipality_id = n.lives, previous_municipality_id = nullif(n.lived, n.lives),
    moved_on = CASE WHEN n.lived <> n.lives THEN c.moved_on END, move_untold = c.move_untold OR c.municipality_id = $1
  FROM (SELECT id, CASE municipality_id WHEN $1 THEN $2 ELSE municipality_id END AS lives,
      CASE previous_municipality_id WHEN $1 THEN $2 ELSE previous_municipality_id END AS lived
    FROM citizen WHERE $1 IN (municipality_id, previous_municipality_id)) n WHERE n.id = c.id`;

const moveMembers = async (client: pg.PoolClient, fromId: string, successorId: string): Promise<void> => {
  const members = (await registeredOrganisations(client)).filter(({ regionId }) => regionId === fromId);
  for (const { revision, ...before } of members) {
    const after: OrganisationRecord = { ...before, regionId: successorId };
    await writeOrganisation(client, after, revision);
    await addDirectoryChange(client, { subject: 'organisation', before, after, revision, status: 'done', authorId: null });
  }
};

/** An administrator may publish in between: then the turn fails on the version, and the next one tries again. */
const moveAgreements = async (client: pg.PoolClient, fromId: string, successorId: string, on: LocalDate): Promise<void> => {
  const next = succeeded(await newestRuleBook(client), fromId, successorId, on);
  if (next !== null) await publishRuleBook(client, next);
};

/**
 * Lets the register follow the end of one organisation: a region's members, a practice's patients, a municipality's citizens and what was
 * agreed go to the successor. Answers with its id, or null when there is none left. Any number of workers may ask.
 */
export const followEnd = (engine: pg.Pool): Promise<string | null> =>
  changingDirectory(engine, async (client) => {
    const { rows } = await client.query<{ id: string; successorId: string | null; endsOn: LocalDate }>(endedAsked);
    const [ended] = rows;
    if (ended === undefined) return null;
    const { id, successorId, endsOn } = ended;
    if (successorId !== null) {
      await moveMembers(client, id, successorId);
      await moveAgreements(client, id, successorId, endsOn);
      await client.query(movePatients, [id, successorId]);
      await client.query(moveResidents, [id, successorId]);
    }
    await client.query('UPDATE organisation SET followed_at = business_now() WHERE id = $1', [id]);
    return id;
  });
