import type { RuleBook } from '#core';
import { nationalCalendar, type Calendar } from '#sla';
import { activityKinds, exemptions } from './activities.js';
import { adviceRules } from './advice-rules.js';
import { asking } from './asking.js';
import { forms } from './forms/index.js';
import { grantKinds } from './grants.js';
import { legalBases } from './legal-bases.js';
import { policiesFor } from './policies/index.js';
import { courseKinds, regimes } from './regimes.js';
import { holdingBack, manyCoordinators, postage, stepKinds, survey } from './steps.js';
import { rights } from './rights.js';

/** The first rule book: the catalogue, a policy for everybody it may be asked of, and the calendar of deadlines. */
export const seedRuleBook: RuleBook = {
  version: 1,
  forms,
  policies: policiesFor(forms),
  asking,
  advice: adviceRules,
  regimes,
  courseKinds,
  stepKinds,
  activityKinds,
  exemptions,
  postage,
  holdingBack,
  manyCoordinators,
  survey,
  grantKinds,
  legalBases,
  rights,
  national: nationalCalendar,
  calendars: {},
};

/** A working calendar that keeps closed what the national one does, and days of its own. */
export const localCalendar = (id: string, own: Partial<Pick<Calendar, 'weekly' | 'closingDays'>>): Calendar => ({
  ...nationalCalendar,
  id,
  weekly: own.weekly ?? nationalCalendar.weekly,
  closingDays: [...nationalCalendar.closingDays, ...(own.closingDays ?? [])],
});
