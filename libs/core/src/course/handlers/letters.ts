import { refuse, type Asked, type Refusal } from '../../refusal.js';
import { mayBeAnswered } from '../answers.js';
import { nextNo } from '../evolve.js';
import { today, type Handlers } from '../handler.js';
import { runningSteps } from '../running.js';
import type { Course } from '../state.js';

/** An answer is to a step that asks for one, while it may be given. */
const unanswerable = (state: Course, no: number, asked: Asked): Refusal | null => {
  const step = state.steps.find((one) => one.no === no);
  if (step === undefined) return refuse('NoSuchPart', { part: 'step', no });
  if (step.asksCitizen !== 'answer') return refuse('AsksNoAnswer', { no });
  if (mayBeAnswered(step, today(asked)) && runningSteps(state).includes(step)) return null;
  return refuse('AnswerTooLate', step.closed === undefined && step.dueOn !== undefined ? { dueOn: step.dueOn } : undefined);
};

/** What the citizen writes to whoever coordinates, or answers to a step, and what comes back. */
export const letters: Handlers<'write' | 'reply'> = {
  write: (state, { about, step, contentId, saidBy }, asked) => {
    const wrong = step === undefined ? null : unanswerable(state, step, asked);
    const answers = step !== undefined && { step };
    return wrong ?? [{ type: 'written', no: nextNo(state.letters), about, ...answers, contentId, ...(saidBy && { saidBy }) }];
  },
  reply: ({ letters: all }, { no, contentId }) => {
    const letter = all.find((one) => one.no === no);
    return letter === undefined ? refuse('NoSuchPart', { part: 'letter', no }) : [{ type: 'replied', no, contentId }];
  },
};
