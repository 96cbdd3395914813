import { commandWords } from './glossary/commands.js';
import type { Entry } from './glossary/entry.js';
import { eventWords } from './glossary/events.js';
import { feeWords } from './glossary/fees.js';
import { peopleWords } from './glossary/people.js';
import { problemWords } from './glossary/problems.js';
import { specialityWords } from './glossary/specialities.js';
import { stateWords } from './glossary/states.js';
import { termWords } from './glossary/terms.js';
import type { Language } from './texts/language.js';

/** No code stands in two of them. */
export const glossaryParts = { eventWords, commandWords, stateWords, peopleWords, specialityWords, problemWords, feeWords, termWords } as const;

/** Every word of the product in both languages. Each part is checked by the compiler against the codes it names. */
export const glossary = {
  ...eventWords,
  ...commandWords,
  ...stateWords,
  ...peopleWords,
  ...specialityWords,
  ...problemWords,
  ...feeWords,
  ...termWords,
} as const;

export type Term = keyof typeof glossary;

const isTerm = (value: string): value is Term => Object.hasOwn(glossary, value);

/** The word as inside a sentence. Open data that has no word is its own, e.g. a form code or a local kind of organisation. */
export const word = (term: Term | (string & {}), language: Language): string => {
  if (!isTerm(term)) return term;
  const entry: Entry = glossary[term];
  return entry[language];
};

/** The word as it begins a line or labels a button. */
export const label = (term: Term | (string & {}), language: Language): string => capitalised(word(term, language));

/** With a capital letter, as at the head of a line. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
