import type { LadderAction, LadderTarget } from '../../rules/policy.js';
import type { LadderEffect, LadderSide } from '../ladder.js';

const targets: Record<LadderTarget, string> = {
  recipient: 'the counterpart',
  recipientManager: "the counterpart's manager",
  requester: 'the caseworker',
  requesterManager: 'the team leader',
  coordinator: 'the health coordinator',
};

const reminders: Record<LadderSide, string> = { beforeDue: 'reminder', afterDue: 'overdue reminder' };

const tasks: Partial<Record<LadderTarget, string>> = { requester: ' to telephone', requesterManager: " to contact the counterpart's manager" };

const effects: Record<LadderAction, (to: LadderTarget, side?: LadderSide) => string> = {
  remind: (to, side) => `${side === undefined ? 'notice about the awaited answer' : reminders[side]} to ${targets[to]}`,
  inform: (to) => `notice to ${targets[to]}`,
  task: (to) => `task for ${targets[to]}${tasks[to] ?? ''}`,
  transfer: (to) => `the task passes to ${targets[to]}`,
  suggestOtherSource: (to) => `suggestion to ${targets[to]} to ask somebody else`,
};

export const ladderEn = ({ action, to }: LadderEffect, side?: LadderSide): string => effects[action](to, side);
