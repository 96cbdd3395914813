import type { Anchor } from '#sla';
import type { ExplainedLine } from '../../rules/policy-line.js';
import type { Text } from '../params.js';

/** Since when a leg of the deadline counts. */
const anchors: Record<Anchor, string> = {
  sent: 'the request was sent',
  received: 'the counterpart received the request',
  citizenBroughtIt: 'the citizen handed in the request',
  consultationHeld: 'the consultation was held',
  printedOn: 'the request was dated',
  followUpTalk: 'the follow-up talk takes place',
  caseStart: 'the case began',
};

/** Why nobody works that day, where it is not a closing day with a name of its own. */
export const closedEn: Readonly<Record<string, string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  newYearsDay: "New Year's Day",
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  generalPrayerDay: 'General Prayer Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  christmasDay: 'Christmas Day',
  boxingDay: 'Boxing Day',
};

const pauses: Readonly<Record<string, string>> = {
  question: 'a question was open',
  citizen: 'we waited for the citizen',
  treatmentSystem: 'the citizen was in hospital or under treatment',
};

const anchorOf = (name: string): string => (Object.hasOwn(anchors, name) ? anchors[name as Anchor] : name);

export const explanationEn: Record<ExplainedLine['code'], Text> = {
  leg: (p) =>
    p.raw('amount') === '0'
      ? `The day is agreed or fixed: ${p.date('on')}.`
      : `${p.count('amount', p.raw('unit'))} from ${p.date('from')}, when ${anchorOf(p.raw('anchor'))}: ${p.date('on')}.`,
  pause: (p) =>
    `The deadline was paused from ${p.date('from')} to ${p.date('to')} because ${pauses[p.raw('reason')] ?? p.raw('reason')}. It moves ${p.count('days', 'days')} to ${p.date('on')}.`,
  roll: (p) => `${p.date('from')} is ${closedEn[p.raw('because')] ?? p.raw('because')}. The deadline becomes the next working day: ${p.date('to')}.`,
  rollBefore: (p) =>
    `${p.date('from')} is ${closedEn[p.raw('because')] ?? p.raw('because')}. The deadline may not pass that day and becomes the working day before: ${p.date('to')}.`,
  chosen: (p) => `The earliest day holds: ${p.date('on')}.`,
  minimumNotice: (p) => `The notice is too short: an answer cannot be required before ${p.date('earliestOn')}.`,
  quietHours: (p) => `Step ${p.raw('step')} lies in the quiet hours from ${p.raw('from')} to ${p.raw('to')}. It goes when they are over: ${p.date('on')}.`,
  priority: (p) => `The request was sent as “${p.word('priority')}”, so the special deadline holds.`,
  inner: (p) => `The agreed deadline is ${p.date('on')}. It is counted like this:`,
  innerMoved: (p) => `The agreed deadline goes along and moves ${p.count('days', 'workingDays')}: from ${p.date('from')} to ${p.date('to')}.`,
  policy: (p) =>
    `Counted by the policy ${p.words('policyId')}, version ${p.raw('policyVersion')}, and the calendar, version ${p.raw('calendarVersion')} (rule book ${p.raw('ruleVersion')}).`,
};
