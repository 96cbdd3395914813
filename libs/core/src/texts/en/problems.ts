import type { ProblemCode } from '../../glossary/problems.js';
import type { Text } from '../params.js';
import type { FieldCode } from '../problem.js';

export const problemsEn = {
  NotFound: () => 'We cannot find what you are looking for, or it is not open to you. Check the number, or go to your inbox.',
  AlreadyExists: () => 'The request has already been created. Open it from the inbox instead of creating it again.',
  NotInThisState: (p) =>
    `You cannot choose “${p.word('command')}” while the request is “${p.word('status')}”. Reload the page and choose one of the actions it shows.`,
  NotYours: (p) => `You cannot choose “${p.word('command')}” in your role. Ask the colleague or counterpart whose task it is to do it.`,
  NeedsAuthorisedSigner: () => 'The answer must be approved by an authorised doctor. Delegate it to the doctor for approval.',
  NoSuchForm: (p) => `The form “${p.raw('formCode')}” does not exist on that date. Choose a form from the list in the field formCode.`,
  RecipientCannotAnswerForm: (p) =>
    `${p.raw('formCode')} cannot be answered by this kind of recipient: ${p.word('recipientKind')}. Choose another recipient or another form.`,
  RecipientNotForCourse: (p) =>
    `By the rules of this course ${p.raw('formCode')} can be asked only of: ${p.list('recipientKinds')} (${p.raw('source')}). Choose one of them${p.when('instead', `, or ask this recipient for: ${p.list('instead')}`)}.`,
  PurposeMissing: () => 'Write the purpose in the field purpose. The citizen can see it.',
  QuestionsMissing: () => 'Write at least one question in the field questions.',
  ConsentMissing: () => 'No consent is recorded. Record it in the field consent, ask the citizen for consent, or choose another legal basis.',
  ConsentRefused: () => 'The citizen has not given consent. Choose another legal basis, or discard the draft.',
  ConsentForAnother: () => 'The consent was given for another recipient. Ask the citizen for consent that names this one, or record it in the field consent.',
  ConsentNotConcrete: () => 'Write in the field consent.text which information the consent covers, from whom, and for which case.',
  ConsentTooOld: (p) =>
    `The consent is of ${p.date('on')}, and it holds for ${p.count('months', 'months')}. Ask the citizen for consent anew, or record a newer one in the field consent.`,
  NoticeMissing: (p) =>
    `Tell the citizen in writing that you collect the information, and what follows from it (${p.raw('source')}). Then write the day in the field noticeOn.`,
  ConsentNotNeeded: () => 'The request does not rest on consent. Send it without, or change the legal basis in the field legalBasis.',
  NoPolicy: (p) => `No rule sets a deadline for ${p.raw('formCode')} to this kind of recipient: ${p.word('recipientKind')}. Ask the administrator to add one.`,
  NoticeTooShort: (p) =>
    `The doctor needs longer notice. The answer can be asked for on ${p.date('earliestOn')} at the earliest. Move the follow-up talk in the field followUpTalkOn to that day or later.`,
  AnchorMissing: (p) => `The deadline cannot be computed because the field ${p.raw('anchor')} is missing. Fill in the date.`,
  AnswerTypeNotAllowed: (p) => `The answer type “${p.word('answerType')}” cannot be used on ${p.raw('formCode')}. Choose another one in the field answerType.`,
  AnswerMissing: () => 'The answer is empty. Fill in the fields that must be answered, and send again.',
  DeclineReasonNotAllowed: (p) => `The reason “${p.word('reason')}” cannot be used on ${p.raw('formCode')}. Choose another one in the field reason.`,
  RestDateMissing: () => 'Write in the field restOn when the rest of the answer comes.',
  RightFormMissing: () => 'Write in the field rightFormCode which form is the right one.',
  DateInPast: (p) =>
    p.has('earliestOn')
      ? `The date${p.when('on', ` ${p.date('on')}`)} is too early. Choose ${p.date('earliestOn')} or a later day.`
      : `The date${p.when('on', ` ${p.date('on')}`)} has already passed. Choose today or a later day.`,
  DateInFuture: (p) => `The date${p.when('on', ` ${p.date('on')}`)} has not come yet. Choose today or an earlier day.`,
  DateNotLater: (p) => `The new date must be later than the deadline${p.when('dueOn', `, which is ${p.date('dueOn')}`)}. Choose a later day.`,
  ReasonMissing: () => 'Write a reason. The counterpart can see it.',
  PauseReasonNotAllowed: (p) =>
    `The reason “${p.raw('reason')}” gives no pause for ${p.raw('formCode')}. Choose one of the agreement’s reasons, or ask for a longer deadline.`,
  PauseTooLong: (p) =>
    `A pause for that reason may last ${p.count('amount', p.raw('unit'))} at most: choose a day no later than ${p.date('latestOn')}. If it takes longer, pause the deadline again then.`,
  NotPaused: () => 'There is no pause to end: the deadline runs already, or a question awaits its answer. Reload the page to see where it stands.',
  NothingToRemind: () => 'There is no answer to remind of at the moment, for the counterpart does not have the task. See whom the request is waiting for.',
  RemindersHeld: (p) => `A date has been agreed${p.when('heldUntil', `: ${p.date('heldUntil')}`)}. Wait until that day, or call the counterpart.`,
  AlreadyDone: () => 'It has already been done. Reload the page to see it.',
  NoConsultationNeeded: () => 'The form needs no consultation, so there is no appointment to record.',
  NotBroughtByCitizen: () =>
    'The deadline is not counted from the day the citizen brings the form: there is nothing to record. Log it as a contact if the municipality should know.',
  ConsultationNotBooked: () => 'No appointment is recorded. Record the appointment first.',
  NoQuestionOpen: () => 'There is no open question to answer. Reload the page.',
  SameRecipient: () => 'The request already lies with that recipient. Choose another one.',
  NoDeadline: () => 'The request has no deadline yet. Send it first.',
  NothingToSend: () => 'There is nothing new to send. Write something and try again.',
  FeeNotDue: () => 'The fee is not to be approved: it awaits the answer, or it is approved or has lapsed. Load the page again.',
  NoFeeAgreed: (p) =>
    `No fee is agreed for this contact (${p.word('channel')}). Log the contact without a fee, or ask the administrator to amend the agreement.`,
  AlreadyTakesPart: () => 'The counterpart already takes part. Choose another one.',

  ValidationFailed: () => 'Mend the fields below, and send again.',
  UnknownField: (p) => `The field${p.when('field', ` ${p.raw('field')}`)} is not known. Remove it, and send again.`,
  MalformedBody: () => 'The body is not valid JSON. Mend it, and send again.',
  IdempotencyKeyMissing: () => 'Send a new key in the header Idempotency-Key. Use the same key when you repeat the same call.',
  IdempotencyKeyInvalid: () => 'Idempotency-Key must be a text of 8 to 100 characters without spaces. Use for example a UUID.',
  IdempotencyKeyReused: () => 'The key was used for a call with another body. Use a new key in the header Idempotency-Key.',
  VersionConflict: () => 'Somebody else changed the request in the meantime. Reload it, see the change, and try again.',
  DraftConflict: () => 'A colleague has changed something in the meantime. See the difference before you save.',
  PreconditionMissing: () => 'Send the version you have read in the header If-Match.',
  NotSignedIn: () => 'Sign in, and try again.',
  SessionExpired: () => 'Your session has ended. Sign in again. What you have written is not lost.',
  Forbidden: () => 'Your role does not give access to this. Switch role, or ask your administrator.',
  RouteNotFound: () => 'The address does not exist. See the right one in /api/docs.',
  MethodNotAllowed: () => 'The address exists, but the method cannot be used here. See the right one in /api/docs.',
  UnsupportedMediaType: () => 'Send the body as application/json.',
  CursorInvalid: () => 'The field cursor is outdated or invalid. Fetch the first page again without a cursor.',
  TooLarge: (p) => `The body is too large.${p.when('max', ` It may be at most ${p.raw('max')}.`)} Make it shorter, and send again.`,
  TooMany: (p) => `There have been too many calls in a short time. Wait${p.has('seconds') ? ` ${p.raw('seconds')} seconds` : ' a little'}, and try again.`,
  ContentErased: () => 'The text is erased and cannot be shown again. What happened to the request can still be seen.',
  NotInDemo: () => 'This can be done in the demo only. Start the program with SIGN_IN=demo.',
  Unavailable: () => 'We cannot get a connection at the moment. What you have written is not lost. Try again.',
  WorkerAway: () => 'What fell due has not been handled. Start the worker process, and move the clock again.',
  CitizenDeceased: (p) =>
    `The citizen is recorded as deceased on ${p.date('on')}. Nobody can be asked any more. If that is a mistake, mend it on one of the citizen's requests.`,
  RecipientClosed: (p) =>
    `${p.raw('name')} closed on ${p.date('closedOn')}.${p.has('successor') ? ` Ask ${p.raw('successor')}, who has taken over.` : ' Ask the citizen who the new doctor is, or choose another recipient.'}`,
  RecipientCannotReceive: (p) =>
    `${p.raw('name')} cannot receive requests here yet. Call or write another way and register the answer, or choose another recipient.`,
  AskedAlready: (p) =>
    `Request ${p.raw('number')} of ${p.date('sentOn')} asks for the same${p.when('unit', ` (${p.raw('unit')})`)}. Join it with a purpose of your own, merge the two, or send all the same (AskedAlready in the field despite).`,
  ProtectedAddress: (p) =>
    `The citizen’s address is protected, and ${p.raw('name')} has had no request from you about the citizen before. Check that the address is not in purpose or questions, and confirm it (ProtectedAddress in the field despite).`,
  AnsweredRecently: (p) =>
    `Request ${p.raw('number')} was answered on ${p.date('answeredOn')}. Use that answer, or send all the same (AnsweredRecently in the field despite).`,
  ChangeNotOpen: () => 'The change was sent for approval, approved or discarded in the meantime. Fetch it again, and see where it stands.',
  ChangeConflict: () => 'Fetch the change again. See what your colleague edited, and write yours into the new edition.',
  FourEyes: () => 'Whoever wrote in a change cannot approve it. Ask another administrator to.',
  RecordConflict: () => 'Load the page again. See what your colleague changed, and write yours into the new version.',
  ChangeWaiting: () => 'A change of the person is waiting already. Approve or reject it first.',
  InternalError: (p) =>
    `Something went wrong on our side.${p.when('errorId', ` Error id ${p.raw('errorId')}.`)} Try again, and let us know if it happens again.`,
} satisfies Record<ProblemCode, Text>;

