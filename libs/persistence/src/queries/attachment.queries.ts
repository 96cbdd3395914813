import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** A file as it lies here: what it is and its bytes, each sealed under the citizen's key, and who put it here. */
export type AttachmentRow = { id: string; citizenId: string; organisationId: string; about: Buffer; sealed: Buffer };

export const addAttachment = async (manager: EntityManager, file: AttachmentRow & { personId: string }): Promise<void> => {
  const { id, citizenId, organisationId, personId, about, sealed } = file;
  await manager.query('INSERT INTO attachment (id, citizen_id, organisation_id, person_id, about, sealed) VALUES ($1, $2, $3, $4, $5, $6)', [
    ...[id, citizenId, organisationId, personId, about, sealed],
  ]);
};

/** Without its bytes. `givenIn` is the request it was given in already. */
export type OwnAttachment = Pick<AttachmentRow, 'id' | 'about'> & { givenIn: string | null };

const find = `SELECT a.id, a.about, (SELECT c.instance_id FROM content c WHERE c.id = a.id) AS "givenIn"
  FROM attachment a WHERE a.id = ANY($1) AND a.citizen_id = $2 AND a.organisation_id = $3`;

/** Those of the files that are about the citizen and were put here by the organisation. */
export const ownAttachments = (manager: EntityManager, ids: readonly string[], citizenId: string, organisationId: string): Promise<OwnAttachment[]> =>
  manager.query<OwnAttachment[]>(find, [ids, citizenId, organisationId]);

/** With its bytes; null when it is not there for the reader. */
export const attachmentById = async (manager: EntityManager, id: string): Promise<AttachmentRow | null> => {
  const [found] = await manager.query<AttachmentRow[]>(
    'SELECT id, citizen_id AS "citizenId", organisation_id AS "organisationId", about, sealed FROM attachment WHERE id = $1',
    [id],
  );
  return found ?? null;
};

type CopiedRow = AttachmentRow & { personId: string };

/** Files of a request that goes on as another one, in the order of their ids; none that was redacted. */
export const attachmentsToCopy = async (engine: pg.Pool, ids: readonly string[]): Promise<CopiedRow[]> => {
  const { rows } = await engine.query<CopiedRow>(
    `SELECT a.id, citizen_id AS "citizenId", organisation_id AS "organisationId", person_id AS "personId", about, sealed
     FROM unnest($1::uuid[]) WITH ORDINALITY AS w (id, place) JOIN attachment a ON a.id = w.id ORDER BY w.place`,
    [ids],
  );
  return rows;
};

/** Safe to repeat. */
export const addAttachmentCopy = async (engine: pg.Pool, { id, citizenId, organisationId, personId, about, sealed }: CopiedRow): Promise<void> => {
  await engine.query(
    'INSERT INTO attachment (id, citizen_id, organisation_id, person_id, about, sealed) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING',
    [id, citizenId, organisationId, personId, about, sealed],
  );
};

const purge = `DELETE FROM attachment a
  WHERE a.created_at BETWEEN now() - interval '1 year' AND now() - interval '90 days' AND NOT EXISTS (SELECT FROM content c WHERE c.id = a.id)`;

/** Forgets what nobody gave to anybody in three months; answers with how many files that were. */
export const purgeAttachments = async (engine: pg.Pool): Promise<number> => (await engine.query(purge)).rowCount ?? 0;
