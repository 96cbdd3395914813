import { expect, it } from '@jest/globals';
import { create, draftBody, give, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('the citizen’s own words', () => {
  const portal = setUpPortal();
  const caseworker = portal.session(people.caseworker);

  const drafted = async (): Promise<string> => (await create(caseworker, { ...draftBody, formCode: 'EGNE ORD' })).id;
  const laid = async (): Promise<string> => (await give(caseworker, await drafted(), 'invite-words')).id;

  it('are written by the citizen on a telephone, who has read what will be asked, and are read by the doctor', async () => {
    const id = await laid();
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.locator(`a[href$="${id}"]`).first().click();
    await page.getByRole('heading', { name: 'Det spørger vi Demo Lægehuset om' }).waitFor();
    await page.getByText(draftBody.questions[0]).waitFor();
    await page.getByRole('button', { name: 'Gem dine ord' }).click();
    await page.getByText('Svar på mindst ét spørgsmål.').waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('region', { name: 'Dine egne ord' }).getByRole('textbox').first().fill('Jeg er træt hele dagen.');
    await page.getByRole('button', { name: 'Gem dine ord' }).click();
    await page.getByText('Ordene er gemt.', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
    await give(caseworker, id, 'send');
    const doctors = await portal.visit(`/anmodninger/${id}`, { as: people.doctor, language: 'en' });
    await doctors.page.getByRole('region', { name: 'The citizen’s own words' }).getByText('Jeg er træt hele dagen.').waitFor();
    expect(await axeFindings(doctors.page)).toEqual([]);
  });

  it('are written down by a caseworker on the citizen’s word', async () => {
    const id = await drafted();
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await page.getByRole('button', { name: 'Skriv borgerens ord ned' }).click();
    const part = page.getByRole('region', { name: 'Borgerens egne ord' });
    await part.getByRole('textbox').first().fill('Jeg kan ikke løfte.');
    await part.getByRole('radio', { name: 'På papir' }).check();
    expect(await axeFindings(page)).toEqual([]);
    await part.getByRole('button', { name: 'Gem borgerens ord' }).click();
    await part.getByText('Jeg kan ikke løfte.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('are asked for where the request is written, only by a form that asks', async () => {
    const id = await drafted();
    const { page } = await portal.visit(`/anmodninger/ny?draftId=${id}`, { as: people.caseworker, width: 360 });
    await page
      .getByRole('radiogroup', { name: 'Hvordan vil du gøre?' })
      .getByRole('radio', { name: /^Lad borgeren læse og skrive først/ })
      .waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    const other = await portal.visit(`/anmodninger/ny?draftId=${(await create(caseworker)).id}`, { as: people.caseworker });
    await other.page.getByRole('textbox').first().waitFor();
    expect(await other.page.getByRole('radiogroup', { name: 'Hvordan vil du gøre?' }).count()).toBe(0);
  });
});
