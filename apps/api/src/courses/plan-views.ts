import type { Course, CourseEvent, Language, RuleBook } from '#core';
import type { RecordedEventOf } from '#persistence';
import { asText, type Opened } from '../service-requests/contents.js';
import type { Name } from '../service-requests/view/names.dto.js';
import type { Names } from '../service-requests/view/names.js';
import { namesIn } from './course-names.js';
import type { ActivityView, CoordinatorView, ExemptionView, GoalView, LetterReplyView, LetterView, WaitView } from './plan.dto.js';

type Recorded = RecordedEventOf<CourseEvent>;

export type PlanView = {
  coordinators: CoordinatorView[];
  goals: GoalView[];
  activities: ActivityView[];
  exemptions: ExemptionView[];
  waits: WaitView[];
  letters: LetterView[];
};

type Shown = { rules: RuleBook; language: Language; names: Names; words: Opened; events: readonly Recorded[] };

/** Everything somebody wants with the citizen, as it stands today. */
export const planView = (course: Course, { rules, language, names, words, events }: Shown): PlanView => {
  const said = (contentId: string | undefined): string | null => asText(words.of(contentId));
  const activityKind = namesIn(rules.activityKinds, language);
  const exemption = namesIn(rules.exemptions, language);
  const spoken = (recorded: Recorded, contentId: string): LetterReplyView => ({
    at: recorded.event.effectiveAt,
    by: names.author(recorded, course.citizenId),
    text: said(contentId),
  });
  const carrier = (id: string): Name => ({ id, name: names.organisation(id).name });
  const reportsOf = (no: number): LetterReplyView[] =>
    events.flatMap((recorded) => (recorded.event.type === 'activityReported' && recorded.event.no === no ? [spoken(recorded, recorded.event.contentId)] : []));
  const repliesTo = (no: number): LetterReplyView[] =>
    events.flatMap((recorded) => (recorded.event.type === 'replied' && recorded.event.no === no ? [spoken(recorded, recorded.event.contentId)] : []));
  return {
    coordinators: course.coordinators.map(({ personId, since, until }, place, all) => ({
      ...names.person(personId),
      ...{ since, until: until ?? all[place + 1]?.since ?? null },
    })),
    goals: course.goals.map(({ no, term, by, contentId, closed = null }) => ({ no, term, by, text: said(contentId), closed })),
    activities: course.activities.map(({ no, kind, goal, contentId, purposeId, from, until = null, organisationId, closed = null }) => ({
      ...{ no, goal, from, until, closed },
      kind: { code: kind, name: activityKind(kind) },
      text: said(contentId),
      purpose: said(purposeId),
      organisation: organisationId === undefined ? null : carrier(organisationId),
      reports: reportsOf(no),
    })),
    exemptions: course.exemptions.map(({ no, reason, from, until }) => ({ no, from, until, reason: { code: reason, name: exemption(reason) } })),
    waits: course.waits.map(({ no, what, from, until = null }) => ({ no, what, from, until })),
    letters: events.flatMap((recorded) => {
      const { event } = recorded;
      if (event.type !== 'written') return [];
      const { no, about, saidBy = null } = event;
      const { step = null, answered = false } = course.letters.find((letter) => letter.no === no) ?? {};
      return [{ ...{ no, about, step, saidBy, answered }, ...spoken(recorded, event.contentId), replies: repliesTo(no) }];
    }),
  };
};