export const fieldsEn = {
  required: (p) => `Fill in the field ${p.raw('field')}.`,
  unknown: (p) => `The field ${p.raw('field')} is not known. Remove it.`,
  text: (p) => `Write a text in the field ${p.raw('field')}.`,
  number: (p) => `Write a number in the field ${p.raw('field')}.`,
  wholeNumber: (p) => `Write a whole number in the field ${p.raw('field')}.`,
  boolean: (p) => `Write true or false in the field ${p.raw('field')}.`,
  list: (p) => `The field ${p.raw('field')} must be a list.`,
  object: (p) => `The field ${p.raw('field')} must be an object.`,
  id: (p) => `Write a valid id (UUID) in the field ${p.raw('field')}.`,
  date: (p) => `Write the date in the field ${p.raw('field')} as yyyy-mm-dd, for example 2026-12-23.`,
  instant: (p) => `Write the time in the field ${p.raw('field')} in UTC, for example 2026-12-23T09:05:00Z.`,
  oneOf: (p) => `Choose one of the permitted values in the field ${p.raw('field')}${p.when('allowed', `: ${p.raw('allowed')}`)}.`,
  tooLong: (p) => `The text in the field ${p.raw('field')} is too long. It may be at most ${p.raw('max')} characters.`,
  tooShort: (p) => `The text in the field ${p.raw('field')} is too short. It must be at least ${p.raw('min')} characters.`,
  tooHigh: (p) => `The number in the field ${p.raw('field')} may be at most ${p.raw('max')}.`,
  tooLow: (p) => `The number in the field ${p.raw('field')} must be at least ${p.raw('min')}.`,
  tooMany: (p) => `The list in the field ${p.raw('field')} may have at most ${p.raw('max')} lines.`,
  tooFew: (p) => `The list in the field ${p.raw('field')} must have at least ${p.raw('min')} lines.`,
  pattern: (p) => `The field ${p.raw('field')} does not have the right form. Mend it.`,
  invalid: (p) => `The field ${p.raw('field')} is not filled in correctly. Mend it.`,
  beforeToday: () => 'Choose today or a later day.',
  tooFarAhead: (p) => `Choose a day that is at most ${p.raw('max')} days ahead.`,
  past: (p) => `Choose a day of today or later in the field ${p.raw('field')}. A rule cannot hold backwards.`,
  beforeStart: (p) => `Choose a day in the field ${p.raw('field')} that is not before the first day.`,
  unknownForm: (p) => `The form in the field ${p.raw('field')} does not exist. Choose one of the catalogue, or make it first.`,
  notAscending: (p) => `The steps must come one after the other. Move the step in the field ${p.raw('field')}, or mend its days.`,
  onlyFromSending: (p) => `The field ${p.raw('field')} must count from sending: a new deadline has nothing else to count from.`,
  duplicate: (p) => `What the field ${p.raw('field')} says is there already. Use something else.`,
  optionsMissing: (p) => `The question in the field ${p.raw('field')} has no answers to choose from. Write at least one.`,
  refersToNothing: (p) =>
    `The condition in the field ${p.raw('field')} refers to an answer that cannot be given before the question. Choose an earlier question and one of its answers.`,
  taken: (p) => `What the field ${p.raw('field')} says is used by another organisation at the same time. Check the number, or end the other one first.`,
  notAfterStart: (p) => `Choose a day in the field ${p.raw('field')} that comes after the first day.`,
  unknownOrganisation: (p) => `The organisation in the field ${p.raw('field')} does not exist or has ended. Choose another.`,
  beginsLater: (p) => `The organisation in the field ${p.raw('field')} begins after that day. Choose another, or mend the day.`,
  endsToo: (p) => `The organisation in the field ${p.raw('field')} has itself ended on that day. Choose one that goes on.`,
  succeedsEarlier: (p) => `The organisation takes over from another and must be there on that day. Mend the day in the field ${p.raw('field')}.`,
  unknownCode: (p) => `The code in the field ${p.raw('field')} is not in the list. Choose one that is, or add it first.`,
  mustStay: (p) => `The list in the field ${p.raw('field')} lacks something that courses refer to. Put it back; it may be renamed.`,
  neverOpen: (p) => `Choose at least one working day in the field ${p.raw('field')}.`,
  onlyAsTask: (p) =>
    `Whoever takes no part in the request must not be told of the citizen. Choose "gives a task" in the field ${p.raw('field')}: the caseworker gets the task.`,
} satisfies Record<FieldCode, Text>;
