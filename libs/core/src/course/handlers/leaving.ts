import { refuse } from '../../refusal.js';
import { findingsOfCourse } from '../findings.js';
import type { Fact, Handlers } from '../handler.js';
import { runningSteps } from '../running.js';
import type { Course } from '../state.js';

const isOver = (course: Course): boolean => course.endedOn !== undefined && runningSteps(course).length === 0 && findingsOfCourse(course).length === 0;

/** What becomes of a course when somebody in it is gone. */
export const leaving: Handlers<'releaseCoordinator' | 'citizenDeceased'> = {
  releaseCoordinator: (state, { coordinatorId }) =>
    coordinatorId === state.coordinatorId ? [{ type: 'coordinatorLeft', coordinatorId }] : refuse('AlreadyDone'),
  /**
   * Everything is over, also what runs on after other ends. Whether a complaint or a payment goes on for the estate has no sure
   * source: whoever leads the course opens a step for it.
   */
  citizenDeceased: (state, { on }) => {
    const { steps, startedOn, endedOn, endedBecause } = state;
    if (endedBecause !== undefined || isOver(state)) return refuse('AlreadyDone');
    const open = steps.filter(({ closed }) => closed === undefined);
    return [
      { type: 'ended', on: endedOn ?? (on < startedOn ? startedOn : on), because: 'citizenDeceased' },
      ...open.map(({ no }): Fact => ({ type: 'stepDropped', no, because: 'citizenDeceased' })),
    ];
  },
};
