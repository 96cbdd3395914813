import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '#core';
import type { DataSource, EntityManager } from 'typeorm';
import { setLocal } from './as-actor.js';

export type SessionLimits = { idleMinutes: number; absoluteHours: number };

/** Staff rooms have shared screens: a quarter of an hour unused, a working day at most. */
export const sessionLimits: SessionLimits = { idleMinutes: 15, absoluteHours: 8 };

/** Of a secret that is handed out and stored nowhere. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The policies admit the one session whose hash is named, so a query gone wrong shows nobody else's. */
const asBearer = <T>(app: DataSource, token: string, use: (manager: EntityManager, hash: string) => Promise<T>): Promise<T> => {
  const hash = hashOf(token);
  return app.transaction(async (manager) => {
    await setLocal(manager, { session: hash });
    return use(manager, hash);
  });
};

/** Signs a person in; answers with the token for the cookie, 256 random bits that are stored nowhere. */
export const createSession = async (app: DataSource, personId: string, limits = sessionLimits): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await asBearer(app, token, (manager, hash) =>
    manager.query(`INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`, [
      hash,
      personId,
      limits.absoluteHours,
    ]),
  );
  return token;
};

/** An organisation or a citizen. */
export type ActedFor = { organisationId: string } | { citizenId: string };

/** Somebody with a session. `lapsed`: whom they chose to act for, and act for no more; the actor is then who they are at home. */
export type SignedIn = { actor: Actor; lapsed: ActedFor | null; hasChosen: boolean };

type Bearer = {
  person_id: string;
  own_id: string | null;
  own_role: string;
  authorised: boolean;
  citizen_id: string | null;
  represented_id: string | null;
  /** By which they act for that citizen today; null when they do not. */
  represents: string | null;
  chosen_id: string | null;
  /** The role they have today where they act; null when they do not. */
  role: string | null;
  unit_id: string | null;
  unseen: number;
};

/** A citizen is somebody else's representative only as long as they chose to be. */
const asCitizen = (personId: string, own: string, { represented_id: chosen, represents }: Bearer): SignedIn => {
  if (chosen === null || chosen === own) return { actor: { kind: 'citizen', personId, citizenId: own }, lapsed: null, hasChosen: chosen !== null };
  if (represents === null) return { actor: { kind: 'citizen', personId, citizenId: own }, lapsed: { citizenId: chosen }, hasChosen: true };
  return { actor: { kind: 'citizen', personId, citizenId: chosen, represents }, lapsed: null, hasChosen: true };
};

const signedInAs = (bearer: Bearer): SignedIn | null => {
  const { person_id: personId, own_id, own_role, citizen_id, chosen_id, role, authorised, unit_id } = bearer;
  if (citizen_id !== null) return asCitizen(personId, citizen_id, bearer);
  if (own_id === null) return null;
  const holds = role !== null;
  const acting = holds
    ? { organisationId: chosen_id ?? own_id, role, ...(unit_id !== null && { unitId: unit_id }) }
    : { organisationId: own_id, role: own_role };
  return {
    actor: { kind: 'person', personId, ...acting, authorised },
    lapsed: holds || chosen_id === null ? null : { organisationId: chosen_id },
    hasChosen: chosen_id !== null,
  };
};

const readSession = `SELECT p.id AS person_id, p.organisation_id AS own_id, p.role AS own_role, p.authorised, p.citizen_id, s.citizen_id AS represented_id,
    (SELECT max(r.kind) FROM represents r WHERE r.person_id = p.id AND r.citizen_id = s.citizen_id) AS represents, s.organisation_id AS chosen_id,
    w.role, w.unit_id, extract(epoch FROM now() - s.seen_at)::int AS unseen
  FROM session s JOIN person p ON p.id = s.person_id
    LEFT JOIN staff w ON w.person_id = p.id AND w.organisation_id = coalesce(s.organisation_id, p.organisation_id)
  WHERE s.token_hash = $1 AND p.closed_at IS NULL AND s.expires_at > now() AND s.seen_at > now() - make_interval(mins => $2)`;

/** Seconds after which a use is written down again; a write for every request would say no more. */
const seenEvery = 30;

/** Who the token belongs to, with today's role where they act, or null when it is unknown, idle too long or expired. */
export const findSession = (app: DataSource, token: string, limits = sessionLimits): Promise<SignedIn | null> =>
  asBearer(app, token, async (manager, hash) => {
    const [found] = await manager.query<Bearer[]>(readSession, [hash, limits.idleMinutes]);
    if (found === undefined) return null;
    if (found.unseen >= seenEvery) await manager.query('UPDATE session SET seen_at = now() WHERE token_hash = $1', [hash]);
    return signedInAs(found);
  });

/** Whether it still is this actor's session. That is no use of it: a page left open is nobody at work. */
export const sessionHolds = (app: DataSource, token: string, actor: Actor, limits = sessionLimits): Promise<boolean> =>
  asBearer(app, token, async (manager, hash) => {
    const [found] = await manager.query<Bearer[]>(readSession, [hash, limits.idleMinutes]);
    const signedIn = found === undefined ? null : signedInAs(found);
    if (signedIn === null || signedIn.lapsed !== null) return false;
    const forWhom = ({ kind, ...who }: Actor): unknown => ('organisationId' in who ? who.organisationId : 'citizenId' in who ? who.citizenId : kind);
    return forWhom(signedIn.actor) === forWhom(actor);
  });

/** Lets the session act for that organisation from now on; false when its person does not act for it today. */
export const actFor = (app: DataSource, token: string, organisationId: string): Promise<boolean> =>
  asBearer(app, token, async (manager, hash) => {
    const changed = `UPDATE session s SET organisation_id = $2
      WHERE token_hash = $1 AND EXISTS (SELECT FROM staff w WHERE w.person_id = s.person_id AND w.organisation_id = $2) RETURNING person_id`;
    const [rows] = await manager.query<[unknown[], number]>(changed, [hash, organisationId]);
    return rows.length > 0;
  });

/** Lets the session act for that citizen from now on: its own person, or one whom they represent today; false for anybody else. */
export const representIn = (app: DataSource, token: string, citizenId: string): Promise<boolean> =>
  asBearer(app, token, async (manager, hash) => {
    const changed = `UPDATE session s SET citizen_id = $2 WHERE token_hash = $1 AND EXISTS (
      SELECT FROM person p WHERE p.id = s.person_id AND (p.citizen_id = $2
        OR p.citizen_id IS NOT NULL AND EXISTS (SELECT FROM represents r WHERE r.person_id = p.id AND r.citizen_id = $2))) RETURNING person_id`;
    const [rows] = await manager.query<[unknown[], number]>(changed, [hash, citizenId]);
    return rows.length > 0;
  });

export const endSession = async (app: DataSource, token: string): Promise<void> => {
  await asBearer(app, token, (manager, hash) => manager.query('DELETE FROM session WHERE token_hash = $1', [hash]));
};
