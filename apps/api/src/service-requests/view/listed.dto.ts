import type { AnswerType, CommandType, Delivery, Holder, Initiator, Priority, Status } from '#core';
import type { ClockState } from '#sla';
import type { Badge } from './badge.js';
import { CitizenName, FormName, Name, OrganisationOf } from './names.dto.js';

/** Who must act. */
export class HolderView {
  party!: Holder;
  organisationId?: string;
  personId?: string;
  name!: string;
  since!: string;
  /** Their target, or the deadline, when they have one. */
  until!: string | null;
  /** In words: how much of that time is the post's, for a citizen who is told by it. */
  postage!: string | null;
}

/** From which kind of organisation, and by when, once that is known. */
export class AwaitedStatement {
  formCode!: string;
  recipientKind!: string;
  dueOn!: string | null;
}

/** Why this request cannot be given to somebody, as many are at once. */
export class ObstacleView {
  command!: CommandType;
  /** The code that the command would be refused with. */
  code!: string;
}

/** The unit of the recipient that has it. */
export class AtUnitView {
  id!: string;
  name!: string;
  since!: string;
  /** It was asked and has not said yes yet. */
  asked!: boolean;
  /** When it means to be done. */
  until!: string | null;
}

/** Whether the citizen reads the answer: not before it is accepted, then at once or from a day. */
export class ReleaseView {
  status!: 'notAccepted' | 'heldBack' | 'released';
  /** From when, while it is held back. */
  on!: string | null;
}

/** A request as lists show it. */
export class ListedRequest {
  id!: string;
  /** As in 2026-000417. */
  number!: string;
  version!: number;
  status!: Status;
  delivery!: Delivery;
  clock!: ClockState;
  form!: FormName;
  /** `recipient`: a proposal that nobody asked for; `participant`: a statement of an organisation that takes part. Null: the requester asked. */
  initiatedBy!: Initiator | null;
  priority!: Priority | 'normal';
  citizen!: CitizenName;
  requester!: OrganisationOf;
  recipient!: OrganisationOf;
  owner!: Name;
  unit!: string | null;
  handler!: Name | null;
  /** For the recipient's own people alone. */
  atUnit!: AtUnitView | null;
  /** Null when nobody must act. */
  holder!: HolderView | null;
  /** `YYYY-MM-DD`; the deadline ends with this day in Copenhagen. */
  dueOn!: string | null;
  /** The day before rolling or extending; equal to `dueOn` when nothing moved it. */
  originalOn!: string | null;
  /** The agreed day before the deadline, where the two have one; not for the citizen. */
  innerOn?: string;
  /** Working days up to and including the due day; 0 on the day itself and after. */
  workingDaysLeft!: number | null;
  badge!: Badge;
  /** Working days past the deadline: until the answer, or until now. */
  overdueBy?: number;
  /** When the deadline was paused. */
  pausedSince?: string;
  createdAt!: string;
  sentAt!: string | null;
  /** When it reached the recipient; null as long as it has not. */
  receivedAt!: string | null;
  answeredAt!: string | null;
  answerType!: AnswerType | null;
  /** Null without an answer, and of a proposal. */
  release!: ReleaseView | null;
  /** The commands this person may give now: the only source of buttons. */
  allowed!: CommandType[];
  obstacles!: ObstacleView[];
  /** What the answer earns, or earned, in kroner; null before it was sent, and when no rate is known. */
  fee!: number | null;
  /** On the recipient's waiting list: the day on which a place is expected. */
  expectedOn!: string | null;
  /** When the answer can be there, as far as anybody knows. */
  answerOn!: string | null;
  /** Statements that the recipient waits for from third parties. */
  awaits!: AwaitedStatement[];
  /** How much of what must be answered is, in the reader's own unfinished answer; in lists only, and only once there is one. */
  filledPercent?: number;
  /** Who acts, until when, and whether the citizen must do anything; in lists only for the citizen. */
  citizenText?: string;
  /** What was late, and what was done about it, as it came; for the citizen alone. */
  delays?: string[];
}

/** How many of the organisation's open requests stand where. */
export class InboxCounts {
  all!: number;
  mine!: number;
  /** Given to me for my approval. */
  toApprove!: number;
  unit!: number;
  unassigned!: number;
  waitingForOthers!: number;
  /** Got for information. */
  copies!: number;
  /** More urgent than normal, whoever must act. */
  urgent!: number;
  needsAction!: number;
  soon!: number;
  overdue!: number;
  paused!: number;
  /** There are more than are counted: each count is a lower bound. */
  more!: boolean;
}

export class InboxPageView {
  items!: ListedRequest[];
  /** Hand back as `cursor`; null on the last page. */
  nextCursor!: string | null;
  counts!: InboxCounts;
}
