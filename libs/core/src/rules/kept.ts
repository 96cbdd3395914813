import { codesTwice, type Faults } from './fault.js';
import type { Bilingual } from './form.js';

type Entry = { code: string; name: Bilingual };
type StepEntry = Entry & { outcomes: readonly Entry[]; papers?: readonly Entry[] };

const lists = ['regimes', 'courseKinds', 'legalBases', 'grantKinds', 'activityKinds', 'exemptions', 'stepKinds'] as const;
const ofStepKinds = ['outcomes', 'papers'] as const;

/** As far as they are amended, or there. */
export type KeptLists = { readonly [L in (typeof lists)[number]]?: readonly (L extends 'stepKinds' ? StepEntry : Entry)[] };

type Kept = { field: string; now: readonly Entry[]; before: readonly Entry[] };

/** The lists that courses and requests refer to for good, each by its path, as it is written and as it is in force. */
const keptIn = (written: KeptLists, inForce: KeptLists): Kept[] => [
  ...lists.flatMap((field): Kept[] => {
    const now = written[field];
    return now === undefined ? [] : [{ field, now, before: inForce[field] ?? [] }];
  }),
  ...(written.stepKinds ?? []).flatMap((kind, place) => {
    const before = inForce.stepKinds?.find(({ code }) => code === kind.code);
    return ofStepKinds.map((list): Kept => ({ field: `stepKinds[${place}].${list}`, now: kind[list] ?? [], before: before?.[list] ?? [] }));
  }),
];

const has = (list: readonly Entry[], code: string): boolean => list.some((each) => each.code === code);

/** What is gone, by its names and codes. */
const named = (gone: readonly Entry[]) => ({
  da: gone.map(({ name }) => name.da).join('«, »'),
  en: gone.map(({ name }) => name.en).join('”, “'),
  codes: gone.map(({ code }) => code).join(', '),
  ...(gone.length > 1 && { several: 1 }),
});

/** No code is there twice, and none that is in force is ever taken away. */
export const keptFaults = (written: KeptLists, inForce: KeptLists): Faults =>
  keptIn(written, inForce).flatMap(({ field, now, before }): Faults => {
    const gone = before.filter(({ code }) => !has(now, code));
    return [...codesTwice(now, field), ...(gone.length === 0 ? [] : [{ field, code: 'mustStay' as const, params: named(gone) }])];
  });

/** Paths of the rows that stay, for there is no other with their code. */
export const rowsThatStay = (written: KeptLists, inForce: KeptLists): readonly string[] =>
  keptIn(written, inForce).flatMap(({ field, now, before }) =>
    now.flatMap(({ code }, place) => (has(before, code) && now.findIndex((each) => each.code === code) === place ? [`${field}[${place}]`] : [])),
  );
