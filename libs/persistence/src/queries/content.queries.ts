import type pg from 'pg';
import { In, type EntityManager } from 'typeorm';
import { ContentRow } from '../entities/index.js';

/** Those of them that the actor may read. */
export const contentsNamed = async (manager: EntityManager, ids: readonly string[]): Promise<ContentRow[]> =>
  ids.length === 0 ? [] : manager.findBy(ContentRow, { id: In(ids) });

/** Empties texts of a request for good and removes its files; the rows of the texts stay, so that what rested on them still names them. Safe to repeat. */
export const redactContents = async (engine: pg.Pool | pg.ClientBase, instanceId: string, contentIds: readonly string[]): Promise<void> => {
  await engine.query('UPDATE content SET sealed = NULL, redacted_at = business_now() WHERE instance_id = $1 AND id = ANY($2) AND redacted_at IS NULL', [
    instanceId,
    contentIds,
  ]);
  await engine.query('DELETE FROM attachment a USING content c WHERE a.id = ANY($2) AND c.id = a.id AND c.instance_id = $1', [instanceId, contentIds]);
};
