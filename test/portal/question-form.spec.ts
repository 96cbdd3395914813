import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FormItem } from '../../apps/portal/src/api/client.js';
import { isDay, toDate, toDay } from '../../apps/portal/src/components/day.js';
import { faultsOf, givenAnswers, questionsOf, type Answers } from '../../apps/portal/src/components/question-form/answers.js';
import { progressOf, sectionsOf } from '../../apps/portal/src/components/question-form/sections.js';
import { differencesOf, merged } from '../../apps/portal/src/pages/answer/differences.js';
import { answerOf, begunFrom, draftOf, type Written } from '../../apps/portal/src/pages/answer/written.js';

const item = (linkId: string, type: FormItem['type'], more: Partial<FormItem> = {}): FormItem => ({ linkId, type, text: linkId, required: false, ...more });

const form: readonly FormItem[] = [
  item('intro', 'display'),
  item('health', 'group', {
    item: [
      item('diagnoses', 'text', { required: true, maxLength: 10 }),
      item('referred', 'boolean'),
      item('where', 'string', { required: true, enableWhen: { linkId: 'referred', equals: true } }),
    ],
  }),
  item('outlook', 'choice', { answerOption: [{ code: 'good', text: 'Good' }] }),
  item('weeks', 'integer'),
  item('seenOn', 'date', { required: true }),
];

const linkIds = (items: readonly FormItem[]): string[] => items.map(({ linkId }) => linkId);
const faults = (answers: Answers, whole: boolean): string[] => faultsOf(form, answers, whole).map(({ item: { linkId }, code }) => `${linkId} ${code}`);
const written = (more: Partial<Written> = {}): Written => ({
  answerType: 'full',
  items: {},
  text: '',
  restOn: '',
  rightFormCode: '',
  attachments: [],
  ...more,
});

describe('a form of the catalogue', () => {
  it('asks only what the answers so far let it ask', () => {
    expect(linkIds(questionsOf(form, {}))).toEqual(['diagnoses', 'referred', 'outlook', 'weeks', 'seenOn']);
    expect(linkIds(questionsOf(form, { referred: true }))).toContain('where');
    expect(linkIds(questionsOf(form, { referred: 'true' }))).not.toContain('where');
  });

  it('hides with a group all that is in it', () => {
    const hidden = [item('more', 'group', { enableWhen: { linkId: 'referred', equals: true }, item: [item('inner', 'text', { required: true })] })];
    expect(faultsOf(hidden, {}, true)).toEqual([]);
    expect(faultsOf(hidden, { referred: true }, true)).toHaveLength(1);
  });

  it('must be whole only when the answer is', () => {
    expect(faults({}, true)).toEqual(['diagnoses required', 'seenOn required']);
    expect(faults({ referred: true }, true)).toContain('where required');
    expect(faults({}, false)).toEqual([]);
  });

  it('names what cannot be read, whole or not', () => {
    const answers = { diagnoses: 'x'.repeat(11), outlook: 'bad', weeks: 'to', seenOn: '31.02.2026' };
    expect(faults(answers, false)).toEqual(['diagnoses tooLong', 'outlook oneOf', 'weeks wholeNumber', 'seenOn date']);
    expect(faults({ diagnoses: 'x'.repeat(10), outlook: 'good', weeks: 2, seenOn: '2026-02-28' }, true)).toEqual([]);
  });

  it('gives no answer to a question that went away again', () => {
    expect(givenAnswers(form, { referred: false, where: 'Sygehuset', diagnoses: '', unknown: 'x' })).toEqual({ referred: false });
  });

  it('is worked through in sections, each telling what is left', () => {
    const sections = sectionsOf(form);
    expect(sections.map(({ title, items }) => [title, linkIds(items)])).toEqual([
      [null, ['intro']],
      ['health', ['health']],
      [null, ['outlook', 'weeks', 'seenOn']],
    ]);
    const states = (answers: Answers, whole: boolean) => sections.map((section) => progressOf(section, answers, whole));
    expect(states({}, true)).toEqual([null, { state: 'untouched', left: 1 }, { state: 'untouched', left: 1 }]);
    expect(states({ diagnoses: 'Ryg', weeks: 2 }, true)).toEqual([null, { state: 'done', left: 0 }, { state: 'begun', left: 1 }]);
    expect(states({}, false)).toEqual([null, { state: 'optional', left: 0 }, { state: 'optional', left: 0 }]);
  });
});

