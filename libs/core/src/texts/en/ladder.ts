import { word } from '../../glossary.js';
import type { LadderAction, LadderCondition, LadderEffect, LadderTarget } from '../../rules/policy.js';
import type { LadderSide } from '../ladder.js';

const targets: Record<LadderTarget, string> = {
  recipient: 'the counterpart',
  recipientManager: "the counterpart's manager",
  requester: 'the caseworker',
  requesterManager: 'the team leader',
  coordinator: "the counterpart's coordinator",
  healthCoordinator: 'the health coordinator',
  alternativeRecipient: 'the caseworker',
};

const reminders: Record<LadderSide, string> = { beforeDue: 'reminder', afterDue: 'overdue reminder' };

/** Beyond whose task it is. */
const tasks: Partial<Record<LadderTarget, string>> = {
  requester: 'task for the caseworker to telephone',
  requesterManager: "task for the team leader to contact the counterpart's manager",
  healthCoordinator: 'task for the caseworker to speak with the health coordinator',
};

export const conditionsEn: Record<LadderCondition, string> = {
  unread: 'if it is still unread',
  consultationNotBooked: 'if no consultation is booked',
  undelivered: 'if it has not been delivered',
};

const effects: Record<LadderAction, (to: LadderTarget, side?: LadderSide) => string> = {
  remind: (to, side) => `${side === undefined ? 'notice about the awaited answer' : reminders[side]} to ${targets[to]}`,
  inform: (to) => `notice to ${targets[to]}`,
  task: (to) => tasks[to] ?? `task for ${targets[to]}`,
  transfer: (to) => `the task passes to ${targets[to]}`,
  suggestOtherSource: (to) => `suggestion to ${targets[to]} to ask somebody else`,
};

const withAnother = (kind: string | undefined): string =>
  `task for the caseworker to ask another counterpart${kind === undefined ? '' : ` (${word(kind, 'en')})`}`;

export const ladderEn = ({ action, to, onlyIf, alternative }: LadderEffect, side?: LadderSide): string => {
  const does = to === 'alternativeRecipient' ? withAnother(alternative) : effects[action](to, side);
  return onlyIf === undefined ? does : `${does}, ${conditionsEn[onlyIf]}`;
};
