import { localDateOf, type LocalDate } from '#sla';
import type { RuleBook } from './rules/rule-book.js';
import type { Context, Refused } from './workflow.js';

/**
 * Why the core does not carry out a command. `params` of each code stand beside it; the texts name what to mend.
 * A foreign request is `NotFound` like a missing one.
 */
export type RefusalCode =
  | 'NotFound'
  | 'AlreadyExists'
  /** command, status */
  | 'NotInThisState'
  /** command */
  | 'NotYours'
  | 'NotAtYourUnit'
  | 'NeedsAuthorisedSigner'
  /** formCode */
  | 'NoSuchForm'
  /** formCode, priority */
  | 'PriorityNotOffered'
  /** formCode, recipientKind */
  | 'RecipientCannotAnswerForm'
  /** formCode, recipientKind, recipientKinds and instead (both separated by commas), source */
  | 'RecipientNotForCourse'
  | 'PurposeMissing'
  | 'QuestionsMissing'
  | 'ConsentMissing'
  | 'ConsentRefused'
  /** It was given for another recipient. */
  | 'ConsentForAnother'
  /** Nobody wrote what it covers. */
  | 'ConsentNotConcrete'
  /** on, months */
  | 'ConsentTooOld'
  /** source */
  | 'NoticeMissing'
  /** formCode */
  | 'NoOwnWords'
  /** formCode */
  | 'OwnWordsMissing'
  /** until? */
  | 'OwnWordsAwaited'
  /** Consent is asked for, and the request rests on another legal basis. */
  | 'ConsentNotNeeded'
  /** formCode, recipientKind */
  | 'NoPolicy'
  /** earliestOn, followUpTalkOn? */
  | 'NoticeTooShort'
  /** anchor */
  | 'AnchorMissing'
  /** answerType, formCode */
  | 'AnswerTypeNotAllowed'
  | 'AnswerMissing'
  /** reason, formCode */
  | 'DeclineReasonNotAllowed'
  | 'RestDateMissing'
  | 'RightFormMissing'
  /** on, earliestOn? (today when left out) */
  | 'DateInPast'
  /** on */
  | 'DateInFuture'
  /** on, dueOn */
  | 'DateNotLater'
  | 'ReasonMissing'
  /** reason, formCode */
  | 'PauseReasonNotAllowed'
  /** until, latestOn, amount, unit */
  | 'PauseTooLong'
  | 'NotPaused'
  | 'NothingToRemind'
  /** heldUntil */
  | 'RemindersHeld'
  | 'AlreadyDone'
  | 'NoConsultationNeeded'
  | 'ConsultationNotBooked'
  /** No deadline is counted from it. */
  | 'NotBroughtByCitizen'
  | 'NoQuestionOpen'
  | 'SameRecipient'
  | 'NoDeadline'
  /** The citizen is not registered in another municipality. */
  | 'NotMoved'
  /** Whoever asked is not told where the citizen moved on to. */
  | 'MunicipalityWithheld'
  | 'NotShared'
  /** The citizen reads the answer already. */
  | 'NotHeldBack'
  /** on, latestOn, amount, unit */
  | 'HeldBackTooLong'
  | 'NothingToSend'
  | 'AlreadyTakesPart'
  /** The line was approved or annulled already, or nothing has been earned yet. */
  | 'FeeNotDue'
  /** channel */
  | 'NoFeeAgreed'
  /** on: the day of the one that is paid */
  | 'ContactPaid'
  /** The form lets its recipient ask nobody else. */
  | 'NoThirdParty'
  /** formCode, mayAsk (separated by commas) */
  | 'FormMayNotAsk'
  /** kind */
  | 'CourseKindUnknown'
  /** kind, on, latestOn */
  | 'CourseKindClosed'
  /** kind: whoever leads courses begins one of it. */
  | 'KindNotByCitizen'
  /** The citizen has one that runs; for staff: number, on (its first day) */
  | 'CourseRuns'
  /** The citizen's municipality is not known, or leads no courses here. */
  | 'NobodyLeads'
  /** regime, on, from? */
  | 'RegimeNotInForce'
  /** on? */
  | 'CourseEnded'
  /** list, code */
  | 'CodeUnknown'
  /** part, no */
  | 'NoSuchPart'
  /** part, no */
  | 'PartClosed'
  /** on, dueOn */
  | 'BeyondLastDay'
  /** The citizen answers it until its last day, so it is planned for none. */
  | 'NothingTakesPlace'
  /** no */
  | 'AsksNoAnswer'
  /** dueOn? (it is closed when left out) */
  | 'AnswerTooLate'
  /** no: it is closed as if nobody had. */
  | 'StepAnswered'
  /** no, da and en (what its open activities are) */
  | 'GoalHasActivities'
  | 'StepDayMissing'
  /** No rule gives it. */
  | 'LastDayMissing'
  /** dueOn: said where a rule gives the day, or where no step is opened. */
  | 'LastDayGiven'
  /** no: a day is told to the citizen in place of one that the law set, without a reason. */
  | 'DelayUnexplained'
  /** on, dueOn, missed? (the day has passed), answers? (nothing but the citizen's answer comes of it) */
  | 'NotPostponable'
  /** on */
  | 'PlannedThatDay'
  /** on, earliestOn, later? (nothing but a later day helps) */
  | 'LetterTooLate'
  | 'NothingChanged'
  | 'NextDayMissing'
  /** missing (groups separated by commas) */
  | 'HandoverIncomplete'
  /** no */
  | 'WaitsForNothing'
  /** no */
  | 'ClosesByItself'
  /** no, requests */
  | 'StepWaits'
  /** no, da and en (the names of those that are missing) */
  | 'PapersMissing'
  /** no, hearings */
  | 'CitizenNotHeard'
  /** The rules mark no kind of step as the one that hears. */
  | 'NoHearingKind'
  /** no */
  | 'HearingSaysNothing'
  /** no, until */
  | 'CitizenMayAnswer'
  /** no, step */
  | 'ApplicationAwaits'
  | 'AdviceNotGiven'
  /** on, latestOn */
  | 'GrantTooLong'
  | 'CitizenTooOld'
  | 'AgreementMissing'
  | 'PowerMissing'
  | 'RepresentationByLaw'
  | 'CarrierTakesNoPart'
  /** no */
  | 'NotYourActivity'
  /** paper, formCode, papers? (separated by commas) */
  | 'PaperNotOnForm'
  /** formCode: nobody asks for it, whoever answers it begins. */
  | 'FormNotAskedFor'
  /** formCode: it is asked for, and nobody begins it. */
  | 'FormNotProposed'
  /** command: it is for what was asked for, not for a proposal. */
  | 'NotForProposal'
  | 'ReplyMissing';

/** What every rule is told beside the state and the command. */
export type Asked = Context<RuleBook>;
export type Refusal = { refused: Refused };

export const refuse = (code: RefusalCode, params?: Refused['params']): Refusal => ({ refused: params === undefined ? { code } : { code, params } });

export const isRefusal = (result: object): result is Refusal => 'refused' in result;

/** A plan is for today or later, a report for today or before. */
export const inPast = (on: LocalDate, { now }: Asked): Refusal | null => (on < localDateOf(now) ? refuse('DateInPast', { on }) : null);
export const inFuture = (on: LocalDate, { now }: Asked): Refusal | null => (on > localDateOf(now) ? refuse('DateInFuture', { on }) : null);
