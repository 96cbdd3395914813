import { describe, expect, it } from '@jest/globals';
import { citizenNow, courseCitizenText, expectedSteps, presses, type CourseCommand, type GoalTerm } from '#core';
import { after, beginToday, play, until } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const;
const today = '2026-11-24';
const open = (kind: string, more: Partial<Extract<CourseCommand, { type: 'openStep' }>> = {}): CourseCommand => ({ type: 'openStep', kind, ...more });

const nowOf = (commands: readonly CourseCommand[], answers: Record<string, string> = {}, on = today) => {
  const { state } = after(...commands);
  return citizenNow(state, expectedSteps(state.steps, new Map(Object.entries(answers)), on), on);
};

/** Nobody waits for its decision any more, and it ends. */
const decided: CourseCommand = { type: 'dropStep', no: 2, contentId: 'w' };
const ended: readonly CourseCommand[] = [decided, { type: 'end', on: today }];

/** Goals that were set, and what became of each. */
const goals = (outcomes: Partial<Record<GoalTerm, 'reached' | 'dropped'>>): CourseCommand[] =>
  Object.entries(outcomes).flatMap(([term, outcome], place): CourseCommand[] => [
    { type: 'setGoal', term: term as GoalTerm, contentId: 'w' },
    { type: 'closeGoal', no: place + 1, on: today, outcome },
  ]);

/** Each rule beside what it comes to: situation, must the citizen act, and the day. */
const examples: readonly [string, readonly CourseCommand[], string, boolean, string | undefined][] = [
  [
    'the hearing that a decision waits for comes first',
    [flex, open('meeting', { plannedOn: '2026-12-01' }), open('hearing', { contentId: 'w' })],
    'mayAnswer',
    false,
    '2026-12-08',
  ],
  ['then a day on which the citizen is to come', [flex, open('meeting', { plannedOn: '2026-12-01' })], 'comeTo', true, '2026-12-01'],
  [
    'the earliest of several',
    [flex, open('meeting', { plannedOn: '2026-12-09' }), open('teamMeeting', { plannedOn: '2026-12-02' })],
    'comeTo',
    true,
    '2026-12-02',
  ],
  [
    'what the municipality does on a planned day needs nothing of the citizen',
    [flex, open('promise', { plannedOn: '2026-12-01' })],
    'weHold',
    false,
    '2026-12-01',
  ],
  [
    'where the citizen must come is said before what the municipality does',
    [flex, open('promise', { plannedOn: '2026-12-01' }), open('meeting', { plannedOn: '2026-12-09' })],
    'comeTo',
    true,
    '2026-12-09',
  ],
  [
    'and so does the nearest day of what they may answer and what they must come to: the complaint',
    [flex, open('complaintTerm'), open('meeting', { plannedOn: '2027-01-20' })],
    'mayAnswer',
    false,
    '2026-12-22',
  ],
  ['or the meeting', [flex, open('complaintTerm'), open('meeting', { plannedOn: '2026-12-21' })], 'comeTo', true, '2026-12-21'],
  [
    'a complaint is said before what the municipality does',
    [flex, open('complaintTerm'), open('promise', { plannedOn: '2026-12-01' })],
    'mayAnswer',
    false,
    '2026-12-22',
  ],
  ['with nothing planned it is what is to be decided', [flex], 'weDecide', false, '2027-05-24'],
  ['a course that has ended is over', [flex, ...ended], 'over', false, today],
  ['what runs on after the end is told first: how long the citizen may complain', [flex, open('complaintTerm'), ...ended], 'mayAnswer', false, '2026-12-22'],
  ['a talk that was to be held is over with the course', [flex, open('meeting', { plannedOn: '2026-12-01' }), ...ended], 'over', false, today],
  ['a talk that is agreed on after its end', [flex, ...ended, open('meeting', { plannedOn: '2026-12-01' })], 'comeTo', true, '2026-12-01'],
  ['and papers that are still to be given', [flex, open('access'), ...ended], 'weDecide', false, '2026-12-03'],
  ['what the rules opened waits with the course: its day is not told', [flex, { type: 'planStep', no: 1, on: '2026-12-10' }, ...ended], 'over', false, today],
  [
    'terms that end by themselves are not what happens',
    [
      { ...beginToday, kind: 'sicknessBenefit' },
      { type: 'dropStep', no: 2, contentId: 'w' },
      { type: 'dropStep', no: 3, contentId: 'w' },
    ],
    'planning',
    false,
    undefined,
  ],
  ['with a goal and nothing planned, that nothing is', [flex, decided, { type: 'setGoal', term: 'long', contentId: 'w' }], 'nothingPlanned', false, undefined],
  [
    'with every goal closed and the one in the long run reached, that it is, and nothing of a new plan',
    [flex, decided, ...goals({ long: 'reached', short: 'dropped' })],
    'goalsReached',
    false,
    undefined,
  ],
  [
    'with a goal in the long run that was given up, a new plan is made',
    [flex, decided, ...goals({ long: 'dropped', short: 'reached' })],
    'planning',
    false,
    undefined,
  ],
  [
    'where nobody coordinates, that somebody is found, and no letter of theirs',
    [{ ...flex, coordinatorId: undefined }, decided],
    'noCoordinator',
    false,
    undefined,
  ],
];

