import { courseNoteText, isOver, type Course, type CourseNoteNames } from '#core';
import { asText } from '../service-requests/contents.js';
import { inPlainWords, namesIn, papersFor } from './course-names.js';
import type { Detail } from './course-views.js';
import type { CourseNoteView } from './courses.dto.js';
import { settledOf } from './step-views.js';
import type { CourseStepView } from './steps.dto.js';

/** Everything that notes are about, as the citizen calls it. */
const namedIn = (course: Course, { actor, rules, language, names, words }: Detail): CourseNoteNames => {
  const kindOf = (no: number): string => course.steps.find((step) => step.no === no)?.kind ?? '';
  const activity = (no: number): string => course.activities.find((one) => one.no === no)?.kind ?? '';
  return {
    kind: namesIn(rules.courseKinds, language),
    step: (no) => namesIn(inPlainWords(rules.stepKinds), language)(kindOf(no)),
    paper: (no, code) => namesIn(papersFor(actor, rules, kindOf(no)), language)(code),
    goal: (no) => asText(words.of(course.goals.find((one) => one.no === no)?.contentId)) ?? '',
    activity: (no) => namesIn(rules.activityKinds, language)(activity(no)),
    exemption: namesIn(rules.exemptions, language),
    organisation: (id) => names.organisation(id).name,
  };
};

/** The page shows a step that is to happen, or that is over for the citizen. */
const isShown = (step: CourseStepView): boolean => (step.closed === null ? step.runs && step.metBy === null : isOver(step));

/** Words that stand beside what they are about already. */
const besides = (course: Course, steps: readonly CourseStepView[], detail: Detail): ReadonlySet<string | undefined> => {
  const shown = new Set(steps.filter(isShown).map(({ no }) => no));
  const ending = course.endedOn === undefined ? undefined : detail.events.findLast(({ event }) => event.type === 'ended')?.event;
  return new Set([
    ...course.steps.filter(({ no }) => shown.has(no)).flatMap((step) => [step.contentId, settledOf(step, detail)?.contentId]),
    ending?.type === 'ended' ? ending.contentId : undefined,
  ]);
};

/** What was written to the citizen and stands nowhere else on the page, the newest first. */
export const noteViews = (course: Course, steps: readonly CourseStepView[], detail: Detail): CourseNoteView[] => {
  const named = namedIn(course, detail);
  const beside = besides(course, steps, detail);
  return detail.events
    .flatMap(({ version, event }): CourseNoteView[] => {
      const contentId = 'contentId' in event ? event.contentId : undefined;
      const said = asText(detail.words.of(contentId));
      const text = beside.has(contentId) ? null : courseNoteText(event, named, detail.language);
      return text === null || said === null ? [] : [{ version, at: event.effectiveAt, text, said }];
    })
    .toReversed();
};
