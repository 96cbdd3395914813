import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { beginCourse, letIn } from '../api/course-kit.js';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { typed } from './kit/reading.js';

const said = 'Anna har klaret to korte dage om ugen med faste pauser.';
const reply = 'Vi holder et møde på torsdag.';
const form = 'UDTALELSE Udtalelse fra en organisation';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

inBrowser('a statement of an organisation that takes part', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const citizen = portal.session(people.citizen);

  const invited = async (as = 'hearingParty'): Promise<string> => {
    const id = await beginCourse(caseworker, 'resourceCourse', '2025-10-01');
    await letIn(citizen, id, as);
    return id;
  };
  const write = async (page: Page): Promise<void> => {
    await button(page, 'Tjek udtalelsen').waitFor();
    for (const field of ['Hvordan kender I borgeren?', 'Hvad vil I sige til kommunen?', 'Hvad siger borgeren selv'])
      await page.getByRole('textbox', { name: field }).fill(said);
    await page.getByRole('radio', { name: 'Mundtligt' }).check();
    await page.getByRole('textbox', { name: 'Dato for samtykket' }).fill(typed(inDays(0)));
    await page.keyboard.press('Tab');
  };
  const given = async (page: Page): Promise<string> => {
    await write(page);
    await button(page, 'Tjek udtalelsen').click();
    await button(page, 'Send udtalelsen').click();
    await heading(page, 'Udtalelsen er sendt').waitFor();
    await page.getByRole('link', { name: 'Se udtalelsen' }).click();
    await heading(page, form).waitFor();
    return page.url().split('/').at(-1) ?? '';
  };

  it('is begun from the course, written on a telephone, checked and sent', async () => {
    const id = await invited();
    const { page, complaints } = await portal.visit(`/deltager/${id}`, { as: people.adviser, width: 360 });
    await page.getByRole('link', { name: 'Giv en udtalelse' }).click();
    await heading(page, 'Ny udtalelse').waitFor();
    await page.getByText('Demo Anna Jensen').waitFor();
    await write(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await button(page, 'Tjek udtalelsen').click();
    await button(page, 'Send udtalelsen').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Demo Rikke Rådgiver, Demo Foreningen');
    expect(text).not.toMatch(/læge|patient|forslag/i);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Send udtalelsen').click();
    await heading(page, 'Udtalelsen er sendt').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Demo Kommune skal svare senest/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Tilbage til forløbet' }).click();
    await heading(page, 'Demo Anna Jensen').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is a statement in the municipality’s words, which replies, and the citizen then reads both', async () => {
    const adviser = await portal.visit(`/forslag/nyt?courseId=${await invited()}`, { as: people.adviser });
    const id = await given(adviser.page);
    await adviser.page.getByText('Udtalelse, afventer svar').waitFor();
    const own = await portal.visit(`/min-sag/${id}`, { as: people.citizen, width: 360 });
    await heading(own.page, 'Udtalelse fra Demo Foreningen').waitFor();
    await own.page.getByText('Udtalelsen er kommet. Du kan læse den, når vi har svaret.').waitFor();
    expect(await own.page.locator('main').innerText()).not.toContain(said);
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await heading(page, form).waitFor();
    await page.getByText(said).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/lægen|patient|forslag|Det bliver der spurgt om|Honorar/i);
    await button(page, 'Svar organisationen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Svar til organisationen' }).fill(reply);
    await dialog.getByRole('radio', { name: 'Nej', exact: true }).check();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Svar organisationen' }).click();
    await page.getByText('Udtalelse, besvaret').waitFor();
    await own.page.reload();
    await own.page.getByText(said).first().waitFor();
    await own.page.getByText(reply).waitFor();
    const text = await own.page.locator('main').innerText();
    expect(text).toContain('Vi har læst og svaret på udtalelsen fra Demo Foreningen. Du kan også læse den.');
    expect(text).not.toMatch(/læge|forslag/i);
    expect(await axeFindings(own.page)).toEqual([]);
    expect(await overflow(own.page)).toBeLessThanOrEqual(0);
  });

  it('that the citizen stopped meanwhile is refused with what to do, and nothing that was typed is lost', async () => {
    const id = await invited();
    const { page } = await portal.visit(`/forslag/nyt?courseId=${id}`, { as: people.adviser });
    await write(page);
    await citizen.command(`/api/courses/${id}/grants/1/end`, {}).expect(200);
    await button(page, 'Tjek udtalelsen').click();
    await button(page, 'Send udtalelsen').click();
    await page
      .getByRole('alert')
      .getByText(/Spørg borgeren, om I skal deltage igen\./)
      .waitFor();
    await button(page, 'Ret').click();
    expect(await page.getByRole('textbox', { name: 'Hvad vil I sige til kommunen?' }).inputValue()).toBe(said);
  });

  it('is offered to nobody who takes no part, or none that covers it', async () => {
    const id = await invited('companion');
    const companion = await portal.visit(`/deltager/${id}`, { as: people.adviser });
    await companion.page.getByRole('region', { name: 'Jeres deltagelse' }).waitFor();
    expect(await companion.page.getByRole('link', { name: 'Giv en udtalelse' }).count()).toBe(0);
    expect(await companion.page.getByRole('link', { name: 'Nyt forslag' }).count()).toBe(0);
    const asked = await portal.visit(`/forslag/nyt?courseId=${id}`, { as: people.adviser });
    await asked.page.getByText(/omfatter ikke en udtalelse/).waitFor();
    await citizen.command(`/api/courses/${id}/grants/1/end`, {}).expect(200);
    const stopped = await portal.visit(`/forslag/nyt?courseId=${id}`, { as: people.adviser });
    await stopped.page.getByText(/I deltager ikke i forløbet/).waitFor();
  });
});