describe('a day in a field', () => {
  it('is one that exists, and the same in every zone it is picked in', () => {
    for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '01.01.2026', '']) expect([text, isDay(text)]).toEqual([text, false]);
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect([isDay(day), toDay(toDate(day))]).toEqual([true, day]);
      }),
    );
  });
});

describe('an answer being written', () => {
  it('keeps in its draft also what does not count now, and sends only what is asked for', () => {
    const all = written({ answerType: 'noKnowledge', items: { diagnoses: 'Ryg' }, restOn: '2026-12-24', rightFormCode: 'LÆ 135', text: ' ' });
    expect(draftOf(all, 3)).toEqual({ version: 3, answerType: 'noKnowledge', items: { diagnoses: 'Ryg' }, restOn: '2026-12-24', rightFormCode: 'LÆ 135' });
    const catalogue = { items: [...form], attachments: {} } as Parameters<typeof answerOf>[1];
    expect(answerOf(all, catalogue)).toEqual({ answerType: 'noKnowledge' });
    expect(answerOf({ ...all, answerType: 'partialRestFollows' }, catalogue)).toEqual({
      answerType: 'partialRestFollows',
      items: { diagnoses: 'Ryg' },
      restOn: '2026-12-24',
    });
  });

  it('keeps no day that cannot be read yet', () => {
    expect(draftOf(written({ restOn: '24.12' }), 0)).toEqual({ version: 0, answerType: 'full', items: {} });
  });

  it('keeps and sends the files that are there, as long as the form takes any', () => {
    const there = { id: 'one', name: 'Røntgen.pdf', mediaType: 'application/pdf', bytes: 9 } as const;
    const two = written({ attachments: [there, { ...there, id: '' }] });
    expect(draftOf(two, 0)).toMatchObject({ attachments: ['one'] });
    const catalogue = (attachments: object) => ({ items: [], attachments }) as unknown as Parameters<typeof answerOf>[1];
    expect(answerOf(two, catalogue({ answer: 2 }))).toEqual({ answerType: 'full', attachments: ['one'] });
    expect(answerOf(two, catalogue({}))).toEqual({ answerType: 'full' });
    expect(differencesOf(written(), two, written())).toEqual([{ part: 'attachments', mine: 'one', theirs: '', favoured: 'mine' }]);
  });

  it('goes on from the answer that was given, unless a draft was begun since', () => {
    const draft = { version: 0, answerType: null, items: {}, text: null, restOn: null, rightFormCode: null, attachments: [], savedAt: null, savedBy: null };
    const answer = {
      answerType: 'partialRestFollows' as const,
      at: '',
      by: { name: '', organisation: null },
      late: false,
      items: { diagnoses: 'Ryg' },
      text: 'Mere følger',
      attachments: [],
      corrected: false,
    };
    expect(begunFrom(draft, { answer })).toMatchObject({ answerType: 'full', items: { diagnoses: 'Ryg' }, text: 'Mere følger' });
    expect(begunFrom({ ...draft, version: 2 }, { answer }).items).toEqual({});
  });

  it('differs from a colleague’s field by field, and favours whoever alone changed one', () => {
    const base = written({ items: { a: '1', b: '1', c: '1' } });
    const mine = written({ items: { a: '2', b: '1', c: '2' } });
    const theirs = written({ items: { a: '1', b: '3', c: '3' }, text: 'Hej' });
    expect(differencesOf(base, mine, theirs)).toEqual([
      { part: 'text', mine: '', theirs: 'Hej', favoured: 'theirs' },
      { part: 'items.a', mine: '2', theirs: '1', favoured: 'mine' },
      { part: 'items.b', mine: '1', theirs: '3', favoured: 'theirs' },
      { part: 'items.c', mine: '2', theirs: '3', favoured: null },
    ]);
  });

  it('is put together from two so that each field is the one that was chosen, and none is lost', () => {
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(answers, answers, answers, (before, here, there) => {
        const [base, mine, theirs] = [before, here, there].map((items) => written({ items }));
        if (base === undefined || mine === undefined || theirs === undefined) throw new Error('Three were made.');
        const differences = differencesOf(base, mine, theirs);
        const keep = new Set(differences.filter(({ favoured }) => favoured === 'mine').map(({ part }) => part));
        const together = merged(mine, theirs, keep);
        for (const linkId of ['a', 'b', 'c', 'd']) expect(together.items[linkId]).toBe((keep.has(`items.${linkId}`) ? mine : theirs).items[linkId]);
        expect(
          differencesOf(base, together, theirs)
            .map(({ part }) => part)
            .toSorted(),
        ).toEqual([...keep].toSorted());
      }),
    );
  });
});
