import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { addCalendarDays, daysBetween } from '#sla';
import { formatWeek } from '#core';
import type { Page } from 'playwright-core';
import type { ListedRequest } from '../../apps/portal/src/api/client.js';
import type { CourseDetail } from '../../apps/portal/src/api/course-queries.js';
import { axisOf, placeOf, ticksOf, widthOf } from '../../apps/portal/src/pages/course/timeline/axis.js';
import { marksOf, rowsOf } from '../../apps/portal/src/pages/course/timeline/rows.js';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

describe('the axis of a course', () => {
  const axis = axisOf(['2026-12-11', '2026-05-13', '2026-11-30']);

  it('is whole weeks, from that of the first day to that of the last', () => {
    expect(axis).toEqual({ from: '2026-05-11', to: '2026-12-13' });
    expect(placeOf(axis, axis.from)).toBe(0);
    expect(placeOf(axis, axis.to) + widthOf(axis, axis.to, axis.to)).toBeCloseTo(100);
  });

  it.each([1, 5, 12, 30, 78, 157, 400])('names at most five weeks of %i, evenly, each a Monday', (weeks) => {
    const ticks = ticksOf({ from: '2026-05-11', to: addCalendarDays('2026-05-11', weeks * 7 - 1) });
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks[0]).toBe('2026-05-11');
    const steps = ticks.slice(1).map((on, place) => daysBetween(ticks[place] ?? '', on));
    expect(new Set(steps).size).toBeLessThanOrEqual(1);
    expect(steps.every((days) => days % 7 === 0)).toBe(true);
  });

  it('names the week with its year', () => expect([formatWeek('2026-12-31', 'da'), formatWeek('2027-01-04', 'en')]).toEqual(['uge 53/2026', 'week 1/2027']));
});

describe('the rows of a course', () => {
  const today = '2026-11-30';
  const waits = { referral: 'Henvisning', treatment: 'Behandling' };
  const nothing = { activities: [], waits: [], exemptions: [], steps: [], endedOn: null } as unknown as CourseDetail;
  const request = (part: Partial<ListedRequest>): ListedRequest =>
    ({
      ...{ id: 'r', number: '2026-000001', form: { code: 'LÆ 125', name: 'Statusattest' }, recipient: { name: 'Lægehuset' } },
      ...{ sentAt: '2026-11-02T09:00:00Z', answeredAt: null, dueOn: '2026-11-16', holder: {}, badge: 'pending', status: 'sent', ...part },
    }) as ListedRequest;
  const bandsOf = (part: Partial<ListedRequest>) => rowsOf({ course: nothing, requests: [request(part)], waits, today }).map(({ bands }) => bands);

  it('draw a request until its deadline, and past it as late', () => {
    expect(bandsOf({ dueOn: '2026-12-07' })).toEqual([
      [
        { look: 'past', from: '2026-11-02', to: today },
        { look: 'ahead', from: today, to: '2026-12-07' },
      ],
    ]);
    expect(bandsOf({ badge: 'breaching' })).toEqual([
      [
        { look: 'past', from: '2026-11-02', to: '2026-11-16' },
        { look: 'late', from: '2026-11-17', to: today },
      ],
    ]);
    expect(bandsOf({ badge: 'answeredLate', answeredAt: '2026-11-20T09:00:00Z' })[0]?.at(-1)).toEqual({ look: 'late', from: '2026-11-17', to: '2026-11-20' });
    expect(bandsOf({ badge: 'answeredInTime', answeredAt: '2026-11-10T09:00:00Z' })).toEqual([[{ look: 'past', from: '2026-11-02', to: '2026-11-10' }]]);
  });

  it('call nothing late whose deadline does not run, and leave out what was never sent or was called off', () => {
    expect(
      bandsOf({ badge: 'paused' })
        .flat()
        .map(({ look }) => look),
    ).toEqual(['past']);
    expect(bandsOf({ sentAt: null })).toEqual([]);
    expect(bandsOf({ badge: 'cancelled', holder: null })).toEqual([]);
  });

  it('draw what lies ahead apart from what has been, and a wait that goes on up to today', () => {
    const course = {
      ...nothing,
      exemptions: [{ no: 1, reason: { code: 'treatment', name: 'I behandling' }, from: '2026-11-20', until: '2026-12-20' }],
      waits: [{ no: 1, what: 'treatment', from: '2026-11-01', until: null }],
    } as unknown as CourseDetail;
    expect(rowsOf({ course, requests: [], waits, today }).map(({ name, bands }) => [name, ...bands.map(({ look, to }) => `${look} ${to}`)])).toEqual([
      ['Behandling', `past ${today}`],
      ['I behandling', `past ${today}`, 'ahead 2026-12-20'],
    ]);
  });

  it('mark what the citizen comes to on its day: held where it was, planned where it is to be, and not what waits with a course that is over', () => {
    const step = { attends: true, runs: true, closed: null, kind: { name: 'Møde' }, plannedOn: '2026-12-08' };
    const held = { on: '2026-11-05', byHand: true, outcome: { name: 'Holdt' } };
    const steps = [
      { ...step, no: 1 },
      { ...step, no: 2, runs: false, closed: held },
      { ...step, no: 3, runs: false },
      { ...step, no: 4, attends: false },
      { ...step, no: 5, plannedOn: null },
    ] as unknown as CourseDetail['steps'];
    expect(marksOf({ steps }).map(({ no, on, outcome }) => [no, on, outcome])).toEqual([
      [2, '2026-11-05', 'Holdt'],
      [1, '2026-12-08', null],
    ]);
  });
});

