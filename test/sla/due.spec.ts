import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  addWorkingDays,
  atLocalTime,
  dueDate,
  isWorkingDay,
  nationalCalendar,
  workingDaysBetween,
  workingDaysLeft,
  type Calendar,
  type DeadlineRule,
  type Leg,
} from '#sla';
import { addWorking, dayEnds, plus, rolled, localDate } from './oracle.js';

const runs = process.env['NIGHTLY'] ? 100_000 : 3_000;
const open31: Calendar = { ...nationalCalendar, closingDays: nationalCalendar.closingDays.filter((day) => !('day' in day && day.day === 31)) };
const leg = (part: Partial<Leg>): Leg => ({ anchor: 'received', amount: 14, unit: 'calendarDays', movedByPause: true, mayRollPast: true, ...part });
const rule = (...legs: Leg[]): DeadlineRule => ({ legs, roll: 'nextWorkingDay' });
const works = (date: string): boolean => isWorkingDay(nationalCalendar, date);
const day = fc.integer({ min: 0, max: 4_000 }).map((n) => plus('2022-01-01', n));
const instant = fc.integer({ min: 0, max: 4_000 * 1_440 }).map((n) => new Date(Date.parse('2022-01-01') + n * 60_000).toISOString());

describe('a due date', () => {
  it('five working days from 23.12.2026 is 05.01.2027 with 24 and 31 December closed', () => {
    expect(addWorkingDays(nationalCalendar, '2026-12-23', 5)).toBe('2027-01-05');
  });
  it('is 04.01.2027 when 31 December is open', () => expect(addWorkingDays(open31, '2026-12-23', 5)).toBe('2027-01-04'));
  it('three working days from 23.03.2027 passes Easter to 31.03.2027', () => expect(addWorkingDays(nationalCalendar, '2027-03-23', 3)).toBe('2027-03-31'));
  it('thirty calendar days from 23.11.2026 is 23.12.2026', () => {
    expect(dueDate({ rule: rule(leg({ amount: 30 })), anchors: { received: '2026-11-23' }, calendar: nationalCalendar }).dueOn).toBe('2026-12-23');
  });
  it('two months from 31 December end on the last of February', () => expect(addMonths('2026-12-31', 2)).toBe('2027-02-28'));
  it('rolls from a closed day to the next working day and keeps both', () => {
    const due = dueDate({ rule: rule(leg({ amount: 12 })), anchors: { received: '2026-11-23' }, calendar: nationalCalendar });
    expect(due).toMatchObject({ originalOn: '2026-12-05', dueOn: '2026-12-07', dueAt: '2026-12-07T22:59:59.999Z' });
    expect(due.explanation).toContainEqual({ code: 'roll', params: { from: '2026-12-05', to: '2026-12-07', because: 'saturday' } });
  });
  it('never passes a talk: it rolls to the working day before', () => {
    const talk = leg({ anchor: 'followUpTalk', amount: 0, mayRollPast: false, movedByPause: false });
    expect(dueDate({ rule: rule(talk), anchors: { followUpTalk: '2026-12-06' }, calendar: nationalCalendar }).dueOn).toBe('2026-12-04');
  });
  it('is the earliest of its legs', () => {
    const legs = rule(leg({ amount: 30 }), leg({ anchor: 'consultationHeld' }));
    const due = dueDate({ rule: legs, anchors: { received: '2026-11-02', consultationHeld: '2026-11-09' }, calendar: nationalCalendar });
    expect(due).toMatchObject({ dueOn: '2026-11-23', leg: 'consultationHeld' });
  });
  it('says when it leaves less than the minimum notice', () => {
    const short: DeadlineRule = { ...rule(leg({ anchor: 'printedOn', amount: 0 })), minimumNotice: { amount: 8, unit: 'calendarDays' } };
    expect(dueDate({ rule: short, anchors: { sent: '2026-11-23', printedOn: '2026-11-27' }, calendar: nationalCalendar }).tooShort).toEqual({
      earliestOn: '2026-12-01',
    });
  });
  it('does not move for a question answered the same day', () => {
    const pauses = [{ from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T20:00:00.000Z', reason: 'question' }];
    const asked = { rule: rule(leg({})), anchors: { received: '2026-11-23' }, calendar: nationalCalendar };
    expect(dueDate({ ...asked, pauses }).dueOn).toBe(dueDate(asked).dueOn);
  });
  it('does not move for a pause before its leg began to count', () => {
    const pauses = [{ from: '2026-11-20T08:00:00.000Z', to: '2026-11-22T20:00:00.000Z', reason: 'question' }];
    const asked = { rule: rule(leg({})), anchors: { received: '2026-11-23' }, calendar: nationalCalendar };
    expect(dueDate({ ...asked, pauses }).dueOn).toBe(dueDate(asked).dueOn);
  });
  it('moves the day it rolled to for a pause that begins after the day itself', () => {
    const asked = { rule: rule(leg({ amount: 14 })), anchors: { received: '2026-11-21T09:00:00.000Z' }, calendar: nationalCalendar };
    expect(dueDate(asked)).toMatchObject({ originalOn: '2026-12-05', dueOn: '2026-12-07' });
    const pauses = [{ from: '2026-12-07T09:00:00.000Z', to: '2026-12-08T09:00:00.000Z', reason: 'question' }];
    expect(dueDate({ ...asked, pauses })).toMatchObject({ originalOn: '2026-12-08', dueOn: '2026-12-08' });
    expect(dueDate({ ...asked, pauses }).explanation.map(({ code }) => code)).toEqual(['leg', 'roll', 'pause']);
  });
  it('agrees with a day-stepping oracle for any start, length and pause', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('calendarDays' as const, 'workingDays' as const),
        instant,
        fc.integer({ min: 0, max: 40_000 }),
        (received, amount, unit, from, minutes) => {
          const to = new Date(Date.parse(from) + minutes * 60_000).toISOString();
          const due = dueDate({
            rule: rule(leg({ amount, unit })),
            anchors: { received },
            calendar: nationalCalendar,
            pauses: [{ from, to, reason: 'question' }],
          });
          const start = plus(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(received)), 0);
          const counted = from < received ? received : from;
          const moved = dayEnds(counted, to, unit === 'workingDays' ? works : undefined);
          const base = unit === 'workingDays' ? addWorking(works, start, amount) : plus(start, amount);
          // Once the day itself is past, what is moved is the day it had rolled to.
          const movedFrom = moved > 0 && localDate(from) > base ? rolled(works, base) : base;
          const original = unit === 'workingDays' ? addWorking(works, movedFrom, moved) : plus(movedFrom, moved);
          expect(due.originalOn).toBe(original);
          expect(due.dueOn).toBe(rolled(works, original));
        },
      ),
      { numRuns: runs },
    );
  });
  it('counts working days as the oracle steps them, in both directions', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (from, amount) => {
        const to = addWorkingDays(nationalCalendar, from, amount);
        expect(to).toBe(addWorking(works, from, amount));
        expect(workingDaysBetween(nationalCalendar, from, to)).toBe(amount);
        expect(workingDaysBetween(nationalCalendar, to, from)).toBe(-amount);
      }),
      { numRuns: runs },
    );
  });
  it('has no working days left on its own day, and fewer than none after', () => {
    expect(workingDaysLeft(nationalCalendar, atLocalTime('2026-11-26', '23:30'), '2026-11-26')).toBe(0);
    expect(workingDaysLeft(nationalCalendar, atLocalTime('2026-12-01', '00:30'), '2026-11-26')).toBe(-3);
  });
});
