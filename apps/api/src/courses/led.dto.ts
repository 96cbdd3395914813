import type { CourseFindingCode } from '#core';
import { IsIn } from 'class-validator';
import { CitizenName } from '../service-requests/view/names.dto.js';
import { PageQuery, Total } from '../web/list.dto.js';
import { keysOf } from '../web/keys-of.js';
import { MayBeLeftOut } from '../web/validators.js';
import { CourseView } from './courses.dto.js';

const findings = keysOf<CourseFindingCode>({
  noCoordinator: true,
  noGoal: true,
  noEvaluation: true,
  activityWithoutPurpose: true,
  stepMissed: true,
  noNewDay: true,
  dayPassed: true,
  stepDelayed: true,
  papersDue: true,
  hearingDue: true,
  unanswered: true,
});

export class LedCoursesQuery extends PageQuery {
  /** Those one coordinates oneself, or all of the organisation; all when left out. */
  @MayBeLeftOut()
  @IsIn(['mine', 'all'])
  of?: 'mine' | 'all';

  /** Only those in which this is to be mended. */
  @MayBeLeftOut()
  @IsIn(findings)
  finding?: CourseFindingCode;
}

/** A course in the list of those who lead it. */
export class LedCourseView extends CourseView {
  citizen!: CitizenName;
}

export class LedCounts extends Total {
  mine!: number;
  /** There are more than are counted. */
  more!: boolean;
}

export class LedCoursesView {
  items!: LedCourseView[];
  nextCursor!: string | null;
  counts!: LedCounts;
}
