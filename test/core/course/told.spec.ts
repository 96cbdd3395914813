import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, type CourseEvent } from '#core';
import { after, beginToday, now, play, until, why } from './kit.js';

type EventType = CourseEvent['type'];
type EventOf<T extends EventType> = Extract<CourseEvent, { type: T }>;
type Fact<T extends EventType> = Omit<EventOf<T>, 'type' | 'v' | 'effectiveAt'>;
type Told = readonly [code: string, to: object, params?: object];
/** What happens, and who is told of it. */
type Row<T extends EventType> = readonly [Fact<T>, readonly Told[]];

const citizen = { citizenId: 'c' };
const coordinator = { organisationId: 'm', people: 'owner' };
const managers = { organisationId: 'm', people: 'managers' };
const theirs = { organisationId: 'o', people: 'handlers' };

const on = '2026-12-01';
const grant = { no: 1, as: 'companion', organisationId: 'o', scope: [], purposeId: why, until: on };
const begun = { number: '1', citizenId: 'c', organisationId: 'm', kind: 'clarification', regime: 'x', startedOn: on };
const activity = { no: 1, kind: 'practice', goal: 1, from: on, contentId: why };
const planChanged = ['planChanged', citizen] as const;
/** From its first day, of the activity as it stands in the state. */
const span = { from: on };
const answer = { no: 1, kind: 'hearing', opening: 'hand', from: on, dueOn: on, asksCitizen: 'answer' } as const;
const come = { no: 1, kind: 'meeting', opening: 'hand', from: on, plannedOn: on, asksCitizen: 'attend' } as const;
/** The meeting as it stands in the state, and as it is called off. */
const met = { step: 'teamMeeting', on: '2026-12-15', at: '10:00' };

/** What the law sets, late. */
const late = until(after({ ...beginToday, kind: 'flexJob' }).state, '2027-06-01T09:00:00.000Z').state;

