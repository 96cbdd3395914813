import { handoverGroups, type CourseCommandType, type CourseEventType, type CourseFindingCode, type HandoverGroup, type ToldBy } from '#core';
import { ArrayMaxSize, IsIn } from 'class-validator';
import { KnowinglyBody } from '../service-requests/commands/bodies.dto.js';
import { limits } from '../service-requests/limits.js';
import { Author, CitizenName, Name } from '../service-requests/view/names.dto.js';
import { WholeList } from '../web/list.dto.js';
import { IsCode, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { CodeView } from './codes.dto.js';
import { AskedView, GrantKindView, ParticipantView } from './grants.dto.js';
import { ActivityView, CoordinatorView, ExemptionView, GoalView, LetterView, WaitView, waysOfTelling } from './plan.dto.js';
import { CourseStepView, StepKindView } from './steps.dto.js';

export class CoursesQuery {
  /** A citizen's own when left out. */
  @MayBeLeftOut()
  @IsId()
  citizenId?: string;
}

/** A kind of course, the last day on which one begins, whether the citizen may begin one, and whether another period of it follows. */
export class CourseKindView extends CodeView {
  lastBegunOn!: string | null;
  byCitizen!: boolean;
  renewable!: boolean;
}

export class CourseKindsView extends WholeList {
  items!: CourseKindView[];
}

export class CourseView {
  id!: string;
  number!: string;
  version!: number;
  /** A code, and the same in words. */
  kind!: string;
  title!: string;
  /** The rules that hold for it: those it began under, unless it was said that others do. */
  regime!: CodeView;
  citizenId!: string;
  startedOn!: string;
  endedOn!: string | null;
  /** Who decides in it. */
  coordinator!: Name | null;
  /** The first day on which something is to happen. */
  nextOn!: string | null;
  /** Codes of what whoever coordinates it is to mend, and `elsewhereLate` where another authority is late; none for its citizen. */
  findings!: string[];
}

export class CoursesView extends WholeList {
  items!: CourseView[];
}

/** Something that happened to a course. */
export class CourseEventView {
  version!: number;
  type!: CourseEventType;
  /** When it happened, and when it was written down. */
  effectiveAt!: string;
  recordedAt!: string;
  by!: Author;
  /** What happened, in words. */
  text!: string;
  /** Why, as it was said. */
  said!: string | null;
}

/** What was written to the citizen of something that happened, where nothing else says it. */
export class CourseNoteView {
  version!: number;
  at!: string;
  /** What it is about, and the words. */
  text!: string;
  said!: string;
}

/** What whoever coordinates it is to mend; `no` is the activity's, the step's, the hearing's or the letter's. */
export class CourseTodoView {
  code!: CourseFindingCode;
  no!: number | null;
  text!: string;
  /** The request it is about: its number, and its id. */
  request!: string | null;
  requestId!: string | null;
}

/** What happens now, who acts, until when, and whether the citizen must: in the citizen's words. */
export class CourseNowView {
  text!: string;
  mustAct!: boolean;
  /** It asks for the citizen, or says that the municipality is late: told before what others are at. */
  presses!: boolean;
  /** Why it is late, in somebody's words. */
  why!: string | null;
  /** What a hearing tells the citizen, who may answer it; null when nothing is asked. */
  asked!: string | null;
  /** The number of the step it is about. */
  no!: number | null;
}

/** A course as its page shows it. */
export class CourseDetailView extends CourseView {
  citizen!: CitizenName;
  /** Why it ended, as it was said. */
  endedText!: string | null;
  /** It ended by itself. */
  endedBecause!: 'citizenDeceased' | null;
  /** As its citizen reads it. */
  now!: CourseNowView;
  /** Who leads it. */
  organisation!: Name;
  /** Since when it is of its kind. */
  kindSince!: string;
  /** The commands this person may give now. */
  allowed!: CourseCommandType[];
  /** An organisation that takes part may write a statement of its own accord. */
  mayGiveStatement!: boolean;
  /** For whoever leads it, from here to `todo`: kinds it can be changed to, and bodies of law that hold today. */
  kinds!: CourseKindView[];
  regimes!: CodeView[];
  /** What the rule book offers for the plan. */
  activityKinds!: CodeView[];
  exemptionReasons!: CodeView[];
  stepKinds!: StepKindView[];
  /** When a letter of today is there, for a citizen who is told by letters; whoever plans an earlier day tells the citizen otherwise. */
  letterArrivesOn!: string | null;
  todo!: CourseTodoView[];
  /** All there were, the first first. */
  coordinators!: CoordinatorView[];
  goals!: GoalView[];
  activities!: ActivityView[];
  steps!: CourseStepView[];
  exemptions!: ExemptionView[];
  waits!: WaitView[];
  letters!: LetterView[];
  /** Organisations that take part for the citizen; one of them reads of itself alone. */
  participants!: ParticipantView[];
  grantKinds!: GrantKindView[];
  /** For an organisation that was let in to what was asked, and for nobody else. */
  asked!: AskedView[];
  /** For its citizen alone, the newest first; whoever leads it reads the same among the events. */
  notes!: CourseNoteView[];
  events!: CourseEventView[];
}

/** A citizen's own courses, the running ones first. */
export class OwnCoursesView extends WholeList {
  items!: CourseDetailView[];

  /** The municipality that the citizen lives in leads courses, and none of theirs runs there. */
  mayBegin!: boolean;
}

export class CreateCourseBody extends KnowinglyBody {
  @IsId()
  citizenId!: string;

  /** A code of the rule book, e.g. `resourceCourse`; never free text, which would stand unsealed. */
  @IsCode(60)
  kind!: string;

  @IsLocalDate()
  startedOn!: string;
}

/** How the citizen was told of meetings that it calls off or asks for again, where a letter comes too late. */
export class ToldBody {
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;
}

export class BeginOwnCourseBody {
  /** One of the kinds that the citizen may begin. */
  @IsCode(60)
  kind!: string;

  /** What the citizen hopes for. */
  @IsText(limits.reason)
  text!: string;
}

export class ChangeKindBody extends ToldBody {
  @IsCode(60)
  kind!: string;

  /** From which day it is of that kind, today or before. */
  @IsLocalDate()
  on!: string;

  /** Why; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class ChangeRegimeBody extends ToldBody {
  /** A code of the rule book. */
  @IsText(60)
  regime!: string;

  /** From which day those rules hold for it, today or before. */
  @IsLocalDate()
  on!: string;

  /** Why; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class AppointCoordinatorBody {
  /** Somebody of one's own organisation. */
  @IsId()
  personId!: string;

  /** What was gone through with the new one: each of these that the course has any of, where somebody coordinated it before. */
  @MayBeLeftOut()
  @IsIn(handoverGroups, { each: true })
  @ArrayMaxSize(handoverGroups.length)
  handedOver?: HandoverGroup[];

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class EndCourseBody extends ToldBody {
  @IsLocalDate()
  on!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class ReopenCourseBody extends KnowinglyBody {
  /** As when it ends: of meetings that it asks for again. */
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;

  @IsText(limits.reason)
  text!: string;
}
