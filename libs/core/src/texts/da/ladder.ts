import { word } from '../../glossary.js';
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

const withAnother = (kind: string | undefined): string =>
  `opgave til sagsbehandleren om at spørge en anden samarbejdspart${kind === undefined ? '' : ` (${word(kind, 'da')})`}`;

export const ladderDa = ({ action, to, onlyIf, alternative }: LadderEffect, side?: LadderSide): string => {
  const does = to === 'alternativeRecipient' ? withAnother(alternative) : effects[action](to, side);
  return onlyIf === undefined ? does : `${does}, ${conditionsDa[onlyIf]}`;
};
