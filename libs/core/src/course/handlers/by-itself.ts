import { localDateOf } from '#sla';
import { afterFacts, type Fact, type Handlers } from '../handler.js';
import type { Asked } from '../../refusal.js';
import { isSilent } from '../answers.js';
import type { CourseCommandOf } from '../command.js';
import type { Course, CourseStep } from '../state.js';
import { hearingDueFor, hearingsOver } from './hearings.js';
import { grantEnded } from './grants.js';
import { met } from '../met.js';
import { wakesOfCourse, type CourseWake } from '../timers.js';
import { delayedBy, lapsed } from './steps.js';

/** The first of what is due by now. */
const dueNow = (state: Course, { now }: Asked): CourseWake | undefined =>
  wakesOfCourse(state)
    .filter(({ dueAt }) => Date.parse(dueAt) <= Date.parse(now))
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];

const factsOf = (state: Course, { what, no, dueAt }: CourseWake, asked: Asked): readonly Fact[] => {
  if (what === 'begins') return met(state, localDateOf(dueAt)); // in its turn: what began in time is not late, however late the clock comes
  const grant = state.grants.find((one) => one.no === no);
  if (what === 'expires' && grant) return [grantEnded(grant, 'expired')];
  const step = state.steps.find((one) => one.no === no);
  const { dueOn = '', plannedOn = '', papersOn = '' } = step ?? {};
  if (what === 'papers') return [{ type: 'papersDue', no, papersOn }];
  if (what === 'near') return [{ type: 'stepNear', no, dueOn }];
  if (what === 'passed') return [{ type: 'dayPassed', no, on: plannedOn }];
  return step !== undefined && isSilent(state, step)
    ? lapsed(state, step, asked)
    : [{ type: 'stepMissed', no, dueOn, ...(step?.elsewhere && { elsewhere: true }) }];
};

/** What a request that it waits for, or waited for until it ended, is to a step that is open. */
const ofStep = (step: CourseStep, { requestId, standing, by }: CourseCommandOf<'noteRequest'>): readonly Fact[] => {
  const { no, needs, late, settled } = step;
  if (standing === 'openAgain') return settled?.includes(requestId) ? [{ type: 'needed', no, requestId, again: true }] : [];
  if (!needs.includes(requestId)) return [];
  if (standing === 'late') return late.includes(requestId) ? [] : [delayedBy(step, requestId)];
  if (standing === 'inTime') return late.includes(requestId) ? [{ type: 'delayOver', no, requestId }] : [];
  if (by === undefined) return [{ type: 'neededNoMore', no, requestId, because: 'settled' }];
  const replaced: Fact = { type: 'neededNoMore', no, requestId, because: 'replaced' };
  return needs.includes(by) ? [replaced] : [replaced, { type: 'needed', no, requestId: by }];
};

/** What time brings, and what a request of the course tells. */
export const byItself: Handlers<'timerDue' | 'noteRequest'> = {
  timerDue: (state, _command, asked) => {
    const facts: Fact[] = [];
    let after = state;
    for (let wake = dueNow(after, asked); wake !== undefined; wake = dueNow(after, asked)) {
      const { dueAt: effectiveAt } = wake;
      const brought = factsOf(after, wake, asked).map((fact) => ({ ...fact, effectiveAt }));
      facts.push(...brought);
      after = afterFacts(after, brought, asked);
    }
    return facts;
  },
  noteRequest: (course, command) => {
    const { requestId, no, hears, recalled } = command;
    return [
      ...course.steps.filter((step) => step.closed === undefined && (no === undefined || no === step.no)).flatMap((step) => ofStep(step, command)),
      ...(hears ? hearingDueFor(course, requestId) : []),
      ...(recalled ? hearingsOver(course, requestId) : []),
    ];
  },
};
