import { happeningsIn, isOver, takesPlace, type PaperCourse, type PaperHappened, type PaperStep } from '#core';
import type { CourseDetailView } from '../../courses/courses.dto.js';

type Step = CourseDetailView['steps'][number];

const joined = (said: readonly (string | null | undefined)[]): string | null => said.filter(Boolean).join(' ') || null;

/** The newest first, and of a course that is over what was decided. */
const happenedIn = ({ steps, endedOn }: Pick<CourseDetailView, 'steps' | 'endedOn'>): PaperHappened[] =>
  steps
    .filter(isOver)
    .toSorted((one, other) => (endedOn === null ? 0 : Number(other.decides) - Number(one.decides)) || other.closed.on.localeCompare(one.closed.on))
    .map(({ kind, text: about, settled, closed: { on, outcome, text, because } }) => ({
      ...{ what: kind.name, outcome: outcome.name, on },
      text: joined([because, about, text, settled?.text, settled?.words]),
    }));

const stepOnPaper = (step: Step, letters: CourseDetailView['letters']): PaperStep => ({
  ...step,
  what: step.kind.name,
  settled: [step.settled?.text, step.settled?.words].filter((line) => typeof line === 'string'),
  received: letters.filter((letter) => letter.step === step.no).map(({ at }) => at),
});

/** As Min sag shows it: of a course that runs what is open, of one that is over all that there was. */
export const courseOnPaper = (course: CourseDetailView): PaperCourse => {
  const { title, startedOn, endedOn, endedText, now, goals, activities, exemptions, organisation, steps, letters, notes } = course;
  const isShown = ({ closed }: { closed: object | null }): boolean => endedOn !== null || closed === null;
  return {
    ...{ title, startedOn, endedOn, endedText, now: now.text },
    runsOn: endedOn === null || steps.some(takesPlace),
    goals: goals.filter(isShown).flatMap(({ no, term, text, by, closed }) => {
      if (text === null) return [];
      const serving = activities.filter((activity) => activity.goal === no && isShown(activity));
      return [
        {
          ...{ term, text, outcome: closed?.outcome ?? null, isWish: by === 'citizen' },
          activities: serving.map(({ kind, text: what, purpose, from, until, closed: ended, organisation: other, reports }) => ({
            ...{ what: `${kind.name}. ${what ?? ''}`.trim(), purpose, from, until, closed: ended },
            carrier: other?.name ?? organisation.name,
            reports: reports.map(({ at, by: who, text: said }) => ({ at, by: [who.name, who.organisation].filter(Boolean).join(', '), text: said ?? '' })),
          })),
        },
      ];
    }),
    exemptions: exemptions.map(({ from, until, reason }) => ({ from, until, reason: reason.name })),
    steps: happeningsIn(steps).map((step) => stepOnPaper(step, letters)),
    happened: happenedIn(course),
    notes,
  };
};
