import type { GrantWords } from '../da/grant-words.js';

export const grantWordsEn: GrantWords = {
  holders: { byPower: 'a person with the citizen’s power of attorney', byLaw: 'a person to whom the law gives it' },
  scopes: { plan: 'the plan', meetings: 'meetings and steps', requests: 'who was asked', letters: 'letters' },
  of: (kind, what) => `${kind}: ${what}`,
  name: 'name',
  means: 'what the citizen reads',
  represents: 'who can hold it',
  organisationKinds: 'kinds of organisation',
  sees: 'always sees',
  maySee: 'may be let see',
  acts: 'may carry out an activity',
  states: 'may give a statement of its own accord',
  inWriting: 'the caseworker writes how it was given',
  longest: 'holds at most',
  untilAge: 'ends when the citizen turns',
  years: (age) => `${age}`,
  source: 'source',
};
