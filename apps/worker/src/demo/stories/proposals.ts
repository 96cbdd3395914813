import type { CommandOf } from '#core';
import { saying, submit } from '../acts.js';
import { square } from '../data/organisations.js';
import { after, sameDay, step } from '../step.js';
import { begunAgo, signsIn, type Story } from './story.js';

/** What a doctor proposes unasked. */
const byTheDoctor = { forms: { 'LÆ 165': 1 }, legalBasis: 'sul43', to: () => square } as const;

export const proposals: readonly Story[] = [
  {
    ...byTheDoctor,
    name: 'a proposal that waits for the reply',
    ends: 'answered',
    only: (citizen) => citizen.gp === square && signsIn(citizen),
    start: begunAgo(2, 3),
    steps: [step(sameDay, 'doctor', submit)],
  },
  {
    ...byTheDoctor,
    name: 'a proposal that was replied to',
    ends: 'closed',
    only: ({ gp }) => gp === square,
    start: begunAgo(12, 15),
    steps: [step(sameDay, 'doctor', submit), step(after(1, 3), 'owner', saying<CommandOf<'acceptAnswer'>>('reason', 'replied', { type: 'acceptAnswer' }))],
  },
];