describe('what a course is to its citizen', () => {
  it.each(examples)('%s', (_rule, commands, situation, mustAct, on) => expect(nowOf(commands)).toMatchObject({ situation, mustAct, ...(on && { on }) }));

  it('that waits for a late answer says so, with the day as it can be now, and asks nothing of the citizen', () => {
    const waiting = [flex, open('promise', { plannedOn: '2026-12-15' }), { type: 'need', no: 3, requestId: 'r' }] as const;
    expect(nowOf(waiting, { r: '2026-12-18' })).toMatchObject({ situation: 'held', mustAct: false, on: '2026-12-18', wasOn: '2026-12-15' });
    expect(nowOf(waiting, { r: '2026-12-10' })).toMatchObject({ situation: 'weHold', on: '2026-12-15' });
  });

  it('whose meeting waits for a late answer keeps the day of the invitation until it is told another: it may be moved, and nobody has moved it', () => {
    const meeting = { plannedOn: '2026-12-15', plannedAt: '10:00' };
    const waiting = [flex, open('teamMeeting', meeting), { type: 'need', no: 3, requestId: 'r' }, open('meeting', { plannedOn: '2026-12-17' })] as const;
    const now = nowOf(waiting, { r: '2026-12-18' });
    expect(now).toEqual({ situation: 'comeUnlessMoved', mustAct: true, no: 3, on: '2026-12-15', at: '10:00' });
    expect(courseCitizenText(now, 'Møde om din sag', 'da')).toMatch(
      /^Det er dig, der skal gøre noget: Kom tirsdag 15\. december 2026 kl\. 10\.00, hvis vi ikke/,
    );
    expect(nowOf(waiting, { r: '2026-12-10' })).toMatchObject({ situation: 'comeTo', on: '2026-12-15' });
    expect(nowOf(waiting.slice(0, 3), { r: '2026-12-18' }, '2026-12-16')).toMatchObject({ situation: 'held', mustAct: false, on: '2026-12-18' });
  });

  it('where nothing else lies ahead says of a planned day that it has passed, and never that it is over or still to be planned', () => {
    const meeting = open('meeting', { plannedOn: '2026-12-01' });
    const passed = { situation: 'dayPassed', mustAct: false, on: '2026-12-01' };
    expect(nowOf([flex, { type: 'dropStep', no: 2, contentId: 'w' }, meeting], {}, '2026-12-02')).toMatchObject(passed);
    expect(nowOf([flex, ...ended, meeting], {}, '2026-12-02')).toMatchObject(passed);
    expect(nowOf([flex, ...ended, meeting], {}, '2026-12-01')).toMatchObject({ situation: 'comeTo' });
  });

  it('is late with no talk that had a day: whether it was held only those know who were there', () => {
    const sick = after({ ...beginToday, kind: 'sicknessBenefit' }, { type: 'dropStep', no: 3, contentId: 'w' }).state;
    const planned = play(sick, [{ type: 'planStep', no: 2, on: '2027-01-15' }]).state;
    const seen = (course: typeof sick) => citizenNow(course, new Map(), '2027-01-20').situation;
    expect([seen(sick), seen(planned)]).toEqual(['late', 'dayPassed']);
  });

  it('is late after its end as before it, and over once that is done', () => {
    const asked = [flex, open('access'), ...ended] as const;
    expect(nowOf(asked, {}, '2026-12-04')).toMatchObject({ situation: 'late', mustAct: false, on: '2026-12-03' });
    expect(nowOf([...asked, { type: 'closeStep', no: 3, on: today, outcome: 'given' }])).toMatchObject({ situation: 'over', on: today });
  });

  it('that is late says so before what asks for the citizen in more than two weeks, and after what does so sooner', () => {
    const late = (kind: string, more: object): CourseCommand[] => [flex, open('access'), open(kind, more)];
    const access = { situation: 'late', mustAct: false, on: '2026-12-03' };
    expect(nowOf(late('meeting', { plannedOn: '2026-12-19' }), {}, '2026-12-04')).toMatchObject(access);
    expect(nowOf(late('complaintTerm', {}), {}, '2026-12-04')).toMatchObject(access);
    expect(nowOf(late('promise', { plannedOn: '2026-12-05' }), {}, '2026-12-04')).toMatchObject(access);
    expect(nowOf(late('meeting', { plannedOn: '2026-12-18' }), {}, '2026-12-04')).toMatchObject({ situation: 'comeTo', on: '2026-12-18' });
    expect(nowOf(late('complaintTerm', {}), {}, '2026-12-08')).toMatchObject({ situation: 'mayAnswer', on: '2026-12-22' });
  });

  it('is not late first with a talk that had its day: the citizen may have come', () => {
    const talk = [flex, decided, open('followUpTalk', { plannedOn: '2026-12-15' })] as const;
    expect(nowOf([...talk, open('meeting', { plannedOn: '2027-03-01' })], {}, '2027-01-20')).toMatchObject({ situation: 'comeTo', on: '2027-03-01' });
    expect(nowOf(talk, {}, '2027-01-20')).toMatchObject({ situation: 'dayPassed' });
  });

  it('whose decision is late owns up to it', () => expect(nowOf([flex], {}, '2027-05-25')).toMatchObject({ situation: 'late', on: '2027-05-24' }));

  it('whose decision is late says when to expect it once somebody told that, and owns up anew when that day passes', () => {
    const late = until(after(flex).state, '2027-05-25T09:00:00.000Z').state;
    const { state } = play(late, [{ type: 'planStep', no: 2, on: '2027-06-15', contentId: 'w' }], { now: '2027-05-25T09:00:00.000Z' });
    expect(citizenNow(state, expectedSteps(state.steps, new Map(), '2027-06-15'), '2027-06-15')).toMatchObject({ situation: 'expectedAnew', on: '2027-06-15' });
    expect(courseCitizenText({ situation: 'expectedAnew', mustAct: false, on: '2027-06-15' }, 'Vi afgør din sag', 'da')).toBe(
      'Vi er forsinkede: Vi afgør din sag. Vi regner nu med, at det sker senest tirsdag 15. juni 2027. Du skal ikke gøre noget.',
    );
    const over = until(state, '2027-06-16T09:00:00.000Z').state;
    expect(citizenNow(over, expectedSteps(over.steps, new Map(), '2027-06-16'), '2027-06-16')).toMatchObject({ situation: 'late', on: '2027-05-24' });
  });

  it('is not what was planned for a day that has passed: an unclosed meeting of yesterday hides no meeting of tomorrow', () => {
    const meetings = [flex, open('meeting', { plannedOn: '2026-12-01' }), open('meeting', { plannedOn: '2026-12-03' })];
    expect(nowOf(meetings, {}, '2026-12-02')).toMatchObject({ situation: 'comeTo', mustAct: true, on: '2026-12-03' });
    expect(nowOf(meetings, {}, '2026-12-04')).toMatchObject({ situation: 'weDecide', on: '2027-05-24' });
  });

  it('whose evaluation or talk is late owns up to that too, and says nothing of the day of one that has none yet', () => {
    const sick = [
      { ...beginToday, kind: 'sicknessBenefit' },
      { type: 'dropStep', no: 3, contentId: 'w' },
    ] as const;
    expect(after(...sick).state.steps.map(({ kind, dueOn }) => [kind, dueOn])).toContainEqual(['followUpTalk', '2027-01-19']);
    expect(nowOf(sick, {}, '2027-01-19')).toMatchObject({ situation: 'planning' });
    expect(nowOf(sick, {}, '2027-01-20')).toMatchObject({ situation: 'late', mustAct: false, on: '2027-01-19' });
  });

  it('keeps the day of what the law sets, however late a statement is', () => {
    const talk = [flex, open('followUpTalk', { plannedOn: '2026-12-15' }), { type: 'need', no: 3, requestId: 'r' }] as const;
    expect(nowOf(talk, { r: '2026-12-18' })).toMatchObject({ situation: 'comeTo', mustAct: true, on: '2026-12-15' });
  });

  it('is said in whole sentences that name the day, and ask nothing where nothing is asked', () => {
    const now = nowOf([flex]);
    expect(courseCitizenText(now, 'Afgørelse', 'da')).toBe('Det næste er: Afgørelse. Vi er færdige senest mandag 24. maj 2027. Du skal ikke gøre noget.');
    expect(courseCitizenText(now, 'Decision', 'en')).toContain('Monday 24 May 2027');
  });
});

describe('what is told before what others were asked', () => {
  it('asks for the citizen, or is late: not what anybody else is at in time', () => {
    const complaint = [flex, open('complaintTerm'), ...ended];
    expect(
      [complaint, [flex, open('meeting', { plannedOn: '2026-12-01' })], [flex, open('hearing', { contentId: 'w' })]].map((all) => presses(nowOf(all))),
    ).toEqual([...[true, true, true]]);
    const { state } = after(flex);
    const late = until(state, '2027-06-01T09:00:00.000Z').state;
    expect(presses(citizenNow(late, new Map(), '2027-06-01'))).toBe(true);
    expect(presses(citizenNow(state, new Map(), today))).toBe(false);
  });
});
