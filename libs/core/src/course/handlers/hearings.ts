import { isRefusal, refuse, type Refusal } from '../../refusal.js';
import type { Fact, Handlers } from '../handler.js';
import { hearingsAbout, hearingsDue } from '../hearings.js';
import { nextNo } from '../evolve.js';
import type { Course, Hearing } from '../state.js';
import { openStep } from './steps.js';

const dueOne = (course: Course, no: number): Hearing | Refusal => {
  const part = { part: 'hearing', no };
  if (!course.hearings?.some((hearing) => hearing.no === no)) return refuse('NoSuchPart', part);
  return hearingsDue(course).find((hearing) => hearing.no === no) ?? refuse('PartClosed', part);
};

/** The same answer is due once, however often it is told. */
export const hearingDueFor = (course: Course, requestId: string): readonly Fact[] =>
  hearingsDue(course).some((hearing) => hearing.requestId === requestId) ? [] : [{ type: 'hearingDue', no: nextNo(course.hearings ?? []), requestId }];

/** Nobody is to be heard about an answer that was taken back; one that somebody opened already is dropped by a person, and is not due anew. */
export const hearingsOver = (course: Course, requestId: string): readonly Fact[] =>
  hearingsAbout(course, requestId).map(({ no }): Fact => ({ type: 'hearingWaived', no, because: 'recalled' }));

/** The citizen is heard, or somebody writes why not. */
export const hearings: Handlers<'hearCitizen' | 'waiveHearing'> = {
  hearCitizen: (state, { no, contentId }, asked) => {
    const due = dueOne(state, no);
    if (isRefusal(due)) return due;
    const kind = asked.rules.stepKinds.find(({ hearing }) => hearing === 'hears');
    if (kind === undefined) return refuse('NoHearingKind');
    const facts = openStep(state, { type: 'openStep', kind: kind.code, contentId }, asked);
    return isRefusal(facts) ? facts : [...facts, { type: 'hearingOpened', no, step: nextNo(state.steps) }];
  },
  waiveHearing: (state, { no, contentId }) => {
    const due = dueOne(state, no);
    return isRefusal(due) ? due : [{ type: 'hearingWaived', no, contentId }];
  },
};
