import type { CourseEvent, CourseEventOf } from './event.js';
import type { Course } from './state.js';
import type { SettledAdvice } from '../advice/settled.js';

const settledAfter = (before: readonly SettledAdvice[], { rule, version, counted, outcome }: CourseEventOf<'adviceSettled'>): SettledAdvice[] => [
  ...before.filter((each) => each.rule !== rule),
  ...(outcome === 'takenBack' ? [] : [{ rule, version, counted, outcome }]),
];

const changeBy = ({ settledAdvice = [] }: Course, event: Exclude<CourseEvent, { type: 'begun' }>): Partial<Course> => {
  switch (event.type) {
    case 'kindChanged':
      return { kind: event.kind };
    case 'regimeChanged':
      return { regime: event.regime };
    case 'coordinatorAppointed':
      return { coordinatorId: event.coordinatorId };
    case 'ended':
      return { endedOn: event.on };
    case 'reopened':
      return { endedOn: undefined };
    case 'adviceSettled':
      return { settledAdvice: settledAfter(settledAdvice, event) };
  }
};

/** The course after one more event. */
export const evolveCourse = (state: Course | null, event: CourseEvent): Course => {
  if (event.type === 'begun') {
    const { type: _type, v: _v, effectiveAt: _at, ...begun } = event;
    return begun;
  }
  if (state === null) throw new Error(`The event ${event.type} came before any course was begun.`);
  return { ...state, ...changeBy(state, event) };
};
