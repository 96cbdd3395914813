import { formatDate } from '../dates.js';
import type { CourseTimeline } from '../course.js';

const date = (on: string): string => formatDate(on, 'en');

export const courseEn: CourseTimeline = {
  begun: ({ kind, regime, startedOn }, named) => `The course began on ${date(startedOn)}: ${named.kind(kind)}. ${named.regime(regime)}`,
  kindChanged: ({ kind, before, on }, named) => `From ${date(on)}: ${named.kind(kind)} instead of ${named.kind(before)}`,
  regimeChanged: ({ regime, before, on }, named) => `Other rules from ${date(on)}: ${named.regime(regime)}. Before: ${named.regime(before)}`,
  coordinatorAppointed: ({ coordinatorId, before }, named) =>
    `${named.person(coordinatorId)} is the coordinator${before === undefined ? '' : ` after ${named.person(before)}`}`,
  ended: ({ on }) => `The course ended on ${date(on)}`,
  reopened: () => 'The course was reopened',
  adviceSettled: ({ rule, outcome }, named) =>
    `${{ followed: 'The advice is followed', notRelevant: 'The advice does not apply', takenBack: 'The advice is taken up again' }[outcome]}: ${named.advice(rule)}`,
};
