import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, give, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { choose, confirm, dialog } from './kit/commands.js';
import { pressOn, standsOn } from './kit/focus.js';

const fullAnswer = { diagnoses: 'M54.5', history: 'Siden foråret.', treatment: 'Genoptræning.', function: 'Nedsat.', prognosis: 'improving' };

inBrowser('what a dialog lets one choose among', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

  const open = async (id: string, visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker, ...visitor });
    await visit.page.getByRole('tablist').waitFor();
    return visit;
  };
  const nothing = (page: Page): Promise<number> => dialog(page).getByText('Der er intet at vælge imellem.').count();

  it('of what is to be removed is an answer in the fields of the form, by form, day and who, and it is gone afterwards', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'full', items: fullAnswer });
    const { page, complaints } = await open(id, { width: 360 });
    await choose(page, 'redact');
    const texts = dialog(page).getByRole('group', { name: 'Tekster, der skal fjernes' });
    const answer = texts.getByRole('checkbox', { name: /^\p{L}+\. \d\d\.\d\d\.\d{4} kl\. .*: .* · LÆ 125 · Demo/u });
    await answer.check();
    await texts.getByRole('checkbox', { name: 'Formål' }).waitFor();
    await texts.getByRole('checkbox', { name: 'Anmodningens spørgsmål' }).check();
    await dialog(page).getByRole('radio', { name: 'Skrevet ved en fejl' }).check();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await confirm(page, 'redact');
    await dialog(page).waitFor({ state: 'detached' });
    const { answer: left, questions, purpose } = (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
    expect([left.items, questions, purpose === null]).toEqual([{}, [], false]);
    await page.getByRole('tabpanel').getByText('Teksten er fjernet eller ikke til dig.').first().waitFor();
    await choose(page, 'redact');
    await texts.getByRole('checkbox', { name: 'Formål' }).waitFor();
    expect(await texts.getByRole('checkbox').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is not said to be nothing while it is on its way, nor when it did not come, and is asked for again; the keyboard then stands on what the dialog is called', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await open(id);
    let fail = (): void => {};
    const failing = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/api/organisations*', async (route) => {
      await failing;
      await route.abort();
    });
    await choose(page, 'redirect');
    await dialog(page).getByRole('status').getByText('Henter…').first().waitFor();
    expect(await nothing(page)).toBe(0);
    fail();
    const again = dialog(page).getByRole('alert').getByRole('button', { name: 'Prøv igen' });
    await again.waitFor();
    expect([await nothing(page), await axeFindings(page)]).toEqual([0, []]);
    await page.unroute('**/api/organisations*');
    await pressOn(again);
    await dialog(page).getByRole('combobox', { name: 'Organisation' }).waitFor();
    await standsOn(dialog(page).getByRole('heading').first());
    expect(await nothing(page)).toBe(0);
  });

  it('is said to be nothing once that is known', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await open(id);
    await page.route('**/api/service-requests?*', (route) => route.fulfill({ json: { items: [], nextCursor: null, total: 0 } }));
    await choose(page, 'merge');
    await dialog(page).getByText('Der er intet at vælge imellem.').waitFor();
  });
});
