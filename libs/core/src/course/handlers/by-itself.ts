import { localDateOf } from '#sla';
import { afterFacts, type Fact, type Handlers } from '../handler.js';
import type { Asked } from '../../refusal.js';
import type { Course, CourseStep } from '../state.js';
import { hearingDueFor } from './hearings.js';
import { grantEnded } from './grants.js';
import { wakesOfCourse, type CourseWake } from '../timers.js';
import { delayedBy, lapsed } from './steps.js';

/** The first of what is due by now. An activity that begins is what the consequences make of it. */
const dueNow = (state: Course, { now }: Asked): CourseWake | undefined =>
  wakesOfCourse(state)
    .filter(({ dueAt, what }) => what !== 'begins' && Date.parse(dueAt) <= Date.parse(now))
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];

/** The citizen has written since it was opened: a person reads that before it is over without an answer. */
const isAnswered = ({ letters }: Course, { openedOn, asksCitizen }: CourseStep): boolean =>
  asksCitizen === 'answer' && letters.some(({ about, at }) => about === 'message' && localDateOf(at) >= openedOn);

const factsOf = (state: Course, { what, no }: CourseWake, asked: Asked): readonly Fact[] => {
  const grant = state.grants.find((one) => one.no === no);
  if (what === 'expires' && grant) return [grantEnded(grant, 'expired')];
  const step = state.steps.find((one) => one.no === no);
  const { dueOn = '', plannedOn = '', papersOn = '' } = step ?? {};
  if (what === 'papers') return [{ type: 'papersDue', no, papersOn }];
  if (what === 'near') return [{ type: 'stepNear', no, dueOn }];
  if (what === 'passed') return [{ type: 'dayPassed', no, on: plannedOn }];
  return step?.lapses && !isAnswered(state, step)
    ? lapsed(state, step, asked)
    : [{ type: 'stepMissed', no, dueOn, ...(step?.elsewhere && { elsewhere: true }) }];
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
  noteRequest: (course, { requestId, standing, by, hears }) => [
    ...course.steps
      .filter(({ closed, needs }) => closed === undefined && needs.includes(requestId))
      .flatMap((step): Fact[] => {
        const { no, needs, late } = step;
        if (standing === 'late') return late.includes(requestId) ? [] : [delayedBy(step, requestId)];
        const settled: Fact = { type: 'neededNoMore', no, requestId, because: by === undefined ? 'settled' : 'replaced' };
        return by === undefined || needs.includes(by) ? [settled] : [settled, { type: 'needed', no, requestId: by }];
      }),
    ...(hears ? hearingDueFor(course, requestId) : []),
  ],
};
