import type { PaperCourse } from '#core';
import type { CourseDetailView } from '../../courses/courses.dto.js';

const dayOf = ({ plannedOn, dueOn }: CourseDetailView['steps'][number]): string | null => plannedOn ?? dueOn;

/** What runs and what lies ahead; what is over stands on Min sag. */
export const courseOnPaper = ({ now, goals, activities, steps }: CourseDetailView): PaperCourse => ({
  now: now.text,
  goals: goals.flatMap(({ no, term, text, closed }) => {
    if (closed !== null || text === null) return [];
    const serving = activities.filter((activity) => activity.goal === no && activity.closed === null);
    return [{ term, text, activities: serving.map(({ kind, text: what, purpose }) => ({ what: `${kind.name}. ${what ?? ''}`.trim(), purpose })) }];
  }),
  steps: steps
    .flatMap((step) => {
      const on = dayOf(step);
      const said = [step.text, step.settled?.text, step.settled?.words].filter(Boolean).join(' ');
      return step.closed !== null || step.closesByItself || on === null
        ? []
        : [{ what: step.kind.name, on, at: step.plannedAt, place: step.place, text: said || null }];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on)),
});
