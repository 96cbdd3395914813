import type { Calendar } from '#sla';
import type { AdviceRule } from './advice.js';
import type { AskingRule } from './asking.js';
import type { CourseKind, ManyCoordinators, Named, Regime, StepKind, SurveyRule } from './courses.js';
import type { Form } from './form.js';
import type { GrantKind } from './grants.js';
import type { LegalBasisRule } from './legal-basis.js';
import type { Policy, SourcedSpan } from './policy.js';
import type { Right } from './rights.js';

/**
 * Everything a rule says, as one immutable version. The engine loads it once and hands it to `decide`;
 * a request keeps the version it was sent under until `applyAnew`.
 */
export type RuleBook = {
  version: number;
  forms: readonly Form[];
  policies: readonly Policy[];
  asking: readonly AskingRule[];
  advice: readonly AdviceRule[];
  regimes: readonly Regime[];
  courseKinds: readonly CourseKind[];
  stepKinds: readonly StepKind[];
  activityKinds: readonly Named[];
  /** Why nothing is demanded of a citizen for a time. */
  exemptions: readonly Named[];
  /** Ways to take part in a course for the citizen. */
  grantKinds: readonly GrantKind[];
  legalBases: readonly LegalBasisRule[];
  /** What a citizen is entitled to, in the order in which it is read. */
  rights: readonly Right[];
  /** What the post takes, added to the terms of a citizen who is told by it; left out where nothing is. */
  postage?: SourcedSpan;
  /** How long an accepted answer may be held back from the citizen at most; left out where nothing is said of it. */
  holdingBack?: SourcedSpan;
  /** When a citizen has had many coordinators; left out where none are counted. */
  manyCoordinators?: ManyCoordinators;
  /** When citizens are asked what they think of an activity; left out where they are not asked. */
  survey?: SurveyRule;
  /** The calendar of deadlines. */
  national: Calendar;
  /** Working calendars by organisation id; an organisation without one follows the national calendar. */
  calendars: Readonly<Record<string, Calendar>>;
};
