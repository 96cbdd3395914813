import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, type Course } from '#core';
import { after, ask, begin, beginToday, citizen, play, stepOf, until, why } from './kit.js';

const pensioner = { ...beginToday, kind: 'pensionerClarification' } as const;
const begunAt = (kind: string, startedOn: string, recordedOn: string): Course =>
  play(null, [{ ...begin, kind, startedOn }], { now: `${recordedOn}T09:00:00.000Z` }).state;

describe('a course that begins with an application', () => {
  it.each([
    ['resourceCourse', '2026-03-02', '2026-06-02', 'three months'],
    ['rehabilitation', '2026-03-02', '2026-06-02', 'three months'],
    ['pensionerClarification', '2026-03-02', '2026-03-30', 'four weeks'],
  ])('as a %s begun on %s has it answered by %s: %s', (kind, startedOn, dueOn) => {
    expect(stepOf(begunAt(kind, startedOn, startedOn), 'application')).toMatchObject({ dueOn, statutory: true });
  });

  it('or is a case about one decision, whose own term that is: six months of a flex job', () => {
    const flex = after({ ...beginToday, kind: 'flexJob' }).state;
    expect([stepOf(flex, 'application'), stepOf(flex, 'decision')?.dueOn]).toEqual([undefined, '2027-05-24']);
  });

  it('tells the citizen, whoever coordinates and the managers when its last day has passed', () => {
    const { events, state } = until(after(pensioner).state, '2026-12-23T09:00:00.000Z');
    const { no } = stepOf(state, 'application') ?? {};
    const missed = events.filter((event) => event.type === 'stepMissed' && event.no === no);
    const told = missed.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => [body.code, body.to]));
    expect(told).toEqual([
      ['stepMissed', { organisationId: 'm', people: 'owner' }],
      ['stepMissed', { organisationId: 'm', people: 'managers' }],
      ['stepMissed', { citizenId: 'c' }],
    ]);
  });

  it('goes on when it is granted or refused, and the citizen may complain; when it is withdrawn nobody may', () => {
    const begun = after(pensioner).state;
    const { no = 0 } = stepOf(begun, 'application') ?? {};
    const leadsTo = (outcome: string) => play(begun, [{ type: 'closeStep', no, on: '2026-11-24', outcome }]).state.steps.at(-1)?.kind;
    expect(['granted', 'refused', 'withdrawn'].map(leadsTo)).toEqual(['complaintTerm', 'complaintTerm', 'application']);
  });

  it('is not applied for once more when it is opened again or comes under other rules', () => {
    const begun = after(pensioner).state;
    const { no = 0 } = stepOf(begun, 'application') ?? {};
    const later = play(begun, [
      { type: 'closeStep', no, on: '2026-11-24', outcome: 'granted' },
      { type: 'end', on: '2026-11-24' },
      { type: 'reopen', contentId: why },
      { type: 'changeRegime', regime: 'from2026-02', on: '2026-11-24', contentId: why },
    ]).state;
    expect(later.steps.filter(({ kind }) => kind === 'application')).toHaveLength(1);
  });

  it('and is recorded here while it runs was granted it: nothing years overdue is opened, then or under rules that are applied anew', () => {
    const recorded = (on: string) => stepOf(begunAt('resourceCourse', '2026-04-01', on), 'application')?.dueOn;
    expect(['2026-07-01', '2026-07-02'].map(recorded)).toEqual(['2026-07-01', undefined]);
    const running = after(begin).state;
    expect(stepOf(running, 'application')).toBeUndefined();
    expect(ask(running, { type: 'applyAnew' })).toMatchObject({ refused: { code: 'AlreadyDone' } });
  });

  it('may be opened by hand where somebody knows that it waits, counted from the day it came, by the term of its kind of course', () => {
    const opened = play(after(begin).state, [{ type: 'openStep', kind: 'application', from: '2026-11-02' }]).state;
    expect(stepOf(opened, 'application')?.dueOn).toBe('2027-02-02');
    const other = after(beginToday, { type: 'openStep', kind: 'application' }).state;
    expect(stepOf(other, 'application')?.dueOn).toBe('2026-12-22');
    expect(ask(other, { type: 'openStep', kind: 'application' }, { actor: citizen })).toMatchObject({ refused: { code: 'NotYours' } });
  });
});

describe('a job clarification course under the old rules', () => {
  it('comes before the team within four weeks, and not where it began or was recorded later', () => {
    const meeting = (startedOn: string, recordedOn: string) => stepOf(begunAt('jobClarification', startedOn, recordedOn), 'teamMeeting')?.dueOn;
    expect(meeting('2026-06-01', '2026-06-01')).toBe('2026-06-29');
    expect([meeting('2026-06-01', '2026-06-30'), meeting('2026-07-01', '2026-07-01')]).toEqual([undefined, undefined]);
  });
});
