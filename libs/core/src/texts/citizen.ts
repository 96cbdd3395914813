import type { Instant, LocalDate } from '#sla';
import type { Contact } from '../rules/form.js';
import type { Span } from '../rules/policy.js';
import { owesAnswer } from '../service-request/clock.js';
import { holderOf, restFollows, turnOf } from '../service-request/holder.js';
import { isProposal, isStatement } from '../service-request/proposal.js';
import { isReleased } from '../service-request/release.js';
import type { ServiceRequest } from '../service-request/state.js';
import { isOpen, type Awaited, type Status } from '../service-request/status.js';
import { unsettledIn } from '../service-request/unsettled.js';
import { citizenLinesDa } from './da/citizen.js';
import { formatDate, formatDayOf } from './dates.js';
import { citizenLinesEn } from './en/citizen.js';
import type { Language } from './language.js';
import { postageText } from './postage.js';
import { recipientOf } from './recipients.js';

/** What a request is to its citizen. */
export type Situation =
  | 'writing'
  | 'consentAsked'
  | 'consentOverdue'
  | 'wordsAsked'
  | 'wordsSettled'
  | 'waiting'
  | 'callAwaited'
  | 'meetingAwaited'
  | 'callAgreed'
  | 'meetingAgreed'
  | 'late'
  | 'newDate'
  | 'undelivered'
  | 'bookTime'
  | 'bookAgain'
  | 'noAppointment'
  | 'booked'
  | 'summoned'
  | 'asked'
  | 'papersMissing'
  | 'waitingList'
  | 'pausedForYou'
  | 'pausedForTreatment'
  | 'reading'
  | 'restFollows'
  | 'elaborating'
  | 'doctorChanged'
  | 'moved'
  | 'declined'
  | 'done'
  | 'released'
  | 'heldBack'
  | 'stopped'
  | 'proposed'
  | 'proposalReplied'
  | 'proposalStopped'
  | 'stated'
  | 'statementReleased'
  | 'statementHeldBack'
  | 'statementStopped';

/** `who` and `they` name the recipient; `by` is ` senest …`, or as soon as possible when that day has passed. */
export type CitizenFacts = {
  who: string;
  they: string;
  by: string;
  dueBy: string;
  dueOn: string;
  consultationOn: string;
  followUpOn: string;
  expectedOn: string;
  heldBackUntil: string;
};
export type CitizenLine = (facts: CitizenFacts) => string;

const contacts: Record<Contact, { awaited: Situation; agreed: Situation }> = {
  call: { awaited: 'callAwaited', agreed: 'callAgreed' },
  meeting: { awaited: 'meetingAwaited', agreed: 'meetingAgreed' },
};

const lines = { da: citizenLinesDa, en: citizenLinesEn };

const bySomebodyElse: Record<Awaited, Situation> = {
  consent: 'consentAsked',
  words: 'wordsAsked',
  delivery: 'undelivered',
  booking: 'bookTime',
  answerQuestion: 'asked',
  review: 'reading',
  declined: 'declined',
};

const ended: Partial<Record<Status, Situation>> = { draft: 'writing', closed: 'done', cancelled: 'stopped', recalled: 'stopped', discarded: 'stopped' };

/** Nobody asked: the doctor proposes, and the municipality is to reply. */
const proposalIs = ({ status }: ServiceRequest): Situation => {
  if (status === 'closed') return 'proposalReplied';
  return isOpen(status) ? 'proposed' : 'proposalStopped';
};

/** The same of an organisation's statement, which its citizen reads as any answer. */
const statementIs = (state: ServiceRequest): Situation => {
  if (isReleased(state)) return 'statementReleased';
  if (state.heldBackUntil !== undefined) return 'statementHeldBack';
  return isOpen(state.status) ? 'stated' : 'statementStopped';
};

/** Whoever ended it with an answer in hand lets the citizen read that, now or from a day. */
const endedWith = (state: ServiceRequest): Situation | undefined => {
  if (isReleased(state)) return 'released';
  return state.heldBackUntil === undefined ? ended[state.status] : 'heldBack';
};

const isAfter = (today: LocalDate, day: LocalDate | undefined): boolean => day !== undefined && today > day;

