import type { FormCopy } from '../rules/form.js';

/** Who is to be told: people of one side in a role (whoever handles a request where no unit does coordinates its units), one person, or the citizen. */
export type Addressee = { organisationId: string; people: 'owner' | 'handlers' | 'coordinators' | 'managers' } | { personId: string } | { citizenId: string };

/** What is said: a text of `texts/{da,en}` with these parameters (codes, dates, numbers, never names or free text). */
export type NoticeCode =
  | 'requestReceived'
  | 'consentAsked'
  | 'consentGiven'
  | 'consentRefused'
  | 'consentWithdrawn'
  | 'undelivered'
  | 'bookConsultation'
  | 'consultationBooked'
  | 'consultationMissed'
  | 'consultationCancelled'
  | 'noAppointment'
  | 'questionAsked'
  | 'papersMissing'
  | 'questionAnswered'
  | 'questionWithdrawn'
  | 'deadlinePaused'
  | 'deadlineResumed'
  | 'answered'
  | 'answerCorrected'
  | 'wordsInvited'
  | 'wordsGiven'
  | 'wordsOverdue'
  | 'wordsNotNeeded'
  | 'answerReleased'
  | 'answerHeldBack'
  | 'outcomeTold'
  | 'answerRecalled'
  | 'answerReturned'
  | 'moreAsked'
  | 'declined'
  | 'extended'
  | 'extensionRequested'
  | 'delayAnnounced'
  | 'cancelled'
  | 'citizenDeceased'
  | 'recalled'
  | 'reopened'
  | 'delegated'
  | 'givenToUnit'
  | 'unitAsked'
  | 'takenOn'
  | 'handedBack'
  | 'reassigned'
  | 'joinedByColleague'
  | 'contactLogged'
  | 'reminderBeforeDue'
  | 'reminderAfterDue'
  | 'reminderSentForYou'
  | 'telephoneTask'
  | 'managerTask'
  | 'suggestOtherSource'
  | 'askHealthCoordinator'
  | 'alternativeRecipient'
  | 'deadlineMissed'
  | 'targetMissed'
  | 'escalated'
  | 'closed'
  | 'feeDisputed'
  | 'redacted'
  | 'recipientSucceeded'
  | 'takenOver'
  | 'recipientEnded'
  | 'gpChanged'
  | 'citizenMoved'
  | 'citizenBack'
  | 'answerShared'
  | 'sharingStopped'
  | 'waitingListed'
  | 'thirdPartyAsked'
  | 'thirdPartyNoted'
  | 'parentEnded'
  | 'copySent'
  | 'proposalReceived'
  | 'proposalOverdue'
  | 'proposalReplied'
  | 'proposalCorrected'
  | 'proposalRecalled'
  | 'statementReceived'
  | 'statementOverdue'
  | 'statementReplied'
  | 'statementCorrected'
  | 'statementRecalled'
  | 'statementReleased'
  | 'statementHeldBack';

/**
 * `words`: a request that the command makes is made for the sake of this one, and asks with words of its own.
 * `deliver` hands the letter to the recipient's channel, `notice` tells a person, `command` asks another instance, `redact`
 * empties content, `copy` makes the request known to the citizen's doctor, if there is one. A notice whose mail is `collected` is counted by the one mail that its organisation gets that day.
 */
export type ServiceRequestMessage =
  | { channel: 'redact'; body: { contentIds: readonly string[] } }
  | { channel: 'deliver'; body: { to: string } }
  | { channel: 'copy'; body: { to: FormCopy['to'] } }
  | { channel: 'notice'; body: { code: NoticeCode; to: Addressee; params: Readonly<Record<string, string | number>>; mail?: 'collected' } }
  | {
      channel: 'command';
      body: {
        kind: 'serviceRequest' | 'course';
        instanceId: string;
        command: { type: string } & Record<string, unknown>;
        words?: { purposeId: string; questionsId: string };
      };
    };
