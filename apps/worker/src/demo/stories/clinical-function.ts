import { accept, askThirdParty, handBack, plain, receive, takeOn, toUnit, waitingList } from '../acts.js';
import { specialist } from '../data/organisations.js';
import { body, mind } from '../data/units.js';
import { after, ago, sameDay, step, type Step } from '../step.js';
import { begun, begunAgo, sentAtOnce, type Story } from './story.js';

/** Opened and begun by whoever coordinates. */
const received: readonly Step[] = [step(after(0, 1), 'secretary', receive), step(sameDay, 'secretary', accept)];

/** What a clinical function waits for before it can answer: papers, a place, a statement from somebody else, or one of its units. */
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
  { name: 'not given to any unit yet', ends: 'inProgress', forms: { 'LÆ 275': 1 }, start: begunAgo(2, 4), steps: [...sentAtOnce, ...received] },
  {
    name: 'a unit is asked',
    ends: 'inProgress',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(4, 6),
    steps: [...sentAtOnce, ...received, step(ago(1, 2), 'secretary', toUnit(mind, 'ask'))],
  },
  {
    name: 'given to a unit, where nobody has taken it on',
    ends: 'inProgress',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(4, 6),
    steps: [...sentAtOnce, ...received, step(ago(1, 2), 'secretary', toUnit(body, 'handle'))],
  },
  {
    name: 'a unit has taken it on',
    ends: 'inProgress',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(6, 8),
    steps: [...sentAtOnce, ...received, step(ago(4), 'secretary', toUnit(mind, 'ask')), step(ago(2, 3), 'doctorOfUnit', takeOn(8))],
  },
  {
    name: 'a unit has handed it back',
    ends: 'inProgress',
    forms: { 'LÆ 275': 1 },
    start: begunAgo(6, 8),
    steps: [...sentAtOnce, ...received, step(ago(4), 'secretary', toUnit(mind, 'ask')), step(ago(1, 2), 'doctorOfUnit', handBack)],
  },
];
