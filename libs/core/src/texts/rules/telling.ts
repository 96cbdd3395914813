import type { LocalDate } from '#sla';
import { word } from '../../glossary.js';
import type { RuleLine } from '../../rules/compare.js';
import type { Bilingual } from '../../rules/form.js';
import { any } from '../../rules/match.js';
import type { Confidence } from '../../rules/policy.js';
import { ruleWordsDa, type RuleWords } from '../da/rule-words.js';
import { formatDate } from '../dates.js';
import { ruleWordsEn } from '../en/rule-words.js';
import type { Language } from '../language.js';
import { count, type CountedUnit } from '../params.js';

const words: Record<Language, RuleWords> = { da: ruleWordsDa, en: ruleWordsEn };

/** Names that stand outside the rule: of an organisation by its id. */
export type Named = (organisationId: string) => string;

/** The means to tell a rule in one language. */
export const tellingIn = (language: Language, nameOf: Named = (id) => id) => ({
  t: words[language],
  language,
  nameOf,
  word: (code: string): string => word(code, language),
  words: (codes: readonly string[]): string => codes.map((code) => word(code, language)).join(', '),
  count: (amount: number, unit: CountedUnit): string => count(amount, unit, language),
  date: (on: LocalDate): string => formatDate(on, language),
  is: (yes: boolean): string => (yes ? words[language].yes : words[language].no),
  /** Codes, or what any of them is called. */
  each: (codes: readonly string[]): string => codes.map((code) => (code === any ? words[language].any : word(code, language))).join(', '),
});

export type Telling = ReturnType<typeof tellingIn>;

/** What a field of a rule says, as lines; none where it says nothing. */
export type Lines = readonly RuleLine[];

/** One line for each field that every rule of the kind may have: a field that nobody gave words does not compile. */
export type TellingOf<Rule> = { readonly [Field in keyof Required<Rule>]: (rule: Rule, telling: Telling) => Lines };

export const line = (key: string, label: string, text: string | undefined): Lines => (text === undefined ? [] : [{ key, label, text }]);

/** Both languages, for whoever approves approves both. */
export const both = ({ da, en }: Bilingual): string => (da === en ? da : `${da} / ${en}`);

export const sourceLine = (source: { text: string; confidence: Confidence } | undefined, { t }: Telling): Lines =>
  line('source', t.source, source && `${source.text} (${t.confidences[source.confidence]})`);

type Days = { validFrom: LocalDate; validTo?: LocalDate };

/** The days on which a version holds. */
export const daysTold = {
  validFrom: ({ validFrom }: Days, { t, date }: Telling): Lines => line('validFrom', t.validFrom, date(validFrom)),
  validTo: ({ validTo }: Days, { t, date }: Telling): Lines => line('validTo', t.validTo, validTo && date(validTo)),
};

/** Of every field in its order. */
export const told = <Rule>(fields: TellingOf<Rule>, rule: Rule, telling: Telling): RuleLine[] =>
  (Object.keys(fields) as (keyof Rule)[]).flatMap((field) => [...fields[field](rule, telling)]);
