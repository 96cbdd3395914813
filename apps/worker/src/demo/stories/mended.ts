import { addWorkingDays } from '#sla';
import { plain, saying } from '../acts.js';
import { answerFully, answerPartly, correctAnswer } from '../answering.js';
import type { Scene } from '../scene.js';
import { after, beforeDue, sameDay, step } from '../step.js';
import { acceptAnswer, longAgo, sent, taken, type Story } from './story.js';

const returned: Story = {
  name: 'returned, and mended',
  ends: 'closed',
  forms: { 'LÆ 125': 4 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(after(1, 3), 'doctor', answerFully),
    step(after(1, 3), 'owner', saying('question', 'returned', { type: 'returnAnswer' })),
    step(beforeDue(1, 3), 'doctor', answerFully),
    acceptAnswer,
  ],
};

const askedMore: Story = {
  name: 'more was asked afterwards',
  ends: 'closed',
  forms: { 'LÆ 125': 1, FRI: 1 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(after(1, 4), 'doctor', answerFully),
    step(after(1, 3), 'owner', saying('question', 'askedMore', { type: 'askMore' })),
    step(beforeDue(2, 5), 'doctor', answerFully),
    acceptAnswer,
  ],
};

const restIn = ({ rules, on }: Scene): string => addWorkingDays(rules.national, on, 6);

const inTwoParts: Story = {
  name: 'answered in two parts',
  ends: 'closed',
  forms: { 'LÆ 125': 2 },
  start: longAgo,
  steps: [...sent, ...taken, step(after(2, 4), 'doctor', answerPartly(restIn)), step(after(3, 5), 'doctor', answerFully), acceptAnswer],
};

const corrected: Story = {
  name: 'corrected afterwards',
  ends: 'closed',
  forms: { 'LÆ 125': 1 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(after(1, 3), 'doctor', answerFully),
    step(sameDay, 'doctor', correctAnswer),
    step(after(1, 2), 'owner', plain({ type: 'acceptAnswer' })),
  ],
};

/** Answered more than once before it was over. */
export const mended: readonly Story[] = [returned, askedMore, inTwoParts, corrected];