/** 1 plan, 2 decision, 3 a promise, 4 a meeting, 5 what waits for the meeting, 6 what nobody promised, 7 what the citizen may answer. */
const { state } = after(
  { ...beginToday, kind: 'flexJob' },
  { type: 'openStep', kind: 'promise', dueOn: '2026-12-10' },
  { type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15', plannedAt: '10:00', placeId: 'place' },
  { type: 'openStep', kind: 'promise', dueOn: '2026-12-20', after: 4, contentId: 'words' },
  { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-20' },
  { type: 'openStep', kind: 'complaintTerm' },
  { type: 'grant', as: 'otherActor', organisationId: 'o', scope: [], purposeId: why, until: '2027-03-01', saidBy: 'phone' },
  { type: 'setGoal', term: 'long', contentId: why },
  { type: 'planActivity', kind: 'practice', goal: 1, from: on, contentId: why, purposeId: why, organisationId: 'o' },
  { type: 'planActivity', kind: 'practice', goal: 1, from: on, contentId: why, purposeId: why },
);

const told = {
  coordinatorAppointed: [
    [
      { coordinatorId: 'p2', before: 'p1', inYear: 2 },
      [
        ['courseHandedOver', { personId: 'p2' }],
        ['coordinatorChanged', citizen],
      ],
    ],
    [
      { coordinatorId: 'p1', inYear: 1 },
      [
        ['courseHandedOver', { personId: 'p1' }],
        ['coordinatorChanged', citizen, { first: 1 }],
      ],
    ],
    [
      { coordinatorId: 'p2', before: 'p1', inYear: 3, manyIn: 12 },
      [
        ['courseHandedOver', { personId: 'p2' }],
        ['coordinatorChanged', citizen],
        ['manyCoordinators', managers, { count: 3, months: 12 }],
      ],
    ],
  ],
  kindChanged: [[{ kind: 'flexJob', before: 'resourceCourse', on, contentId: why }, [['courseChanged', citizen, { on, saidId: why }]]]],
  regimeChanged: [[{ regime: 'from2026-07', before: 'before2026-02', on, contentId: why }, [['courseChanged', citizen, { on, saidId: why }]]]],
  exempted: [
    [
      { no: 1, reason: 'treatment', from: on, until: '2027-01-01', contentId: why },
      [['courseExempted', citizen, { from: on, until: '2027-01-01', saidId: why }]],
    ],
    /** Of days that are over. */
    [{ no: 1, reason: 'treatment', from: '2026-10-01', until: '2026-11-01', contentId: why }, []],
  ],
  coordinatorLeft: [
    [
      { coordinatorId: 'p1' },
      [
        ['coordinatorLeft', managers],
        ['coordinatorLeft', citizen],
      ],
    ],
  ],
  begun: [
    [{ ...begun, by: 'citizen' }, [['courseBegun', managers]]],
    [{ ...begun, coordinatorId: 'p1' }, [['courseBegun', citizen, { courseKind: 'clarification' }]]],
    /** Recorded of the past by the clock. */
    [begun, []],
  ],
  ended: [
    [{ on }, [['courseEnded', citizen, { on }]]],
    [{ on, because: 'citizenDeceased' }, [['courseEnded', coordinator, { on, because: 'citizenDeceased' }]]],
  ],
  /** What somebody opened ran on; of what the rules ask for, other tests tell. */
  reopened: [[{ contentId: why }, [['courseReopened', citizen, { coordinated: 1, saidId: why }]]]],
  stepClosed: [
    [{ no: 2, on, outcome: 'refused', by: 'hand', led: true }, []],
    [{ no: 2, on, outcome: 'withdrawn', by: 'hand' }, [['stepDone', citizen, { step: 'decision', outcomeOf: 'decision', outcome: 'withdrawn' }]]],
    [{ no: 2, on, outcome: 'over', by: 'itself' }, []],
    [{ no: 4, on, outcome: 'cancelled', by: 'hand', cancelled: true, contentId: why }, [['meetingCancelled', citizen, { ...met, reasonId: why }]]],
    [{ no: 4, on, outcome: 'held', by: 'hand' }, []],
    [
      { no: 4, on, outcome: 'held', by: 'hand', contentId: why },
      [['stepDone', citizen, { step: 'teamMeeting', outcomeOf: 'teamMeeting', outcome: 'held', saidId: why }]],
    ],
  ],
  stepDropped: [
    [{ no: 4, because: 'hand', contentId: why }, [['meetingCancelled', citizen, { ...met, reasonId: why }]]],
    [{ no: 4, because: 'otherRules' }, [['meetingCancelled', citizen, met]]],
    [{ no: 2, because: 'hand', contentId: why }, [['stepDropped', citizen, { step: 'decision', reasonId: why }]]],
    [{ no: 3, because: 'hand', contentId: why }, [['stepDropped', citizen, { step: 'promise', reasonId: why }]]],
    [{ no: 5, because: 'hand', contentId: why }, [['stepDropped', citizen, { step: 'promise', whatId: 'words', reasonId: why }]]],
    [{ no: 7, because: 'hand', contentId: why }, [['stepDropped', citizen, { step: 'complaintTerm', answers: 1, reasonId: why }]]],
    /** What ends by itself nobody was told of; what other rules drop is told with them. */
    [{ no: 1, because: 'hand', contentId: why }, []],
    [{ no: 3, because: 'otherRules' }, []],
    [{ no: 4, because: 'citizenDeceased' }, []],
    [{ no: 7, because: 'citizenDeceased' }, []],
  ],
  written: [
    [{ no: 1, about: 'message', contentId: why }, [['courseWritten', coordinator]]],
    [{ no: 1, about: 'message', contentId: why, saidBy: 'phone' }, []],
    [{ no: 1, about: 'goal', contentId: why, begins: true }, []],
  ],
  replied: [
    [{ no: 1, contentId: why }, [['courseReplied', citizen, { saidId: why }]]],
    [{ no: 1, contentId: why, noAnswerTo: 7 }, [['courseReplied', citizen, { step: 'complaintTerm', until: '2026-12-22', saidId: why }]]],
  ],
  stepOpened: [
    [answer, [['answerInvited', citizen, { step: 'hearing', until: on }]]],
    [come, [['meetingPlanned', citizen, { step: 'meeting', on }]]],
    [{ ...come, plannedAt: '10:00', placeId: 'place' }, [['meetingPlanned', citizen, { step: 'meeting', on, at: '10:00', placeId: 'place' }]]],
    [{ ...come, asksCitizen: undefined }, []],
  ],
  stepPlanned: [
    [{ no: 4, on: met.on, at: '10:00' }, [['meetingPlanned', citizen, { ...met, placeId: 'place' }]]],
    [
      { no: 4, on: met.on, at: '10:00', before: '2026-11-30', wasAt: '09:00' },
      [['meetingPlanned', citizen, { ...met, placeId: 'place', wasOn: '2026-11-30', wasAt: '09:00' }]],
    ],
    [{ no: 4, on: met.on, at: '10:00', before: met.on, wasAt: '10:00' }, [['meetingPlanned', citizen, { ...met, placeId: 'place', elsewhere: 1 }]]],
    /** Whose last day has passed: with why it takes place so late. */
    [{ no: 4, on: met.on, at: '10:00', reasonId: why }, [['meetingPlanned', citizen, { ...met, placeId: 'place', saidId: why }]]],
    [
      { no: 4, on: met.on, at: '10:00', before: '2026-11-30', because: 'postponed', reasonId: why },
      [['delaySettled', citizen, { ...met, placeId: 'place', choice: 'postpone', waits: 0, comes: 1, wasOn: '2026-11-30', saidId: why }]],
    ],
    [{ no: 3, on, before: '2026-11-30', because: 'postponed' }, [['delaySettled', citizen, { step: 'promise', choice: 'postpone', waits: 0, on }]]],
    [{ no: 3, on }, []],
    [{ no: 3, on, before: '2026-11-30' }, [['stepPlanned', citizen, { step: 'promise', on }]]],
    [{ no: 3, on, at: '10:00', before: on }, []],
  ],
  papersDue: [[{ no: 4, papersOn: on }, [['papersDue', coordinator, { step: 'teamMeeting', on, answers: 0, papers: 2 }]]]],
  stepNear: [[{ no: 2, dueOn: on }, [['stepNear', coordinator, { step: 'decision', dueOn: on }]]]],
  dayPassed: [[{ no: 4, on }, [['dayPassed', coordinator, { step: 'teamMeeting', on }]]]],
  stepMissed: [
    [{ no: 6, dueOn: on }, [['stepMissed', coordinator, { step: 'meeting', dueOn: on }]]],
    [
      { no: 5, dueOn: on },
      [
        ['stepMissed', coordinator, { step: 'promise', dueOn: on }],
        ['stepMissed', citizen, { promise: 1, whatId: 'words', dueOn: on }],
      ],
    ],
    [
      { no: 2, dueOn: on },
      [
        ['stepMissed', coordinator, { step: 'decision', dueOn: on }],
        ['stepMissed', managers, { step: 'decision', dueOn: on }],
        ['stepMissed', citizen, { step: 'decision', dueOn: on }],
      ],
    ],
  ],
  stepDelayed: [
    [{ no: 3, requestId: 'r1' }, [['stepDelayed', coordinator, { step: 'promise', blocks: 1 }]]],
    [
      { no: 2, requestId: 'r1', dueOn: on },
      [
        ['stepDelayed', coordinator, { step: 'decision', blocks: 1, dueOn: on }],
        ['stepDelayed', managers, { step: 'decision', blocks: 1, dueOn: on }],
      ],
    ],
    [
      { no: 4, requestId: 'r1', plannedOn: on },
      [
        ['stepDelayed', coordinator, { step: 'teamMeeting', blocks: 2, on }],
        ['stepDelayed', managers, { step: 'teamMeeting', blocks: 2, on }],
      ],
    ],
  ],
  delaySettled: [
    [{ no: 3, choice: 'withoutStatement', contentId: why }, [['delaySettled', citizen, { step: 'promise', choice: 'withoutStatement', saidId: why }]]],
    [{ no: 4, choice: 'postpone', on: met.on, contentId: why }, []],
    [{ no: 3, choice: 'postpone', on, contentId: why }, [['delaySettled', citizen, { step: 'promise', choice: 'postpone', on, waits: 0, saidId: why }]]],
  ],
  granted: [
    [
      grant,
      [
        ['invitedToCourse', theirs, { until: on }],
        ['participantInvited', coordinator, { until: on }],
      ],
    ],
    [
      { ...grant, saidBy: 'phone' },
      [
        ['invitedToCourse', theirs, { until: on }],
        ['participantInvited', citizen, { until: on }],
      ],
    ],
  ],
  grantEnded: [
    [
      { no: 1, organisationId: 'o', because: 'citizen' },
      [
        ['participationEnded', theirs],
        ['participationEnded', coordinator],
      ],
    ],
    [
      { no: 1, organisationId: 'o', because: 'leader' },
      [
        ['participationEnded', theirs],
        ['participationEnded', citizen],
      ],
    ],
    [
      { no: 1, organisationId: 'o', because: 'expired' },
      [
        ['participationEnded', theirs],
        ['participationEnded', coordinator],
        ['participationEnded', citizen],
      ],
    ],
    [{ no: 1, organisationId: 'o', because: 'citizenDeceased' }, [['participationEnded', theirs, { because: 'citizenDeceased' }]]],
  ],
  activityPlanned: [
    [activity, [planChanged]],
    [{ ...activity, organisationId: 'o' }, [planChanged, ['activityGiven', theirs, span]]],
    [{ ...activity, organisationId: 'gone' }, [planChanged]],
  ],
  activityChanged: [
    [{ no: 1, from: on, until: null }, [planChanged, ['activityChanged', theirs, span]]],
    [{ no: 2, from: on }, [planChanged]],
    [{ no: 1, organisationId: null, carriedBy: 'o' }, [planChanged, ['activityTaken', theirs]]],
    [{ no: 1, organisationId: 'p', carriedBy: 'gone' }, [planChanged]],
    [{ no: 1, organisationId: 'o' }, [planChanged, ['activityGiven', theirs, span]]],
  ],
  activityEnded: [
    [{ no: 1, on, outcome: 'completed' }, [planChanged, ['activityEnded', theirs, { on }]]],
    [{ no: 2, on, outcome: 'completed' }, [planChanged]],
  ],
  goalSet: [[{ no: 1, term: 'long', by: 'citizen', contentId: why }, [planChanged]]],
  goalRevised: [[{ no: 1, contentId: why }, [planChanged]]],
  goalClosed: [[{ no: 1, on, outcome: 'reached' }, [planChanged]]],
  exemptionEnded: [[{ no: 1, on }, [['exemptionEnded', citizen, { on }]]]],
  activityReported: [
    [
      { no: 1, organisationId: 'o', contentId: why },
      [
        ['activityReported', coordinator],
        ['activityReported', citizen, { saidId: why }],
      ],
    ],
  ],
  needed: [
    [{ no: 4, requestId: 'r1' }, []],
    [{ no: 4, requestId: 'r1', again: true }, [['answerAwaitedAgain', coordinator]]],
  ],
  hearingDue: [[{ no: 1, requestId: 'r1' }, [['hearingDue', coordinator]]]],
} as const satisfies { [T in EventType]?: readonly Row<T>[] };

/** Of these nobody is told. The compiler wants each kind of event here or above. */
const untold: Record<Exclude<EventType, keyof typeof told>, null> = {
  ...{ stepMoved: null, neededNoMore: null, waitBegun: null, waitEnded: null, hearingOpened: null, hearingWaived: null },
  ...{ paperNoted: null, papersChanged: null, adviceSettled: null, surveyAnswered: null },
};

const toldOf = (type: string, fact: object) =>
  courseWorkflow.messagesOf({ type, v: 1, effectiveAt: now, ...fact } as CourseEvent, state).map(({ body }) => [body['code'], body['to'], body['params']]);

describe('who is told when the law’s last day has passed', () => {
  it('is the citizen, once: of the day that is expected instead, or of when to come', () => {
    const talk = until(after({ ...beginToday, kind: 'flexJob' }, { type: 'openStep', kind: 'followUpTalk' }).state, '2027-06-01T09:00:00.000Z').state;
    const invited = play(talk, [{ type: 'planStep', no: 3, on: '2027-06-15', contentId: why }], { now: '2027-06-01T09:00:00.000Z' });
    expect(invited.events.flatMap((event) => courseWorkflow.messagesOf(event, invited.state).map(({ body }) => body['code']))).toEqual(['meetingPlanned']);
    const { events, state: then } = play(late, [{ type: 'planStep', no: 2, on: '2027-06-15', contentId: why }], { now: '2027-06-01T09:00:00.000Z' });
    const params = { course: then.number, step: 'decision', on: '2027-06-15', dueOn: '2027-05-24', saidId: why };
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, then).map(({ body }) => body))).toEqual([{ code: 'stepExpected', to: citizen, params }]);
  });
});

describe('what is told of a term to complain', () => {
  it('goes with what was decided, and the words of the decision', () => {
    const close = { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused', contentId: 'decided' } as const;
    const { events, state: then } = play(state, [close]);
    const params = events.flatMap((event) => courseWorkflow.messagesOf(event, then).map(({ body }) => body['params']));
    expect(params).toEqual([expect.objectContaining({ step: 'complaintTerm', outcomeOf: 'decision', outcome: 'refused', saidId: 'decided' })]);
  });
});

describe('who is told of what happens in a course', () => {
  const rows = Object.entries<readonly Row<EventType>[]>(told as never).flatMap(([type, all]) =>
    all.map(([fact, to]) => [type, JSON.stringify(fact), fact, to] as const),
  );

  it.each(rows)('%s %s', (type, _named, fact, to) => {
    expect(toldOf(type, fact)).toEqual(to.map(([code, addressee, params]) => [code, addressee, { course: state.number, ...params }]));
  });

  it.each(Object.keys(untold))('nobody of %s', (type) => {
    expect(toldOf(type, { no: 1, kind: 'plan', on, until: on, dueOn: on, organisationId: 'o', asksCitizen: 'answer' })).toEqual([]);
  });
});
