import type { GrantKind, GrantScope } from '../../rules/grants.js';

const holders: Record<NonNullable<GrantKind['represents']>, string> = { byPower: 'en person med borgerens fuldmagt', byLaw: 'en person, som loven giver den' };

const scopes: Record<GrantScope, string> = { plan: 'planen', meetings: 'møder og trin', requests: 'hvem der er spurgt', letters: 'breve' };

/** The words in which a way to take part is told. */
export const grantWordsDa = {
  holders,
  scopes,
  of: (kind: string, what: string) => `${kind}: ${what}`,
  name: 'navn',
  means: 'det læser borgeren',
  represents: 'hvem der kan have den',
  organisationKinds: 'slags organisationer',
  sees: 'ser altid',
  maySee: 'kan få lov at se',
  acts: 'kan gennemføre en aktivitet',
  states: 'kan give en udtalelse af sig selv',
  inWriting: 'sagsbehandleren skal skrive, hvordan den er givet',
  longest: 'gælder højst',
  untilAge: 'slutter, når borgeren fylder',
  years: (age: number) => `${age} år`,
  source: 'kilde',
};

export type GrantWords = typeof grantWordsDa;
