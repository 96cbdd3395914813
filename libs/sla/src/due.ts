import { addWorkingDays, closedBecause, isWorkingDay, nextWorkingDay, previousWorkingDay, workingDaysBetween } from './calendar.js';
import { addCalendarDays, addMonths, daysBetween, endOfDay, localDateOf } from './days.js';
import type { Anchor, Anchors, Calendar, DeadlineRule, Due, ExplanationLine, Instant, Leg, LocalDate, Pause, Unit } from './types.js';

const dateOf = (anchor: Instant | LocalDate): LocalDate => (anchor.length === 10 ? anchor : localDateOf(anchor));

const add = (calendar: Calendar, date: LocalDate, amount: number, unit: Unit): LocalDate => {
  if (unit === 'calendarDays') return addCalendarDays(date, amount);
  return unit === 'workingDays' ? addWorkingDays(calendar, date, amount) : addMonths(date, amount);
};

/**
 * How many days a pause moves a leg: the local midnights in it, or for working days the working-day ends in it.
 * What of it lies before the leg began to count moves nothing.
 */
export const pausedDays = (calendar: Calendar, pause: Pause, unit: Unit, countsFrom: LocalDate): number => {
  if (pause.to === undefined) return 0;
  const begun = localDateOf(pause.from);
  const from = begun < countsFrom ? countsFrom : begun;
  const to = localDateOf(pause.to);
  if (to <= from) return 0;
  if (unit !== 'workingDays') return daysBetween(from, to);
  return workingDaysBetween(calendar, addCalendarDays(from, -1), addCalendarDays(to, -1));
};

type Candidate = { leg: Leg; originalOn: LocalDate; dueOn: LocalDate; lines: ExplanationLine[] };

const roll = (rule: DeadlineRule, calendar: Calendar, leg: Leg, on: LocalDate, lines: ExplanationLine[]): LocalDate => {
  if (rule.roll === 'none' || isWorkingDay(calendar, on)) return on;
  const to = leg.mayRollPast ? nextWorkingDay(calendar, on) : previousWorkingDay(calendar, on);
  lines.push({ code: leg.mayRollPast ? 'roll' : 'rollBefore', params: { from: on, to, because: closedBecause(calendar, on) ?? '' } });
  return to;
};

const candidateOf = (rule: DeadlineRule, calendar: Calendar, leg: Leg, from: LocalDate, pauses: readonly Pause[]): Candidate => {
  const first = add(calendar, from, leg.amount, leg.unit);
  const lines: ExplanationLine[] = [{ code: 'leg', params: { anchor: leg.anchor, from, amount: leg.amount, unit: leg.unit, on: first } }];
  let originalOn = first;
  // A leg of no length is a day agreed on beforehand: pauses before it move it.
  const countsFrom = leg.amount === 0 ? '' : from;
  for (const pause of leg.movedByPause ? pauses : []) {
    const days = pausedDays(calendar, pause, leg.unit, countsFrom);
    if (days === 0) continue;
    // Once the day itself is past, what a pause moves is the day it had rolled to.
    if (localDateOf(pause.from) > originalOn) originalOn = roll(rule, calendar, leg, originalOn, lines);
    originalOn = add(calendar, originalOn, days, leg.unit === 'workingDays' ? 'workingDays' : 'calendarDays');
    lines.push({
      code: 'pause',
      params: { from: localDateOf(pause.from), to: localDateOf(pause.to ?? pause.from), days, reason: pause.reason, on: originalOn },
    });
  }
  return { leg, originalOn, dueOn: roll(rule, calendar, leg, originalOn, lines), lines };
};

const notice = (rule: DeadlineRule, calendar: Calendar, anchors: Anchors, dueOn: LocalDate): LocalDate | undefined => {
  const sent = anchors.sent ?? anchors.received;
  if (!rule.minimumNotice || sent === undefined) return undefined;
  const earliest = add(calendar, dateOf(sent), rule.minimumNotice.amount, rule.minimumNotice.unit);
  if (dueOn >= earliest) return undefined;
  return rule.roll === 'none' ? earliest : nextWorkingDay(calendar, earliest);
};

/** What the leg stood in for is known. */
export const standsAside = ({ untilKnown }: Leg, anchors: Anchors): boolean => untilKnown !== undefined && anchors[untilKnown] !== undefined;

/**
 * The day an answer is due, and line by line why. The earliest leg whose anchor is known wins.
 * @throws RangeError when no leg has a known anchor: a bug of the caller.
 */
export const dueDate = (input: { rule: DeadlineRule; anchors: Anchors; calendar: Calendar; pauses?: readonly Pause[] }): Due => {
  const { rule, anchors, calendar, pauses = [] } = input;
  const candidates: Candidate[] = [];
  for (const leg of rule.legs) {
    const anchor = anchors[leg.anchor];
    if (anchor !== undefined && !standsAside(leg, anchors)) candidates.push(candidateOf(rule, calendar, leg, dateOf(anchor), pauses));
  }
  const [first, ...others] = candidates;
  if (!first) throw new RangeError('no leg of the deadline has a known anchor');
  const best = others.reduce((a, b) => (b.dueOn < a.dueOn ? b : a), first);
  const lines = candidates.flatMap((candidate) => candidate.lines);
  if (candidates.length > 1) lines.push({ code: 'chosen', params: { anchor: best.leg.anchor, on: best.dueOn } });
  const earliestOn = notice(rule, calendar, anchors, best.dueOn);
  if (earliestOn !== undefined) lines.push({ code: 'minimumNotice', params: { dueOn: best.dueOn, earliestOn } });
  const due = { dueOn: best.dueOn, originalOn: best.originalOn, dueAt: endOfDay(best.dueOn), leg: best.leg.anchor as Anchor, explanation: lines };
  return earliestOn === undefined ? due : { ...due, tooShort: { earliestOn } };
};

export const explain = (due: Due): readonly ExplanationLine[] => due.explanation;

/** 0 on the due day itself, negative once it has passed. */
export const workingDaysLeft = (calendar: Calendar, now: Instant, dueOn: LocalDate): number => workingDaysBetween(calendar, localDateOf(now), dueOn);
