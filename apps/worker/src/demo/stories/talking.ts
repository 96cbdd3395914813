import { answerFully } from '../answering.js';
import { after, beforeDue, step } from '../step.js';
import { acceptAnswer, begun, begunAgo, sentAtOnce, type Story } from './story.js';

/** What is asked for without a statement: advice from the health coordinator, a call or a meeting with the own doctor. */
export const talking: readonly Story[] = [
  {
    name: 'advice that was given',
    ends: 'closed',
    forms: { RÅDGIVNING: 3, SAMTALE: 1 },
    start: begunAgo(14, 25),
    steps: [...sentAtOnce, ...begun, step(beforeDue(0, 2), 'doctor', answerFully), acceptAnswer],
  },
  {
    name: 'advice, a call and a meeting that are awaited',
    ends: 'inProgress',
    forms: { RÅDGIVNING: 1, SAMTALE: 1, MØDE: 1 },
    start: begunAgo(2, 3),
    steps: [...sentAtOnce, ...begun],
  },
  {
    name: 'a meeting that was held',
    ends: 'answered',
    forms: { MØDE: 1 },
    start: begunAgo(5, 7),
    steps: [...sentAtOnce, ...begun, step(after(1, 2), 'doctor', answerFully)],
  },
];
