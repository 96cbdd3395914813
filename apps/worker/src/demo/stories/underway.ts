import { accept, ask, askConsent, draft, draftBeforeConsent, draftBeforeWords, inviteWords, pause, receive, refuseConsent } from '../acts.js';
import { psychologist } from '../data/organisations.js';
import { after, ago, sameDay, step } from '../step.js';
import { begun, begunAgo, sentAtOnce, signsIn, type Story } from './story.js';

const drafts: readonly Story[] = [
  {
    name: 'a draft',
    ends: 'draft',
    forms: { 'LÆ 125': 1, 'LÆ 135': 1, 'LÆ 265': 1, 'LÆ 275': 1 },
    start: begunAgo(1, 6),
    steps: [step(sameDay, 'owner', draft)],
  },
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
    name: 'waiting for the citizen’s own words',
    ends: 'awaitingWords',
    forms: { 'LÆ 265': 1 },
    only: signsIn,
    start: begunAgo(1, 2),
    steps: [step(sameDay, 'owner', draftBeforeWords), step(sameDay, 'owner', inviteWords)],
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

const sentOnes: readonly Story[] = [
  { name: 'sent', ends: 'sent', forms: { 'LÆ 125': 2, 'LÆ 265': 1, 'LÆ 285': 2, 'LÆ 105': 1, FRI: 1 }, start: begunAgo(1, 4), steps: sentAtOnce },
  {
    name: 'received',
    ends: 'received',
    forms: { 'LÆ 125': 2, 'LÆ 265': 1, 'LÆ 275': 2, 'ANDEN AKTØR': 1 },
    start: begunAgo(4, 7),
    steps: [...sentAtOnce, step(ago(2, 3), 'secretary', receive)],
  },
  {
    name: 'in progress',
    ends: 'inProgress',
    forms: { 'LÆ 125': 2, 'LÆ 275': 3, 'LÆ 155': 1, 'ANDEN AKTØR': 1 },
    start: begunAgo(5, 7),
    steps: [...sentAtOnce, step(ago(3, 4), 'doctor', accept)],
  },
  { name: 'the letter did not arrive', ends: 'sent', forms: { 'LÆ 125': 2 }, to: () => psychologist, start: begunAgo(2, 5), steps: sentAtOnce },
  {
    name: 'a question stops the clock',
    ends: 'questionAsked',
    forms: { 'LÆ 125': 2, 'LÆ 265': 2, 'LÆ 275': 2 },
    start: begunAgo(6, 9),
    steps: [...sentAtOnce, ...begun, step(ago(1, 3), 'doctor', ask)],
  },
  {
    name: 'the citizen is in hospital',
    ends: 'inProgress',
    forms: { 'LÆ 145': 1 },
    start: begunAgo(6, 9),
    steps: [...sentAtOnce, ...begun, step(ago(2, 3), 'doctor', pause('hospitalStay', 20))],
  },
];

/** Being written, or with the recipient, and none of it late. */
export const underway: readonly Story[] = [...drafts, ...sentOnes];
