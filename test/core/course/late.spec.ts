import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, courseWorkflow, letterOf, type CourseCommand } from '#core';
import { after, beginToday, now, play, stepOf, until, type Played } from './kit.js';

const citizen = { citizenId: 'c' };
const begun = after(beginToday).state;

describe('when the municipality is late with what binds it', () => {
  const missedOf = (kind: string, dueOn?: string) => {
    const opened = play(begun, [{ type: 'openStep', kind, ...(dueOn && { dueOn }) }]);
    const late: Played = until(opened.state, '2027-03-10T09:00:00.000Z');
    const no = stepOf(opened.state, kind)?.no;
    const event = late.events.find((one) => one.type === 'stepMissed' && one.no === no);
    return event === undefined ? [] : courseWorkflow.messagesOf(event, late.state).map(({ body }) => [body['to'], body['params']]);
  };

  it.each([
    ['decision', undefined, '2027-02-24'],
    ['ownApplication', undefined, '2027-02-24'],
    ['access', undefined, '2026-12-03'],
    ['payment', '2026-12-30', '2026-12-30'],
  ])('the citizen is told of a %s, with its last day, in a notice that is a letter too', (kind, given, dueOn) => {
    const params = { course: begun.number, step: kind, dueOn };
    expect(missedOf(kind, given)).toContainEqual([citizen, params]);
    const { title, body } = citizenNoticeText('stepMissed', params, 'da');
    expect(body).toMatch(/^Det skulle være sket senest \S+ \d+\. \S+ 202\d\. Det har vi ikke nået\./);
    const facts = {
      code: 'stepMissed',
      params: { ...params, about: 'Det venter du på' },
      name: 'Anna',
      organisation: 'Demo Kommune',
      writtenAt: now,
      contacts: [],
    };
    expect(letterOf(facts, 'da')).toMatchObject({ title, sections: [{ entries: [{ lines: [`Det venter du på. ${body}`] }] }, {}] });
  });

  it('but not where the rules for the kind of step do not say so', () => {
    for (const kind of ['meeting', 'teamMeeting']) {
      const all = missedOf(kind, kind === 'meeting' ? '2026-12-30' : undefined);
      expect([all.length > 0, all.filter(([to]) => JSON.stringify(to) === JSON.stringify(citizen))]).toEqual([true, []]);
    }
  });
});

describe('what was told to be late', () => {
  const told = (played: Played, type: string) =>
    played.events.flatMap((event) =>
      event.type === type ? courseWorkflow.messagesOf(event, played.state).map(({ body }) => [body['code'], body['to'], body['params']]) : [],
    );
  const at = { now: '2027-03-10T09:00:00.000Z' };
  const open = (command: object): { state: Played['state']; no: number } => {
    const { state } = play(begun, [{ type: 'openStep', ...command } as CourseCommand]);
    return { state: until(state, at.now).state, no: state.steps.at(-1)?.no ?? 0 };
  };

  it('is told when a promise is kept after all, in its own words, and nothing of one that was kept in time', () => {
    const promise = { kind: 'promise', dueOn: '2026-12-30', plannedOn: '2026-12-20', contentId: 'w' };
    const kept = (no: number): CourseCommand => ({ type: 'closeStep', no, on: '2026-11-24', outcome: 'kept' });
    const late = open(promise);
    expect(told(play(late.state, [{ ...kept(late.no), on: '2027-03-10' } as CourseCommand], at), 'stepClosed')).toMatchObject([
      ['stepDone', citizen, { promise: 1, whatId: 'w' }],
    ]);
    const early = play(begun, [{ type: 'openStep', ...promise } as CourseCommand]);
    expect(told(play(early.state, [kept(early.state.steps.at(-1)?.no ?? 0)]), 'stepClosed')).toEqual([]);
  });

  it('is not done with a talk that was not held', () => {
    const late = until(begun, '2027-05-25T09:00:00.000Z').state;
    const close: CourseCommand = { type: 'closeStep', no: 2, on: '2027-05-25', outcome: 'notHeld', nextOn: '2027-06-01' };
    expect(told(play(late, [close], { now: '2027-05-25T09:00:00.000Z' }), 'stepClosed')).toEqual([]);
  });

  it('says both days where the one that was told instead passes too, and asks of a talk only what came of it', () => {
    const expectAgain = (kind: string, dueOn?: string) => {
      const late = open({ kind, ...(dueOn && { dueOn }) });
      const { state } = play(late.state, [{ type: 'planStep', no: late.no, on: '2027-03-20', contentId: 'w' }], at);
      return told(until(state, '2027-03-21T09:00:00.000Z'), 'dayPassed').map(([code, , params]) => [code, params]);
    };
    expect(expectAgain('payment', '2026-12-30').slice(0, 2)).toEqual(
      [1, 2].map(() => ['stepMissed', { course: begun.number, step: 'payment', dueOn: '2026-12-30', toldOn: '2027-03-20' }]),
    );
    expect(expectAgain('followUpTalk')).toEqual([['dayPassed', { course: begun.number, step: 'followUpTalk', on: '2027-03-20' }]]);
  });
});

describe('an own application for disability pension on the existing basis', () => {
  const opened = play(begun, [{ type: 'openStep', kind: 'ownApplication' }]).state;
  const close = (outcome: string) => play(opened, [{ type: 'closeStep', no: stepOf(opened, 'ownApplication')?.no ?? 0, on: '2026-11-24', outcome }]).state;

  it('is decided within three months, may be complained of, and is over when the citizen withdraws it', () => {
    expect(stepOf(opened, 'ownApplication')?.dueOn).toBe('2027-02-24');
    expect(stepOf(close('refused'), 'complaintTerm')?.dueOn).toBe('2026-12-22');
    expect(stepOf(close('withdrawn'), 'ownApplication')?.closed).toMatchObject({ on: '2026-11-24', outcome: 'withdrawn' });
    expect(stepOf(close('withdrawn'), 'complaintTerm')).toBeUndefined();
  });
});
