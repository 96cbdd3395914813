import type { CommandOf } from '#core';
import { acceptAgainst, acceptHeldBack, saying } from '../acts.js';
import { answerFully } from '../answering.js';
import { after, beforeDue, step } from '../step.js';
import { acceptAnswer, begun, begunAgo, longAgo, sent, sentAtOnce, signsIn, taken, type Story } from './story.js';

const heldBack: Story = {
  name: 'accepted, and held back from the citizen until the doctor has talked with them',
  ends: 'closed',
  forms: { 'LÆ 125': 1 },
  start: begunAgo(8, 9),
  only: signsIn,
  steps: [...sentAtOnce, ...begun, step(after(1, 2), 'doctor', answerFully), step(after(1, 1), 'owner', acceptHeldBack)],
};

const speaksAgainst: Story = {
  name: 'accepted, with facts that speak against the citizen',
  ends: 'closed',
  forms: { 'LÆ 125': 2 },
  start: begunAgo(8, 9),
  only: signsIn,
  steps: [...sentAtOnce, ...begun, step(after(1, 2), 'doctor', answerFully), step(after(1, 1), 'owner', acceptAgainst)],
};

const usedFor: Story = {
  name: 'the doctor is told what came of the answer',
  ends: 'closed',
  forms: { 'LÆ 125': 1 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(beforeDue(1, 5), 'doctor', answerFully),
    acceptAnswer,
    step(after(10, 12), 'owner', saying<CommandOf<'tellOutcome'>>('reason', 'outcome', { type: 'tellOutcome' })),
  ],
};

/** What its citizen and whoever answered hear of an answer afterwards. */
export const released: readonly Story[] = [heldBack, speaksAgainst, usedFor];
