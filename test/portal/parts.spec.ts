import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kebab, keyKeeper } from '../../apps/portal/src/api/act-key.js';
import { countNews } from '../../apps/portal/src/components/news.js';
import { mayHave } from '../../apps/portal/src/pages/inbox/assignable.js';
import { filterOf, inboxSearch, isNarrowed, requestNumber } from '../../apps/portal/src/pages/inbox/search.js';
import { between } from '../../apps/portal/src/pages/inbox/selection.js';
import { byOrganisation } from '../../apps/portal/src/pages/sign-in/groups.js';
import { signInSearch } from '../../apps/portal/src/pages/sign-in/search.js';
import { shortcutFor } from '../../apps/portal/src/shortcuts/matching.js';

describe('the client of the api', () => {
  it('has the types of the document that the api writes', () => {
    expect(spawnSync(process.execPath, ['apps/portal/tools/api-types.mjs', '--check']).status).toBe(0);
  });

  it('keeps the key of an act through every retry, and takes another for the next act', () => {
    const { keyOf, done } = keyKeeper();
    const first = keyOf('ask: when?');
    expect(keyOf('ask: when?')).toBe(first);
    const other = keyOf('ask: where?');
    expect(other).not.toBe(first);
    done();
    expect(keyOf('ask: where?')).not.toBe(other);
  });

  it('asks for a command at its own address', () => {
    expect(['send', 'answerQuestion', 'reportNoAppointment'].map(kebab)).toEqual(['send', 'answer-question', 'report-no-appointment']);
  });
});

describe('what a list does not show yet', () => {
  const shown = [
    { id: 'a', version: 1 },
    { id: 'b', version: 4 },
  ];
  it('is what came, what changed and what went', () => {
    expect(countNews(shown, shown)).toBe(0);
    expect(countNews(shown, [...shown].toReversed())).toBe(0);
    expect(
      countNews(shown, [
        { id: 'a', version: 2 },
        { id: 'c', version: 1 },
      ]),
    ).toBe(3);
    expect(countNews(shown, [])).toBe(2);
  });
});

describe('the address of the inbox', () => {
  it('takes anything and keeps what it understands', () => {
    expect(inboxSearch({ tab: 'closed', status: 'cancelled', sort: 'created', figure: 'rubbish', formCode: '', page: 3 })).toEqual({
      tab: 'closed',
      status: 'cancelled',
      sort: 'created',
    });
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => expect(inboxSearch(inboxSearch(given))).toEqual(inboxSearch(given))));
  });

  it('asks of a figure for all that it counts, whatever tab was open', () => {
    expect(filterOf({ tab: 'closed', figure: 'overdue' }, 'mine')).toEqual({ tab: 'all', figure: 'overdue' });
    expect(filterOf({}, 'unit')).toEqual({ tab: 'unit' });
    expect(filterOf({ tab: 'closed', status: 'recalled', sort: 'created' }, 'mine')).toEqual({ tab: 'closed', status: ['recalled'], sort: 'created' });
  });

  it('is narrowed by everything but tab and order', () => {
    expect(isNarrowed({ tab: 'closed', sort: 'created' })).toBe(false);
    for (const search of [{ figure: 'soon' }, { formCode: 'LÆ 125' }, { number: '2026-000001' }, { status: 'sent' }] as const)
      expect(isNarrowed(search)).toBe(true);
  });

  it('reads a number as people write it', () => {
    expect(['2026-417', ' 2026 - 000417 ', '2026-000417'].map(requestNumber)).toEqual(['2026-000417', '2026-000417', '2026-000417']);
    expect(['Anna', '417', '2026-', '2026-1234567'].map(requestNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a range in a list', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it('goes from the last row to this one, whichever comes first', () => {
    expect(between(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(between(ids, 'c', 'c')).toEqual(['c']);
  });
  it('is this row alone when there was none before, or it has left the list', () => {
    expect(between(ids, null, 'c')).toEqual(['c']);
    expect(between(ids, 'gone', 'c')).toEqual(['c']);
  });
});

describe('whom many requests can be given to', () => {
  it('are those of one’s own unit or of none; whoever has no unit gives to everybody', () => {
    const person = (unit: string | null, role = 'caseworker') => ({ unit, role });
    expect([person('Nord'), person('Syd'), person(null), person('Nord', 'administrator')].map((each) => mayHave(each, { unit: 'Nord' }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(mayHave(person('Syd'), { unit: null })).toBe(true);
  });
});

describe('the way back after signing in', () => {
  it('stays within the portal', () => {
    expect(signInSearch({ next: '/indbakke?tab=closed' })).toEqual({ next: '/indbakke?tab=closed' });
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'indbakke', 3]) expect(signInSearch({ next })).toEqual({});
  });
});

describe('the cards', () => {
  it('begin where requests begin and end with the citizens', () => {
    const practice = { id: 'p', name: 'Lægehuset', kind: 'gpPractice' };
    const jobCentre = { id: 'j', name: 'Kommunen', kind: 'jobCentre' };
    const person = (id: string, organisation: typeof practice | null) => ({ id, name: id, role: 'x', locumAt: [], organisation });
    const groups = byOrganisation([person('1', null), person('2', practice), person('3', jobCentre), person('4', practice)]);
    expect(groups.map(({ organisation, people }) => [organisation?.name, people.map(({ id }) => id)])).toEqual([
      ['Kommunen', ['3']],
      ['Lægehuset', ['2', '4']],
      [undefined, ['1']],
    ]);
  });
});

describe('a key', () => {
  const run = (): void => undefined;
  const active = [
    { keys: 'n', does: 'new', run },
    { keys: 'g n', does: 'notices', run },
    { keys: 'n', does: 'the page’s own', run },
  ];
  it('completes a pair before it acts alone, and the innermost of two wins', () => {
    expect(shortcutFor(active, 'g', 'n')?.does).toBe('notices');
    expect(shortcutFor(active, null, 'n')?.does).toBe('the page’s own');
    expect(shortcutFor(active, 'x', 'n')?.does).toBe('the page’s own');
    expect(shortcutFor(active, 'g', 'x')).toBeUndefined();
  });
});

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of the badges', () => {
  const css = readFileSync('apps/portal/src/components/sla-badge.module.css', 'utf8');
  const pairs = [...css.matchAll(/^\.(\w+)[^{}]*\{\s*color: (#\w{6});\s*background: (#\w{6});/gm)].map(([, name, ink, ground]) => ({
    name: name ?? '',
    ink: ink ?? '',
    ground: ground ?? '',
  }));
  it('can be read in every state', () => {
    expect(pairs).toHaveLength(8);
    for (const { name, ink, ground } of pairs) expect([name, contrast(ink, ground) >= 4.5]).toEqual([name, true]);
  });
});
