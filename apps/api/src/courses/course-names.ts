import type { Actor, Course, CourseNames, Language, RuleBook } from '#core';
import type { Names } from '../service-requests/view/names.js';
import type { CodeView } from './codes.dto.js';
import type { CourseKindView } from './courses.dto.js';

type Coded = readonly { code: string; name: Record<Language, string> }[];

/** What no rule book names any more is its own name. */
export const namesIn =
  (all: Coded, language: Language) =>
  (code: string): string =>
    all.find((each) => each.code === code)?.name[language] ?? code;

export const codesIn = (all: Coded, language: Language): CodeView[] => all.map(({ code, name }) => ({ code, name: name[language] }));

export const courseKindViews = ({ courseKinds }: Pick<RuleBook, 'courseKinds'>, language: Language): CourseKindView[] =>
  courseKinds.map(({ code, name, lastBegun, byCitizen, renewable }) => ({
    ...{ code, name: name[language] },
    ...{ lastBegunOn: lastBegun?.on ?? null, byCitizen: byCitizen !== undefined, renewable: renewable !== undefined },
  }));

const closings: Coded = [
  { code: 'met', name: { da: 'Opfyldt', en: 'Met' } },
  { code: 'over', name: { da: 'Fristen er udløbet', en: 'The term is over' } },
  { code: 'dropped', name: { da: 'Bortfaldet', en: 'Fell away' } },
];

type Asked = { rules: RuleBook; language: Language; names: Pick<Names, 'person' | 'organisation'>; numberOf: (requestId: string) => string | undefined };

/** What an outcome of a step of that kind is called, also one that came by itself. */
export const outcomesOf = ({ stepKinds }: Pick<RuleBook, 'stepKinds'>, kind: string): Coded => [
  ...(stepKinds.find(({ code }) => code === kind)?.outcomes ?? []),
  ...closings,
];

/** Kinds of step as that reader calls them: a citizen reads plain words. */
export const stepKindsFor = (actor: Pick<Actor, 'kind'>, { stepKinds }: Pick<RuleBook, 'stepKinds'>): Coded =>
  actor.kind === 'citizen' ? inPlainWords(stepKinds) : stepKinds;

type Plain = Coded[number] & { plainName?: Coded[number]['name'] };

export const inPlainWords = (all: readonly Plain[]): Coded => all.map(({ code, name, plainName = name }) => ({ code, name: plainName }));

/** What steps of that kind rest on, as that reader calls it. */
export const papersFor = (actor: Pick<Actor, 'kind'>, { stepKinds }: Pick<RuleBook, 'stepKinds'>, kind: string): Coded => {
  const { papers = [] } = stepKinds.find(({ code }) => code === kind) ?? {};
  return actor.kind === 'citizen' ? inPlainWords(papers) : papers;
};

/** Everything of a course that has a name. */
export const courseNames = ({ steps }: Course, { rules, language, names, numberOf }: Asked): CourseNames => {
  const kindOfStep = (no: number): string => steps.find((step) => step.no === no)?.kind ?? '';
  const stepKind = namesIn(rules.stepKinds, language);
  return {
    kind: namesIn(rules.courseKinds, language),
    regime: namesIn(rules.regimes, language),
    person: (id) => names.person(id).name,
    activityKind: namesIn(rules.activityKinds, language),
    exemption: namesIn(rules.exemptions, language),
    stepKind,
    step: (no) => stepKind(kindOfStep(no)),
    paper: (no, code) => namesIn(papersFor({ kind: 'person' }, rules, kindOfStep(no)), language)(code),
    outcome: (no, code) => namesIn(outcomesOf(rules, kindOfStep(no)), language)(code),
    request: (id) => numberOf(id) ?? '–',
    advice: (rule) => rules.advice.findLast(({ id }) => id === rule)?.name[language] ?? rule,
    organisation: (id) => names.organisation(id).name,
    grantKind: namesIn(rules.grantKinds, language),
  };
};
