import type { UnitRecord } from '#core';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

type Engine = pg.Pool | pg.ClientBase;

export type UnitName = { id: string; name: string };

/** The units that an organisation gives requests to, by name. */
export const unitsOf = (manager: EntityManager, organisationId: string): Promise<UnitName[]> =>
  manager.query<UnitName[]>('SELECT id, name FROM unit WHERE organisation_id = $1 AND closed_at IS NULL ORDER BY name, id', [organisationId]);

/** Names of units, of closed ones too. */
export const unitNames = (manager: EntityManager, ids: readonly string[]): Promise<(UnitName & { closed: boolean })[]> =>
  manager.query('SELECT id, name, closed_at IS NOT NULL AS closed FROM unit WHERE id = ANY ($1)', [ids]);

export type RegisteredUnit = UnitRecord & { revision: number };

export const registeredUnits = async (engine: Engine): Promise<RegisteredUnit[]> => {
  const { rows } = await engine.query<RegisteredUnit>(
    'SELECT id, organisation_id AS "organisationId", name, closed_at IS NOT NULL AS closed, revision FROM unit ORDER BY closed_at NULLS FIRST, name, id',
  );
  return rows;
};

/** Writes on top of that revision, 0 for a new one; false when a colleague was faster. Its name stays: people belong to it by that. */
export const writeUnit = async (engine: Engine, { id, organisationId, name, closed }: UnitRecord, revision: number): Promise<boolean> => {
  const { rowCount } =
    revision === 0
      ? await engine.query('INSERT INTO unit (id, organisation_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [id, organisationId, name])
      : await engine.query(
          `UPDATE unit SET closed_at = CASE WHEN $2 THEN coalesce(closed_at, business_now()) END, revision = revision + 1 WHERE id = $1 AND revision = $3`,
          [id, closed, revision],
        );
  return (rowCount ?? 0) > 0;
};
