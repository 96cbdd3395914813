import type {
  AdviceConditionType,
  AsksFor,
  Booking,
  FormItem,
  Initiator,
  LadderAction,
  LadderCondition,
  LadderTarget,
  MetBy,
  PauseParty,
  StepKind,
  SuggestedAct,
} from '#core';
import type { Anchor, Unit, Weekday } from '#sla';
import { keysOf } from '../web/keys-of.js';

export const anchors = keysOf<Anchor>({
  sent: true,
  received: true,
  citizenBroughtIt: true,
  consultationHeld: true,
  printedOn: true,
  followUpTalk: true,
  caseStart: true,
});
export const units = keysOf<Unit>({ calendarDays: true, workingDays: true, months: true });
export const spanUnits = keysOf<'workingDays' | 'calendarDays'>({ workingDays: true, calendarDays: true });
export const rolls = keysOf<'nextWorkingDay' | 'none'>({ nextWorkingDay: true, none: true });
export const actions = keysOf<LadderAction>({ remind: true, inform: true, task: true, transfer: true, suggestOtherSource: true });
export const targets = keysOf<LadderTarget>({
  recipient: true,
  recipientManager: true,
  requester: true,
  requesterManager: true,
  coordinator: true,
  healthCoordinator: true,
  alternativeRecipient: true,
});
export const conditions = keysOf<LadderCondition>({ unread: true, consultationNotBooked: true, undelivered: true });
export const parties = keysOf<PauseParty>({ citizen: true, treatmentSystem: true });
export const confidences = keysOf<'high' | 'medium' | 'low'>({ high: true, medium: true, low: true });
export const initiators = keysOf<Initiator>({ recipient: true, participant: true });
export const asksFor = keysOf<AsksFor>({ assessment: true, existingInformation: true, cooperation: true });
export const bookings = keysOf<Booking>({ none: true, citizen: true, recipient: true });
export const itemTypes = keysOf<FormItem['type']>({
  group: true,
  display: true,
  text: true,
  string: true,
  boolean: true,
  date: true,
  choice: true,
  integer: true,
});
export const weekdays = keysOf<Weekday>({ monday: true, tuesday: true, wednesday: true, thursday: true, friday: true, saturday: true, sunday: true });
export const endings = keysOf<MetBy>({ activity: true, plan: true, end: true });
export const hearings = ['hears', 'decides'] as const satisfies readonly NonNullable<StepKind['hearing']>[];
export const citizenActs = keysOf<'attend' | 'answer'>({ attend: true, answer: true });
export const adviceConditions = keysOf<AdviceConditionType>({
  weeksSinceStart: true,
  declinedOrLate: true,
  daysWaited: true,
  notAskedFor: true,
  notAnswered: true,
  answered: true,
  nothingPending: true,
});
export const suggestedActs = keysOf<SuggestedAct>({ ask: true, considerPension: true, talk: true });
export const comparedKinds = keysOf<'policy' | 'form' | 'asking' | 'advice' | 'calendar'>({
  policy: true,
  form: true,
  asking: true,
  advice: true,
  calendar: true,
});
