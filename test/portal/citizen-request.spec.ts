import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { formatDate } from '#core';
import type { Page } from 'playwright-core';
import { create, createSent, draftBody, give, people, purpose } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { dialog } from './kit/commands.js';
import { addCalendarDays, localDateOf } from '#sla';

/** Says it on the page, and once more in the dialog that tells what comes of it. */
const say = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: words, exact: true }).click();
  await dialog(page).getByRole('button', { name: words, exact: true }).click();
};

inBrowser('a citizen’s page of a request', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const open = (id: string, visitor: Parameters<Portal['visit']>[1] = {}) => portal.visit(`/min-sag/${id}`, { as: people.citizen, width: 360, ...visitor });
  const viewOf = async (id: string) => (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
  const asked = async (): Promise<string> => {
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, id, 'request-consent', { thenSend: true });
    return id;
  };

  it('begins with who acts and by when, then says why it is asked, in the very words', async () => {
    const { id, dueOn } = await createSent(caseworker);
    const { page, complaints } = await open(id);
    await page.getByRole('heading', { level: 1, name: 'Spørgsmål til Demo Lægehuset' }).waitFor();
    const first = await page.locator('main h1 >> xpath=following::p[1]').innerText();
    expect(first).toContain(`senest ${formatDate(String(dueOn), 'da', 'long')}`);
    expect(first).toContain('Du skal ikke gøre noget.');
    await page.getByText(purpose).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/samarbejdspart|frist er på pause|Handlinger/i);
    expect(complaints).toEqual([]);
  });

  it('names one day alone: that of whoever acts now, when nobody owes an answer any more', async () => {
    const { id, dueOn } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const [reason] = seedRuleBook.forms.find(({ code }) => code === 'LÆ 135')?.declineReasons ?? [];
    await give(await portal.signIn(people.doctor), id, 'decline', { reason: reason?.code });
    const { page } = await open(id);
    await page.getByText(/Vi finder en anden vej senest/).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(formatDate(String(dueOn), 'da', 'long'));
  });

  it('says what was done about a delay, on the page and on the card that leads to it', async () => {
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'remind', {});
    const { page } = await open(id);
    const line = page.getByText(/^Vi mindede din læge om det \p{L}+ \d+\. \p{L}+ \d{4}\.$/u);
    await line.waitFor();
    await page.goto(new URL('/min-sag', page.url()).href);
    await page.getByRole('article').filter({ has: line }).waitFor();
  });

  it('takes a yes, which sends what was prepared, and lets it be taken back', async () => {
    const id = await asked();
    const { page } = await open(id);
    await say(page, 'Ja, jeg giver samtykke');
    await page.getByText('Tak. Vi har fået dit svar.').waitFor();
    expect(await viewOf(id)).toMatchObject({ status: 'sent', consent: { status: 'given', form: 'digital' } });
    await say(page, 'Træk mit samtykke tilbage');
    await page.getByText('Du har trukket dit samtykke tilbage.').waitFor();
    expect(await viewOf(id)).toMatchObject({ status: 'cancelled', consent: { status: 'withdrawn' } });
  });

  it('takes a no with what the citizen wishes to say, and leads back', async () => {
    const id = await asked();
    const { page } = await open(id);
    await page.getByRole('button', { name: 'Nej, jeg giver ikke samtykke' }).click();
    await dialog(page).getByText('Du bestemmer selv. Så spørger vi ikke Demo Lægehuset.', { exact: false }).waitFor();
    await dialog(page)
      .getByLabel(/^Vil du skrive noget/)
      .fill('Jeg vil først tale med min læge.');
    await dialog(page).getByRole('button', { name: 'Nej, jeg giver ikke samtykke' }).click();
    await page.waitForURL('**/min-sag');
    const { status, consent, conversation } = await viewOf(id);
    expect({ status, consent: consent.status, said: conversation.at(-1).text }).toEqual({
      status: 'draft',
      consent: 'refused',
      said: 'Jeg vil først tale med min læge.',
    });
  });

  it('takes the day of an appointment, and says what is wrong with a day that has passed', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const { page } = await open(id);
    await page.getByText('Du skal selv bestille tid.').waitFor();
    await page.getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    const field = dialog(page).getByLabel('Hvilken dag?');
    await field.fill('01.01.2020');
    await dialog(page).getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    await dialog(page).getByText('Dagen er gået. Vælg i dag eller en senere dag.').waitFor();
    const { now } = (await caseworker.get('/api/demo/clock').expect(200)).body;
    const on = addCalendarDays(localDateOf(now), 5);
    await field.fill(on.split('-').reverse().join('.'));
    await dialog(page).getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    await page.getByText(`Du har tid ${formatDate(on, 'da', 'long')}.`).waitFor();
    expect((await viewOf(id)).consultation).toEqual({ status: 'booked', on });
  });

  it('tells when something has happened meanwhile, and then shows it', async () => {
    const id = await asked();
    const { page } = await open(id);
    await page.getByRole('button', { name: 'Ja, jeg giver samtykke' }).click();
    await give(caseworker, id, 'cancel', { text: 'Sagen er lukket.' });
    await dialog(page).getByRole('button', { name: 'Ja, jeg giver samtykke' }).click();
    await dialog(page)
      .getByText(/^Der er sket noget nyt imens/)
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Fortryd' }).click();
    await page.getByRole('button', { name: 'Ja, jeg giver samtykke' }).waitFor({ state: 'detached' });
  });

  it('is not for anybody else’s eyes', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await open(id, { as: people.otherCitizen });
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Lægehuset|LÆ 125/);
  });

  it.each(['da', 'en'] as const)('can be used by everybody, in %s, with a thumb', async (language) => {
    const { page, complaints } = await open(await asked(), { language, width: 320 });
    await page.getByRole('button').first().waitFor();
    expect({ findings: await axeFindings(page), wider: await overflow(page) }).toEqual({ findings: [], wider: 0 });
    for (const target of await page.locator('main').locator('a, button').all()) {
      expect({ target: await target.innerText(), high: ((await target.boundingBox())?.height ?? 0) >= 44 }).toEqual({
        target: await target.innerText(),
        high: true,
      });
    }
    await page.locator('main').getByRole('button').nth(1).click();
    await dialog(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
