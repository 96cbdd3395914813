import { capitalised } from '../../glossary.js';
import type { CitizenNotice, CitizenNoticeCode } from '../notice.js';
import type { Reader } from '../params.js';
import { citizenStatementNoticesEn } from './statement-notices.js';

const nothingToDo = 'You need not do anything.';
const answerBy = (p: Reader): string => p.when('dueOn', ` We expect an answer by ${p.long('dueOn')}.`);

/** Plain language: who acts, until when, and whether the citizen must do anything. It never blames. */
export const citizenNoticesEn = {
  requestReceived: { title: 'We have asked for an answer', body: (p, who) => `We have written to ${who}.${answerBy(p)} ${nothingToDo}` },
  consentAsked: {
    title: 'We lack your consent',
    body: (p, who) =>
      `We would like to write to ${who}. May we?${p.when('until', ` Give us your answer by ${p.long('until')}.`)} It is up to you whether you say yes.`,
  },
  wordsInvited: {
    title: 'Write your own words',
    body: (p, who) =>
      `We want to write to ${who}. You can read the letter and write what you think.${p.when('until', ` Do it by ${p.long('until')}.`)} It is up to you whether you do.`,
  },
  wordsNotNeeded: { title: 'We do not send the letter', body: (_, who) => `We do not write to ${who} after all. ${nothingToDo}` },
  consentGiven: { title: 'Thank you for your consent', body: (_, who) => `Now we can write to ${who}. ${nothingToDo}` },
  consentRefused: {
    title: 'You have not given consent',
    body: (_, who) => `We do not write to ${who}. Your caseworker will talk with you about what comes next.`,
  },
  consentWithdrawn: { title: 'Your consent is withdrawn', body: (_, who) => `We have stopped the request to ${who}. ${nothingToDo}` },
  undelivered: { title: 'Our letter has not arrived', body: (_, who) => `The letter did not reach ${who}. We find another way. ${nothingToDo}` },
  bookConsultation: {
    title: 'Book an appointment',
    body: (p, who) =>
      `It is you who must do something: Book an appointment with ${who}${p.when('until', ` by ${p.long('until')}`)}.${p.when('dueOn', ` We expect an answer by ${p.long('dueOn')}.`)}`,
  },
  consultationBooked: {
    title: 'You have an appointment',
    body: (p, who) => `You have an appointment with ${who}${p.when('on', ` on ${p.long('on')}`)}. Call them if you cannot come.`,
  },
  consultationCancelled: {
    title: 'Your appointment is called off',
    body: (p, who) => `Your appointment with ${who}${p.when('on', ` on ${p.long('on')}`)} is called off. They will find another for you. ${nothingToDo}`,
  },
  consultationMissed: {
    title: 'Book a new appointment',
    body: (p, who) => `The appointment with ${who} came to nothing. Book a new one${p.when('until', ` by ${p.long('until')}`)}.`,
  },
  noAppointment: {
    title: 'We help you get an appointment',
    body: (_, who) => `We know that you cannot get an appointment with ${who}. We find another way. ${nothingToDo}`,
  },
  questionAsked: {
    title: 'We have been asked something',
    body: (p, who) => `${capitalised(who)} has asked us something.${p.when('until', ` We answer by ${p.long('until')}.`)} ${nothingToDo}`,
  },
  questionAnswered: { title: 'We have answered', body: (p, who) => `We have answered ${who}.${answerBy(p)} ${nothingToDo}` },
  deadlinePaused: {
    title: 'There is a pause',
    body: (p, who) =>
      p.raw('party') === 'citizen'
        ? `${capitalised(who)} needs something from you. Call them${p.when('until', ` by ${p.long('until')}`)} and ask what it is. Call us if it is difficult.`
        : `The answer from ${who} waits while you are in hospital or under treatment.${p.when('until', ` We look at it again on ${p.long('until')}.`)} ${nothingToDo}`,
  },
  deadlineResumed: { title: 'The pause is over', body: (_, who) => `Now we wait for an answer from ${who} again. ${nothingToDo}` },
  answered: {
    title: 'We have an answer',
    body: (p, who) => `We have an answer from ${who} and are reading it now.${p.when('until', ` We are done by ${p.long('until')}.`)} ${nothingToDo}`,
  },
  answerReturned: { title: 'We have asked for more', body: (p, who) => `We have asked ${who} to tell more.${answerBy(p)} ${nothingToDo}` },
  moreAsked: { title: 'We have asked one thing more', body: (p, who) => `We have asked ${who} one thing more.${answerBy(p)} ${nothingToDo}` },
  declined: {
    title: 'We find another way',
    body: (p, who) => `${capitalised(who)} cannot answer. We find another way${p.when('until', ` by ${p.long('until')}`)}. ${nothingToDo}`,
  },
  extended: { title: 'More time is given', body: (p, who) => `We have given ${who} more time.${answerBy(p)} ${nothingToDo}` },
  delayAnnounced: {
    title: 'The answer comes later',
    body: (p, who) => `The answer from ${who} is on its way, but comes later.${p.when('until', ` We expect it on ${p.long('until')}.`)} ${nothingToDo}`,
  },
  cancelled: { title: 'We have stopped the request', body: (_, who) => `We no longer wait for an answer from ${who}. ${nothingToDo}` },
  answerReleased: {
    title: (p) => p.onScreen('You can now read the answer', 'You can now get to see the answer'),
    body: (p, who) =>
      `We have read the answer from ${who}. ${p.onScreen('Open your case if you want to read it.', 'Call us if you want to read it.')} ${nothingToDo}`,
  },
  answerHeldBack: {
    title: 'We have got an answer',
    body: (p, who) => `We have read the answer from ${who}.${p.when('until', ` You can read it from ${p.long('until')}.`)} ${nothingToDo}`,
  },
  outcomeTold: {
    title: 'What the answer was used for',
    body: (p, who) =>
      `We have written what the answer from ${who} was used for. ${p.onScreen('Open your case if you want to read it.', 'Call us if you want to read it.')} ${nothingToDo}`,
  },
  answerCorrected: {
    title: 'The answer is corrected',
    body: (p, who) =>
      `The answer from ${who} is corrected. ${p.onScreen('Open your case to read the new one.', 'Call us if you want to read the new one.')} ${nothingToDo}`,
  },
  answerRecalled: {
    title: 'The answer is taken back',
    body: (_, who) => `The answer from ${who} is taken back. It was not about you. We wait for a new one. ${nothingToDo}`,
  },
  answerShared: {
    title: 'Your new municipality has got the answer',
    body: (p, who) =>
      `We have sent the answer from ${who} to your new municipality. ${p.when('consent', 'You said yes to that.') || 'The law allows it.'} ${p.onScreen('Open your case to see why.', 'Call us if you want to know why.')}${p.when('consent', ' You can take back your yes at any time.')}`,
  },
  sharingStopped: {
    title: 'Another municipality cannot see the answer any more',
    body: (p, who) =>
      `${p.when('consent', 'You have taken back your yes. ')}We no longer share the answer from ${who} with another municipality. ${p.when('consent', 'What they have read already we cannot take back. ')}${nothingToDo}`,
  },
  recalled: { title: 'We have stopped the request', body: (_, who) => `Our letter to ${who} was a mistake. ${nothingToDo}` },
  reopened: { title: 'We look at it again', body: (_, who) => `We look again at the answer from ${who}. ${nothingToDo}` },
  reminderBeforeDue: {
    title: 'Remember your deadline',
    body: (p) => `We lack something from you. Do it${p.when('until', ` by ${p.long('until')}`)}. Call us if it is difficult.`,
  },
  reminderAfterDue: { title: 'The answer is late', body: (_, who) => `The answer from ${who} is late. We have reminded them. ${nothingToDo}` },
  deadlineMissed: { title: 'The answer is late', body: (_, who) => `The answer from ${who} is late. We are reminding them. ${nothingToDo}` },
  closed: { title: 'We are done', body: (_, who) => `We have read the answer from ${who}. Ask your caseworker if you want to know more.` },
  ...citizenStatementNoticesEn,
  anythingElse: {
    title: 'There is news in your case',
    body: (p) => p.onScreen('Open your case to see what is new.', 'Call us if you want to know what is new.'),
  },
} satisfies Record<CitizenNoticeCode, CitizenNotice>;
