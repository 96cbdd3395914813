import { describe, expect, it } from '@jest/globals';
import {
  citizenNow,
  citizenNoticeText,
  courseCitizenText,
  courseEventText,
  courseWorkflow,
  expectedSteps,
  findingsOfCourse,
  type Course,
  type CourseStep,
} from '#core';
import { seedRuleBook } from '#persistence';
import { after, beginToday, clock, names, play, stepOf, until } from './kit.js';

/** The last day by which the appeals board was expected to answer is 24 May 2027; its own evaluation is due on that day too. */
const begun = after(beginToday, { type: 'openStep', kind: 'appeal' }).state;
const evaluation = stepOf(begun, 'evaluation')?.no ?? 0;
const waiting = play(begun, [{ type: 'dropStep', no: evaluation, contentId: 'w' }]).state;
const no = stepOf(waiting, 'appeal')?.no ?? 0;
const overdueOn = '2027-06-01';
const overdue = until(waiting, `${overdueOn}T09:00:00.000Z`);

const nowOf = (course: Course, today: string) => citizenNow(course, expectedSteps(course.steps, new Map(), today), today);
const said = (course: Course, today: string, language: 'da' | 'en' = 'da') => {
  const name = seedRuleBook.stepKinds.find(({ code }) => code === 'appeal')?.plainName?.[language] ?? '';
  return courseCitizenText(nowOf(course, today), name, language);
};
const missed = overdue.events.filter((event) => event.type === 'stepMissed' && event.no === no);
const toldIn = (course: Course) => missed.flatMap((event) => courseWorkflow.messagesOf(event, course).map(({ body }) => [body.code, body.to]));

describe('what another authority takes', () => {
  it('is told to the citizen in its own words, by when it is expected and when it takes longer, and nobody is late', () => {
    expect(nowOf(waiting, '2026-12-01')).toEqual({ situation: 'elsewhere', mustAct: false, no, on: '2027-05-24' });
    expect(said(waiting, '2026-12-01')).toBe('Ankestyrelsen ser på din klage. Svaret er ventet senest mandag 24. maj 2027. Du skal ikke gøre noget.');
    expect(nowOf(overdue.state, overdueOn).situation).toBe('elsewhereLate');
    expect(said(overdue.state, overdueOn)).toBe(
      'Ankestyrelsen ser på din klage. Det tager længere tid end ventet. Svaret var ventet senest mandag 24. maj 2027. Vi holder øje med det. Du skal ikke gøre noget.',
    );
    expect(said(overdue.state, overdueOn, 'en')).not.toMatch(/we are late/i);
  });

  it('is said after what the municipality is to decide itself, however long ago it was expected', () => {
    const own = play(overdue.state, [{ type: 'openStep', kind: 'decision' }], { now: `${overdueOn}T09:00:00.000Z` }).state;
    expect(nowOf(own, overdueOn)).toMatchObject({ situation: 'weDecide', no: stepOf(own, 'decision')?.no });
  });

  it('is nothing to mend and no breach, and when it comes nobody knows', () => {
    expect(findingsOfCourse(overdue.state).filter((finding) => finding.no === no)).toEqual([]);
    const only = { ...overdue.state, steps: overdue.state.steps.filter((step) => step.no === no) };
    expect([
      courseWorkflow.rowOf(only).columns['nextOn'],
      courseWorkflow.rowOf({ ...waiting, steps: only.steps.map(({ missed: _missed, ...step }) => step) }).columns['nextOn'],
    ]).toEqual([null, '2027-05-24']);
  });

  it('keeps its course in the lists until it is there, also after the end of the course, and says so of none that waits in time', () => {
    const now = `${overdueOn}T09:00:00.000Z`;
    const marks = (course: Course) => courseWorkflow.rowOf(course).columns['findings'];
    const ended = play(overdue.state, [{ type: 'end', on: overdueOn }], { now }).state;
    const answered = play(ended, [{ type: 'closeStep', no, on: overdueOn, outcome: 'confirmed' }], { now }).state;
    expect([ended, answered, play(waiting, [{ type: 'end', on: '2026-11-24' }]).state].map(marks)).toEqual(['elsewhereLate', '', '']);
    expect(String(marks(overdue.state)).split(' ')).toContain('elsewhereLate');
  });

  it('is told to whoever coordinates and to the citizen, also where the rules say that the law sets its day, and to the first alone where they say nothing of the citizen', () => {
    const coordinator = { organisationId: 'm', people: 'owner' };
    const both = [
      ['elsewhereLate', coordinator],
      ['elsewhereLate', { citizenId: 'c' }],
    ];
    expect(toldIn(overdue.state)).toEqual(both);
    const as = (part: Partial<CourseStep>) => ({ ...overdue.state, steps: overdue.state.steps.map((step) => (step.no === no ? { ...step, ...part } : step)) });
    expect(toldIn(as({ statutory: true }))).toEqual(both);
    expect(toldIn(as({ tellsCitizen: undefined }))).toEqual([['elsewhereLate', coordinator]]);
    const { title, body } = citizenNoticeText('elsewhereLate', { step: 'appeal', dueOn: '2027-05-24' }, 'da');
    expect([title, body]).toEqual(['Svaret tager længere tid', expect.stringContaining('En anden myndighed ser på din sag.')]);
  });

  it('reads in what happened as expected, not as overdue, and is not closed late', () => {
    const [event] = missed;
    expect(event && courseEventText(event, { ...names, step: () => 'Klagen' }, 'da')).toBe('Klagen: svaret var ventet senest man. 24.05.2027');
    const now = `${overdueOn}T09:00:00.000Z`;
    const closed = play(overdue.state, [{ type: 'closeStep', no, on: overdueOn, outcome: 'confirmed' }], { now });
    expect(closed.events[0]).not.toHaveProperty('late');
    expect(play(overdue.state, [{ type: 'timerDue' }], { now, actor: clock }).events).toEqual([]);
  });
});
