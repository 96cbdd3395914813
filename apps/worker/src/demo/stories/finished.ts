import { answerQuestion, ask, book, held, missed, receive, registerAnswer, saying } from '../acts.js';
import { answerFully, answerShortly } from '../answering.js';
import { after, afterDue, beforeDue, onConsultation, step, type Step } from '../step.js';
import { acceptAnswer, approveFee, begunAgo, disputeFee, longAgo, sent, taken, type Story } from './story.js';

/** Booked by the practice, held, and the answer some days after. */
const attended: readonly Step[] = [step(after(1, 3), 'secretary', book(3, 8)), step(onConsultation, 'doctor', held), step(after(1, 5), 'doctor', answerFully)];

const inTime: Story = {
  name: 'answered in time',
  ends: 'closed',
  forms: { 'LÆ 125': 13, FRI: 3 },
  start: begunAgo(25, 84),
  steps: [...sent, ...taken, step(beforeDue(1, 5), 'doctor', answerFully), acceptAnswer],
};

const afterConsultation: Story = {
  name: 'answered after a consultation',
  ends: 'closed',
  forms: { 'LÆ 135': 8, 'LÆ 145': 3, 'LÆ 265': 6, 'LÆ 225': 1, 'LÆ 255': 1, 'LÆ 275': 5, 'LÆ 155': 3, 'ANDEN AKTØR': 3 },
  start: longAgo,
  steps: [...sent, ...taken, ...attended, acceptAnswer],
};

/** The talk is near, so all of it goes quickly. */
const beforeTheTalk: Story = {
  name: 'answered before the follow-up talk',
  ends: 'closed',
  forms: { 'LÆ 285': 7 },
  start: begunAgo(25, 84),
  steps: [
    ...sent,
    step(after(0, 1), 'secretary', book(2, 4)),
    step(onConsultation, 'doctor', held),
    step(after(0, 2), 'doctor', answerFully),
    acceptAnswer,
    approveFee,
  ],
};

const questioned: Story = {
  name: 'a question was asked and answered on the way',
  ends: 'closed',
  forms: { 'LÆ 125': 7 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(after(0, 2), 'doctor', ask),
    step(after(1, 2), 'owner', answerQuestion),
    step(beforeDue(1, 4), 'doctor', answerFully),
    acceptAnswer,
    approveFee,
  ],
};

const late: Story = {
  name: 'reminded, and answered late',
  ends: 'closed',
  forms: { 'LÆ 125': 5, FRI: 1 },
  start: longAgo,
  steps: [...sent, step(after(0, 2), 'secretary', receive), step(afterDue(2, 8), 'doctor', answerFully), acceptAnswer],
};

const veryLate: Story = {
  name: 'silent until the team leader rang, and answered late',
  ends: 'closed',
  forms: { 'LÆ 125': 2 },
  start: longAgo,
  steps: [
    ...sent,
    step(afterDue(11, 13), 'teamLeader', saying('reason', 'escalated', { type: 'escalate' })),
    step(after(1, 2), 'doctor', answerFully),
    acceptAnswer,
    disputeFee,
  ],
};

const onPaper: Story = {
  name: 'answered on paper',
  ends: 'closed',
  forms: { 'LÆ 125': 2, 'LÆ 105': 2 },
  start: longAgo,
  steps: [...sent, step(beforeDue(1, 5), 'owner', registerAnswer('paper')), acceptAnswer],
};

const noShow: Story = {
  name: 'the citizen did not attend',
  ends: 'closed',
  forms: { 'LÆ 135': 2 },
  start: longAgo,
  steps: [
    ...sent,
    ...taken,
    step(after(1, 2), 'secretary', book(3, 6)),
    step(onConsultation, 'secretary', missed),
    step(after(1, 2), 'doctor', answerShortly('citizenDidNotAttend', 'notAttended')),
    step(after(1, 3), 'owner', saying('reason', 'closed', { type: 'close' })),
  ],
};

const unknown: Story = {
  name: 'the practice does not know the citizen',
  ends: 'closed',
  forms: { 'LÆ 125': 3 },
  start: longAgo,
  steps: [
    ...sent,
    step(after(0, 2), 'doctor', answerShortly('noKnowledge', 'noKnowledge')),
    step(after(1, 3), 'owner', saying('reason', 'closed', { type: 'close' })),
  ],
};

/** Answered and over. */
export const finished: readonly Story[] = [inTime, beforeTheTalk, afterConsultation, questioned, late, veryLate, onPaper, noShow, unknown];
