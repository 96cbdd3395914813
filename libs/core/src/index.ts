// The workflow type: all that the engine knows of a guest.
export type { Actor, Context, Decision, Message, Party, Refused, Row, Timer, Workflow, WorkflowEvent, Reach } from './workflow.js';
export type { Instant, LocalDate, LocalTime } from '#sla';

// The service request.
export { access, isSharedWith, mayCommand, mayCreate, mayRead, maySubmit, type Permit, type Role } from './service-request/access.js';
export { livesElsewhere, unsettledIn, type Unsettled } from './service-request/unsettled.js';
export { allowedFrom, commandTypes, isAllowedFrom } from './service-request/allowed-from.js';
export { actsOnFee, answerLineOf, type FeeLine, type FeeStatus, feesOf, feeStatuses, needsInterpreter } from './service-request/fees.js';
export { happensByItself } from './service-request/by-itself.js';
export { answerDay, isAnswerLate } from './service-request/answer-day.js';
export { clockOf, owesAnswer, stoodStillSince } from './service-request/clock.js';
export { standingTold } from './service-request/course-messages.js';
export type { Command, CommandOf, CommandType, ConsentGiven, HeldBack } from './service-request/command.js';
export { allowedFor, obstacleTo } from './service-request/conditions.js';
export { latestRelease } from './service-request/holding-back.js';
export { isReleased, releasedAnswer, releaseOf } from './service-request/release.js';
export { copyOf, readsCopy, shownInCopy } from './service-request/copy.js';
export { decide } from './service-request/decide.js';
export { type Effect, effectsOf } from './service-request/effects.js';
export { type DoubleCode, doubleAmong, doubleCodes, type KnowinglyCode, knowinglyCodes, type Sibling } from './service-request/doubles.js';
export type { Booker, DeadlineReason, Earned, Event, EventOf, EventType } from './service-request/event.js';
export { evolve } from './service-request/evolve.js';
export { explanationOf, ledgerOf, type LedgerHolder, type LedgerReason, sealedContentOf, type Statistics, statisticsOf } from './service-request/history.js';
export { formFor } from './service-request/form-for.js';
export { policyOf } from './service-request/form-of.js';
export { holderOf, type HolderView, restFollows } from './service-request/holder.js';
export { latestPause } from './service-request/handlers/pausing.js';
export { ladderNoticeCode } from './service-request/ladder-notices.js';
export { mayDo, type ReadAction } from './service-request/may-do.js';
export type { Addressee, NoticeCode, ServiceRequestMessage } from './service-request/message.js';
export { messagesOf } from './service-request/messages.js';
export { type Outgoing, outgoingUntil } from './service-request/outgoing.js';
export type { RefusalCode } from './refusal.js';
export { pastOf } from './service-request/past.js';
export { needsSigner } from './service-request/signing.js';
export type { Ball, Consultation, Deadline, ServiceRequest, ThirdParty } from './service-request/state.js';
export { isOpen, openStatuses, statuses } from './service-request/status.js';
export type { AnswerType, Awaited, Delivery, Holder, LegalBasis, OutsideChannel, Status, ThirdPartyOutcome, WithoutWords } from './service-request/status.js';
export { ladderOf } from './service-request/timers.js';
export { rowOf } from './service-request/row.js';
export { serviceRequestWorkflow } from './service-request/workflow.js';

