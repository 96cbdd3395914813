import type { Amendment } from '#core';
import { Organisation } from '#persistence';
import { In } from 'typeorm';
import type { Foundation } from '../foundation.js';

/** The names of organisations by their ids; an id that is not known stands for itself. */
export const namesOf = async ({ database }: Foundation, ids: readonly string[]): Promise<(id: string) => string> => {
  const organisations = ids.length === 0 ? [] : await database.app.manager.findBy(Organisation, { id: In([...new Set(ids)]) });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

/** Of the organisations that an agreement is between. */
export const partiesIn = (...amendments: (Amendment | undefined)[]): string[] =>
  amendments.flatMap((amendment) =>
    amendment?.kind === 'policy' && amendment.rule.agreement !== undefined ? [amendment.rule.agreement.requesterId, amendment.rule.agreement.recipientId] : [],
  );
