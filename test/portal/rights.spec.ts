import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import { readPdf } from '../kit/pdf.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { pressOn } from './kit/focus.js';

const pages = ['set', 'samtykke', 'rettigheder'] as const;

inBrowser('the citizen’s rights and consents', () => {
  const portal = setUpPortal();

  beforeAll(async () => {
    await portal.foundation.database.engine.query(`UPDATE organisation SET phone = '00 00 10 00' WHERE name = 'Demo Kommune'`);
    const caseworker = await portal.signIn(people.caseworker);
    await createSent(caseworker);
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, id, 'request-consent', { thenSend: true });
    await give(await portal.signIn(people.citizen), id, 'give-consent', { form: 'digital', on: '2026-11-20' });
  });

  const open = (page: string, visitor: Parameters<Portal['visit']>[1] = {}) => portal.visit(`/min-sag${page}`, { as: people.citizen, width: 360, ...visitor });

  it('stand in the rule book’s words, each with its source and a number to call', async () => {
    const { page, complaints } = await open('/rettigheder');
    const right = page.getByRole('region', { name: 'Se papirerne i din sag' });
    await right.getByText('Bed om at se dem. Det kaldes aktindsigt.').waitFor();
    await right.getByRole('link', { name: 'Ring til Demo Kommune på 00 00 10 00' }).waitFor();
    expect(await right.innerText()).toContain('Det står i: demo § 9');
    await page.getByRole('region', { name: 'Hvem kan jeg spørge?' }).getByText('Din sagsbehandler er Demo Mette Holm hos Demo Kommune.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('are found at the foot of the page, where nothing comes before what the citizen must do', async () => {
    const { page } = await open('');
    await page.getByRole('article').first().waitFor();
    const isAfter = await page.evaluate(() => {
      const [article, nav] = [document.querySelector('main article'), document.querySelector('footer nav')];
      return article !== null && nav !== null && (article.compareDocumentPosition(nav) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    });
    expect(isAfter).toBe(true);
    for (const [name, heading] of [
      ['Dine rettigheder og klage', 'Dine rettigheder og klage'],
      ['Dit samtykke', 'Dit samtykke'],
      ['Hvem har set dine oplysninger?', 'Hvem har set dine oplysninger?'],
    ] as const) {
      await pressOn(page.getByRole('contentinfo').getByRole('link', { name }));
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
  });

  it('are all there to take home, in the language of the page', async () => {
    for (const [language, name, file, title] of [
      ['da', 'Hent som PDF', 'min-sag.pdf', 'Min sag: Demo Anna Jensen'],
      ['en', 'Download as PDF', 'my-case.pdf', 'My case: Demo Anna Jensen'],
    ] as const) {
      const { page } = await open('', { language });
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      expect(readPdf(await readFile(await download.path()))).toMatchObject({ title });
    }
  });

  it('say what was consented to and until when, and take it back there', async () => {
    const { page } = await open('/samtykke');
    const consent = page.getByRole('article');
    await consent.getByText(/^Du sagde ja \p{L}+ 20\. november 2026\. Dit ja gælder til og med \p{L}+ 20\. november 2027\.$/u).waitFor();
    await consent.getByRole('button', { name: 'Træk mit samtykke tilbage' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Træk mit samtykke tilbage' }).click();
    await consent.getByText('Du har taget dit ja tilbage.').waitFor();
    expect(await consent.getByRole('button').count()).toBe(0);
  });

  it('say so when nothing was asked', async () => {
    const { page } = await open('/samtykke', { as: people.otherCitizen });
    await page.getByText('Vi har ikke bedt om dit samtykke.').waitFor();
    await pressOn(page.getByRole('contentinfo').getByRole('link', { name: 'Min sag' }));
    await page.getByText('Din sag ligger hos Demo Kommune.').waitFor();
  });

  it.each(
    pages.flatMap(
      (name) =>
        [
          [name, 'da', 320],
          [name, 'en', 1280],
        ] as const,
    ),
  )('are accessible on %s in %s at %i px, and never scroll sideways', async (name, language, width) => {
    const { page, complaints } = await open(`/${name}`, { language, width });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(complaints).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