const whileRecipientActs = (state: ServiceRequest, today: LocalDate): Situation => {
  const { consultation, consultationOn, contact, deadline, expectedOn, heldUntil, status } = state;
  if (expectedOn !== undefined && !isAfter(today, expectedOn)) return 'waitingList';
  if (isAfter(today, deadline?.dueOn)) return heldUntil !== undefined && isBefore(today, heldUntil) ? 'newDate' : 'late';
  if (restFollows(state)) return contact === undefined ? 'restFollows' : contacts[contact].agreed;
  if (consultation === 'booked' && !isAfter(today, consultationOn)) return 'booked';
  if (consultation === 'recipientBooks') return 'summoned';
  if (status === 'returned') return 'elaborating';
  return contact === undefined ? 'waiting' : contacts[contact].awaited;
};

const isBefore = (today: LocalDate, instant: Instant): boolean => today < String(instant).slice(0, 10);

const situationOf = (state: ServiceRequest, today: LocalDate): Situation => {
  if (isStatement(state)) return statementIs(state);
  if (isProposal(state)) return proposalIs(state);
  const over = endedWith(state);
  if (over !== undefined) return over;
  const [unsettled] = owesAnswer(state) ? unsettledIn(state) : [];
  if (unsettled !== undefined) return unsettled === 'citizenMoved' ? 'moved' : 'doctorChanged';
  const { holder, awaited } = turnOf(state);
  if (awaited === null) return whileRecipientActs(state, today);
  if (awaited === 'pauseOver') return holder === 'citizen' ? 'pausedForYou' : 'pausedForTreatment';
  if (awaited === 'consent' && holder === 'requester') return 'consentOverdue';
  if (awaited === 'words' && holder === 'requester') return 'wordsSettled';
  if (awaited === 'answerQuestion' && state.lacksPapers) return 'papersMissing';
  if (awaited !== 'booking') return bySomebodyElse[awaited];
  if (holder === 'requester') return 'noAppointment';
  return state.consultation === 'missed' ? 'bookAgain' : 'bookTime';
};

const copied: Record<Language, string> = { da: 'Din egen læge har fået en kopi.', en: 'Your own doctor got a copy.' };

const soon: Record<Language, { by: (day: string) => string; soon: string }> = {
  da: { by: (day) => ` senest ${day}`, soon: ' så snart det kan lade sig gøre' },
  en: { by: (day) => ` by ${day}`, soon: ' as soon as possible' },
};

const byDay = (day: LocalDate | undefined, today: LocalDate, language: Language, postage?: Span): string => {
  if (day === undefined || today > day) return soon[language].soon;
  return `${soon[language].by(formatDate(day, language, 'long'))}${postage === undefined ? '' : ` (${postageText(postage, language)})`}`;
};

/** A copy that was called back with the request is none. */
const copyLine = ({ others = [], status }: ServiceRequest, language: Language): string =>
  status !== 'recalled' && others.some(({ role }) => role === 'copy') ? ` ${copied[language]}` : '';

/** Whether the sentence that tells of the request names its deadline as one that has passed. */
export const saysMissed = (state: ServiceRequest, today: LocalDate): boolean => situationOf(state, today) === 'late';

/** Who acts, until when, and whether the citizen must do anything: plain words, never blame. `recipient`: what its recipient is called. */
export const citizenText = (state: ServiceRequest, language: Language, today: LocalDate, recipient?: string): string => {
  const { consultationOn, deadline, heldUntil } = state;
  const holder = holderOf(state);
  const long = (day: LocalDate | undefined): string => (day === undefined ? '' : formatDate(day, language, 'long'));
  const line = lines[language][situationOf(state, today)];
  const text = line({
    ...recipientOf(state, language, recipient),
    by: byDay(holder?.until ?? undefined, today, language, holder?.postage),
    dueBy: byDay(deadline?.dueOn, today, language),
    dueOn: long(deadline?.dueOn),
    consultationOn: long(consultationOn),
    expectedOn: long(state.expectedOn),
    heldBackUntil: long(state.heldBackUntil),
    followUpOn: heldUntil === undefined ? '' : formatDayOf(heldUntil, language),
  });
  return `${text}${copyLine(state, language)}`;
};
