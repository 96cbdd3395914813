import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { IsCode, IsLocalDate } from '../web/validators.js';
import { AmendmentBody } from './rule-changes.dto.js';

/** A course as if it began on a day. */
export class CourseTrialBody {
  @IsCode(60)
  kind!: string;

  @IsLocalDate()
  startedOn!: string;
}

export class TryCourseBody extends AmendmentBody {
  @ValidateNested()
  @Type(() => CourseTrialBody)
  trial!: CourseTrialBody;
}

export class TriedStepView {
  kind!: string;
  name!: string;
  statutory!: boolean;
  /** The day its term counts from, and its last day. */
  from!: string;
  dueOn!: string | null;
}

/** What such a course has to be done by when. */
export class CourseTermsView {
  /** The law it is under. */
  regime!: string;
  steps!: TriedStepView[];
}

export class TriedCourse {
  /** By the rules as they are; null when they know no such kind. */
  today!: CourseTermsView | null;
  /** By the amended ones; null when they know no such kind, or must be mended first. */
  amended!: CourseTermsView | null;
  /** Courses that run. */
  running!: number;
  /** Those of them that would get other steps or days, if somebody applied the rules to them anew. */
  touched!: number;
}
