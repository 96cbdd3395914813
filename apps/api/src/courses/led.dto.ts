import type { CourseMark } from '#core';
import { IsIn } from 'class-validator';
import { CitizenName } from '../service-requests/view/names.dto.js';
import { Total } from '../web/list.dto.js';
import { keysOf } from '../web/keys-of.js';
import { IsCount, IsText, MayBeLeftOut } from '../web/validators.js';
import { CourseView } from './courses.dto.js';

const findings = keysOf<CourseMark>({
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
  elsewhereLate: true,
});

export class LedCoursesQuery {
  /** Those one coordinates oneself, or all of the organisation; all when left out. */
  @MayBeLeftOut()
  @IsIn(['mine', 'all'])
  of?: 'mine' | 'all';

  /** Only those in which this is to be mended, or that wait for another authority which is late. */
  @MayBeLeftOut()
  @IsIn(findings)
  finding?: CourseMark;

  @MayBeLeftOut()
  @IsText(400)
  cursor?: string;

  @MayBeLeftOut()
  @IsCount(1, 100)
  limit?: number;
}

/** What another authority is late with, by its name, and since when. */
export class LateElsewhereView {
  name!: string;
  dueOn!: string;
}

/** A course in the list of those who lead it. */
export class LedCourseView extends CourseView {
  citizen!: CitizenName;
  /** Whoever coordinates it is asked for nothing by these. */
  elsewhere!: LateElsewhereView[];
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
