import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { readPdf } from '../kit/pdf.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';

inBrowser('letters by post', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  beforeAll(async () => {
    await caseworker.put(`/api/citizens/${citizens.otherCitizen}/contact`, { digitalPostExempt: true, language: 'en', interpreterLanguage: null }).expect(200);
  });

  const waiting = async (): Promise<number> => ((await caseworker.get('/api/letters').expect(200)).body.counts as { toPost: number }).toPost;
  const hear = async (courseId: string): Promise<void> => {
    const before = await waiting();
    await caseworker.command(`/api/courses/${courseId}/steps`, { kind: 'hearing', text: 'Vi vil afslutte dit forløb.' }).expect(200);
    await until('the letter', async () => (await waiting()) > before);
  };
  const open = (visitor: Parameters<Portal['visit']>[1] = {}) => portal.visit('/breve', { as: people.caseworker, ...visitor });

  it('begin with how the citizen is reached, which stands on the course and is changed there', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker });
    const box = page.getByRole('region', { name: 'Sådan når vi borgeren' });
    await box.getByText('Digitalt').waitFor();
    await box.getByRole('button', { name: 'Ret, hvordan vi når borgeren' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Borgeren er fritaget for Digital Post eller kan ikke logge ind' }).check();
    await dialog.getByRole('textbox', { name: /^Tolkens sprog/ }).fill('arabisk');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ret, hvordan vi når borgeren' }).click();
    await box.getByText('Brev med posten (fritaget for Digital Post)').waitFor();
    await box.getByText('arabisk').waitFor();
    expect(complaints).toEqual([]);
  });

  it('lie in a pile that is printed and marked, one or many', async () => {
    await hear(courses.citizen);
    await hear(courses.otherCitizen);
    const { page, complaints } = await open();
    const list = page.getByRole('list', { name: 'Breve' });
    await list.getByRole('checkbox', { name: 'Vælg brevet til Demo Anna Jensen: Vi vil høre, hvad du siger' }).check();
    const [one] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent brevet som PDF' }).click()]);
    expect(readPdf(await readFile(await one.path()))).toMatchObject({
      title: 'Vi vil høre, hvad du siger',
      text: expect.stringContaining('med 5 arbejdsdage til posten'),
    });
    await page.getByRole('checkbox', { name: 'Vælg alle viste' }).check();
    await page.getByRole('button', { name: 'Markér 2 som sendt' }).click();
    await page.getByText('Der er ingen breve at sende').waitFor();
    expect(complaints).toEqual([]);
  });

  it('that come back are said to be back, and whoever coordinates is told', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Sendt', exact: true }).click();
    await page.getByRole('button', { name: 'Brevet til Demo Anna Jensen kom retur: Vi vil høre, hvad du siger' }).click();
    await page.getByRole('button', { name: 'Kommet retur (1)' }).click();
    await page.getByRole('list', { name: 'Breve' }).getByText('Demo Anna Jensen').waitFor();
  });

  it('are found from the courses', async () => {
    const { page } = await portal.visit('/forloeb', { as: people.caseworker });
    await page.getByRole('link', { name: 'Breve til afsendelse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Breve til afsendelse' }).waitFor();
  });

  it.each([
    ['da', 360],
    ['en', 1280],
  ] as const)('are accessible in %s at %i px, and never scroll sideways', async (language, width) => {
    await hear(courses.otherCitizen);
    const { page } = await open({ language, width });
    await page.getByRole('list', { name: language === 'da' ? 'Breve' : 'Letters' }).waitFor();
    await page.getByRole('checkbox').first().check();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('give the citizen longer, which is said with the day on the course and on Min sag', async () => {
    await hear(courses.otherCitizen);
    const { page } = await portal.visit(`/forloeb/${courses.otherCitizen}`, { as: people.caseworker, language: 'en' });
    await page.getByText('(including 5 working days for the post)').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const own = await portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await own.page
      .getByText(/Du kan skrive til os senest .* \(med 5 arbejdsdage til posten\)\./)
      .first()
      .waitFor();
    expect([await axeFindings(own.page), await overflow(own.page)]).toEqual([[], 0]);
  });
});
