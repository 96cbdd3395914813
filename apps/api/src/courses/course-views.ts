import {
  courseAllows,
  courseEventText,
  courseWorkflow,
  mayLead,
  type Actor,
  type Course,
  type CourseCommandType,
  type CourseEvent,
  type Language,
  type RuleBook,
} from '#core';
import { CourseRow, type RecordedEventOf } from '#persistence';
import type { LocalDate } from '#sla';
import type { Opened } from '../service-requests/contents.js';
import { asText } from '../service-requests/contents.js';
import type { Names } from '../service-requests/view/names.js';
import type { CodeView, CourseDetailView, CourseView } from './courses.dto.js';

type Coded = readonly { code: string; name: Record<Language, string> }[];

const namesIn =
  (all: Coded, language: Language) =>
  (code: string): string =>
    all.find((each) => each.code === code)?.name[language] ?? code;

export const codesIn = (all: Coded, language: Language): CodeView[] => all.map(({ code, name }) => ({ code, name: name[language] }));

/** What no rule book names any more is its own name. */
export const courseView = (row: CourseRow, names: Pick<Names, 'person'>, { courseKinds, regimes }: RuleBook, language: Language): CourseView => {
  const { id, number, version, kind, regime, citizenId, startedOn, endedOn, ownerId } = row;
  return {
    ...{ id, number, version, kind, citizenId, startedOn, endedOn },
    title: `${namesIn(courseKinds, language)(kind)} ${number}`,
    regime: { code: regime, name: namesIn(regimes, language)(regime) },
    coordinator: ownerId === null ? null : names.person(ownerId),
  };
};

const adviceNamed =
  ({ advice }: RuleBook, language: Language) =>
  (rule: string): string =>
    advice.findLast(({ id }) => id === rule)?.name[language] ?? rule;

const given = ['changeKind', 'changeRegime', 'appointCoordinator', 'end', 'reopen'] as const satisfies readonly CourseCommandType[];

type Detail = {
  actor: Actor;
  names: Names;
  rules: RuleBook;
  language: Language;
  today: LocalDate;
  events: readonly RecordedEventOf<CourseEvent>[];
  words: Opened;
};

export const courseDetail = (row: CourseRow, detail: Detail): CourseDetailView => {
  const { actor, names, rules, language, today, events, words } = detail;
  const state = events.reduce<Course | null>((before, { event }) => courseWorkflow.evolve(before, event), null);
  const named = {
    kind: namesIn(rules.courseKinds, language),
    regime: namesIn(rules.regimes, language),
    person: (id: string) => names.person(id).name,
    advice: adviceNamed(rules, language),
  };
  return {
    ...courseView(row, names, rules, language),
    citizen: names.citizen(row.citizenId),
    allowed: state === null || !mayLead(actor, state) ? [] : given.filter((type) => courseAllows(state, type)),
    kinds: codesIn(rules.courseKinds, language),
    regimes: codesIn(
      rules.regimes.filter(({ from }) => from <= today),
      language,
    ),
    events: events.map(({ version, event, recordedAt, by }) => ({
      ...{ version, type: event.type, effectiveAt: event.effectiveAt, recordedAt },
      by: names.author({ by, recordedAt }, row.citizenId),
      text: courseEventText(event, named, language),
      said: asText(words.of('contentId' in event ? event.contentId : undefined)),
    })),
  };
};
