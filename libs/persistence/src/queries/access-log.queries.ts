import type { Actor } from '#core';
import type { EntityManager } from 'typeorm';

/** One act that touched a citizen. `action` and `outcome` are codes. */
export type Access = { action: string; outcome: 'done' | 'notFound' | 'refused'; instanceId?: string; citizenId?: string };

/** Writes what the actor did, in the transaction it did it in: what is not logged did not happen, and what did not happen is not logged. */
export const logAccess = async (manager: EntityManager, actor: Actor, accesses: readonly Access[]): Promise<void> => {
  const personId = 'personId' in actor ? actor.personId : null;
  const organisationId = 'organisationId' in actor ? actor.organisationId : null;
  await manager.query(
    `INSERT INTO access_log (actor_kind, person_id, organisation_id, action, outcome, instance_id, citizen_id)
     SELECT $1, $2, $3, a.action, a.outcome, a."instanceId", a."citizenId"
     FROM json_to_recordset($4) AS a(action text, outcome text, "instanceId" uuid, "citizenId" uuid)`,
    [actor.kind, personId, organisationId, JSON.stringify(accesses)],
  );
};
