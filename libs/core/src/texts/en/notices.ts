import type { NoticeCode } from '../../service-request/message.js';
import type { Notice } from '../notice.js';
import type { Reader } from '../params.js';
import { statementNoticesEn } from './statement-notices.js';

/** `LÆ 125 (2026-0417)`, as much of it as is known. */
const about = (p: Reader): string =>
  [p.when('formCode', p.raw('formCode')), p.when('number', `(${p.raw('number')})`)].filter(Boolean).join(' ') || 'the request';
const due = (p: Reader): string => p.when('dueOn', ` The deadline is ${p.date('dueOn')}.`);
const until = (p: Reader): string => p.when('until', ` Do it by ${p.date('until')}.`);
const statement = (p: Reader): string => (p.has('asked') ? `${p.raw('asked')} (${p.word('askedKind')})` : 'a statement');
const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: ${about(p)}`, body });

export const noticesEn = {
  requestReceived: notice('New request', (p) => `You have a new request.${due(p)} Open it to see what is asked.`),
  consentAsked: notice('Consent wanted', (p) => `The citizen has been asked for consent.${p.when('until', ` An answer is expected by ${p.date('until')}.`)}`),
  wordsInvited: notice(
    'The citizen’s own words',
    (p) => `The citizen is asked for their own words.${p.when('until', ` They are expected by ${p.date('until')}.`)}`,
  ),
  wordsGiven: notice('The citizen’s own words are here', () => 'The citizen has written their own words. Open the request to read them and send it.'),
  wordsOverdue: notice(
    'The citizen has not written',
    (p) =>
      `The citizen wrote no words of their own${p.when('until', ` by the end of ${p.date('until')}`)}. You can talk with the citizen or send the request without.`,
  ),
  wordsNotNeeded: notice('The draft was discarded', () => 'The request is not sent.'),
  consentGiven: notice('Consent given', () => 'The citizen has given consent.'),
  consentRefused: notice(
    'Consent not given',
    () => 'The citizen has not given consent. The request is a draft again: choose another legal basis, or discard it.',
  ),
  consentWithdrawn: notice(
    'Consent withdrawn',
    (p) =>
      p.when('shared', 'The citizen has withdrawn the consent to sharing the answer. The municipality that got it can no longer read it.') ||
      'The citizen has withdrawn the consent. Do not use the information further.',
  ),
  undelivered: notice('Not delivered', (p) => `The request has not arrived.${until(p)} Call the counterpart, or ask somebody else.`),
  bookConsultation: notice('An appointment is to be booked', (p) => `The request needs a consultation.${until(p)}`),
  consultationBooked: notice('Appointment recorded', (p) => `An appointment is recorded${p.when('on', ` for ${p.date('on')}`)}.${due(p)}`),
  consultationMissed: notice(
    'The appointment came to nothing',
    (p) => `The citizen did not attend${p.when('on', ` on ${p.date('on')}`)}. A new appointment is needed.`,
  ),
  consultationCancelled: notice(
    'The appointment is called off',
    (p) => `The citizen’s appointment${p.when('on', ` on ${p.date('on')}`)} is called off. Another must be found.`,
  ),
  noAppointment: notice('No appointment to be had', (p) => `The citizen cannot get an appointment.${until(p)} Call the counterpart, or ask somebody else.`),
  questionAsked: notice('New question', (p) => `The counterpart has asked a question. The deadline is paused until you answer.${until(p)}`),
  papersMissing: notice(
    'Papers are missing',
    (p) => `The counterpart lacks papers. The deadline is paused. Open the request, see which, send them, and reply once they are sent.${until(p)}`,
  ),
  questionAnswered: notice('Answer to your question', (p) => `The municipality has answered the question. The deadline runs again.${due(p)}`),
  questionWithdrawn: notice('Question taken back', (p) => `The counterpart has taken its question back. The deadline runs again.${due(p)}`),
  deadlinePaused: notice(
    'The deadline is paused',
    (p) =>
      `${p.raw('party') === 'citizen' ? 'The citizen is waited for' : 'The citizen is in hospital or under treatment'}. The deadline is paused${p.when('until', ` until ${p.date('until')}, that day included,`)} and then runs again by itself. End the pause earlier if there is nothing to wait for any more.`,
  ),
  deadlineResumed: notice(
    'The pause is over',
    (p) =>
      `The deadline runs again${p.when('over', ' because the last day of the pause is over')}. Open the request to see the deadline. Pause it again if there is still something to wait for.`,
  ),
  answered: notice('Answer received', (p) => `An answer has come.${p.when('until', ` Read and accept it by ${p.date('until')}.`)}`),
  answerCorrected: notice('The answer is corrected', () => 'The counterpart has corrected its answer. The earlier version can still be seen.'),
  answerReleased: notice('The citizen can read the answer', () => 'The citizen can read the answer now.'),
  answerHeldBack: notice('The citizen cannot read the answer yet', (p) => `The citizen can read the answer${p.when('until', ` from ${p.date('until')}`)}.`),
  answerRecalled: notice('The answer is recalled', () => 'The answer belonged to another patient and is sealed. Do not use it.'),
  answerReturned: notice('Elaboration wanted', (p) => `The municipality asks for an elaboration of the answer.${due(p)}`),
  moreAsked: notice('One more question', (p) => `The municipality has asked one thing more.${p.when('fee', ` The answer earns ${p.money('fee')}.`)}${due(p)}`),
  declined: notice('Cannot be answered', (p) => `The counterpart cannot answer the request.${p.when('until', ` Find another way by ${p.date('until')}.`)}`),
  extended: notice('The deadline is extended', (p) => `The municipality has extended the deadline.${due(p)}`),
  extensionRequested: notice(
    'Longer deadline wanted',
    (p) => `The counterpart asks for a longer deadline${p.when('dueOn', `: ${p.date('dueOn')}`)}. Extend the deadline, or say that it stands.`,
  ),
  delayAnnounced: notice(
    'Delay announced',
    (p) => `The counterpart expects to answer${p.when('until', ` on ${p.date('until')}`)}. No reminders are sent before then.`,
  ),
  cancelled: notice(
    'Cancelled',
    (p) =>
      `The request is cancelled${p.when('because', ' because the citizen has died')}. You need not answer.${p.when('annulled', ' The fee for the statement lapses.')}${p.when('fee', ` You get ${p.money('fee')} for the annulment.`)} Ask the municipality if you have already done the work.`,
  ),
  citizenDeceased: notice(
    'The citizen has died',
    () => 'The request is cancelled, the counterpart has been told, and the citizen gets no more letters. End the case by your own rules.',
  ),
  recalled: notice('Recalled', () => 'The request was sent by mistake and is recalled. You need not answer.'),
  reopened: notice('Reopened', () => 'The request is open again.'),
  givenToUnit: notice('Given to your unit', (p) => `The request was given to your unit. One of you takes it on, or you hand it back.${due(p)}`),
  unitAsked: notice(
    'Can your unit take it on?',
    (p) => `You are asked whether you can take the request on. Take it on, or hand it back with a reason.${due(p)}`,
  ),
  takenOn: notice(
    'Taken on by a unit',
    (p) => `A unit has taken the request on.${p.when('until', ` It means to be done on ${p.date('until')}.`)} You need do nothing more.`,
  ),
  handedBack: notice('Handed back by a unit', (p) => `The request is unassigned again. Read why, and give it to another.${due(p)}`),
  delegated: notice('Delegated to you', (p) => `A colleague has delegated the request to you.${due(p)}`),
  joinedByColleague: notice('A colleague has joined', (p) => `A colleague of another unit uses the same answer.${due(p)}`),
  reassigned: notice('New owner', (p) => `The request has a new owner.${due(p)}`),
  contactLogged: notice('Contact logged', (p) => `A contact about the request is logged.${p.when('on', ` Agreed date: ${p.date('on')}.`)}`),
  reminderBeforeDue: notice('Reminder', (p) => `The request is waiting for your answer.${due(p)}`),
  reminderAfterDue: notice(
    'Overdue reminder',
    (p) => `We lack your answer.${p.when('dueOn', ` The deadline was ${p.date('dueOn')}.`)} Answer, or announce a new date.`,
  ),
  reminderSentForYou: notice(
    'Reminder sent',
    (p) => `We have sent a reminder to the counterpart.${p.when('dueOn', ` The deadline was ${p.date('dueOn')}.`)} You need not do anything.`,
  ),
  telephoneTask: notice(
    'Call the counterpart',
    (p) => `The answer is late${p.when('dueOn', `; the deadline was ${p.date('dueOn')}`)}. Call, agree on a date, and log the contact.`,
  ),
  managerTask: notice(
    'Overdue',
    (p) => `The answer has still not come${p.when('dueOn', `; the deadline was ${p.date('dueOn')}`)}. Contact the counterpart's manager or owner.`,
  ),
  suggestOtherSource: notice(
    'Consider another source',
    (p) => `The answer has still not come${p.when('dueOn', `; the deadline was ${p.date('dueOn')}`)}. Consider asking somebody else.`,
  ),
  askHealthCoordinator: notice(
    'Speak with the health coordinator',
    (p) => `The answer has not come${p.when('dueOn', `; the deadline is ${p.date('dueOn')}`)}. Speak with the health coordinator about how to move on.`,
  ),
  alternativeRecipient: notice(
    'Ask another counterpart',
    (p) =>
      `The answer has not come${p.when('dueOn', `; the deadline is ${p.date('dueOn')}`)}. Open the request and choose whom to ask instead${p.when('alternative', `: the policy suggests ${p.word('alternative')}`)}. Nobody else has been told.`,
  ),
  deadlineMissed: notice('Overdue', (p) => `The deadline${p.when('dueOn', ` ${p.date('dueOn')}`)} has passed.`),
  targetMissed: notice('Target missed', (p) => `The request is waiting for you${p.when('until', `; it should have been done by ${p.date('until')}`)}.`),
  escalated: notice('Escalated to you', (p) => `The request is escalated to you as manager.${due(p)}`),
  closed: notice(
    'Closed',
    (p) => `The request is closed.${p.when('outcome', ' The municipality has written what the answer is used for. Open the request to read it.')}`,
  ),
  outcomeTold: notice('What the answer was used for', () => 'The municipality has written what came of the answer. Open the request to read it.'),
  feeDisputed: notice(
    'Fee disputed',
    (p) => `The municipality disputes a fee${p.when('fee', ` of ${p.money('fee')}`)}. Open the request to see why, and talk with the municipality.`,
  ),
  redacted: notice('Redacted', () => 'Information has been removed from the request.'),
  recipientSucceeded: notice(
    'Taken over',
    (p) =>
      `The counterpart has ended, and another has taken over the request.${p.when('dueOn', ` The deadline is still ${p.date('dueOn')}.`)} You need not do anything.`,
  ),
  takenOver: notice(
    'Request taken over',
    (p) => `You have taken over the request from an organisation that has ended.${due(p)} Open it to see how far it has come.`,
  ),
  recipientEnded: notice(
    'The counterpart has ended',
    (p) =>
      `${p.has('protectedAddress') ? 'The citizen has a protected address. So the request has not gone on to the successor.' : 'Nobody has taken over the request.'} Ask somebody else, or close it.`,
  ),
  citizenMoved: notice(
    'The citizen has moved to another municipality',
    (p) =>
      `The citizen lives in another municipality${p.when('on', ` since ${p.date('on')}`)}. Choose: let the recipient answer, or cancel. ${p.has('withheld') ? 'The address is protected, so you are not told which municipality it is.' : 'What has been answered can be sent to the new municipality.'}`,
  ),
  citizenBack: notice(
    'The citizen lives in your municipality again',
    (p) => `${p.has('on') ? `The citizen moved back on ${p.date('on')}` : 'The move is put right'}. The request goes on. You need not choose anything.`,
  ),
  answerShared: notice(
    'Answer received from another municipality',
    () => 'The citizen’s former municipality has sent you an answer it got. Read it before you ask about the same.',
  ),
  sharingStopped: notice(
    'Access to an answer has ended',
    (p) =>
      p.when(
        'consent',
        'The citizen has withdrawn the consent. You can no longer read an answer that another municipality had sent you. Do not use the information further.',
      ) || 'The municipality that had sent you an answer has ended your access to it.',
  ),
  gpChanged: notice(
    'The citizen has changed doctor',
    (p) =>
      `The counterpart is the citizen’s doctor no more${p.when('on', ` (since ${p.date('on')})`)}. Choose: keep asking the former doctor, who knows the past, or ask the new one. The request stays where it is until you choose.`,
  ),
  waitingListed: notice(
    'On the waiting list',
    (p) =>
      `The citizen is on the counterpart's waiting list.${p.when('until', ` They expect a place on ${p.date('until')}`)}${p.when('before', `; before it was ${p.date('before')}`)}.${p.when('dueOn', ` That is after the deadline ${p.date('dueOn')}: extend it, ask somebody else, or let it stand.`)}`,
  ),
  thirdPartyAsked: notice(
    'A statement is ordered',
    (p) =>
      `The counterpart has ordered ${statement(p)} from another.${p.when('dueOn', ` The deadline of the answer is still ${p.date('dueOn')}.`)} You need not do anything.`,
  ),
  thirdPartyNoted: notice(
    'News of a statement',
    (p) =>
      `There is news of what you ordered from another: ${statement(p)}${p.when('outcome', `: ${p.word('outcome')}`)}. You can go on with your own answer.${due(p)}`,
  ),
  parentEnded: notice(
    'Needed no more',
    () => 'The request that you ordered it for is stopped. It is cancelled, and the counterpart has been told. You need not do anything.',
  ),
  copySent: notice(
    'Copy for your information',
    () =>
      'The municipality has sent a request about one of your patients to somebody else. You can read what is asked, and see when it is answered. You need not do anything.',
  ),
  proposalReceived: notice(
    'Proposal from the doctor',
    (p) =>
      `A doctor has sent a proposal about the citizen's case.${p.when('until', ` Reply to the doctor by ${p.date('until')}.`)} Open it and say what you will do.`,
  ),
  proposalOverdue: notice(
    'Reply to the doctor is missing',
    (p) =>
      `The doctor waits for a reply to the proposal${p.when('until', `; it should have been given by ${p.date('until')}`)}. Open it and say what you will do.`,
  ),
  proposalReplied: notice('Reply to your proposal', () => 'The municipality has replied to your proposal. Open it to read what happens now.'),
  proposalCorrected: notice('The proposal is corrected', () => 'The doctor has corrected the proposal. The earlier version can still be seen.'),
  proposalRecalled: notice(
    'The proposal is recalled',
    () => 'The proposal belonged to another patient and is sealed. Do not use it. The doctor can write a new one about the right patient.',
  ),
  ...statementNoticesEn(notice),
  anythingElse: notice('News', () => 'Open the request to see what is new.'),
} satisfies Record<NoticeCode | 'anythingElse', Notice>;
