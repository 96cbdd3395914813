import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from '@jest/globals';
import { cprId, seedRuleBook } from '#persistence';
import { addMonths } from '#sla';
import { byPost, empower, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { readPdf } from '../kit/pdf.js';
import { citizens, courses } from '../kit/world.js';
import { axeFindings, overflow, small } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { pressOn } from './kit/focus.js';
import { typed } from './kit/reading.js';

inBrowser('persons who act for a citizen', () => {
  const portal = setUpPortal(seedRuleBook);
  afterEach(async () => {
    await stopAll();
  });

  const stopAll = () => portal.foundation.database.engine.query('UPDATE representation SET ended_at = business_now() WHERE ended_at IS NULL');
  const empowered = async (): Promise<void> => empower(...(await portal.signInAll(people.citizen, people.otherCitizen)));

  it('are let act by the citizen, who hands over a code, and are stopped at once', async () => {
    const { page, complaints } = await portal.visit('/min-sag/hjaelp-fra-andre', { as: people.citizen, width: 360 });
    await page.getByText('Ingen handler for dig.').waitFor();
    await page.getByRole('button', { name: 'Lad en person handle for dig' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lad en person handle for dig' }).click();
    await dialog.getByText('Skriv, hvem det er.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('empower-name');
    await dialog.getByRole('textbox', { name: 'Hvem er personen?' }).fill('Min nabo');
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill(typed(inDays(30)));
    expect([await axeFindings(page), await small(page)]).toEqual([[], []]);
    await dialog.getByRole('button', { name: 'Lad en person handle for dig' }).click();
    const code = await dialog.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Koden er givet videre' }).click();
    await page.getByText('Koden er ikke brugt endnu.', { exact: false }).waitFor();
    expect(await overflow(page)).toBe(0);

    const other = await portal.visit('/min-sag/hjaelp-fra-andre', { as: people.otherCitizen, width: 360, language: 'en' });
    await other.page.getByRole('textbox', { name: 'Were you given a code?' }).fill('AAAA-BBBB-CCCC');
    await other.page.getByRole('button', { name: 'Use the code' }).click();
    await other.page.getByText('The code does not fit', { exact: false }).waitFor();
    await other.page.getByRole('textbox', { name: 'Were you given a code?' }).fill(code ?? '');
    await other.page.getByRole('button', { name: 'Use the code' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'For whom do you act?' }).waitFor();
    expect(await axeFindings(other.page)).toEqual([]);
    await other.page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await other.page.getByText('You act for Demo Anna Jensen.', { exact: false }).waitFor();
    expect([await axeFindings(other.page), await overflow(other.page)]).toEqual([[], 0]);

    await page.reload();
    await page.getByRole('button', { name: 'Stop Demo Bo Åberg' }).click();
    await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Har handlet: Demo Bo Åberg (fuldmagt)').waitFor();
    await other.page.reload();
    await other.page.getByText('You can no longer act for Demo Anna Jensen.', { exact: false }).waitFor();
    await other.page.getByRole('button', { name: /Demo Bo Åberg/ }).click();
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.page.getByText('You act for', { exact: false }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('see the case as the citizen does, and are offered nothing that only the citizen may', async () => {
    await empowered();
    const { page, complaints } = await portal.visit('/log-ind', { width: 360 });
    await page.getByRole('button', { name: /Demo Bo Åberg/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Hvem handler du for?' }).waitFor();
    await page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await page.getByText('Du handler for Demo Anna Jensen.', { exact: false }).waitFor();
    await pressOn(page.getByRole('link', { name: 'Få hjælp fra en forening' }));
    await page.getByRole('heading', { name: 'Personer, der handler for dig' }).waitFor();
    await page.getByRole('button', { name: 'Stop Demo Bo Åberg' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lad en person handle for dig' }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Har du fået en kode?' }).count()).toBe(0);
    await page.getByLabel('Du handler for').selectOption({ label: 'Mig selv' });
    await page.getByText('Du handler for Demo Anna Jensen.', { exact: false }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('are written down by whoever leads the case, a guardian with how it was given', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker });
    await page.getByText('Ingen person handler for borgeren.').waitFor();
    await page.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Værge/ }).check();
    await dialog.getByRole('textbox', { name: 'Hvem er personen?' }).fill('Demo Værge');
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill(typed(inDays(300)));
    await dialog.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' }).click();
    await dialog.getByText('Skriv, hvordan det er givet.').waitFor();
    await dialog.getByRole('textbox', { name: 'Hvordan er det givet?' }).fill('Familieretshusets afgørelse.');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' }).click();
    await dialog.getByRole('button', { name: 'Koden er givet videre' }).click();
    await page.getByText('Værge', { exact: true }).waitFor();
    const mine = await portal.visit('/min-sag/hjaelp-fra-andre', { as: people.citizen });
    await mine.page.getByText('Værge', { exact: true }).waitFor();
    expect(await mine.page.getByRole('button', { name: 'Stop Demo Værge' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('hold custody to a day that nobody types: the one before the citizen turns 18', async () => {
    const { database, sealer } = portal.foundation;
    const { citizen: id } = citizens;
    const [year = '', month, day] = addMonths(inDays(200), -216).split('-');
    const [before] = (await database.engine.query('SELECT cpr_sealed FROM citizen WHERE id = $1', [id])).rows;
    const sealed = await sealer.seal(id, cprId(id), `${Number(day) + 60}${month}${year.slice(2)}4000`);
    await database.engine.query('UPDATE citizen SET cpr_sealed = $2 WHERE id = $1', [id, sealed]);
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker, language: 'en' });
    await page.getByText('No person acts for the citizen.').waitFor();
    await page.getByRole('button', { name: 'Record a power of attorney or guardian' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Holder of parental custody/ }).check();
    const last = dialog.getByRole('textbox', { name: 'Up to and including' });
    expect(await last.inputValue()).toBe(typed(inDays(199)));
    await dialog.getByText('That is the day before the citizen turns 18.', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: /^Guardian/ }).check();
    expect(await last.inputValue()).toBe('');
    await database.engine.query('UPDATE citizen SET cpr_sealed = $2 WHERE id = $1', [id, before?.cpr_sealed]);
    expect(complaints).toEqual([]);
  });

  it('are sent their code in a letter where the citizen is told by post', async () => {
    const caseworker = await portal.signIn(people.caseworker);
    await byPost(caseworker, true);
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker });
    await page.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Fuldmagt/ }).check();
    await dialog.getByRole('textbox', { name: 'Hvem er personen?' }).fill('Min nabo');
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill(typed(inDays(30)));
    await dialog.getByRole('textbox', { name: 'Hvordan er det givet?' }).fill('Underskrevet fuldmagt.');
    await dialog.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' }).click();
    const code = await dialog.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent();
    expect(await axeFindings(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Hent koden som brev' }).click()]);
    expect(file.suggestedFilename()).toBe('kode.pdf');
    expect(readPdf(await readFile(await file.path())).text).toContain(`Giv dette brev til Min nabo. Koden er: ${code}`);
    await byPost(caseworker, false);
    expect(complaints).toEqual([]);
  });

  it('stand by their own name where the citizen reads who has seen the case', async () => {
    await empowered();
    const helper = await portal.signIn(people.otherCitizen);
    await helper.put('/api/session/citizen', { citizenId: citizens.citizen }).expect(200);
    await helper.get(`/api/courses/${courses.citizen}`).expect(200);
    const { page } = await portal.visit('/min-sag/set', { as: people.citizen });
    await page.getByText('Demo Bo Åberg (handler for dig)').first().waitFor();
  });
});
