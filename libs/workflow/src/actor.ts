import type { Actor } from './types.js';

/** What the engine needs of an actor: who it is, and by what it is admitted. */
export type Identity = {
  kind: Actor['kind'];
  personId: string | null;
  organisationId: string | null;
  citizenId: string | null;
  clock: boolean;
  /** Owner of idempotency keys. */
  owner: string;
  /** Commands of equal admission on one instance may share a row. */
  admission: string;
};

export const identityOf = (actor: Actor): Identity => {
  const none = { kind: actor.kind, personId: null, organisationId: null, citizenId: null, clock: false };
  switch (actor.kind) {
    case 'person':
      return {
        ...none,
        personId: actor.personId,
        organisationId: actor.organisationId,
        owner: `person ${actor.personId} ${actor.organisationId}`,
        admission: actor.organisationId,
      };
    case 'citizen':
      return {
        ...none,
        personId: actor.personId,
        citizenId: actor.citizenId,
        owner: `citizen ${actor.personId} ${actor.citizenId}`,
        admission: `citizen ${actor.citizenId}`,
      };
    case 'machine':
      return { ...none, organisationId: actor.organisationId, owner: `machine ${actor.clientId}`, admission: actor.organisationId };
    case 'clock':
      return { ...none, clock: true, owner: 'clock', admission: 'clock' };
  }
};
