import type { LadderAction, LadderTarget } from '../../rules/policy.js';
import type { LadderEffect, LadderSide } from '../ladder.js';

const targets: Record<LadderTarget, string> = {
  recipient: 'samarbejdsparten',
  recipientManager: 'samarbejdspartens leder',
  requester: 'sagsbehandleren',
  requesterManager: 'teamlederen',
  coordinator: 'sundhedskoordinatoren',
};

const reminders: Record<LadderSide, string> = { beforeDue: 'påmindelse', afterDue: 'rykker' };

const tasks: Partial<Record<LadderTarget, string>> = { requester: ' om at ringe', requesterManager: ' om at kontakte samarbejdspartens leder' };

const effects: Record<LadderAction, (to: LadderTarget, side?: LadderSide) => string> = {
  remind: (to, side) => `${side === undefined ? 'besked om det ventede svar' : reminders[side]} til ${targets[to]}`,
  inform: (to) => `besked til ${targets[to]}`,
  task: (to) => `opgave til ${targets[to]}${tasks[to] ?? ''}`,
  transfer: (to) => `opgaven går over til ${targets[to]}`,
  suggestOtherSource: (to) => `forslag til ${targets[to]} om at spørge en anden`,
};

export const ladderDa = ({ action, to }: LadderEffect, side?: LadderSide): string => effects[action](to, side);
