import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, courseEventText, courseWorkflow, findingsOfCourse, postponementOf, problemText, type Course, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, beginToday, citizen, names, play, refusalOf, stepOf, until, why, byPost } from './kit.js';

const begun = after({ ...beginToday, kind: 'pensionerClarification' }).state;
const open = (kind: string, more: object = {}): CourseCommand => ({ type: 'openStep', kind, contentId: why, ...more });
const opened = (kind: string, state = begun): { state: Course; no: number } => {
  const then = play(state, [open(kind)]).state;
  return { state: then, no: stepOf(then, kind)?.no ?? 0 };
};
const write = (step?: number): CourseCommand => ({ type: 'write', about: 'message', ...(step !== undefined && { step }), contentId: why });
const writes = (state: Course, step?: number): Course => play(state, [write(step)], { actor: citizen }).state;
const afterwards = (state: Course): Course => until(state, '2027-01-15T09:00:00.000Z').state;
const close = (no: number, outcome: string): CourseCommand => ({ type: 'closeStep', no, on: '2026-11-24', outcome });

describe('what a citizen may answer', () => {
  it.each(['hearing', 'complaintTerm'])('is over in silence unless they answered that very step: %s', (kind) => {
    const { state, no } = opened(kind);
    expect(stepOf(afterwards(state), kind)?.closed).toBeDefined();
    expect(stepOf(afterwards(writes(state)), kind)?.closed).toBeDefined();
    const other = opened('hearing', state);
    expect(stepOf(afterwards(writes(other.state, other.no)), 'complaintTerm')?.closed ?? null).toEqual(kind === 'complaintTerm' ? expect.anything() : null);
    const answered = afterwards(writes(state, no));
    expect(stepOf(answered, kind)).toMatchObject({ missed: true });
    expect(stepOf(answered, kind)?.closed).toBeUndefined();
  });

  it('is answered while it asks for that, and no longer: the refusal says what to do instead', () => {
    const { state, no } = opened('hearing');
    const meeting = play(state, [open('meeting', { plannedOn: '2026-12-01' })]).state;
    expect(refusalOf(meeting, write(no + 1), citizen)).toEqual({ code: 'AsksNoAnswer', params: { no: no + 1 } });
    expect(refusalOf(state, write(99), citizen)?.code).toBe('NoSuchPart');
    expect(refusalOf(play(state, [close(no, 'answered')]).state, write(no), citizen)).toEqual({ code: 'AnswerTooLate' });
    const held = until(writes(state, no), '2026-12-09T09:00:00.000Z').state;
    const late = ask(held, write(no), { now: '2026-12-09T09:00:00.000Z', actor: citizen });
    expect(late).toEqual({ refused: { code: 'AnswerTooLate', params: { dueOn: '2026-12-08' } } });
    expect(ask(held, write(no), { now: '2026-12-08T22:30:00.000Z', actor: citizen })).not.toHaveProperty('refused');
    expect(problemText({ code: 'AnswerTooLate', params: { dueOn: '2026-12-08' } }, 'da').detail).toContain(
      'Skriv det som en besked i stedet, så bliver det læst.',
    );
  });

  it('may be answered when the course has ended, where the step runs on after it', () => {
    const { state, no } = opened('complaintTerm');
    const ended = play(state, [
      { type: 'dropStep', no: stepOf(state, 'application')?.no ?? 0, contentId: why },
      { type: 'end', on: '2026-11-24' },
    ]).state;
    expect(writes(ended, no).letters).toMatchObject([{ step: no }]);
  });

  it('waits for somebody to reply, or to close the step with what the citizen answered', () => {
    const { state, no } = opened('hearing');
    const answered = writes(writes(state, no));
    expect(findingsOfCourse(answered).filter(({ code }) => code === 'unanswered')).toHaveLength(2);
    expect(ask(answered, close(no, 'noAnswer'))).toEqual({ refused: { code: 'StepAnswered', params: { no } } });
    const past = { now: '2026-12-09T09:00:00.000Z' };
    expect(ask(until(answered, past.now).state, close(no, 'noAnswer'), past)).toEqual({ refused: { code: 'StepAnswered', params: { no } } });
    expect(ask(state, close(no, 'noAnswer'))).toMatchObject({ refused: { code: 'CitizenMayAnswer' } });
    const closed = play(answered, [close(no, 'answered')]).state;
    expect(findingsOfCourse(closed).filter(({ code }) => code === 'unanswered')).toEqual([{ code: 'unanswered', no: 2 }]);
    const dropped = play(answered, [{ type: 'dropStep', no, contentId: why }]).state;
    expect(findingsOfCourse(dropped).filter(({ code }) => code === 'unanswered')).toHaveLength(2);
  });

  describe('and turns out to be a message', () => {
    const asMessage = (letter: number, more: object = {}): CourseCommand => ({ type: 'reply', no: letter, contentId: why, takenAs: 'message', ...more });
    const { state, no } = opened('complaintTerm');
    const thanked = writes(state, no);
    const silent = stepOf(afterwards(state), 'complaintTerm')?.closed;

    it('leaves the step as if nothing had come: it may be answered until its day, and is over with it', () => {
      const { state: free, events } = play(thanked, [asMessage(1)]);
      expect(events).toMatchObject([{ type: 'replied', no: 1, noAnswerTo: no }]);
      expect(findingsOfCourse(free).map(({ code }) => code)).not.toContain('unanswered');
      expect(stepOf(afterwards(free), 'complaintTerm')?.closed).toEqual(silent);
      const complained = writes(free, no);
      expect(stepOf(afterwards(complained), 'complaintTerm')?.closed).toBeUndefined();
      const past = { now: '2026-12-23T09:00:00.000Z' };
      expect(stepOf(play(complained, [close(no, 'complained')], past).state, 'reassessment')?.after).toBe(no);
    });

    it('stays an answer until somebody says so, and while another answer is left', () => {
      const replied = play(thanked, [
        { type: 'reply', no: 1, contentId: why },
        { type: 'reply', no: 1, contentId: why, takenAs: 'answer' },
      ]).state;
      const twice = play(writes(thanked, no), [asMessage(1)]).state;
      for (const held of [replied, twice]) expect(stepOf(afterwards(held), 'complaintTerm')).toMatchObject({ missed: true });
    });

    it('ends the step at once where its last day has passed, for then nothing had come', () => {
      const past = '2027-01-15T09:00:00.000Z';
      const held = until(writes(thanked, no), past).state;
      const one = play(held, [asMessage(1)], { now: past });
      expect(stepOf(one.state, 'complaintTerm')?.closed).toBeUndefined();
      const both = play(one.state, [asMessage(2)], { now: past });
      expect(both.events.map(({ type }) => type)).toEqual(['replied', 'stepClosed']);
      expect(stepOf(both.state, 'complaintTerm')?.closed).toEqual(silent);
      const hearing = opened('hearing');
      const late = until(writes(hearing.state, hearing.no), past).state;
      expect(stepOf(play(late, [asMessage(1)], { now: past }).state, 'hearing')?.closed).toEqual({ on: '2026-12-08', outcome: 'noAnswer' });
    });

    it('tells the citizen until when they may still answer, or that the day has been', () => {
      const told = (state: Course, letter: number, now: string) => {
        const [replied] = play(state, [asMessage(letter)], { now }).events;
        const [message] = replied === undefined ? [] : courseWorkflow.messagesOf(replied, courseWorkflow.evolve(state, replied));
        return message?.body['params'];
      };
      const due = stepOf(thanked, 'complaintTerm')?.dueOn ?? '';
      expect(told(thanked, 1, '2026-11-24T09:00:00.000Z')).toMatchObject({ until: due });
      const past = told(until(thanked, '2027-01-15T09:00:00.000Z').state, 1, '2027-01-15T09:00:00.000Z');
      expect(past).toMatchObject({ dueOn: due });
      expect(past).not.toHaveProperty('until');
    });

    it('is said of a letter to a step that is open, once', () => {
      expect(refusalOf(play(thanked, [asMessage(1)]).state, asMessage(1))?.code).toBe('AlreadyDone');
      expect(refusalOf(writes(state), asMessage(1))?.code).toBe('AlreadyDone');
      expect(refusalOf(play(thanked, [close(no, 'complained')]).state, asMessage(1))).toEqual({ code: 'PartClosed', params: { part: 'step', no } });
    });

    it('tells the citizen until when they may still write, and what they may do once that day has passed', () => {
      const told = (params: object) => citizenNoticeText('courseReplied', { course: '1', about: 'Du kan klage', ...params }, 'da').body;
      expect(told({ until: '2026-12-22' })).toContain('kan du stadig skrive til os om det her senest tirsdag 22. december 2026. Du bestemmer selv, om du vil.');
      expect(told({ dueOn: '2026-12-22' })).toMatch(/Sidste dag for at svare var tirsdag 22\. december 2026\. Ring til os, hvis vi har misforstået dig\.$/);
      expect(citizenNoticeText('courseReplied', { course: '1' }, 'da').body).not.toContain('besked');
    });

    it('is told to whoever gets letters in another way where the letter comes after the last day', () => {
      const now = '2026-12-18T09:00:00.000Z';
      const message = asMessage(1);
      expect(ask(thanked, message, { now, ...byPost })).toMatchObject({ refused: { code: 'LetterTooLate', params: { on: '2026-12-22' } } });
      expect(ask(thanked, { ...message, takenAs: undefined } as CourseCommand, { now, ...byPost })).not.toHaveProperty('refused');
      expect(play(thanked, [{ ...message, toldBy: 'phone' } as CourseCommand], { now, ...byPost }).events).toMatchObject([
        { type: 'replied', toldBy: 'phone' },
      ]);
    });
  });

  it('is told by the name of the step that was answered', () => {
    const { state, no } = opened('hearing');
    const [answer] = play(state, [write(no)], { actor: citizen }).events;
    const [message] = play(state, [write()], { actor: citizen }).events;
    expect(answer && courseEventText(answer, names, 'da')).toBe(`<${no}>: borgeren har svaret`);
    expect(message && courseEventText(message, names, 'en')).toBe('Message from the citizen');
  });

  it('takes place on no day: it is neither planned nor postponed to one, but its last day is where a rule allows that', () => {
    expect(refusalOf(begun, open('hearing', { plannedOn: '2026-12-01' }))?.code).toBe('NothingTakesPlace');
    const complaint = opened('complaintTerm');
    expect(refusalOf(complaint.state, { type: 'planStep', no: complaint.no, on: '2026-12-01' })?.code).toBe('NothingTakesPlace');
    const postpone = (no: number, on: string): CourseCommand => ({ type: 'settleDelay', no, choice: 'postpone', on, contentId: why });
    const refused = refusalOf(complaint.state, postpone(complaint.no, '2026-12-01'));
    expect(refused).toMatchObject({ code: 'NotPostponable', params: { answers: 1 } });
    expect(refused && problemText(refused, 'en').detail).toContain('Let the day stand, and close the step with what came of it.');
    const step = stepOf(complaint.state, 'complaintTerm');
    const kind = seedRuleBook.stepKinds.find(({ code }) => code === 'complaintTerm');
    expect(step && postponementOf({ ...step, plannedOn: '2026-12-01' }, kind)).toBeNull();
    const hearing = opened('hearing');
    const longer = play(hearing.state, [postpone(hearing.no, '2026-12-22')]).state;
    expect(stepOf(longer, 'hearing')).toMatchObject({ dueOn: '2026-12-22' });
    expect(stepOf(longer, 'hearing')?.plannedOn).toBeUndefined();
  });

  it('is not told of a term that is over before they hear of it', () => {
    const { state } = play(begun, [open('decision', { from: '2026-11-24' })]);
    const no = stepOf(state, 'decision')?.no ?? 0;
    const later = { now: '2026-12-20T09:00:00.000Z' };
    const decided = play(state, [{ type: 'closeStep', no, on: '2026-11-25', outcome: 'refused' }], later).state;
    expect(stepOf(decided, 'complaintTerm')).toMatchObject({ openedOn: '2026-12-20', dueOn: '2027-01-18' });
    const long = { ...begun, startedOn: '2026-01-05' };
    expect(refusalOf(long, open('hearing', { from: '2026-10-01' }))?.code).toBe('DateInPast');
  });
});
