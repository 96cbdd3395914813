export { migrate, pendingMigrations } from './migrate.js';
export { describeSchema } from './schema/describe-schema.js';
export { checkClocks, checkMigrations } from './boot-checks.js';
export { openDatabase, type Database, type PoolSizes } from './database.js';
export { announcing, type Commands } from './announcing.js';
export { changesChannel, createAnnouncer, type Announcer } from './changes.js';
export { asActor, asParticipant } from './as-actor.js';
export { inTransaction } from './transaction.js';
export {
  actFor,
  createSession,
  endSession,
  findSession,
  representIn,
  sessionHolds,
  sessionLimits,
  type ActedFor,
  type SessionLimits,
  type SignedIn,
} from './sessions.js';

export { courseGuest } from './course.guest.js';
export { serviceRequestGuest } from './service-request.guest.js';
export { ensureRuleBook, publishRuleBook, type RuleBooks, ruleSource } from './rule-source.js';
export { localCalendar, seedRuleBook } from './seed/rule-book.js';

export {
  Citizen,
  ContentRow,
  CourseRow,
  DraftRow,
  entities,
  EventRow,
  Notification,
  Organisation,
  Party,
  Person,
  ServiceRequestRow,
  stateOf,
} from './entities/index.js';

export { ContentErased } from './content/citizen-keys.js';
export { cprId, aboutId, createSealer, draftId, nameId, type Sealed, type Sealer } from './content/sealer.js';
export { bornOn, createCprIndex, maskCpr, parseCpr } from './content/cpr.js';

export { inboxPage, type Cursor, type InboxPage, type InboxQuestion, type Sort } from './queries/inbox.queries.js';
export { invitationsOf, type Invitation } from './queries/invited.queries.js';
export type { Figure, Tab, Viewer, WorklistFilter } from './queries/worklist.js';
export { answersSince, inboxCounts, overdueByCounterpart, type AnswerFigures, type Counts, type OpenTab } from './queries/count.queries.js';
export {
  businessNow,
  contentsOf,
  eventsOf,
  nextCourseNumber,
  recordedEventsOf,
  type RecordedEventOf,
  nextRequestNumber,
  requestById,
  requestsTiedTo,
  requestsOfCitizen,
  isKnownAbout,
  siblingsOf,
  visibleAmong,
  type RecordedEvent,
} from './queries/request.queries.js';
export { carriersIn } from './queries/carrier.queries.js';
export { countLedCourses, courseState, courseStates, ledCourses, lockCoursesOf, type LedPlace, type LedQuestion } from './queries/course.queries.js';
export { citizenKnownTo, citizensOf, countCitizens, type CitizenQuestion } from './queries/citizen.queries.js';
export {
  addNotifications,
  unawareOf,
  markRead,
  notificationsOf,
  unreadCount,
  type NewNotification,
  type NotificationQuestion,
  type Reader,
} from './queries/notification.queries.js';
export { readReach, recordContact, type CitizenContact } from './queries/contact.queries.js';
export {
  addLetter,
  countLetters,
  letterIsBack,
  letterPiles,
  lettersOf,
  lettersPosted,
  visibleLetters,
  type Letter,
  type LetterPile,
  type LetterPlace,
  type NewLetter,
} from './queries/letter.queries.js';
export { wakingRequests, type WakePlace, type WakeQuestion } from './queries/outgoing.queries.js';
export { planMail, takeDueMails, type CollectedMail, type MailPlan } from './queries/collected-mail.queries.js';
export {
  addAttachment,
  addAttachmentCopy,
  attachmentsToCopy,
  attachmentById,
  ownAttachments,
  purgeAttachments,
  type OwnAttachment,
  type AttachmentRow,
} from './queries/attachment.queries.js';
export { endingsSince, type EndingFigure } from './queries/ending.queries.js';
export { contentsNamed, redactContents } from './queries/content.queries.js';
export { discardDraft, draftOf, draftsOf, saveDraft, type DraftToSave } from './queries/draft.queries.js';
export { feeLines, type FeePlace, type FeeQuestion, type FeeRow, feeTotals, type FeeTotal } from './queries/fee.queries.js';
export { quotaUsed, type QuotaQuestion } from './queries/quota.queries.js';
export { caseOf, grantsIn, type CaseThere } from './queries/proposal.queries.js';
export { pastRequests, runningCount, coursesOfKinds, type PastQuestion } from './queries/past.queries.js';
export { courseFacts, runningCourses } from './queries/advice.queries.js';
export {
  addRuleChange,
  approveRuleChange,
  moveRuleChange,
  ruleChangeById,
  ruleChanges,
  saveRuleChange,
  type RuleChange,
} from './queries/rule-change.queries.js';
export { calendarVersions } from './queries/calendar.queries.js';
export { deleteView, mostViews, renameView, savedViewsOf, saveView, type NotSaved, type SavedView } from './queries/saved-view.queries.js';
export { accessesTo, logAccess, type Access, type AccessPlace, type AccessRow } from './queries/access-log.queries.js';
export {
  businessNowOf,
  canReceive,
  effectiveAtOf,
  mailboxOf,
  organisationName,
  sealedOf,
  eventsOfRequest,
  wordsOfRequest,
  type AskedWith,
  type Mailbox,
} from './queries/effect.queries.js';
export { followGpChanges, gpOfRequest, recordGp, requestsToFormerGp, type FormerGpRequest } from './queries/gp.queries.js';
export { asksFromElsewhere, followMoves, recordMove, requestsOfMoved, tellOfMove } from './queries/moved.queries.js';
export { coursesLeft, type LeftCourse } from './queries/coordinator.queries.js';
export { coursesOfDeceased, followDeceased, recordDeceased, requestsOfDeceased } from './queries/deceased.queries.js';
export {
  addRepresentation,
  endRepresentation,
  openByCode,
  redeemRepresentation,
  representationsOf,
  representativesOf,
  representedBy,
  type Representation,
  type Represented,
} from './queries/representation.queries.js';
export { recipientsOf, type Recipient } from './queries/people.queries.js';
export { actingDays, colleagueById, colleaguesOf, placesAmong, placesOf, type ActingDays, type Colleague, type Place } from './queries/staff.queries.js';
export { registeredUnits, unitNames, unitsOf, writeUnit, type RegisteredUnit, type UnitName } from './queries/unit.queries.js';
export { registeredMemberships, writeMembership, type RegisteredMembership } from './queries/membership.queries.js';
export {
  addDirectoryChange,
  changingDirectory,
  decideDirectoryChange,
  directoryChangeById,
  directoryChanges,
  isProposed,
  type DirectoryChange,
  type NewDirectoryChange,
} from './queries/directory-change.queries.js';
export {
  lastSignIns,
  openRequestsMadeBy,
  openRequestsOf,
  registeredOrganisations,
  registeredPeople,
  writeOrganisation,
  writePerson,
  type OpenRequests,
  type RegisteredOrganisation,
  type RegisteredPerson,
} from './queries/directory.queries.js';
export {
  type BegunPlace,
  followUpByKind,
  followUpCourses,
  type FollowUpFigure,
  type FollowUpPart,
  followUpFigures,
  followUpGroups,
  type FollowUpQuestion,
  type FollowUpRow,
  begunAfter,
} from './queries/follow-up.queries.js';
export { surveyFigures, type SurveyFigure, type SurveyPart, type SurveyParts } from './queries/survey.queries.js';
export { courseHistories, type CourseHistory } from './queries/waiting.queries.js';
export { followEnd, orphans, type Orphan } from './queries/succession.queries.js';
