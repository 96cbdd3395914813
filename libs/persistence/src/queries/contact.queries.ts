import type { Language, Reach } from '#core';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** How a citizen is reached and spoken to. `interpreterLanguage`: null where no interpreter is needed. */
export type CitizenContact = { digitalPostExempt: boolean; language: Language; interpreterLanguage: string | null };

export const recordContact = async (engine: pg.Pool, citizenId: string, contact: CitizenContact): Promise<void> => {
  await engine.query('UPDATE citizen SET digital_post_exempt = $2, language = $3, interpreter_language = $4 WHERE id = $1', [
    citizenId,
    contact.digitalPostExempt,
    contact.language,
    contact.interpreterLanguage,
  ]);
};

/** How the citizen of that id is reached, as decisions read it; nothing where it is as with most. */
export const reachOf = (citizenId: string): string =>
  `SELECT json_build_object('byPost', digital_post_exempt, 'interpreter', interpreter_language IS NOT NULL) AS reach
   FROM citizen WHERE id = ${citizenId} AND (digital_post_exempt OR interpreter_language IS NOT NULL)`;

export const readReach = async (manager: EntityManager, citizenId: string): Promise<Reach> => {
  const [found] = await manager.query<{ reach: Reach }[]>(reachOf('$1'), [citizenId]);
  return found?.reach ?? {};
};
