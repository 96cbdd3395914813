import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '#core';
import type { DataSource, EntityManager } from 'typeorm';
import { setLocal } from './as-actor.js';

export type SessionLimits = { idleMinutes: number; absoluteHours: number };

/** Staff rooms have shared screens: a quarter of an hour unused, a working day at most. */
export const sessionLimits: SessionLimits = { idleMinutes: 15, absoluteHours: 8 };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

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

type Bearer = {
  person_id: string;
  organisation_id: string | null;
  citizen_id: string | null;
  role: string;
  authorised: boolean;
  unseen: number;
};

const actorOf = ({ person_id, organisation_id, citizen_id, role, authorised }: Bearer): Actor | null => {
  if (citizen_id !== null) return { kind: 'citizen', personId: person_id, citizenId: citizen_id };
  if (organisation_id === null) return null;
  return { kind: 'person', personId: person_id, organisationId: organisation_id, role, authorised };
};

const readSession = `SELECT p.id AS person_id, p.organisation_id, p.citizen_id, p.role, p.authorised, extract(epoch FROM now() - s.seen_at)::int AS unseen
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND p.closed_at IS NULL AND s.expires_at > now() AND s.seen_at > now() - make_interval(mins => $2)`;

/** Seconds after which a use is written down again; a write for every request would say no more. */
const seenEvery = 30;

/** Who the token belongs to, with today's role, or null when it is unknown, idle too long or expired. */
export const findSession = (app: DataSource, token: string, limits = sessionLimits): Promise<Actor | null> =>
  asBearer(app, token, async (manager, hash) => {
    const [found] = await manager.query<Bearer[]>(readSession, [hash, limits.idleMinutes]);
    if (found === undefined) return null;
    if (found.unseen >= seenEvery) await manager.query('UPDATE session SET seen_at = now() WHERE token_hash = $1', [hash]);
    return actorOf(found);
  });

/** Whether the session still holds. That is no use of it: a page left open is nobody at work. */
export const sessionHolds = (app: DataSource, token: string, limits = sessionLimits): Promise<boolean> =>
  asBearer(app, token, async (manager, hash) => (await manager.query<Bearer[]>(readSession, [hash, limits.idleMinutes])).length > 0);

export const endSession = async (app: DataSource, token: string): Promise<void> => {
  await asBearer(app, token, (manager, hash) => manager.query('DELETE FROM session WHERE token_hash = $1', [hash]));
};
