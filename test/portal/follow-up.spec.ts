import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { insertCourses, type Counted } from '../api/follow-up-kit.js';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';

inBrowser('the follow-up of courses', () => {
  const portal = setUpPortal(seedRuleBook);

  const course = (more: Partial<Counted> = {}): Counted => ({ kind: 'resourceCourse', startedOn: inDays(-100), ...more });

  beforeAll(async () => {
    const answered = { answers: [{ type: 'full', at: `${inDays(-80)}T12:00:00Z` }] };
    await insertCourses(portal.databaseUrl, [
      course({ goals: 1, evaluations: 2, evaluationsOnTime: 2, ...answered }),
      course({ goals: 1, coordinatorChanges: 2, evaluations: 1, ...answered }),
      course({ goals: 1, endedOn: inDays(-10) }),
      ...Array.from({ length: 3 }, () => course()),
    ]);
    const caseworker = await portal.signIn(people.caseworker);
    const begin = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-20) };
    const { id } = (await caseworker.command('/api/courses', begin).expect(201)).body;
    await caseworker.command(`/api/courses/${id}/waits`, { what: 'referral', from: inDays(-14) }).expect(200);
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/opfoelgning', { as: people.manager, ...visitor });
    await visit.page.getByRole('heading', { level: 2 }).first().waitFor();
    await visit.page
      .getByRole('columnheader', { name: /^(Ventet på|Waited for)$/ })
      .first()
      .waitFor();
    return visit;
  };

  it('is in the menu of managers and caseworkers', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.caseworker });
    await page.getByRole('link', { name: 'Opfølgning', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Opfølgning på forløb' }).waitFor();
    const doctor = await portal.visit('/indbakke', { as: people.doctor });
    await doctor.page.getByRole('link', { name: 'Overblik', exact: true }).waitFor();
    expect(await doctor.page.getByRole('link', { name: 'Opfølgning', exact: true }).count()).toBe(0);
  });

  it('says how many, of how many and as a share, and how long, with those that are not over', async () => {
    const { page, complaints } = await open();
    const rows = page.getByRole('table', { name: 'Ressourceforløb' }).getByRole('row');
    const text = async (name: RegExp): Promise<string> => (await rows.filter({ hasText: name }).innerText()).replaceAll(/\s+/g, ' ');
    expect(await text(/^Forløb i alt/)).toBe('Forløb i alt 6 forløb 5 er ikke slut');
    expect(await text(/^Med mål/)).toBe('Med mål 3 af 6 · 50 % 3 mangler mål');
    expect(await text(/^Tid fra start/)).toContain('Halvdelen inden 95 dage, ni af ti inden 100 dage 2 har fået en udtalelse 4 har ikke fået en endnu');
    expect(await text(/^Alle evalueringer/)).toContain('1 af 2 · for få til en andel 1 med en for sen evaluering 2 af 3 evalueringer til tiden');
    expect(complaints).toEqual([]);
  });

  it('leads from every number to a list of just as many', async () => {
    const { page } = await open();
    const links = page.getByRole('main').getByRole('table').getByRole('link');
    const count = await links.count();
    expect(count).toBeGreaterThan(12);
    for (let place = 0; place < count; place += 1) {
      const link = links.nth(place);
      const number = Number(/\d+/.exec(await link.innerText())?.[0]);
      await link.click();
      await page.getByRole('heading', { level: 1, name: 'Forløb bag tallet' }).waitFor();
      await page.getByText(number === 1 ? '1 forløb' : `${number} forløb`, { exact: true }).waitFor();
      expect(await page.locator('[data-course]').count()).toBe(number);
      await page.getByRole('link', { name: 'Tilbage til opfølgningen' }).click();
      await page.getByRole('columnheader', { name: 'Ventet på' }).first().waitFor();
    }
  });

  it('keeps the year in the address, and gives the file of it', async () => {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Forløb begyndt' }).selectOption({ label: `I ${Number(inDays(0).slice(0, 4)) - 3}` });
    await page.getByText('Ingen forløb er begyndt i perioden.').waitFor();
    expect(page.url()).toContain('aar=');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent som fil (CSV)' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^opfoelgning-20\d\d\.csv$/);
  });

  it.each([
    ['da', 1280],
    ['en', 360],
  ] as const)('is accessible in %s at %i px and never scrolls sideways, the list too', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await page.locator('[data-course]').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
