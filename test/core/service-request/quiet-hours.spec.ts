import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  explanationText,
  findingsIn,
  ladderOf,
  outgoingUntil,
  type Policy,
  type Preview,
  previewDeadline,
  type QuietHours,
  type RuleBook,
  type ServiceRequest,
  serviceRequestWorkflow,
} from '#core';
import { addCalendarDays, atLocalTime, isWorkingDay, localDateOf, nationalCalendar } from '#sla';
import { organisations, rules } from '../../kit/rules.js';
import { asked, inProgress, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, givenUnder, on } from './kit/story.js';

const evening: QuietHours = { from: '18:00', to: '07:00' };

/** The small rule book with one rung, at that time on the day after the deadline, and those quiet hours. */
const bookWith = (time: string, quietHours?: QuietHours, workingDays = 1): RuleBook => ({
  ...rules,
  policies: rules.policies.map((policy): Policy => {
    const ladder = [{ step: 1, workingDays, time, effects: [{ action: 'inform', to: 'requester' } as const] }];
    return { ...policy, ladder, ...(quietHours && { quietHours }) };
  }),
});

const rungOf = (book: RuleBook) => ladderOf(givenUnder(book, ...sent()).state)[0]?.at;

describe('quiet hours', () => {
  it('let a rung outside them go at its time, and one inside at their end, over midnight on the next working day', () => {
    expect(rungOf(bookWith('09:00', evening))).toBe(at('2026-12-08 09:00'));
    expect(rungOf(bookWith('07:00', evening))).toBe(at('2026-12-08 07:00'));
    expect(rungOf(bookWith('06:59', evening))).toBe(at('2026-12-08 07:00'));
    expect(rungOf(bookWith('18:00', evening))).toBe(at('2026-12-09 07:00'));
    expect(rungOf(bookWith('18:00'))).toBe(at('2026-12-08 18:00'));
    expect(rungOf(bookWith('12:30', { from: '12:00', to: '13:00' }))).toBe(at('2026-12-08 13:00'));
    // The fourth working day after the deadline is a Friday.
    expect(rungOf(bookWith('20:00', evening, 4))).toBe(at('2026-12-14 07:00'));
  });

  it('are the same when the deadline is stored, when it is tried and when what goes out is listed', () => {
    const book = bookWith('20:00', evening, 4);
    const preview = previewDeadline(book, {
      formCode: 'LÆ 125',
      recipientKind: 'gpPractice',
      organisationId: organisations.practice,
      sentAt: at('2026-11-23 10:00'),
    });
    const { steps, quiet } = preview as Preview;
    expect(steps.map((step) => step.at)).toEqual([at('2026-12-14 07:00')]);
    expect(quiet.map((line) => explanationText(line, 'da'))).toEqual([
      'Trin 1 ligger i de stille timer fra kl. 18:00 til kl. 07:00. Det går, når de er forbi: man. 14.12.2026.',
    ]);
    const { state } = givenUnder(book, ...sent());
    const told = outgoingUntil(state, { now: at('2026-12-09 10:00'), until: at('2026-12-31 00:00'), rules: book });
    expect(told.map(({ code, at: instant }) => [code, instant])).toContainEqual(['reminderSentForYou', at('2026-12-14 07:00')]);
  });

  it('hold a rung that was overdue when the recipient got the turn back in the night', () => {
    const book = bookWith('00:00', evening, 0);
    const past = [...inProgress(), asked('2026-11-25'), on('2026-12-20', 'caseworker', commands.answerQuestion)];
    const { state } = givenUnder(book, ...past);
    const inTheNight = { ...state, ball: { since: at('2027-01-20 23:00') } };
    const stepOf = (request: ServiceRequest) => serviceRequestWorkflow.timersOf(request).find(({ key }) => key.startsWith('step'))?.dueAt;
    expect(stepOf(inTheNight)).toBe(at('2027-01-21 07:00'));
    expect(stepOf({ ...inTheNight, heldUntil: at('2027-01-25 00:00') })).toBe(at('2027-01-25 07:00'));
    expect(stepOf({ ...inTheNight, ball: { since: at('2027-01-20 10:00') } })).toBe(at('2027-01-20 10:00'));
  });

  it('are never spoken in, whatever they are and whenever a rung is to go', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
    fc.assert(
      fc.property(clock, clock, clock, fc.integer({ min: -9, max: 30 }), (from, to, time, workingDays) => {
        fc.pre(from !== to);
        const instant = rungOf(bookWith(time, { from, to }, workingDays)) ?? '';
        const day = localDateOf(instant);
        const spans = [day, addCalendarDays(day, -1)].map(
          (begins) => [atLocalTime(begins, from), atLocalTime(from < to ? begins : addCalendarDays(begins, 1), to)] as const,
        );
        expect(spans.some(([begins, ends]) => begins <= instant && instant < ends)).toBe(false);
        expect(isWorkingDay(nationalCalendar, day)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are named as something to look at when a step lies in them', () => {
    const found = (book: RuleBook) => findingsIn(book, '2026-11-23').filter(({ code }) => code === 'quietStep');
    expect(found(bookWith('09:00', evening))).toEqual([]);
    expect(found(bookWith('19:00', evening))[0]).toMatchObject({ from: '2026-11-23', params: { step: 1, time: '19:00', until: '07:00' } });
  });
});
