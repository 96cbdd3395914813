import { addWorkingDays } from '#sla';
import { accept, book, held, missed, receive, saying, send, urgentDraft } from '../acts.js';
import { answerFully, answerPartly, decline } from '../answering.js';
import { square } from '../data/organisations.js';
import { peopleIn } from '../data/people.js';
import { after, ago, onConsultation, sameDay, step, type Act } from '../step.js';
import { begun, begunAgo, sent, sentAtOnce, type Story } from './story.js';

const consultations: readonly Story[] = [
  {
    name: 'the citizen has yet to book',
    ends: 'received',
    forms: { 'LÆ 135': 2, 'LÆ 265': 1 },
    start: begunAgo(3, 6),
    steps: [...sentAtOnce, step(ago(2, 3), 'secretary', receive)],
  },
  {
    name: 'a consultation lies ahead',
    ends: 'inProgress',
    forms: { 'LÆ 135': 2, 'LÆ 265': 1, 'LÆ 145': 1 },
    start: begunAgo(8, 11),
    steps: [...sentAtOnce, ...begun, step(ago(2, 3), 'secretary', book(6, 10))],
  },
  {
    name: 'the citizen missed the consultation',
    ends: 'inProgress',
    forms: { 'LÆ 135': 2 },
    start: begunAgo(12, 15),
    steps: [...sentAtOnce, ...begun, step(after(0, 1), 'secretary', book(2, 4)), step(onConsultation, 'secretary', missed)],
  },
  {
    name: 'there is no appointment to be had',
    ends: 'received',
    forms: { 'LÆ 265': 1 },
    start: begunAgo(6, 8),
    steps: [
      ...sentAtOnce,
      step(after(0, 1), 'secretary', receive),
      step(ago(2, 3), 'secretary', saying('reason', 'noAppointment', { type: 'reportNoAppointment' })),
    ],
  },
];

/** Nobody attends: the doctor states what is known already. */
const urgent: Story = {
  name: 'urgent for a life-threatening illness',
  ends: 'received',
  forms: { 'LÆ 265': 1 },
  start: begunAgo(2, 3),
  only: ({ gp }) => gp?.id === square.id,
  steps: [step(sameDay, 'owner', urgentDraft('lifeThreatening')), step(sameDay, 'owner', send), step(after(0, 1), 'secretary', receive)],
};

const [theirSecretary] = peopleIn(square.id, 'secretary');

/** A preparation by the secretary, approved by the doctor later. */
const delegate: Act = () => ({ type: 'delegate', toPersonId: theirSecretary?.id ?? '', task: 'prepare' });

const restAhead: Parameters<typeof answerPartly>[0] = ({ rules, today }) => addWorkingDays(rules.national, today, 5);

const answers: readonly Story[] = [
  {
    name: 'answered, for the caseworker to read',
    ends: 'answered',
    forms: { 'LÆ 125': 3, FRI: 2 },
    start: begunAgo(8, 9),
    steps: [...sent, ...begun, step(ago(1, 3), 'doctor', answerFully)],
  },
  {
    name: 'attended and answered, for the caseworker to read',
    ends: 'answered',
    forms: { 'LÆ 285': 2, 'LÆ 275': 1 },
    start: begunAgo(9, 10),
    steps: [...sentAtOnce, ...begun, step(ago(4, 5), 'doctor', held), step(ago(1, 3), 'doctor', answerFully)],
  },
  {
    name: 'the rest of the answer follows',
    ends: 'answered',
    forms: { 'LÆ 125': 2 },
    start: begunAgo(8, 10),
    steps: [...sentAtOnce, ...begun, step(ago(2, 3), 'doctor', answerPartly(restAhead))],
  },
  {
    name: 'returned for more',
    ends: 'returned',
    forms: { 'LÆ 125': 2, 'ANDEN AKTØR': 1 },
    start: begunAgo(10, 12),
    steps: [
      ...sentAtOnce,
      ...begun,
      step(ago(4, 5), 'doctor', answerFully),
      step(ago(1, 2), 'owner', saying('question', 'returned', { type: 'returnAnswer' })),
    ],
  },
  {
    name: 'declined, for the caseworker to find another way',
    ends: 'declined',
    forms: { 'LÆ 135': 1, 'LÆ 145': 1 },
    start: begunAgo(5, 8),
    steps: [...sentAtOnce, step(ago(1, 3), 'doctor', decline('lackOfTime', 'declined'))],
  },
  {
    name: 'declined: the consent does not cover it',
    ends: 'declined',
    forms: { 'LÆ 125': 1 },
    legalBasis: 'consent',
    start: begunAgo(5, 7),
    steps: [...sentAtOnce, step(ago(1, 2), 'doctor', decline('basisMissing', 'basisMissing'))],
  },
  {
    name: 'prepared by the secretary',
    ends: 'inProgress',
    forms: { 'LÆ 125': 1, 'LÆ 145': 1 },
    only: ({ gp }) => gp === square,
    start: begunAgo(5, 8),
    steps: [...sentAtOnce, step(after(0, 1), 'doctor', accept), step(sameDay, 'doctor', delegate)],
  },
  {
    name: 'the citizen has changed doctor since it was sent: the worker tells the caseworker when it starts',
    ends: 'received',
    forms: { 'LÆ 125': 1 },
    only: ({ changedGpAgo }) => changedGpAgo !== undefined,
    to: ({ previousGp }) => previousGp,
    start: begunAgo(6, 7),
    steps: [...sentAtOnce, step(after(0, 1), 'secretary', receive)],
  },
];

/** A consultation or an answer that somebody has yet to deal with. */
export const pending: readonly Story[] = [...consultations, urgent, ...answers];
