import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Notification } from '../../apps/portal/src/api/client.js';
import { byDayAndMatter, unreadIn } from '../../apps/portal/src/pages/notifications/grouping.js';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal, type Portal } from './kit/browser.js';

const notice = (id: string, at: string, requestId: string | null, readAt: string | null = null): Notification => ({
  id,
  at,
  requestId,
  courseId: null,
  readAt,
  code: 'answered',
  title: id,
  body: '',
});

describe('notices', () => {
  it('are read by day in Copenhagen and by request, in the order they came', () => {
    const days = byDayAndMatter([
      notice('1', '2026-11-24T23:30:00Z', 'x'),
      notice('2', '2026-11-24T22:30:00Z', 'y'),
      notice('3', '2026-11-24T10:00:00Z', 'x', '2026-11-24T11:00:00Z'),
      notice('4', '2026-11-24T09:00:00Z', 'y'),
      notice('5', '2026-11-24T08:00:00Z', null),
      notice('6', '2026-11-24T07:00:00Z', null),
    ]);
    expect(days.map(({ day, groups }) => [day, groups.map(({ notices }) => notices.map(({ id }) => id))])).toEqual([
      ['2026-11-25', [['1']]],
      ['2026-11-24', [['2', '4'], ['3'], ['5'], ['6']]],
    ]);
    expect(days[1]?.groups.map(unreadIn)).toEqual([['2', '4'], [], ['5'], ['6']]);
  });
});

const groups = (page: Page) => page.locator('[data-notice]');
const bell = (page: Page) => page.getByRole('link', { name: /nye? notifikation/ });

inBrowser('notifications', () => {
  const portal = setUpPortal();
  const doctor = portal.session(people.doctor);
  const caseworker = portal.session(people.caseworker);
  const ids: string[] = [];

  /** What concerns different requests is told in any order. */
  const told = (count: number): Promise<boolean> =>
    until(`${count} notices`, async () => (await caseworker.get('/api/notifications/count')).body.unread === count, 30_000);

  beforeAll(async () => {
    for (const courseId of [courses.citizen, courses.otherCitizen, courses.citizen]) ids.push((await createSent(caseworker, { ...draftBody, courseId })).id);
    await give(doctor, ids[0] ?? '', 'ask', { text: 'Hvilken periode?' });
    await give(caseworker, ids[0] ?? '', 'answer-question', { text: 'Det seneste år.' });
    await give(doctor, ids[0] ?? '', 'ask', { text: 'Og hvad mere?' });
    await told(2);
    await give(doctor, ids[1] ?? '', 'answer', { answerType: 'noKnowledge' });
    await told(3);
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/notifikationer', { as: people.caseworker, ...visitor });
    await visit.page.getByText('Henter…').waitFor({ state: 'detached' });
    return visit;
  };

  it('tell what changed, all of one request together, and lead to it', async () => {
    const { page, complaints } = await open();
    await groups(page).nth(1).waitFor();
    expect(await groups(page).count()).toBe(2);
    expect(await groups(page).nth(1).innerText()).toMatch(/Ny[\s\S]*Nyt spørgsmål: LÆ 125[\s\S]*Nyt spørgsmål: LÆ 125/);
    expect(await bell(page).innerText()).toContain('3 nye notifikationer');
    expect(await page.getByText('3 nye', { exact: true }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await groups(page).nth(1).getByRole('link', { name: /^Åbn/ }).click();
    await page.waitForURL(`**/anmodninger/${ids[0]}`);
    await page.getByRole('link', { name: '1 ny notifikation' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are worked through with the keyboard', async () => {
    const { page } = await open();
    await groups(page).first().waitFor();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Åbn: Svar modtaget/);
    await page.keyboard.press('e');
    await page.getByText('Ingen nye').waitFor();
    expect(await groups(page).first().getByText('Ny', { exact: true }).count()).toBe(0);
  });

  it('do not move under the reader: what comes waits behind a pill, while the bell counts it at once', async () => {
    const { page } = await open();
    await groups(page).first().waitFor();
    await give(doctor, ids[2] ?? '', 'ask', { text: 'Hvornår?' });
    const pill = page.getByRole('button', { name: '1 ny – vis' });
    await pill.waitFor(live);
    expect(await groups(page).count()).toBe(2);
    expect(await bell(page).innerText()).toContain('1 ny notifikation');
    await pill.click();
    await groups(page).nth(2).waitFor();
    await page.getByRole('button', { name: 'Markér alle som set' }).click();
    await page.getByText('Ingen nye').waitFor();
    expect(await page.getByRole('button', { name: 'Markér alle som set' }).count()).toBe(0);
    expect((await caseworker.get('/api/notifications/count').expect(200)).body.unread).toBe(0);
  });

  it('come page by page, losing none', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.caseworker });
    await page.route('**/api/notifications', (route) => route.continue({ url: `${route.request().url()}?limit=2` }));
    await page.route('**/api/notifications?cursor=*', (route) => route.continue({ url: `${route.request().url()}&limit=2` }));
    await page.goto('/notifikationer');
    await groups(page).first().waitFor();
    const before = await page.locator('[data-notice] time').count();
    expect(before).toBe(2);
    await page.getByRole('button', { name: 'Vis ældre' }).click();
    await page.locator('[data-notice] time').nth(3).waitFor();
    expect(await page.locator('[data-notice] time').count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Vis ældre' }).count()).toBe(0);
  });

  it('say so when there are none', async () => {
    const { page } = await open({ as: people.adviser });
    await page.getByText('Du er helt opdateret.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('name what went wrong, and are tried again', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.caseworker });
    await page.route('**/api/notifications', (route) => route.abort());
    await page.goto('/notifikationer');
    await page.getByRole('alert').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/notifications');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await groups(page).first().waitFor();
  });

  it.each([
    ['da', 1280],
    ['en', 360],
    ['da', 320],
  ] as const)('are accessible in %s at %i px and never scroll sideways', async (language, width) => {
    const { page } = await open({ language, width });
    await groups(page).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
