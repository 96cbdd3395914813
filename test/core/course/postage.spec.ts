import { describe, expect, it } from '@jest/globals';
import { citizenNow, courseCitizenText, courseWorkflow, letterOf, type Course } from '#core';
import { seedRuleBook } from '#persistence';
import { ask, beginToday, byPost, play, stepOf, until, why, type Played } from './kit.js';

const by = (amount: number, unit: 'workingDays' | 'calendarDays' = 'workingDays') => ({ ...seedRuleBook, postage: { amount, unit, source: 'demo' } });

const opened = (kind: string, isByPost?: true, rules = by(5)): Played =>
  play(null, [beginToday, { type: 'openStep', kind, contentId: why }], { rules, ...(isByPost && byPost) });

const lastDay = (...asked: Parameters<typeof opened>) => stepOf(opened(...asked).state, asked[0])?.dueOn;

describe('what a citizen who is told by post may answer', () => {
  it.each([
    ['hearing', '2026-12-08', '2026-12-15', '14 days from today, and from the day the letter is there'],
    ['complaintTerm', '2026-12-22', '2026-12-29', '28 days'],
  ])('%s: by %s for others, by %s by post (%s)', (kind, digital, letter) => {
    expect([lastDay(kind), lastDay(kind, true)]).toEqual([digital, letter]);
  });

  it('counts from the day on which the letter is there, in the days of the rule book', () => {
    expect(lastDay('hearing', true, by(3, 'calendarDays'))).toBe('2026-12-11');
    expect(lastDay('hearing', true, by(3))).toBe('2026-12-11');
    expect(lastDay('hearing', true, by(4, 'calendarDays'))).toBe('2026-12-14'); // a Saturday
    expect(lastDay('hearing', true, by(0))).toBe('2026-12-08');
    expect(lastDay('hearing', true, { ...by(0), postage: undefined } as never)).toBe('2026-12-08');
  });

  it('stands in the event with what the post was given, and a rule book that changes later moves nothing', () => {
    const { events, state } = opened('hearing', true);
    expect(events.at(-1)).toMatchObject({ type: 'stepOpened', dueOn: '2026-12-15', postage: { amount: 5, unit: 'workingDays' } });
    expect(stepOf(state, 'hearing')?.postage).toEqual({ amount: 5, unit: 'workingDays' });
    expect(stepOf(until(state, '2026-12-12T09:00:00.000Z').state, 'hearing')?.closed).toBeUndefined();
    expect(ask(state, { type: 'applyAnew' }, { rules: by(9) })).toEqual({ refused: { code: 'AlreadyDone' } });
  });

  it('is said with its day to the citizen, and not once somebody says another day', () => {
    const { state } = opened('hearing', true);
    const nowOf = (course: Course) => courseCitizenText(citizenNow(course, new Map(), '2026-11-24'), 'Høring', 'da');
    expect(nowOf(state)).toContain('senest tirsdag 15. december 2026 (med 5 arbejdsdage til posten).');
    const moved = courseWorkflow.evolve(state, {
      ...{ type: 'stepMoved', v: 1, effectiveAt: '2026-11-25T09:00:00.000Z', no: stepOf(state, 'hearing')?.no ?? 0 },
      ...{ dueOn: '2026-12-22', before: '2026-12-15', because: 'postponed' },
    });
    expect(nowOf(moved)).toContain('senest tirsdag 22. december 2026.');
  });

  it('is so too where another step leads to it', () => {
    const { state } = opened('decision');
    const no = stepOf(state, 'decision')?.no ?? 0;
    const closed = play(state, [{ type: 'closeStep', no, on: '2026-11-24', outcome: 'refused' }], { rules: by(5), ...byPost });
    expect(stepOf(closed.state, 'complaintTerm')?.dueOn).toBe('2026-12-29');
  });

  it('is over on that day and no earlier', () => {
    const { state } = opened('hearing', true);
    expect(stepOf(until(state, '2026-12-15T22:59:59.000Z').state, 'hearing')?.closed).toBeUndefined();
    expect(stepOf(until(state, '2026-12-16T09:00:00.000Z').state, 'hearing')?.closed?.on).toBe('2026-12-15');
  });
});

describe('what binds the municipality', () => {
  it.each(['decision', 'access', 'reassessment', 'evaluation'])('never moves by the post: %s', (kind) => {
    expect(lastDay(kind, true)).toBe(lastDay(kind));
    expect(opened(kind, true).events.at(-1)).not.toHaveProperty('postage');
  });
});

describe('when the citizen may answer', () => {
  const toldOf = (kind: string, isByPost?: true) => {
    const { events, state } = opened(kind, isByPost);
    const last = events.at(-1);
    return last === undefined ? [] : courseWorkflow.messagesOf(last, state);
  };

  it('the citizen is told by when, and how much of that is the post’s', () => {
    expect(toldOf('hearing')).toMatchObject([{ body: { code: 'answerInvited', to: { citizenId: 'c' }, params: { step: 'hearing', until: '2026-12-08' } } }]);
    expect(toldOf('hearing', true)).toMatchObject([{ body: { params: { until: '2026-12-15', postage: 5, postageUnit: 'workingDays' } } }]);
    expect(toldOf('decision')).toEqual([]);
  });
});

describe('a letter', () => {
  const letter = (code: string, params: Record<string, string | number>, language: 'da' | 'en' = 'da') =>
    letterOf(
      {
        ...{ code, params, name: 'Anna Jensen', organisation: 'Demo Kommune', writtenAt: '2026-11-24T09:00:00.000Z' },
        contacts: [{ organisation: 'Demo Kommune', phone: '00 00 10 00', caseworker: 'Mette Holm' }],
      },
      language,
    );
  const linesOf = (paper: ReturnType<typeof letter>): readonly string[] => paper.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines));
  const asked = { until: '2026-12-15', postage: 5, postageUnit: 'workingDays' };

  it('says what to do, how, by when, and that the post is counted in', () => {
    const { title, intro, sections } = letter('answerInvited', asked);
    expect({ title, intro }).toEqual({ title: 'Du kan svare os', intro: 'Til Anna Jensen. Brev fra Demo Kommune, tirsdag 24. november 2026.' });
    expect(sections.find(({ heading }) => heading === 'Det skal du gøre')?.entries).toEqual([
      {
        lines: [
          'Ring til os, eller skriv til os. Du bestemmer selv, om du vil svare.',
          'Gør det senest tirsdag 15. december 2026 (med 5 arbejdsdage til posten).',
        ],
      },
    ]);
  });

  it('names whom to call, and asks nothing where nothing is asked', () => {
    const paper = letter('coordinatorChanged', {});
    expect(paper.sections.map(({ heading }) => heading)).toEqual(['Det vil vi sige til dig', 'Kan du ikke åbne din sag på nettet?']);
    expect(linesOf(paper)).toEqual(expect.arrayContaining(['Din sagsbehandler er Mette Holm hos Demo Kommune.', 'Ring til Demo Kommune på 00 00 10 00.']));
    expect(linesOf(letter('answerInvited', { until: '2026-12-15' })).join(' ')).not.toContain('posten');
  });

  it('is in the language of the citizen', () => {
    expect(letter('answerInvited', asked, 'en').title).toBe('You may answer us');
    expect(linesOf(letter('answerInvited', asked, 'en'))).toContainEqual(expect.stringContaining('2026 (including 5 working days for the post).'));
  });
});