inBrowser('a course with a timeline', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let id: string;

  beforeAll(async () => {
    const begun = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-200) };
    id = (await caseworker.command('/api/courses', begun).expect(201)).body.id;
    const on = (path: string, body: object) => caseworker.command(`/api/courses/${id}/${path}`, body).expect(200);
    await on('goals', { term: 'long', text: 'Et fleksjob.' });
    await on('activities', { kind: 'practice', goal: 1, from: inDays(-20), until: inDays(20), text: 'I et bageri.', purpose: 'Vi skal se, hvad du kan.' });
    await on('steps', { kind: 'teamMeeting', plannedOn: inDays(6) });
    await on('exemptions', { reason: 'treatment', from: inDays(-3), until: inDays(4), text: 'Du er i behandling.' });
    await on('waits', { what: 'referral', from: inDays(-9) });
    const request = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'FRI' });
    await give(await portal.signIn(people.doctor), request.id, 'answer', { answerType: 'full', text: 'Borgeren kan arbejde.' });
  });

  const rowsOn = async (page: Page): Promise<string[]> => {
    const timeline = page.getByRole('region', { name: /^(Tidslinje|Timeline)$/ });
    await timeline.getByRole('link', { name: /LÆ 265/ }).waitFor();
    await timeline.getByRole('link', { name: /FRI/ }).waitFor();
    return (await timeline.locator('ol > li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  };

  it('shows it as a list that says in words what each band shows', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const day = '\\S+ \\d\\d\\.\\d\\d\\.\\d{4}';
    const rows = await rowsOn(page);
    for (const line of [
      `^Møder og evalueringer Tværfagligt møde ${day} · planlagt$`,
      `^Virksomhedspraktik Aktivitet · fra ${day} til ${day}$`,
      `^LÆ 265 · \\S.* \\d{4}-\\d+ · sendt ${day} · frist ${day} · besvaret ${day}$`,
      `^FRI · \\S.* \\d{4}-\\d+ · sendt ${day} · frist ${day} · afsendt$`,
      `^Henvisning.* Ventetid · fra ${day} · er i gang$`,
      `^I behandling Fritaget for krav · fra ${day} til ${day}$`,
    ])
      expect(rows).toContainEqual(expect.stringMatching(new RegExp(line, 'u')));
    expect(rows).toHaveLength(6);
    const began = formatWeek(inDays(-200), 'da');
    expect(await page.getByRole('region', { name: 'Tidslinje' }).innerText()).toContain(`Fra ${began} til `);
    await page.getByRole('main').getByText(`${began} →`).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 320],
    ['en', 360],
  ] as const)('is accessible in %s at %i px, and its bands stay within it', async (language, width) => {
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language, width });
    await rowsOn(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const outside = await page.getByRole('region', { name: /^(Tidslinje|Timeline)$/ }).evaluate((region) => {
      const { left, right } = region.getBoundingClientRect();
      return [...region.querySelectorAll('span')].filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < left || box.right > right);
      }).length;
    });
    expect(outside).toBe(0);
  });

  const open = async (): Promise<Page> => {
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    await page.getByRole('button', { name: 'Tilføj mål' }).waitFor();
    return page;
  };

  it('has a page with keys: m for a goal, and n for a request of this course, not of any', async () => {
    const page = await open();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('heading', { name: 'Tilføj mål' }).waitFor();
    await page.getByRole('dialog').getByRole('textbox').fill('nm');
    await page.keyboard.press('n');
    expect(page.url()).toContain(`/forloeb/${id}`);
    await page.keyboard.press('Escape');
    const leave = page.getByRole('button', { name: 'Forlad siden' });
    if (await leave.isVisible()) await leave.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await page.getByRole('radio', { name: /Fleksjob/, checked: true }).waitFor();
  });

  it('has keys that stand in the help, each once, and do nothing when keys are turned off there', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    const lines = (await help.getByRole('definition').allInnerTexts()).map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining(['Ny anmodning i forløbet', 'Tilføj mål', 'Vis som borger']));
    expect(lines).not.toContain('Ny anmodning');
    await help.getByRole('switch').or(help.getByRole('checkbox')).click();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.keyboard.press('m');
    await page.keyboard.press('n');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toContain(`/forloeb/${id}`);
  });
});
