import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { move } from '../kit/moving.js';
import { organisations } from '../kit/rules.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { dialog } from './kit/commands.js';
import { chooseIn } from './kit/menu.js';

const purpose = 'I skal kende forløbet, når I hjælper borgeren videre.';

inBrowser('consent to sharing an answer', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let id: string;

  const share = (): Promise<object> =>
    give(caseworker, id, 'share-answer', { legalBasis: 'consent', purpose, form: 'oral', on: inDays(-1), text: 'Svaret, til sagen i den nye kommune.' });
  const readers = async (): Promise<unknown[]> => {
    const { shared } = (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body as { shared: { until: string | null }[] };
    return shared.filter(({ until }) => until === null);
  };

  beforeAll(async () => {
    const doctor = await portal.signIn(people.doctor);
    ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 145' }));
    await give(doctor, id, 'answer', { answerType: 'noKnowledge', text: 'Set én gang.' });
    await give(caseworker, id, 'accept-answer', {});
    await move(portal, caseworker, organisations.stranger);
  });

  it('stands among the citizen’s consents with to whom and since when, and is taken back there, told what that means', async () => {
    await share();
    const { page, complaints } = await portal.visit('/min-sag/samtykke', { as: people.citizen, width: 360 });
    const consent = page.getByRole('article', { name: /svaret fra .* til Demo Fremmed Kommune/ });
    await consent.getByText('Dit ja gælder, til du tager det tilbage.', { exact: false }).waitFor();
    await consent.getByText('Svaret, til sagen i den nye kommune.', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await consent.getByRole('button', { name: 'Træk mit samtykke tilbage' }).click();
    await dialog(page).getByText('Demo Fremmed Kommune kan så ikke længere læse svaret', { exact: false }).waitFor();
    await dialog(page).getByText('Det, de allerede har læst, kan vi ikke tage tilbage.', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Træk mit samtykke tilbage' }).click();
    await consent.getByText('Du har taget dit ja tilbage.', { exact: false }).waitFor();
    expect(await consent.getByRole('button').count()).toBe(0);
    expect(await readers()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is taken back in English where the citizen reads who got the answer, too', async () => {
    await share();
    const { page, complaints } = await portal.visit(`/min-sag/${id}`, { as: people.citizen, language: 'en' });
    const withdraw = page.getByRole('button', { name: 'Withdraw my consent' });
    await withdraw.click();
    await dialog(page).getByText('What they have read already we cannot take back.', { exact: false }).waitFor();
    await dialog(page).getByRole('button', { name: 'Withdraw my consent' }).click();
    await withdraw.waitFor({ state: 'detached' });
    expect(await readers()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is written down as taken back by whoever asked', async () => {
    await share();
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Notér, at samtykket til at dele svaret er trukket tilbage');
    await dialog(page).getByRole('radio', { name: 'Demo Fremmed Kommune' }).check();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Notér, at samtykket til at dele svaret er trukket tilbage' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await readers()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
