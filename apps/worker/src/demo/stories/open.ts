import { addWorkingDays } from '#sla';
import { accept, ask, askConsent, book, draft, draftBeforeConsent, held, missed, receive, refuseConsent, saying } from '../acts.js';
import { answerFully, answerPartly, decline } from '../answering.js';
import { psychologist, square } from '../data/organisations.js';
import { peopleIn } from '../data/people.js';
import { after, ago, onConsultation, sameDay, step, type Act, type Step } from '../step.js';
import { sent, sentAtOnce, signsIn, type Story } from './story.js';

const begunAgo = (least: number, most: number): Story['start'] => ({ begunAgo: [least, most] });

/** Opened and begun on, a little after it came. */
const begun: readonly Step[] = [step(after(0, 1), 'secretary', receive), step(after(0, 1), 'doctor', accept)];

const drafts: readonly Story[] = [
  { name: 'a draft', ends: 'draft', forms: { 'LÆ 125': 2, 'LÆ 265': 1, 'LÆ 275': 1 }, start: begunAgo(1, 6), steps: [step(sameDay, 'owner', draft)] },
  {
    name: 'a draft to which the citizen said no',
    ends: 'draft',
    forms: { 'LÆ 135': 1 },
    legalBasis: 'consent',
    only: signsIn,
    start: begunAgo(10, 14),
    steps: [step(sameDay, 'owner', draftBeforeConsent), step(sameDay, 'owner', askConsent), step(after(2, 4), 'citizen', refuseConsent)],
  },
  {
    name: 'waiting for the citizen’s consent',
    ends: 'awaitingConsent',
    forms: { 'LÆ 265': 2, 'LÆ 125': 1 },
    legalBasis: 'consent',
    only: signsIn,
    start: begunAgo(2, 5),
    steps: [step(sameDay, 'owner', draftBeforeConsent), step(sameDay, 'owner', askConsent)],
  },
  {
    name: 'waiting for a consent that is overdue',
    ends: 'awaitingConsent',
    forms: { 'LÆ 145': 1 },
    legalBasis: 'consent',
    start: begunAgo(14, 17),
    steps: [step(sameDay, 'owner', draftBeforeConsent), step(sameDay, 'owner', askConsent)],
  },
];

const underway: readonly Story[] = [
  { name: 'sent', ends: 'sent', forms: { 'LÆ 125': 3, 'LÆ 285': 2, FRI: 1, 'LÆ 105': 1 }, start: begunAgo(1, 4), steps: sentAtOnce },
  { name: 'received', ends: 'received', forms: { 'LÆ 125': 3, 'LÆ 275': 2, 'ANDEN AKTØR': 1 }, start: begunAgo(4, 7), steps: [...sentAtOnce, step(ago(2, 3), 'secretary', receive)] },
  { name: 'in progress', ends: 'inProgress', forms: { 'LÆ 125': 4, 'LÆ 275': 2, 'LÆ 155': 1 }, start: begunAgo(5, 7), steps: [...sentAtOnce, step(ago(3, 4), 'doctor', accept)] },
  { name: 'the letter did not arrive', ends: 'sent', forms: { 'LÆ 125': 2 }, to: () => psychologist, start: begunAgo(2, 5), steps: sentAtOnce },
  { name: 'a question stops the clock', ends: 'questionAsked', forms: { 'LÆ 125': 4, 'LÆ 275': 2 }, start: begunAgo(6, 9), steps: [...sentAtOnce, ...begun, step(ago(1, 3), 'doctor', ask)] },
];

const consultations: readonly Story[] = [
  { name: 'the citizen has yet to book', ends: 'received', forms: { 'LÆ 135': 2, 'LÆ 265': 1 }, start: begunAgo(3, 6), steps: [...sentAtOnce, step(ago(2, 3), 'secretary', receive)] },
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
    steps: [...sentAtOnce, step(after(0, 1), 'secretary', receive), step(ago(2, 3), 'secretary', saying('reason', 'noAppointment', { type: 'reportNoAppointment' }))],
  },
];

const [theirSecretary] = peopleIn(square.id, 'secretary');

/** A preparation by the secretary, approved by the doctor later. */
const delegate: Act = () => ({ type: 'delegate', toPersonId: theirSecretary?.id ?? '', task: 'prepare' });

const restAhead: Parameters<typeof answerPartly>[0] = ({ rules, today }) => addWorkingDays(rules.national, today, 5);

const answers: readonly Story[] = [
  { name: 'answered, for the caseworker to read', ends: 'answered', forms: { 'LÆ 125': 5, FRI: 1 }, start: begunAgo(8, 9), steps: [...sent, ...begun, step(ago(1, 3), 'doctor', answerFully)] },
  {
    name: 'attended and answered, for the caseworker to read',
    ends: 'answered',
    forms: { 'LÆ 285': 2, 'LÆ 275': 1 },
    start: begunAgo(9, 10),
    steps: [...sentAtOnce, ...begun, step(ago(4, 5), 'doctor', held), step(ago(1, 3), 'doctor', answerFully)],
  },
  { name: 'the rest of the answer follows', ends: 'answered', forms: { 'LÆ 125': 2 }, start: begunAgo(8, 10), steps: [...sentAtOnce, ...begun, step(ago(2, 3), 'doctor', answerPartly(restAhead))] },
  {
    name: 'returned for more',
    ends: 'returned',
    forms: { 'LÆ 125': 3 },
    start: begunAgo(10, 12),
    steps: [...sentAtOnce, ...begun, step(ago(4, 5), 'doctor', answerFully), step(ago(1, 2), 'owner', saying('question', 'returned', { type: 'returnAnswer' }))],
  },
  { name: 'declined, for the caseworker to find another way', ends: 'declined', forms: { 'LÆ 135': 1, 'LÆ 145': 1 }, start: begunAgo(5, 8), steps: [...sentAtOnce, step(ago(1, 3), 'doctor', decline('lackOfTime', 'declined'))] },
  { name: 'declined: the consent does not cover it', ends: 'declined', forms: { 'LÆ 125': 1 }, legalBasis: 'consent', start: begunAgo(5, 7), steps: [...sentAtOnce, step(ago(1, 2), 'doctor', decline('basisMissing', 'basisMissing'))] },
  {
    name: 'prepared by the secretary',
    ends: 'inProgress',
    forms: { 'LÆ 125': 2 },
    only: ({ gp }) => gp === square,
    start: begunAgo(5, 8),
    steps: [...sentAtOnce, step(after(0, 1), 'doctor', accept), step(sameDay, 'doctor', delegate)],
  },
];

/** Not over yet, and none of it late. */
export const openStories: readonly Story[] = [...drafts, ...underway, ...consultations, ...answers];