// The course, the second workflow.
export type { CourseCommand, CourseCommandOf, CourseCommandType, LetterTaken, PaperStanding, RequestStanding } from './course/command.js';
export type { Asked } from './refusal.js';
export { empowers, latestOf, mayEndRepresentation, representationsIn, type Empowering } from './representation.js';
export { courseAllows, mayDoInCourse, roleIn } from './course/access.js';
export { type Expected, type ExpectedAnswers, expectedSteps } from './course/blocking.js';
export { mayBeAnswered, outcomesOn } from './course/answers.js';
export { papersAtRisk } from './course/papers.js';
export { isAwaited } from './course/meetings.js';
export { type CitizenNow, citizenNow, type CourseSituation, presses } from './course/citizen.js';
export { type Happening, happeningsIn, isOver, takesPlace } from './course/happening.js';
export { type CourseFigures, figuresOfCourse } from './course/figures.js';
export { type CourseFinding, type CourseFindingCode, type CourseMark, findingsOfCourse } from './course/findings.js';
export { isLateElsewhere, runningSteps } from './course/running.js';
export { type HandoverGroup, handoverGroups, toHandOver } from './course/handover.js';
export { hearingsDue, hearingsOpen } from './course/hearings.js';
export { isExpectedAnew, isPassed, type Postponement, postponementOf } from './course/last-day.js';
export { type CourseLook, type CourseMessage, type CourseNoticeCode, noticeWords } from './course/message.js';
export type { CourseEvent, CourseEventOf, CourseEventType } from './course/event.js';
export type {
  Activity,
  ActivityOutcome,
  Course,
  CoursePaper,
  CourseStep,
  DelayChoice,
  Exemption,
  Goal,
  GoalOutcome,
  GoalTerm,
  Grant,
  GrantEnd,
  Letter,
  SaidBy,
  ToldBy,
  Wait,
} from './course/state.js';
export { grantOf, openGrants } from './course/admitted.js';
export { obstacleToStatement } from './course/statement.js';
export { lastDayOf, termOf } from './course/terms.js';
export { changesUnder, type CoursePreview, isChangedBy, kindsTouched, previewCourse } from './course/preview.js';
export {
  type AskedInCourse,
  type CourseWaiting,
  courseWaiting,
  type PartyWaiting,
  type WaitedFor,
  type WaitingSpan,
  waitingOf,
  waitingSpans,
} from './course/waiting.js';
export { halfYearOf, type SurveyAnswer, surveyAnswers, surveyOpenFor } from './course/survey.js';
export { courseWorkflow } from './course/workflow.js';
export { courseCitizenText, settledText } from './texts/course-citizen.js';
export { activityText, exemptionText } from './texts/plan.js';
export { answerReceivedText, fellAwayText, happeningLines, madeFirstLines } from './texts/happening.js';
export { courseEventText, courseFindingText, type CourseNames } from './texts/course.js';
export { type CourseNoteNames, courseNoteText } from './texts/course-notes.js';

// Advice: early and obvious cases.
export { type Advice, adviceBy, adviceFor, type AdviceReason } from './advice/advise.js';
export { askedFact, type AskedFact, type AskedRow, type CourseFacts } from './advice/facts.js';
export { type AdviceBasis, type AdviceOutcome, basisOf, type SettledAdvice, settledOf } from './advice/settled.js';

// What is written down about who looked at what.
export { type AccessAction, type AccessOutcome, looks } from './access-log.js';

// The register of organisations and people.
export { decisionsOn, type DirectoryChangeStatus, type DirectoryDecision, type DirectoryDifference } from './directory/change.js';
export { differencesBetween, needsSecond, obstacleToDecision } from './directory/change.js';
export { type DirectoryFault, organisationFaults, personFaults, unitFaults } from './directory/faults.js';
export { membershipFaults } from './directory/membership-faults.js';
export { type DirectoryFinding, directoryFindings } from './directory/findings.js';
export { hasEnded, isLocumOn, isMunicipal, isThere } from './directory/record.js';
export type { LocumRole, MembershipRecord, OrganisationRecord, PersonRecord, UnitRecord } from './directory/record.js';
export { type Speciality, specialities, specialitiesIn } from './directory/specialities.js';

