import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, courseWorkflow, letterOf, type CourseCommand } from '#core';
import { after, beginToday, play, stepOf, why, type Played } from './kit.js';

/** What the citizen was told, each with what it says. */
const toldOf = ({ events, state }: Played) =>
  events.flatMap((event) =>
    courseWorkflow.messagesOf(event, state).flatMap(({ body }) => ('citizenId' in (body['to'] as object) ? [[body['code'], body['params']]] : [])),
  );

const begun = after(beginToday);
const evaluation = stepOf(begun.state, 'evaluation')?.no ?? 0;
const plan = (no: number, on: string): CourseCommand => ({ type: 'planStep', no, on });
const course = begun.state.number;

describe('a day on which the citizen must come', () => {
  const first = play(begun.state, [plan(evaluation, '2027-05-10')]);

  it('is told to them when it is first planned', () => {
    expect(toldOf(first)).toEqual([['meetingPlanned', { course, step: 'evaluation', on: '2027-05-10' }]]);
  });

  it('is told when the step is opened with it, and not while there is none', () => {
    expect(toldOf(play(begun.state, [{ type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15' }]))).toEqual([
      ['meetingPlanned', { course, step: 'teamMeeting', on: '2026-12-15' }],
    ]);
    expect(toldOf(play(begun.state, [{ type: 'openStep', kind: 'teamMeeting' }]))).toEqual([]);
  });

  it('is told as that of the next turn too', () => {
    const held = { type: 'closeStep', no: evaluation, on: '2026-11-24', outcome: 'goesOn', nextOn: '2027-05-20' } as const;
    expect(toldOf(play(first.state, [held]))).toEqual([['meetingPlanned', { course, step: 'evaluation', on: '2027-05-20' }]]);
  });

  it('is told with the day it was before when it is moved', () => {
    expect(toldOf(play(first.state, [plan(evaluation, '2027-05-12')]))).toEqual([
      ['meetingPlanned', { course, step: 'evaluation', on: '2027-05-12', wasOn: '2027-05-10' }],
    ]);
  });

  it('is asked of nobody where the citizen need not come: there only another day is told', () => {
    const paid = play(begun.state, [{ type: 'openStep', kind: 'payment', dueOn: '2026-12-30' }]);
    const no = stepOf(paid.state, 'payment')?.no ?? 0;
    const planned = play(paid.state, [plan(no, '2026-12-10')]);
    expect([toldOf(paid), toldOf(planned)]).toEqual([[], []]);
    expect(toldOf(play(planned.state, [plan(no, '2026-12-11')]))).toEqual([['stepPlanned', { course, on: '2026-12-11' }]]);
  });

  it('is said by notice and by letter in the same words, with what it is about', () => {
    const params = { step: 'evaluation', on: '2027-05-12', wasOn: '2027-05-10' };
    const { title, body } = citizenNoticeText('meetingPlanned', params, 'da');
    expect({ title, body }).toEqual({
      title: 'Kom og tal med os',
      body: 'Kom onsdag 12. maj 2027. Det er i stedet for mandag 10. maj 2027. Du kan læse mere på din side. Ring til os, hvis du ikke kan komme.',
    });
    const facts = { code: 'meetingPlanned', params, name: 'Anna Jensen', organisation: 'Demo Kommune', about: 'Samtale om din plan.' };
    const letter = letterOf({ ...facts, writtenAt: '2026-11-24T09:00:00.000Z', contacts: [] }, 'da');
    expect(letter.title).toBe(title);
    expect(letter.sections.slice(0, 2)).toEqual([
      { heading: 'Det vil vi sige til dig', entries: [{ lines: ['Samtale om din plan.', body] }] },
      { heading: 'Det skal du gøre', entries: [{ lines: ['Kom den dag, eller ring til os.'] }] },
    ]);
    expect(citizenNoticeText('meetingPlanned', { on: '2027-05-12' }, 'en').body).toMatch(/^Come on Wednesday 12 May 2027\. You can read more/);
  });
});

describe('what is postponed', () => {
  const opened = (kind: string) => play(begun.state, [{ type: 'openStep', kind, dueOn: '2026-12-10', plannedOn: '2026-12-01' }]);
  const textOf = (kind: string, ...before: ((no: number) => CourseCommand)[]): string => {
    const { state } = opened(kind);
    const no = stepOf(state, kind)?.no ?? 0;
    const waiting = play(
      state,
      before.map((command) => command(no)),
    ).state;
    const told = toldOf(play(waiting, [{ type: 'settleDelay', no, choice: 'postpone', on: '2026-12-08', contentId: why }]));
    const [, params] = told.find(([code]) => code === 'delaySettled') as [string, Record<string, string>];
    return citizenNoticeText('delaySettled', params, 'da').body;
  };
  const need = (no: number): CourseCommand => ({ type: 'need', no, requestId: 'r1' });

  it('waits for an answer only where one was asked for', () => {
    expect(textOf('payment', need)).toBe(
      'Vi mangler et svar og venter til tirsdag 8. december 2026. Du kan læse hvorfor på din side. Du skal ikke gøre noget.',
    );
    expect(textOf('payment')).toBe('Vi har flyttet noget i din plan til tirsdag 8. december 2026. Du kan læse hvorfor på din side. Du skal ikke gøre noget.');
  });

  it('asks something of whoever must come on the new day', () => {
    expect(textOf('meeting', need)).not.toContain('Du skal ikke gøre noget');
  });
});
