import { askThirdParty, plain, receive, waitingList } from '../acts.js';
import { specialist } from '../data/organisations.js';
import { after, ago, step } from '../step.js';
import { begun, begunAgo, sentAtOnce, type Story } from './story.js';

/** What a clinical function waits for before it can answer: papers, a place, or a statement from somebody else. */
export const clinicalFunctionStories: readonly Story[] = [
  {
    name: 'papers did not come along',
    ends: 'questionAsked',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(4, 6),
    steps: [...sentAtOnce, step(after(0, 1), 'doctor', receive), step(ago(1, 2), 'doctor', plain({ type: 'ask', missing: ['lae265', 'journals'] }))],
  },
  {
    name: 'on the waiting list past the deadline',
    ends: 'received',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(6, 9),
    steps: [...sentAtOnce, step(after(0, 1), 'doctor', receive), step(ago(2, 3), 'doctor', waitingList(40))],
  },
  {
    name: 'waits for a statement from a specialist',
    ends: 'inProgress',
    forms: { 'LÆ 275': 1 },
    legalBasis: 'rsl11c',
    asksAlso: { formCode: 'LÆ 155', of: specialist },
    start: begunAgo(8, 10),
    steps: [...sentAtOnce, ...begun, step(after(1, 2), 'doctor', askThirdParty('LÆ 155', specialist))],
  },
];