// The rules.
export { amended, type Amendment, type RuleKind } from './rules/amend.js';
export { actsOn, type Change, type ChangeAct, changeActs, type ChangeStatus, takeChange } from './rules/change.js';
export type { AdviceCondition, AdviceConditionType, AdviceRule, SuggestedAct, Suggestion } from './rules/advice.js';
export { type AskingRule, barrierTo } from './rules/asking.js';
export { basesFor, findLegalBasis, type LegalBasisRule } from './rules/legal-basis.js';
export {
  clocksOf,
  type CourseClock,
  type CourseKind,
  type ManyCoordinators,
  type SurveyRule,
  type Duration,
  kindBegan,
  type MetBy,
  type Named,
  type Regime,
  regimeOn,
  type StepKind,
  type StepPaper,
  type StepOutcome,
} from './rules/courses.js';
export { calendarOf } from './rules/deadline.js';
export { effectOnPast, type EffectOnPast, type PastRequest } from './rules/effect-on-past.js';
export type { RuleDifference } from './rules/compare.js';
export { faultsIn, type RuleFault } from './rules/faults.js';
export { rowsThatStay } from './rules/kept.js';
export { findingsIn, type Finding } from './rules/findings.js';
export { type AgreedFee, type AgreedOccasion, agreedOccasions, type FeeOccasion, rateOf } from './rules/fees.js';
export type {
  AsksFor,
  Bilingual,
  Booking,
  Contact,
  Fee,
  Form,
  FormCopy,
  FormItem,
  FormOwnWords,
  FormPriority,
  Initiator,
  Priority,
  RecipientKind,
} from './rules/form.js';
export type { GrantKind, GrantScope } from './rules/grants.js';
export type { Versioned } from './rules/in-force.js';
export { findForm, formsInForce, matchPolicy } from './rules/match.js';
export type {
  LadderAction,
  LadderCondition,
  LadderEffect,
  LadderStep,
  LadderTarget,
  PauseParty,
  PauseReason,
  Policy,
  QuietHours,
  SourcedSpan,
  Span,
} from './rules/policy.js';
export { type ExplainedLine, policyLine } from './rules/policy-line.js';
export { deadlineWeeks, previewDeadline, type Preview, type PreviewInput, type PreviewStep } from './rules/preview.js';
export { type AgreedQuota, agreedQuotas, beyondQuota, type Period, periodOf, type Quota, type QuotaPeriod, quotaPeriods } from './rules/quota.js';
export type { Right } from './rules/rights.js';
export { sourceForCitizens, unconfirmed } from './rules/source.js';
export { replacedBy } from './rules/replaced.js';
export type { RuleBook } from './rules/rule-book.js';
export { mostTemplate, type Placeholder, placeholders } from './rules/text-template.js';
export { succeeded } from './rules/succeed.js';
export { type Standing, standingOf } from './rules/standing.js';

// The words: every code as a text in both languages.
export { capitalised, glossary, glossaryParts, label, type Term, word } from './glossary.js';
export type { Badge } from './glossary/states.js';
export { adviceConditionText, adviceReasonText, suggestionText } from './texts/advice.js';
export { accessText } from './texts/accesses.js';
export { badgeText } from './texts/badge.js';
export { citizenText } from './texts/citizen.js';
export { consentText, sharingConsentText } from './texts/consents.js';
export { delayLines } from './texts/delays.js';
export {
  type Paper,
  type PaperCourse,
  type PaperEntry,
  type PaperFacts,
  type PaperHappened,
  paperOf,
  paperPage,
  type PaperRequest,
  type PaperSection,
  type PaperStep,
} from './texts/paper.js';
export { closedText } from './texts/closed.js';
export { formatWeek } from './texts/weeks.js';
export { formatClock, formatDate, formatDayOf, formatHalfYear, formatInstant, formatMeeting, formatTime, type MeetingFacts } from './texts/dates.js';
export { anchorText, deadlineRuleText } from './texts/rules/deadline-words.js';
export { explanationText } from './texts/explanation.js';
export { ladderText } from './texts/ladder.js';
export type { Language } from './texts/language.js';
export { collectedMailText, mailText, type MailReader } from './texts/mail.js';
export { kroner } from './texts/money.js';
export { type OwnWords, ownWordsOf } from './texts/own-words.js';
export { arrivesOn, postageFor } from './rules/postage.js';
export { postageText } from './texts/postage.js';
export { codeLetterOf } from './texts/code-letter.js';
export { holdsPlan, letterOf, type LetterAct, type LetterFacts } from './texts/letter.js';
export { type AnyNoticeCode, citizenNoticeText, isCourseNotice, noticeText } from './texts/notice.js';
export { count } from './texts/params.js';
export { directoryFindingText } from './texts/directory.js';
export { findingText } from './texts/finding.js';
export { type FieldCode, fieldText, problemText } from './texts/problem.js';
export { ruleDifferences } from './texts/rule-lines.js';
export { clockText, stepKindLines } from './texts/rules/step-lines.js';
export { periodName } from './texts/quota.js';
export { reasonText } from './texts/reason.js';
export { eventText } from './texts/timeline.js';
export { citizenWaitingText, waitedForCitizenText, waitedForText } from './texts/waiting.js';
