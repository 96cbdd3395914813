import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, findingsOfCourse, papersAtRisk, type Course, type CourseCommand } from '#core';
import { after, beginToday, papersReady, play, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const;
/** Papers are due on 1 December. */
const meeting = { type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15' } as const satisfies CourseCommand;
const need = { type: 'need', no: 3, requestId: 'r1' } as const satisfies CourseCommand;
const morning = '2026-11-30T23:00:00.000Z';
const told = (course: Course, instant: string) => until(course, instant).events.filter(({ type }) => type === 'papersDue');
const due = (course: Course) => findingsOfCourse(course).filter(({ code }) => code === 'papersDue');
const noted = (paper: string, standing: 'ready' | 'missing'): CourseCommand => ({ type: 'notePaper', no: 3, paper, standing });

describe('papers that are due before a step', () => {
  const { state } = after(flex, meeting, ...papersReady(3), need);

  it('are told of on the morning of their day to whoever coordinates and nobody else, once, while an answer is open', () => {
    expect(told(state, '2026-11-30T22:59:59.000Z')).toEqual([]);
    const then = until(state, morning);
    const [papers, ...more] = then.events.filter(({ type }) => type === 'papersDue');
    expect(papers).toMatchObject({ no: 3, papersOn: '2026-12-01', effectiveAt: morning });
    expect(more).toEqual([]);
    expect(papers && courseWorkflow.messagesOf(papers, then.state).map(({ body }) => [body['code'], body['to'], body['params']])).toEqual([
      ['papersDue', { organisationId: 'm', people: 'owner' }, { course: '2026-F000001', step: 'teamMeeting', on: '2026-12-01', answers: 1, papers: 0 }],
    ]);
    expect(told(then.state, '2026-12-14T00:00:00.000Z')).toEqual([]);
  });

  it('wake nobody when they are ready and no answer is open, or the answer came, or the step does not apply', () => {
    const settled = play(state, [{ type: 'needNoMore', no: 3, requestId: 'r1' }]).state;
    const dropped = play(state, [{ type: 'dropStep', no: 3, contentId: why }]).state;
    for (const quiet of [after(flex, meeting, ...papersReady(3)).state, settled, dropped]) expect(told(quiet, '2026-12-14T00:00:00.000Z')).toEqual([]);
  });

  it('wake whoever coordinates while one of them is not ready, and are then to be mended until the last one is', () => {
    const half = after(flex, meeting, noted('description', 'ready')).state;
    const [before, then] = [until(half, '2026-11-30T22:59:59.000Z').state, until(half, morning)];
    expect(then.events.map(({ type }) => type)).toEqual(['papersDue']);
    const [papers] = then.events;
    expect(papers && courseWorkflow.messagesOf(papers, then.state)[0]?.body['params']).toMatchObject({ answers: 0, papers: 1 });
    expect([due(before), due(then.state)]).toEqual([[], [{ code: 'papersDue', no: 3 }]]);
    const ready = play(then.state, [noted('healthAdvice', 'ready')], { now: morning }).state;
    expect(due(ready)).toEqual([]);
    const undone = play(ready, [noted('description', 'missing')], { now: '2026-12-02T09:00:00.000Z' }).state;
    expect([due(undone), told(undone, '2026-12-14T00:00:00.000Z')]).toEqual([[{ code: 'papersDue', no: 3 }], []]);
  });

  it('are to be mended with an answer that is not there yet, and not twice with one that is late', () => {
    const then = until(state, morning).state;
    const late = play(then, [{ type: 'noteRequest', requestId: 'r1', standing: 'late' }], { now: morning, actor: { kind: 'clock' } }).state;
    expect([due(then), due(late)]).toEqual([[{ code: 'papersDue', no: 3 }], []]);
    expect(due(play(then, [{ type: 'planStep', no: 3, on: '2026-12-22' }], { now: morning }).state)).toEqual([]);
  });

  it('are told to nobody when their day was past before the step had to wait: the page says it to whoever writes that down', () => {
    const soon = after(flex, { ...meeting, plannedOn: '2026-11-27' }, need).state;
    const moved = play(after(flex, meeting, need).state, [{ type: 'planStep', no: 3, on: '2026-11-27' }]).state;
    for (const course of [soon, moved]) {
      expect([stepOf(course, 'teamMeeting')?.papersOn, told(course, '2026-12-14T00:00:00.000Z')]).toEqual(['2026-11-13', []]);
      expect(due(course)).toEqual([{ code: 'papersDue', no: 3 }]);
    }
  });

  it('are told of again for the new day when the step is planned for another', () => {
    const moved = play(until(state, morning).state, [{ type: 'planStep', no: 3, on: '2026-12-22' }], { now: morning }).state;
    expect(told(moved, '2026-12-14T00:00:00.000Z')).toMatchObject([{ papersOn: '2026-12-08' }]);
  });

  it('are at risk when an answer can be there only after their day, or their day passed without it or without one of them', () => {
    const step = stepOf(state, 'teamMeeting');
    const risk = (answerOn: string | null, today: string) => step && papersAtRisk(step, new Map([['r1', answerOn]]), today);
    expect([risk('2026-12-01', '2026-11-24'), risk('2026-12-02', '2026-11-24')]).toEqual([0, 1]);
    expect([risk(null, '2026-12-01'), risk(null, '2026-12-02'), risk('2026-11-20', '2026-12-02')]).toEqual([0, 1, 1]);
    expect(step && papersAtRisk({ ...step, needs: [] }, new Map(), '2026-12-24')).toBe(0);
    const bare = stepOf(after(flex, meeting, need).state, 'teamMeeting');
    expect([bare && papersAtRisk(bare, new Map(), '2026-12-01'), bare && papersAtRisk(bare, new Map(), '2026-12-02')]).toEqual([0, 3]);
  });
});
