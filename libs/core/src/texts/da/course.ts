import { formatDate } from '../dates.js';
import type { CourseTimeline } from '../course.js';

const date = (on: string): string => formatDate(on, 'da');

export const courseDa: CourseTimeline = {
  begun: ({ kind, regime, startedOn }, named) => `Forløbet begyndte ${date(startedOn)}: ${named.kind(kind)}. ${named.regime(regime)}`,
  kindChanged: ({ kind, before, on }, named) => `Fra ${date(on)}: ${named.kind(kind)} i stedet for ${named.kind(before)}`,
  regimeChanged: ({ regime, before, on }, named) => `Andre regler fra ${date(on)}: ${named.regime(regime)}. Før: ${named.regime(before)}`,
  coordinatorAppointed: ({ coordinatorId, before }, named) =>
    `${named.person(coordinatorId)} er koordinator${before === undefined ? '' : ` efter ${named.person(before)}`}`,
  ended: ({ on }) => `Forløbet er afsluttet ${date(on)}`,
  reopened: () => 'Forløbet er genåbnet',
  adviceSettled: ({ rule, outcome }, named) =>
    `${{ followed: 'Rådet følges', notRelevant: 'Rådet er ikke aktuelt', takenBack: 'Rådet tages op igen' }[outcome]}: ${named.advice(rule)}`,
};
