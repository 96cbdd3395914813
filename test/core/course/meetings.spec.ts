import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, citizenNow, courseCitizenText, courseWorkflow, expectedSteps, letterOf, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { ask, after, beginToday, play, refusalOf, stepOf, why, type Played, byPost, clock } from './kit.js';

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
    const planned = play(begun.state, [plan(evaluation, '2026-11-24')]).state;
    expect(toldOf(play(planned, [held]))).toEqual([['meetingPlanned', { course, step: 'evaluation', on: '2027-05-20' }]]);
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
    expect(toldOf(play(planned.state, [plan(no, '2026-12-11')]))).toEqual([['stepPlanned', { course, step: 'payment', on: '2026-12-11' }]]);
  });

  it('is said by notice and by letter in the same words, with what it is about; the letter leads to no page', () => {
    const params = { step: 'evaluation', on: '2027-05-12', wasOn: '2027-05-10' };
    const { title, body } = citizenNoticeText('meetingPlanned', params, 'da');
    expect({ title, body }).toEqual({
      title: 'Kom og tal med os',
      body: 'Kom onsdag 12. maj 2027. Det er i stedet for mandag 10. maj 2027. Du kan læse mere på din side. Ring til os, hvis du ikke kan komme.',
    });
    const facts = { code: 'meetingPlanned', params: { ...params, about: 'Samtale om din plan' }, name: 'Anna Jensen', organisation: 'Demo Kommune' };
    const letter = letterOf({ ...facts, writtenAt: '2026-11-24T09:00:00.000Z', contacts: [] }, 'da');
    expect(letter.title).toBe(title);
    expect(letter.sections.slice(0, 2)).toEqual([
      { heading: 'Det vil vi sige til dig', entries: [{ lines: [`Samtale om din plan. ${body.replace(' Du kan læse mere på din side.', '')}`] }] },
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
    expect(textOf('meeting', need)).toBe(
      'Vi mangler et svar, så det bliver en anden dag. Kom tirsdag 8. december 2026. Det er i stedet for tirsdag 1. december 2026. Du kan læse hvorfor på din side. Ring til os, hvis du ikke kan komme.',
    );
  });
});

