import { followUpFigures, type FollowUpFigure } from '#persistence';
import { IntersectionType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CodeView } from '../courses/codes.dto.js';
import { CourseView } from '../courses/courses.dto.js';
import { CitizenName } from '../service-requests/view/names.dto.js';
import { PageQuery, Total } from '../web/list.dto.js';
import { IsCode, IsLocalDate, MayBeLeftOut } from '../web/validators.js';

const figures = Object.keys(followUpFigures) as FollowUpFigure[];

/** Courses that began on these days, the first and the last among them; the last year when left out. */
export class FollowUpPeriod {
  @MayBeLeftOut()
  @IsLocalDate()
  from?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  to?: string;
}

export class FollowUpCoursesQuery extends IntersectionType(FollowUpPeriod, PageQuery) {
  /** A code of the rule book. */
  @MayBeLeftOut()
  @IsCode(60)
  kind?: string;

  @MayBeLeftOut()
  @IsIn(figures)
  figure?: FollowUpFigure;

  /** Those whose citizen waited for this party; `anybody` for any. */
  @MayBeLeftOut()
  @IsCode(60)
  waitedFor?: string;
}

/** Each is a number of courses, and leads to a list of as many. */
export class FollowUpCounts {
  all!: number;
  open!: number;
  clarified!: number;
  notClarified!: number;
  withGoal!: number;
  withoutGoal!: number;
  coordinatorChanged!: number;
  evaluated!: number;
  evaluatedOnTime!: number;
  evaluatedLate!: number;
}

/** Days: half of the courses had it within the first, nine of ten within the other. Null: of so few citizens that they might be recognised. */
export class Spread {
  p50!: number | null;
  p90!: number | null;
}

export class FollowUpKind {
  kind!: CodeView;
  counts!: FollowUpCounts;
  /** From the first day to the first answer that clarifies; a course without one counts with its days so far. */
  clarification!: Spread;
  coordinatorChanges!: number;
  /** Held or missed, and held by what was their last day at first. */
  evaluations!: number;
  evaluationsOnTime!: number;
}

export class FollowUpView {
  from!: string;
  to!: string;
  items!: FollowUpKind[];
}

/** Of the courses whose citizen waited for that party. */
export class WaitedForFigure extends Spread {
  /** `anybody`, or as in a course's waiting. */
  party!: string;
  name!: string;
  courses!: number;
}

export class FollowUpWaitingKind {
  kind!: CodeView;
  /** All of the kind. */
  courses!: number;
  parties!: WaitedForFigure[];
}

export class FollowUpWaitingView {
  items!: FollowUpWaitingKind[];
}

export class FollowUpCourse extends CourseView {
  citizen!: CitizenName;
}

export class FollowUpCoursesView {
  items!: FollowUpCourse[];
  /** Hand back as `cursor`; null on the last page. */
  nextCursor!: string | null;
  counts!: Total;
}

/** So many answers of each kind. */
export class AnswersView {
  yes!: number;
  partly!: number;
  no!: number;
}

/** What citizens said of the activities in one kind of course in one half-year. */
export class SurveyFigureView {
  kind!: CodeView;
  /** The first day of the half-year. */
  half!: string;
  /** So many citizens answered. */
  citizens!: number;
  /** Do the activities give meaning to them? Null: all answered alike, which would tell what each said. */
  meaningful!: AnswersView | null;
  /** Do they know what the activities are for? */
  understood!: AnswersView | null;
}

export class FollowUpSurveyView {
  /** Half-years that are over, the newest first, each as a whole; none of fewer citizens than `fewest`. */
  items!: SurveyFigureView[];
  fewest!: number;
}
