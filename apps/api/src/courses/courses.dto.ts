import type { CourseCommandType, CourseEventType } from '#core';
import { IsOptional } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { Author, CitizenName, Name } from '../service-requests/view/names.dto.js';
import { WholeList } from '../web/list.dto.js';
import { IsCode, IsId, IsLocalDate, IsText } from '../web/validators.js';

export class CoursesQuery {
  @IsId()
  citizenId!: string;
}

/** Something of the rule book, in the language of `Accept-Language`. */
export class CodeView {
  code!: string;
  name!: string;
}

export class CourseKindsView extends WholeList {
  items!: CodeView[];
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

/** A course as its page shows it. */
export class CourseDetailView extends CourseView {
  citizen!: CitizenName;
  /** The commands this person may give now. */
  allowed!: CourseCommandType[];
  /** Kinds it can be changed to, and bodies of law that hold today. */
  kinds!: CodeView[];
  regimes!: CodeView[];
  events!: CourseEventView[];
}

export class CreateCourseBody {
  @IsId()
  citizenId!: string;

  /** A code of the rule book, e.g. `resourceCourse`; never free text, which would stand unsealed. */
  @IsCode(60)
  kind!: string;

  @IsLocalDate()
  startedOn!: string;
}

export class ChangeKindBody {
  @IsCode(60)
  kind!: string;

  /** From which day it is of that kind, today or before. */
  @IsLocalDate()
  on!: string;

  /** Why; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class ChangeRegimeBody {
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

  @IsOptional()
  @IsText(limits.reason)
  text?: string;
}

export class EndCourseBody {
  @IsLocalDate()
  on!: string;

  @IsOptional()
  @IsText(limits.reason)
  text?: string;
}

export class ReopenCourseBody {
  @IsText(limits.reason)
  text!: string;
}
