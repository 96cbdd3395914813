import { In, type EntityManager } from 'typeorm';
import { DraftRow } from '../entities/index.js';

/** The organisation's unfinished answer, or null. */
export const draftOf = (manager: EntityManager, instanceId: string, organisationId: string): Promise<DraftRow | null> =>
  manager.findOneBy(DraftRow, { instanceId, organisationId });

/** The organisation's unfinished answers to these requests. */
export const draftsOf = (manager: EntityManager, instanceIds: readonly string[], organisationId: string): Promise<DraftRow[]> =>
  manager.findBy(DraftRow, { instanceId: In([...instanceIds]), organisationId });

export type DraftToSave = {
  instanceId: string;
  organisationId: string;
  personId: string;
  citizenId: string;
  /** The version it was written on top of; 0 for the first. */
  version: number;
  sealed: Buffer;
};

const insert = `INSERT INTO draft (instance_id, organisation_id, person_id, citizen_id, version, sealed)
  VALUES ($1, $2, $3, $4, 1 + $5, $6)
  ON CONFLICT (instance_id, organisation_id) DO NOTHING RETURNING version`;
const update = `UPDATE draft SET version = version + 1, sealed = $6, person_id = $3, updated_at = now()
  WHERE instance_id = $1 AND organisation_id = $2 AND citizen_id = $4 AND version = $5 RETURNING version`;

/** Answers with the new version, or null when a colleague saved in between. */
export const saveDraft = async (manager: EntityManager, draft: DraftToSave): Promise<number | null> => {
  const { instanceId, organisationId, personId, citizenId, version, sealed } = draft;
  const values = [instanceId, organisationId, personId, citizenId, version, sealed];
  if (version === 0) {
    const [inserted] = await manager.query<{ version: number }[]>(insert, values);
    return inserted?.version ?? null;
  }
  const [rows] = await manager.query<[{ version: number }[], number]>(update, values);
  return rows[0]?.version ?? null;
};

export const discardDraft = async (manager: EntityManager, instanceId: string, organisationId: string): Promise<void> => {
  await manager.delete(DraftRow, { instanceId, organisationId });
};
