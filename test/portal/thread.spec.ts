import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';

inBrowser('the thread of a request', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

  it('leads from one request to the next and back, and lays open what was said before only when it is wanted', async () => {
    const { id, number } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    await give(doctor, id, 'ask', { text: 'Hvilken periode gælder det?' });
    await give(caseworker, id, 'answer-question', { text: 'Det seneste halve år.' });
    await give(caseworker, id, 'redirect', { recipientOrganisationId: organisations.otherPractice });
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    const onwards = page.getByRole('region', { name: 'Hvor står den?' }).getByText('Ført videre som').getByRole('link');
    await onwards.waitFor(live); // the worker makes it
    await onwards.click();
    await page.getByText('Kommer fra').getByRole('link', { name: number }).waitFor();
    const earlier = page.getByRole('button', { name: `Tidligere i tråden: ${number}` });
    expect(await page.getByText('Det seneste halve år.').count()).toBe(0);
    await earlier.click();
    await page.getByText('Det seneste halve år.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
