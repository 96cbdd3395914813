import type { LocalDate } from '#core';
import type { EntityManager } from 'typeorm';

/** Somebody who acts for an organisation today: one of its own, or a locum. */
export type Colleague = { id: string; name: string; role: string; unit: string | null; unitId: string | null; authorised: boolean; locum: boolean };

const colleagues = `SELECT p.id, coalesce(p.name, '') AS name, s.role, s.unit, s.unit_id AS "unitId", s.authorised, s.locum FROM staff s JOIN person p ON p.id = s.person_id
  WHERE s.organisation_id = $1`;

export const colleaguesOf = (manager: EntityManager, organisationId: string): Promise<Colleague[]> =>
  manager.query<Colleague[]>(`${colleagues} ORDER BY p.name, p.id`, [organisationId]);

/** The colleague, or null when the person does not act for the organisation today. */
export const colleagueById = async (manager: EntityManager, organisationId: string, personId: string): Promise<Colleague | null> => {
  const [found] = await manager.query<Colleague[]>(`${colleagues} AND s.person_id = $2`, [organisationId, personId]);
  return found ?? null;
};

/** An organisation that a person acts for today. */
export type Place = { id: string; name: string; kind: string; role: string; locum: boolean; lastOn: LocalDate | null };

/** Their own first, then the others by name. */
export const placesOf = (manager: EntityManager, personId: string): Promise<Place[]> =>
  manager.query<Place[]>(
    `SELECT o.id, o.name, o.kind, s.role, s.locum, s.last_on::text AS "lastOn" FROM staff s JOIN organisation o ON o.id = s.organisation_id
     WHERE s.person_id = $1 ORDER BY s.locum, o.name, o.id`,
    [personId],
  );

/** Who of those people acts for whom today. */
export const placesAmong = (manager: EntityManager, people: readonly string[]): Promise<{ personId: string; organisationId: string }[]> =>
  manager.query('SELECT person_id AS "personId", organisation_id AS "organisationId" FROM staff WHERE person_id = ANY ($1)', [people]);

/** The days in which somebody was or is a locum somewhere. */
export type ActingDays = { personId: string; organisationId: string; validFrom: LocalDate; lastOn: LocalDate };

/** Also those that are over: what was signed in them was signed as a locum. */
export const actingDays = (manager: EntityManager, people: readonly string[]): Promise<ActingDays[]> =>
  manager.query<ActingDays[]>(
    `SELECT person_id AS "personId", organisation_id AS "organisationId", valid_from::text AS "validFrom", last_on::text AS "lastOn"
     FROM membership WHERE person_id = ANY ($1)`,
    [people],
  );
