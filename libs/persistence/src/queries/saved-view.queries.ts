import type { EntityManager } from 'typeorm';

/** What a person named of a list, in the codes that its address holds. */
export type SavedView<Search = unknown> = { id: string; name: string; search: Search };

/** So many a person keeps; the table has places for no more. */
export const mostViews = 20;

/** A name is unique among a person's; `full`: there is no place for another. */
export type NotSaved = 'nameTaken' | 'full';

/** A person's, in the order they were saved in. */
export const savedViewsOf = (manager: EntityManager, personId: string): Promise<SavedView[]> =>
  manager.query('SELECT id, name, search FROM saved_view WHERE person_id = $1 ORDER BY id', [personId]);

/** A person who saves twice at once does so one after the other, until the transaction ends. */
const inTurn = (manager: EntityManager, personId: string): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('saved_view ' || $1, 0))`, [personId]);

/** Into the first free place; a name that is there already writes nothing. */
const insert = `INSERT INTO saved_view (id, person_id, place, name, search)
  SELECT $1, $2, free.place, $3, $4 FROM generate_series(1, ${mostViews}) AS free (place)
  WHERE NOT EXISTS (SELECT FROM saved_view v WHERE v.person_id = $2 AND v.place = free.place)
  ORDER BY free.place LIMIT 1
  ON CONFLICT DO NOTHING RETURNING id`;

type ViewToSave = SavedView & { personId: string };

/** Null when it is saved. */
export const saveView = async (manager: EntityManager, view: ViewToSave): Promise<NotSaved | null> => {
  const { id, personId, name, search } = view;
  await inTurn(manager, personId);
  const saved = await manager.query<{ id: string }[]>(insert, [id, personId, name, JSON.stringify(search)]);
  if (saved.length > 0) return null;
  const views = await savedViewsOf(manager, personId);
  return views.some((each) => each.name === name) ? 'nameTaken' : 'full';
};

/** `notFound` when the person has no such view. */
export const renameView = async (manager: EntityManager, personId: string, id: string, name: string): Promise<'nameTaken' | 'notFound' | null> => {
  await inTurn(manager, personId);
  const [, renamed] = await manager.query<[unknown, number]>(
    `UPDATE saved_view SET name = $3 WHERE id = $2 AND person_id = $1
     AND NOT EXISTS (SELECT FROM saved_view v WHERE v.person_id = $1 AND v.name = $3 AND v.id <> $2)`,
    [personId, id, name],
  );
  if (renamed > 0) return null;
  const views = await savedViewsOf(manager, personId);
  return views.some((each) => each.id === id) ? 'nameTaken' : 'notFound';
};

/** Whether there was one. */
export const deleteView = async (manager: EntityManager, personId: string, id: string): Promise<boolean> => {
  const [, deleted] = await manager.query<[unknown, number]>('DELETE FROM saved_view WHERE id = $2 AND person_id = $1', [personId, id]);
  return deleted > 0;
};
