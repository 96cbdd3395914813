import type { LadderAction, LadderCondition, LadderEffect, LadderTarget } from '../../rules/policy.js';
import type { LadderSide } from '../ladder.js';

const targets: Record<LadderTarget, string> = {
  recipient: 'samarbejdsparten',
  recipientManager: 'samarbejdspartens leder',
  requester: 'sagsbehandleren',
  requesterManager: 'teamlederen',
  coordinator: 'samarbejdspartens koordinator',
  healthCoordinator: 'sundhedskoordinatoren',
  alternativeRecipient: 'sagsbehandleren',
};

const reminders: Record<LadderSide, string> = { beforeDue: 'påmindelse', afterDue: 'rykker' };

/** Beyond whose task it is. */
const tasks: Partial<Record<LadderTarget, string>> = {
  requester: 'opgave til sagsbehandleren om at ringe',
  requesterManager: 'opgave til teamlederen om at kontakte samarbejdspartens leder',
  healthCoordinator: 'opgave til sagsbehandleren om at tale med sundhedskoordinatoren',
  alternativeRecipient: 'opgave til sagsbehandleren om at spørge en anden samarbejdspart',
};

export const conditionsDa: Record<LadderCondition, string> = {
  unread: 'hvis den stadig er ulæst',
  consultationNotBooked: 'hvis der ikke er bestilt tid',
  undelivered: 'hvis den ikke er nået frem',
};

const effects: Record<LadderAction, (to: LadderTarget, side?: LadderSide) => string> = {
  remind: (to, side) => `${side === undefined ? 'besked om det ventede svar' : reminders[side]} til ${targets[to]}`,
  inform: (to) => `besked til ${targets[to]}`,
  task: (to) => tasks[to] ?? `opgave til ${targets[to]}`,
  transfer: (to) => `opgaven går over til ${targets[to]}`,
  suggestOtherSource: (to) => `forslag til ${targets[to]} om at spørge en anden`,
};

export const ladderDa = ({ action, to, onlyIf }: LadderEffect, side?: LadderSide): string =>
  [effects[action](to, side), ...(onlyIf === undefined ? [] : [conditionsDa[onlyIf]])].join(', ');