describe('the time and the place of a meeting', () => {
  const meeting = { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-15', plannedAt: '10:00', placeId: 'hall' } as const;
  const opened = play(begun.state, [meeting]);
  const no = stepOf(opened.state, 'meeting')?.no ?? 0;
  const then = (command: object) => play(opened.state, [{ type: 'planStep', no, on: '2026-12-15', ...command } as CourseCommand]);

  it('stand on the step, and are told with its day', () => {
    expect(stepOf(opened.state, 'meeting')).toMatchObject({ plannedOn: '2026-12-15', plannedAt: '10:00', placeId: 'hall' });
    expect(toldOf(opened)).toEqual([['meetingPlanned', { course, step: 'meeting', on: '2026-12-15', at: '10:00', placeId: 'hall' }]]);
  });

  it('are nothing without a day', () => {
    const { plannedOn: _on, ...without } = meeting;
    expect(refusalOf(begun.state, { ...without, dueOn: '2026-12-20' })?.code).toBe('StepDayMissing');
  });

  it('stay where nothing else is said of them, and go where it is said that there are none', () => {
    expect(stepOf(then({ on: '2026-12-16' }).state, 'meeting')).toMatchObject({ plannedAt: '10:00', placeId: 'hall' });
    const none = stepOf(then({ at: null, placeId: null }).state, 'meeting');
    expect([none?.plannedAt, none?.placeId]).toEqual([undefined, undefined]);
    expect(refusalOf(opened.state, { type: 'planStep', no, on: '2026-12-15', at: '10:00' })?.code).toBe('PlannedThatDay');
  });

  it('are told anew when the one or the other changes, with what changed', () => {
    const told = (command: object, words: object = { place: 'Rådhuset, lokale 2.' }) => {
      const [[, params] = []] = toldOf(then(command)) as [string, Record<string, string>][];
      return citizenNoticeText('meetingPlanned', { ...params, ...words }, 'da').body.replace(/ Du kan læse.*/, '');
    };
    const before = 'Det er i stedet for tirsdag 15. december 2026 kl. 10.00.';
    expect(told({ at: '13:30' })).toBe(`Kom tirsdag 15. december 2026 kl. 13.30, Rådhuset, lokale 2. ${before}`);
    expect(told({ placeId: 'library' })).toBe('Kom tirsdag 15. december 2026 kl. 10.00, Rådhuset, lokale 2. Det er et nyt sted.');
    expect(told({ placeId: null }, {})).toBe('Kom tirsdag 15. december 2026 kl. 10.00.');
  });

  it('are said in English as English says them', () => {
    const params = { on: '2026-12-15', at: '10:00', place: 'Town Hall, room 2', wasOn: '2026-12-14', wasAt: '09:30' };
    expect(citizenNoticeText('meetingPlanned', params, 'en').body).toContain(
      'Come on Tuesday 15 December 2026 at 10:00, Town Hall, room 2. It is instead of Monday 14 December 2026 at 09:30.',
    );
  });

  it('are the first thing that the citizen reads of it', () => {
    const now = citizenNow(opened.state, expectedSteps(opened.state.steps, new Map(), '2026-11-24'), '2026-11-24');
    expect(now).toMatchObject({ situation: 'comeTo', at: '10:00', placeId: 'hall' });
    expect(courseCitizenText(now, 'Møde', 'da', 'Rådhuset')).toContain('Kom tirsdag 15. december 2026 kl. 10.00, Rådhuset. Det drejer sig om: Møde.');
  });

  it('are said of the next turn', () => {
    const held = {
      type: 'closeStep',
      no: evaluation,
      on: '2026-11-24',
      outcome: 'goesOn',
      nextOn: '2027-05-20',
      nextAt: '09:00',
      nextPlaceId: 'hall',
    } as const;
    expect(toldOf(play(begun.state, [held]))).toEqual([['meetingPlanned', { course, step: 'evaluation', on: '2027-05-20', at: '09:00', placeId: 'hall' }]]);
  });
});

describe('a meeting that the citizen was asked to come to and that does not take place', () => {
  const opened = (on: string) => play(begun.state, [{ type: 'openStep', kind: 'meeting', plannedOn: on, plannedAt: '10:00' }]);
  const codesOf = (on: string, command: (no: number) => CourseCommand, at?: string): unknown[] => {
    const { state } = opened(on);
    return toldOf(play(state, [command(stepOf(state, 'meeting')?.no ?? 0)], at === undefined ? {} : { now: at })).map(([code]) => code);
  };
  const close =
    (outcome: string, on = '2026-11-24') =>
    (no: number): CourseCommand => ({ type: 'closeStep', no, on, outcome });
  const drop = (no: number): CourseCommand => ({ type: 'dropStep', no, contentId: why });

  it('is called off when it falls away, or its outcome says so, on its day too', () => {
    expect(codesOf('2026-12-15', drop)).toEqual(['meetingCancelled']);
    expect(codesOf('2026-11-24', close('cancelled'))).toEqual(['meetingCancelled']);
    expect(codesOf('2026-11-24', close('held'))).toEqual([]);
  });

  it('is not called off on its day by an outcome that says no more than that it was not held: whoever stayed away is told the next day', () => {
    const talk = (on: string) => play(begun.state, [plan(evaluation, on)]).state;
    const notHeld: CourseCommand = { type: 'closeStep', no: evaluation, on: '2026-11-24', outcome: 'notHeld', nextOn: '2026-12-20' };
    const next = ['meetingPlanned', { course, step: 'evaluation', on: '2026-12-20' }];
    expect(toldOf(play(talk('2026-11-24'), [notHeld]))).toEqual([next]);
    expect(toldOf(play(talk('2026-11-25'), [notHeld]))).toEqual([['meetingCancelled', { course, step: 'evaluation', on: '2026-11-25' }], next]);
    const sick = play(null, [{ ...beginToday, kind: 'sicknessBenefit' }]).state;
    const no = stepOf(sick, 'followUpTalk')?.no ?? 0;
    const notNeeded: CourseCommand = { ...notHeld, no, outcome: 'notNeeded' };
    expect(toldOf(play(play(sick, [plan(no, '2026-11-24')]).state, [notNeeded])).map(([code]) => code)).toEqual(['meetingCancelled', 'meetingPlanned']);
  });

  it('is called off too when it is closed while its day is still to come', () => {
    expect(codesOf('2026-12-15', close('held'))).toEqual(['meetingCancelled']);
  });

  it('is no news once its day has passed', () => {
    const later = '2026-12-20T09:00:00.000Z';
    expect(codesOf('2026-12-15', drop, later)).toEqual([]);
    expect(codesOf('2026-12-15', close('cancelled', '2026-12-20'), later)).toEqual([]);
  });

  it('is called off with the course, and asked for again when that is opened anew', () => {
    const talk = play(opened('2026-12-15').state, [plan(evaluation, '2026-12-16')]).state;
    const ended = play(talk, [{ type: 'end', on: '2026-11-24' }]);
    expect(toldOf(ended)).toEqual([
      ['courseEnded', { course, on: '2026-11-24' }],
      ['meetingCancelled', { course, step: 'evaluation', on: '2026-12-16' }],
      ['meetingCancelled', { course, step: 'meeting', on: '2026-12-15', at: '10:00' }],
    ]);
    expect(toldOf(play(ended.state, [{ type: 'reopen', contentId: why }]))).toContainEqual([
      'meetingPlanned',
      { course, step: 'evaluation', on: '2026-12-16', saidId: why },
    ]);
  });

  it('is said with the day, the time and why', () => {
    const params = { on: '2026-12-15', at: '10:00', reason: 'Lægen er syg' };
    expect(citizenNoticeText('meetingCancelled', params, 'da')).toEqual({
      title: 'Mødet er aflyst',
      body: 'Du skal ikke komme tirsdag 15. december 2026 kl. 10.00. Det er aflyst. Din sagsbehandler skriver: »Lægen er syg«. Ring til os, hvis du er i tvivl.',
    });
  });
});

describe('a letter that would come too late', () => {
  const rules = { ...seedRuleBook, postage: { amount: 5, unit: 'calendarDays', source: 'demo' } } as const;
  const opened = play(begun.state, [{ type: 'openStep', kind: 'meeting', plannedOn: '2026-11-28' }], { rules });
  const no = stepOf(opened.state, 'meeting')?.no ?? 0;
  const answerTo = (command: CourseCommand, on: object = byPost) => {
    const decision = ask(opened.state, command, { rules, ...on });
    return 'refused' in decision ? decision.refused : decision.events.map(({ type }) => type);
  };
  const open = (plannedOn: string, more = {}): CourseCommand => ({ type: 'openStep', kind: 'meeting', plannedOn, ...more });
  const late = (on: string) => ({ code: 'LetterTooLate', params: { on, earliestOn: '2026-11-29' } });

  it('asks nobody to come: whoever plans the day says how the citizen was told', () => {
    expect(answerTo(open('2026-11-28'))).toEqual(late('2026-11-28'));
    expect(answerTo(open('2026-11-29'))).toEqual(['stepOpened']);
    expect(answerTo(open('2026-11-28', { toldBy: 'phone' }))).toEqual(['stepOpened']);
    expect(answerTo(open('2026-11-28'), {})).toEqual(['stepOpened']);
    expect(answerTo(open('2026-11-28', { kind: 'promise' }))).toEqual(['stepOpened']);
  });

  it.each<[string, CourseCommand]>([
    ['moved', { type: 'planStep', no, on: '2026-12-15' }],
    ['postponed', { type: 'settleDelay', no, choice: 'postpone', on: '2026-12-15', contentId: why }],
    ['dropped', { type: 'dropStep', no, contentId: why }],
    ['closed', { type: 'closeStep', no, on: '2026-11-24', outcome: 'cancelled' }],
  ])('lets nobody come in vain to a meeting that is %s', (_how, command) => {
    expect(answerTo(command)).toEqual(late('2026-11-28'));
    const told = ask(opened.state, { ...command, toldBy: 'phone' } as CourseCommand, { rules, ...byPost });
    expect('refused' in told ? told : told.events.filter((event) => 'toldBy' in event && event.toldBy === 'phone')).toHaveLength(1);
  });

  it('lets nobody come in vain to what other rules let fall away', () => {
    const planned = play(begun.state, [{ type: 'planStep', no: evaluation, on: '2026-11-28' }]).state;
    const change = { type: 'changeKind', kind: 'flexJob', on: '2026-11-24', contentId: why } as const;
    expect(ask(planned, change, { rules, ...byPost })).toEqual({ refused: late('2026-11-28') });
    expect(ask(planned, { type: 'end', on: '2026-11-24' }, { rules, ...byPost })).toEqual({ refused: late('2026-11-28') });
    const told = ask(planned, { ...change, toldBy: 'phone' }, { rules, ...byPost });
    expect('refused' in told ? told : told.events).toContainEqual(expect.objectContaining({ type: 'stepDropped', no: evaluation, toldBy: 'phone' }));
  });

  it('holds nothing up that happens by itself', () => {
    const died = ask(opened.state, { type: 'citizenDeceased', on: '2026-11-24' }, { rules, ...byPost, actor: clock });
    expect('refused' in died ? died : died.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['stepDropped', 'ended']));
  });

  it('is no matter where the meeting was held', () => {
    const today = play(begun.state, [{ type: 'openStep', kind: 'meeting', plannedOn: '2026-11-24' }]).state;
    const held = { type: 'closeStep', no: stepOf(today, 'meeting')?.no ?? 0, on: '2026-11-24', outcome: 'held' } as const;
    expect('refused' in ask(today, held, { rules, ...byPost })).toBe(false);
  });
});

describe('a promise that was not kept', () => {
  it('is told in the words in which it was given', () => {
    expect(citizenNoticeText('stepMissed', { promise: 1, dueOn: '2026-12-10', what: 'Vi ringer til din læge' }, 'da')).toEqual({
      title: 'Vi har ikke holdt, hvad vi lovede dig',
      body: 'Vi lovede dig noget senest torsdag 10. december 2026: »Vi ringer til din læge«. Det har vi ikke nået. Vi skriver til dig, så snart vi ved mere. Du skal ikke gøre noget.',
    });
  });
});

describe('what the citizen may answer', () => {
  it('is named in the title by what it is, and said once', () => {
    const said = citizenNoticeText('answerInvited', { until: '2026-12-22', about: 'Du kan klage' }, 'da');
    expect(said.title).toBe('Du kan klage');
    expect(said.body).toMatch(/^Du kan skrive til os senest tirsdag 22\. december 2026\./);
    expect(citizenNoticeText('answerInvited', { until: '2026-12-22' }, 'da').title).toBe('Du kan svare os');
  });
});
