import { accept, askConsent, draft, draftBeforeConsent, fillIn, forward, giveConsent, held, plain, redirect, saying, send } from '../acts.js';
import { answerFully, answerWrongForm, decline } from '../answering.js';
import { clinicalFunction, type DemoOrganisation } from '../data/organisations.js';
import type { Scene } from '../scene.js';
import { after, beforeDue, sameDay, step } from '../step.js';
import { acceptAnswer, begunAgo, longAgo, sent, sentAtOnce, signsIn, type Story } from './story.js';

const ownPractice = ({ citizen: { gp, name } }: Scene): DemoOrganisation => {
  if (gp === null) throw new Error(`${name} has no practice.`);
  return gp;
};

const wrongForm: Story = {
  name: 'the wrong form: asked again by the right one',
  ends: 'closed',
  forms: { 'LÆ 125': 2 },
  legalBasis: 'rsl11c',
  start: longAgo,
  steps: [
    ...sent,
    step(after(1, 3), 'doctor', answerWrongForm('LÆ 135')),
    step(after(1, 2), 'owner', redirect('LÆ 135', ownPractice)),
    step(after(1, 2), 'doctor', accept),
    step(after(5, 9), 'doctor', held),
    step(after(1, 4), 'doctor', answerFully),
    acceptAnswer,
  ],
};

const moved: Story = {
  name: 'forwarded to the practice that the citizen changed to',
  ends: 'closed',
  forms: { 'LÆ 125': 2 },
  legalBasis: 'rsl11c',
  only: ({ previousGp, changedGpAgo }) => previousGp !== undefined && changedGpAgo === undefined,
  to: ({ previousGp }) => previousGp,
  start: longAgo,
  steps: [
    ...sent,
    step(after(0, 2), 'secretary', forward(ownPractice)),
    step(after(1, 3), 'doctor', accept),
    step(beforeDue(1, 4), 'doctor', answerFully),
    acceptAnswer,
  ],
};

const askedElsewhere: Story = {
  name: 'declined for lack of time: another was asked',
  ends: 'closed',
  forms: { 'LÆ 145': 1 },
  legalBasis: 'rsl11c',
  start: longAgo,
  steps: [
    ...sent,
    step(after(1, 3), 'doctor', decline('lackOfTime', 'declined')),
    step(
      after(1, 3),
      'owner',
      redirect('LÆ 275', () => clinicalFunction),
    ),
    step(sameDay, 'owner', fillIn),
    step(sameDay, 'owner', send),
    step(after(1, 3), 'doctor', accept),
    step(after(8, 12), 'doctor', held),
    step(after(2, 5), 'doctor', answerFully),
    acceptAnswer,
  ],
};

const declinedAndClosed: Story = {
  name: 'declined, and left at that',
  ends: 'closed',
  forms: { 'LÆ 135': 2 },
  start: longAgo,
  steps: [...sent, step(after(1, 4), 'doctor', decline('lackOfTime', 'declined')), step(after(1, 4), 'owner', saying('reason', 'closed', { type: 'close' }))],
};

const cancelled: Story = {
  name: 'cancelled by the caseworker',
  ends: 'cancelled',
  forms: { 'LÆ 125': 2, 'LÆ 265': 1, 'LÆ 285': 1 },
  start: begunAgo(15, 84),
  steps: [...sent, step(after(1, 3), 'doctor', accept), step(after(1, 4), 'owner', saying('reason', 'cancelled', { type: 'cancel' }))],
};

const consentWithdrawn: Story = {
  name: 'the citizen gave consent and withdrew it',
  ends: 'cancelled',
  forms: { 'LÆ 135': 1 },
  legalBasis: 'consent',
  only: signsIn,
  start: longAgo,
  steps: [
    step(sameDay, 'owner', draftBeforeConsent),
    step(sameDay, 'owner', askConsent),
    step(after(1, 3), 'citizen', giveConsent),
    step(after(3, 5), 'citizen', plain({ type: 'withdrawConsent' })),
  ],
};

const recalled: Story = {
  name: 'sent to the wrong practice, and recalled',
  ends: 'recalled',
  forms: { 'LÆ 125': 2 },
  start: begunAgo(12, 84),
  steps: [...sentAtOnce, step(sameDay, 'owner', saying('reason', 'recalled', { type: 'recall' }))],
};

const discarded: Story = {
  name: 'discarded as a draft',
  ends: 'discarded',
  forms: { 'LÆ 125': 2, FRI: 1 },
  start: begunAgo(8, 84),
  steps: [step(sameDay, 'owner', draft), step(after(1, 3), 'owner', plain({ type: 'discard' }))],
};

/** Over in another way than by an answer to the first question. */
export const otherWays: readonly Story[] = [wrongForm, moved, askedElsewhere, declinedAndClosed, cancelled, consentWithdrawn, recalled, discarded];
