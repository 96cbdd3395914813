import type { Actor } from '#core';
import type { DataSource, EntityManager } from 'typeorm';

type Settings = { organisation_id: string; citizen_id: string; person_id: string };

const settingsOf = (actor: Actor): Settings => {
  const nobody = { organisation_id: '', citizen_id: '', person_id: '' };
  switch (actor.kind) {
    case 'person':
      return { ...nobody, organisation_id: actor.organisationId, person_id: actor.personId };
    case 'citizen':
      return { ...nobody, citizen_id: actor.citizenId, person_id: actor.personId };
    case 'machine':
      return { ...nobody, organisation_id: actor.organisationId };
    case 'clock':
      throw new TypeError('The clock reads nothing as a person would.');
  }
};

/** Puts settings on the transaction alone; they are gone when it ends, so the pool's next user starts as nobody. */
export const setLocal = async (manager: EntityManager, settings: Readonly<Record<string, string>>): Promise<void> => {
  const names = Object.keys(settings);
  const calls = names.map((name, place) => `set_config('afklar.${name}', $${place + 1}, true)`);
  await manager.query(`SELECT ${calls.join(', ')}`, Object.values(settings));
};

/**
 * One transaction in which the actor sees what the policies admit, and nothing else. Pass the manager on by hand:
 * a repository from elsewhere would use another connection, on which nobody is signed in.
 */
export const asActor = <T>(app: DataSource, actor: Actor, use: (manager: EntityManager) => Promise<T>): Promise<T> => {
  const settings = settingsOf(actor);
  return app.transaction(async (manager) => {
    await setLocal(manager, settings);
    return use(manager);
  });
};

/** The same for the page of a course, and for what is heard of it: by an invitation it opens, and nothing else about its citizen does. */
export const asParticipant = <T>(app: DataSource, actor: Actor, use: (manager: EntityManager) => Promise<T>): Promise<T> =>
  asActor(app, actor, async (manager) => {
    await setLocal(manager, { takes_part: 'on' });
    return use(manager);
  });
