import { isRefusal, refuse, type Asked, type Refusal } from '../../refusal.js';
import { isSilent, mayBeAnswered } from '../answers.js';
import { nextNo } from '../evolve.js';
import { afterFacts, openOne, today, type Fact, type Handlers } from '../handler.js';
import { runningSteps } from '../running.js';
import type { Course, CourseStep } from '../state.js';
import { lapsed } from './steps.js';

/** An answer is to a step that asks for one, while it may be given. */
const unanswerable = (state: Course, no: number, asked: Asked): Refusal | null => {
  const step = state.steps.find((one) => one.no === no);
  if (step === undefined) return refuse('NoSuchPart', { part: 'step', no });
  if (step.asksCitizen !== 'answer') return refuse('AsksNoAnswer', { no });
  if (mayBeAnswered(step, today(asked)) && runningSteps(state).includes(step)) return null;
  return refuse('AnswerTooLate', step.closed === undefined && step.dueOn !== undefined ? { dueOn: step.dueOn } : undefined);
};

/** As if nothing had come: the step goes on until its last day, and is over where that has passed already. */
const withoutAnswer = (state: Course, step: CourseStep, replied: Fact, asked: Asked): readonly Fact[] => {
  const after = afterFacts(state, [replied], asked);
  return step.missed && isSilent(after, step) ? [replied, ...lapsed(after, step, asked)] : [replied];
};

/** What the citizen writes to whoever coordinates, or answers to a step, and what comes back. */
export const letters: Handlers<'write' | 'reply'> = {
  write: (state, { about, step, contentId, saidBy }, asked) => {
    const wrong = step === undefined ? null : unanswerable(state, step, asked);
    const answers = step !== undefined && { step };
    return wrong ?? [{ type: 'written', no: nextNo(state.letters), about, ...answers, contentId, ...(saidBy && { saidBy }) }];
  },
  reply: (state, { no, contentId, takenAs }, asked) => {
    const letter = state.letters.find((one) => one.no === no);
    if (letter === undefined) return refuse('NoSuchPart', { part: 'letter', no });
    const replied: Fact = { type: 'replied', no, contentId };
    if (takenAs !== 'message') return [replied];
    if (letter.step === undefined) return refuse('AlreadyDone');
    const step = openOne(state.steps, letter.step, 'step');
    return isRefusal(step) ? step : withoutAnswer(state, step, { ...replied, noAnswerTo: step.no }, asked);
  },
};
