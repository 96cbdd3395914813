import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';
import { periodName } from '../quota.js';
import { courseProblemsEn } from './course-problems.js';
import { movingProblemsEn } from './moving-problems.js';
import { proposalProblemsEn } from './proposal-problems.js';

export const problemsEn = {
  NotFound: { what: () => 'We cannot find what you are looking for, or it is not open to you.', doInstead: () => 'Check the number, or go to the front page.' },
  AlreadyExists: { what: () => 'The request has already been created.', doInstead: () => 'Open it from the inbox instead of creating it again.' },
  NotInThisState: {
    what: (p) => `You cannot choose “${p.word('command')}” while the request is “${p.word('status')}”.`,
    doInstead: () => 'Reload the page and choose one of the actions it shows.',
  },
  NotYours: {
    what: (p) => `You cannot choose “${p.word('command')}” in your role.`,
    doInstead: () => 'Ask the colleague or counterpart whose task it is to do it.',
  },
  NotAtYourUnit: {
    what: () => 'The request is not with your unit.',
    doInstead: () => 'Ask the coordinator to give it to your unit, if you are to take it on.',
  },
  NeedsAuthorisedSigner: { what: () => 'The answer must be approved by an authorised doctor.', doInstead: () => 'Delegate it to the doctor for approval.' },
  NoSuchForm: {
    what: (p) => `The form “${p.raw('formCode')}” does not exist on that date.`,
    doInstead: () => 'Choose a form from the list.',
  },
  PriorityNotOffered: {
    what: (p) => `${p.raw('formCode')} cannot be sent as “${p.word('priority')}”.`,
    doInstead: () => 'Choose another urgency, or another form.',
  },
  RecipientCannotAnswerForm: {
    what: (p) => `${p.raw('formCode')} cannot be answered by this kind of recipient: ${p.word('recipientKind')}.`,
    doInstead: () => 'Choose another recipient or another form.',
  },
  RecipientNotForCourse: {
    what: (p) => `By the rules of this course ${p.raw('formCode')} can be asked only of: ${p.list('recipientKinds')} (${p.raw('source')}).`,
    doInstead: (p) => `Choose one of them${p.when('instead', `, or ask this recipient for: ${p.list('instead')}`)}.`,
  },
  PurposeMissing: { what: () => 'The purpose is missing, and the citizen is to see it.', doInstead: () => 'Write what the answer is for.' },
  QuestionsMissing: { what: () => 'The request asks for nothing.', doInstead: () => 'Write at least one question.' },
  ConsentMissing: {
    what: () => 'No consent is recorded.',
    doInstead: () => 'Record the consent, ask the citizen for consent, or choose another legal basis.',
  },
  ConsentRefused: { what: () => 'The citizen has not given consent.', doInstead: () => 'Choose another legal basis, or discard the draft.' },
  ConsentForAnother: {
    what: () => 'The consent was given for another recipient.',
    doInstead: () => 'Ask the citizen for consent that names this one, or record the consent that you have.',
  },
  ConsentNotConcrete: {
    what: () => 'It does not say what the consent covers.',
    doInstead: () => 'Write which information it is about, from whom, and for which case.',
  },
  ConsentTooOld: {
    what: (p) => `The consent is of ${p.date('on')}, and it holds for ${p.count('months', 'months')}.`,
    doInstead: () => 'Ask the citizen for consent anew, or record a newer one.',
  },
  NoticeMissing: {
    what: (p) => `The citizen must be told in writing before the information is collected (${p.raw('source')}).`,
    doInstead: () => 'Write to the citizen that you collect it, and what follows from it. Then write the day on which you did.',
  },
  NoOwnWords: {
    what: (p) => `${p.raw('formCode')} asks the citizen nothing.`,
    doInstead: () => 'Send the request as it is.',
  },
  OwnWordsMissing: {
    what: (p) => `${p.raw('formCode')} is to be sent with the citizen’s own words, and they are not here.`,
    doInstead: () => 'Ask the citizen for them, write them down for the citizen, or say why they do not go along.',
  },
  OwnWordsAwaited: {
    what: (p) => `The citizen has not had time to answer yet${p.when('until', ` and can answer until ${p.date('until')}`)}.`,
    doInstead: () => 'Ask the citizen for their own words and wait until the day has passed; or give another reason why they do not go along.',
  },
  ConsentNotNeeded: {
    what: () => 'The request does not rest on consent.',
    doInstead: () => 'Send it without, or choose another legal basis.',
  },
  NoPolicy: {
    what: (p) => `No rule sets a deadline for ${p.raw('formCode')} to this kind of recipient: ${p.word('recipientKind')}.`,
    doInstead: () => 'Ask the administrator to add one.',
  },
  NoticeTooShort: {
    what: (p) => `The doctor needs longer notice. The answer can be asked for on ${p.date('earliestOn')} at the earliest.`,
    doInstead: () => 'Move the follow-up talk to that day or later.',
  },
  AnchorMissing: { what: (p) => `The deadline cannot be computed because the field ${p.raw('anchor')} is missing.`, doInstead: () => 'Fill in the date.' },
  AnswerTypeNotAllowed: {
    what: (p) => `The answer type “${p.word('answerType')}” cannot be used on ${p.raw('formCode')}.`,
    doInstead: () => 'Choose another kind of answer.',
  },
  AnswerMissing: { what: () => 'The answer is empty.', doInstead: () => 'Fill in the fields that must be answered, and send again.' },
  DeclineReasonNotAllowed: {
    what: (p) => `The reason “${p.word('reason')}” cannot be used on ${p.raw('formCode')}.`,
    doInstead: () => 'Choose another reason.',
  },
  RestDateMissing: { what: () => 'It does not say when the rest of the answer comes.', doInstead: () => 'Write the day on which the rest comes.' },
  RightFormMissing: { what: () => 'It does not say which form is the right one.', doInstead: () => 'Write the number of the right form.' },
  DateInPast: {
    what: (p) =>
      p.has('earliestOn') ? `The date${p.when('on', ` ${p.date('on')}`)} is too early.` : `The date${p.when('on', ` ${p.date('on')}`)} has already passed.`,
    doInstead: (p) => (p.has('earliestOn') ? `Choose ${p.date('earliestOn')} or a later day.` : 'Choose today or a later day.'),
  },
  DateInFuture: { what: (p) => `The date${p.when('on', ` ${p.date('on')}`)} has not come yet.`, doInstead: () => 'Choose today or an earlier day.' },
  DateNotLater: {
    what: (p) => `The new date must be later than the deadline${p.when('dueOn', `, which is ${p.date('dueOn')}`)}.`,
    doInstead: () => 'Choose a later day.',
  },
  ReasonMissing: { what: () => 'The reason is missing, and the counterpart is to see it.', doInstead: () => 'Write it, and send again.' },
  NothingToRemind: {
    what: () => 'There is no answer to remind of at the moment, for the counterpart does not have the task.',
    doInstead: () => 'See whom the request is waiting for.',
  },
  RemindersHeld: {
    what: (p) => `A date has been agreed${p.when('heldUntil', `: ${p.date('heldUntil')}`)}.`,
    doInstead: () => 'Wait until that day, or call the counterpart.',
  },
  AlreadyDone: { what: () => 'It has already been done.', doInstead: () => 'Reload the page to see it.' },
  NoConsultationNeeded: {
    what: () => 'The form needs no consultation, so there is no appointment to record.',
    doInstead: () => 'Answer from the journal, or log the appointment as a contact.',
  },
  ConsultationNotBooked: { what: () => 'No appointment is recorded.', doInstead: () => 'Record the appointment first.' },
  NoQuestionOpen: { what: () => 'There is no open question to answer.', doInstead: () => 'Reload the page, and see what the request waits for.' },
  SameRecipient: { what: () => 'The request already lies with that recipient.', doInstead: () => 'Choose another one.' },
  NoDeadline: { what: () => 'The request has no deadline yet.', doInstead: () => 'Send it first.' },
  NothingToSend: { what: () => 'There is nothing new to send.', doInstead: () => 'Write something and try again.' },
  FeeNotDue: {
    what: () => 'The fee is not to be approved: it awaits the answer, or it is approved or has lapsed.',
    doInstead: () => 'Reload the page, and see where it stands.',
  },
  NoFeeAgreed: {
    what: (p) => `No fee is agreed for this contact (${p.word('channel')}).`,
    doInstead: () => 'Log the contact without a fee, or ask the administrator to amend the agreement.',
  },
  ContactPaid: {
    what: (p) => `The call or meeting is paid already (${p.date('on')}).`,
    doInstead: () => 'Log the contact without a fee. If another one was held, send a new request for it.',
  },
  NoThirdParty: {
    what: () => 'This form does not let whoever answers it order a statement from others.',
    doInstead: () => 'Write in the answer what is missing, or ask the municipality a question.',
  },
  FormMayNotAsk: {
    what: (p) => `${p.raw('formCode')} cannot be ordered from here${p.when('mayAsk', `, only: ${p.raw('mayAsk')}`)}.`,
    doInstead: () => 'Choose one of them, or ask the municipality to get it.',
  },
  PaperNotOnForm: {
    what: (p) => `The paper “${p.raw('paper')}” does not belong to ${p.raw('formCode')}${p.when('papers', `, only: ${p.raw('papers')}`)}.`,
    doInstead: () => 'Choose one of them, or write it in your own words.',
  },
  PauseReasonNotAllowed: {
    what: (p) => `The reason “${p.raw('reason')}” gives no pause for ${p.raw('formCode')}.`,
    doInstead: () => 'Choose one of the agreement’s reasons, or ask for a longer deadline.',
  },
  PauseTooLong: {
    what: (p) => `A pause for that reason may last ${p.count('amount', p.raw('unit'))} at most.`,
    doInstead: (p) => `Choose a day no later than ${p.date('latestOn')}. If it takes longer, pause the deadline again then.`,
  },
  NotPaused: {
    what: () => 'There is no pause to end: the deadline runs already, or a question awaits its answer.',
    doInstead: () => 'Reload the page, and see where it stands.',
  },
  NotBroughtByCitizen: {
    what: () => 'The deadline is not counted from the day the citizen brings the form, so there is nothing to record.',
    doInstead: () => 'Log it as a contact if the municipality should know.',
  },
  ...courseProblemsEn,
  AlreadyTakesPart: { what: () => 'The counterpart already takes part.', doInstead: () => 'Choose another one.' },

  ValidationFailed: { what: () => 'Something is not filled in rightly.', doInstead: () => 'Mend the fields below, and send again.' },
  UnknownField: { what: (p) => `The field${p.when('field', ` ${p.raw('field')}`)} is not known.`, doInstead: () => 'Remove it, and send again.' },
  MalformedBody: { what: () => 'The body is not valid JSON.', doInstead: () => 'Mend it, and send again.' },
  IdempotencyKeyMissing: {
    what: () => 'The header Idempotency-Key is missing.',
    doInstead: () => 'Send a new key in it, and use the same key when you repeat the same call.',
  },
  IdempotencyKeyInvalid: { what: () => 'Idempotency-Key is not a text of 8 to 100 characters without spaces.', doInstead: () => 'Use for example a UUID.' },
  IdempotencyKeyReused: { what: () => 'The key was used for a call with another body.', doInstead: () => 'Use a new key in the header Idempotency-Key.' },
  VersionConflict: { what: () => 'Somebody else changed the request in the meantime.', doInstead: () => 'Reload it, see the change, and try again.' },
  DraftConflict: { what: () => 'A colleague has changed something in the meantime.', doInstead: () => 'See the difference before you save.' },
  PreconditionMissing: { what: () => 'It does not say which version you have read.', doInstead: () => 'Send it in the header If-Match.' },
  NotSignedIn: { what: () => 'You are not signed in.', doInstead: () => 'Sign in, and try again.' },
  SessionExpired: { what: () => 'Your session has ended.', doInstead: () => 'Sign in again. What you have written is not lost.' },
  MembershipEnded: {
    what: (p) => `You can act for ${p.raw('name')} no more: the time as a locum is over.`,
    doInstead: () => 'Choose whom you work for now. If this is wrong, call the organisation.',
  },
  RepresentationEnded: {
    what: (p) => `You can no longer act for ${p.raw('name')}.`,
    doInstead: () => 'Choose for whom you act now. If it is a mistake, talk to the person you acted for.',
  },
  Forbidden: { what: () => 'Your role does not give access to this.', doInstead: () => 'Switch role, or ask your administrator.' },
  RouteNotFound: { what: () => 'The address does not exist.', doInstead: () => 'See the right one in /api/docs.' },
  MethodNotAllowed: { what: () => 'The address exists, but the method cannot be used here.', doInstead: () => 'See the right one in /api/docs.' },
  UnsupportedMediaType: { what: () => 'The body was sent in a format we cannot read.', doInstead: () => 'Send it as application/json.' },
  NoAttachments: {
    what: (p) => `No files can go along with ${p.raw('formCode')} here.`,
    doInstead: () => 'Remove the files and write what matters in the text, or choose a form that takes files.',
  },
  FileTypeNotTaken: { what: () => 'The file is of a kind we do not take.', doInstead: () => 'Save it as PDF, JPEG or PNG, and choose it again.' },
  FileNotReadable: {
    what: () => 'What the file holds does not match its kind.',
    doInstead: () => 'Open the file, save it again as PDF, JPEG or PNG, and choose it again.',
  },
  FileTooLarge: {
    what: (p) => `The file is too large. It may be at most ${p.raw('max')}.`,
    doInstead: () => 'Split it into several files, or save it with a lower resolution.',
  },
  CursorInvalid: { what: () => 'The field cursor is outdated or invalid.', doInstead: () => 'Fetch the first page again without a cursor.' },
  TooLarge: {
    what: (p) => `The body is too large.${p.when('max', ` It may be at most ${p.raw('max')}.`)}`,
    doInstead: () => 'Make it shorter, and send again.',
  },
  TooMany: {
    what: () => 'There have been too many calls in a short time.',
    doInstead: (p) => `Wait${p.has('seconds') ? ` ${p.raw('seconds')} seconds` : ' a little'}, and try again.`,
  },
  ContentErased: {
    what: () => 'The text is erased and cannot be shown again.',
    doInstead: () => 'See the course of the request, which still stands, or ask whoever wrote it.',
  },
  NotInDemo: { what: () => 'This can be done in the demo only.', doInstead: () => 'Start the program with SIGN_IN=demo.' },
  Unavailable: { what: () => 'We cannot get a connection at the moment.', doInstead: () => 'What you have written is not lost. Try again.' },
  WorkerAway: { what: () => 'What fell due has not been handled.', doInstead: () => 'Start the worker process, and move the clock again.' },
  DetailsMissing: {
    what: (p) => `${p.raw('formCode')} cannot be sent before this is filled in: ${p.raw('questions')}.`,
    doInstead: () => 'Change the draft, and write it.',
  },
  CitizenDeceased: {
    what: (p) => {
      const begins = p.has('course') || p.has('own') ? 'no course can begin' : 'no more can be asked';
      return `The citizen is recorded as deceased on ${p.date('on')}, and ${p.has('power') ? 'nobody can act for them' : begins}.`;
    },
    doInstead: (p) => {
      if (p.has('own')) return 'Call the municipality if that is a mistake.';
      if (p.has('power')) return 'Record nobody. If that is a mistake, put it right on one of the citizen’s courses or requests.';
      if (p.has('course')) return 'Do not begin it. If that is a mistake, put it right on one of the citizen’s courses or requests.';
      return p.has('proposal')
        ? 'Do not send it. If that is a mistake, telephone the municipality.'
        : 'Discard the draft. If that is a mistake, put it right on one of the citizen’s courses or requests.';
    },
  },
  RecipientClosed: {
    what: (p) => `${p.raw('name')} closed on ${p.date('closedOn')}.`,
    doInstead: (p) =>
      p.has('successor') ? `Ask ${p.raw('successor')}, who has taken over.` : 'Ask the citizen for the new doctor, or choose another recipient.',
  },
  RecipientCannotReceive: {
    what: (p) => `${p.raw('name')} cannot receive requests here yet.`,
    doInstead: () => 'Call or write another way and register the answer, or choose another recipient.',
  },
  AskedAlready: {
    what: (p) => `Request ${p.raw('number')} of ${p.date('sentOn')} asks for the same${p.when('unit', ` (${p.raw('unit')})`)}.`,
    doInstead: () => 'Join it with a purpose of your own, merge the two, or confirm that it is to be sent all the same.',
  },
  HeldBackTooLong: {
    what: (p) => `An answer may be held back from the citizen for ${p.count('amount', p.raw('unit'))} at most.`,
    doInstead: (p) => `Choose a day no later than ${p.date('latestOn')}, or let the citizen read the answer at once.`,
  },
  NotHeldBack: { what: () => 'The answer is not held back.', doInstead: () => 'You need not do anything. The citizen can read an accepted answer.' },
  ProtectedAddress: {
    what: (p) => `The citizen’s address is protected, and ${p.raw('name')} has had no request from you about the citizen before.`,
    doInstead: () => 'Check that the address is not in what you wrote, and confirm it.',
  },
  QuotaUsedUp: {
    what: (p) => `The agreed number is used up: ${p.raw('used')} of ${p.raw('count')} in ${periodName(p.raw('per'), p.raw('from'), 'en')}.`,
    doInstead: (p) => `Wait until ${p.date('roomOn')}, when there is room again, ask somebody else, or confirm that it is to be sent all the same.`,
  },
  AnsweredRecently: {
    what: (p) => `Request ${p.raw('number')} was answered on ${p.date('answeredOn')}.`,
    doInstead: () => 'Use that answer, or confirm that it is to be sent all the same.',
  },
  ChangeNotOpen: {
    what: () => 'The change was sent for approval, approved or discarded in the meantime.',
    doInstead: () => 'Fetch it again, and see where it stands.',
  },
  ChangeConflict: {
    what: () => 'A colleague has edited the change since you fetched it.',
    doInstead: () => 'Fetch it again, see what was edited, and write yours into the new edition.',
  },
  FourEyes: { what: () => 'Whoever wrote in a change cannot approve it.', doInstead: () => 'Ask another administrator to.' },
  RecordConflict: {
    what: () => 'A colleague has changed this page since you loaded it.',
    doInstead: () => 'Load the page again. See what was changed, and write yours into the new version.',
  },
  ChangeWaiting: { what: () => 'A change of the person is waiting already.', doInstead: () => 'Approve or reject it first.' },
  InternalError: {
    what: () => 'Something went wrong on our side.',
    doInstead: () => 'Try again, and let us know if it happens again.',
  },
  ...proposalProblemsEn,
  ...movingProblemsEn,
} satisfies Record<ProblemCode, ProblemText>;
