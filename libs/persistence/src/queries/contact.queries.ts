import type { Language } from '#core';
import type pg from 'pg';

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
