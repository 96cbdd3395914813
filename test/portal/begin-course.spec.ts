import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('a citizen without a course that runs', () => {
  const portal = setUpPortal(seedRuleBook);
  beforeAll(async () => {
    await portal.foundation.database.engine.query('UPDATE citizen SET municipality_id = $1 WHERE id = $2', [organisations.municipality, citizens.citizen]);
  });

  it('is not asked to begin one while one runs', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.getByRole('region', { name: 'Din plan' }).waitFor();
    expect(await page.getByRole('button', { name: 'Begynd et forløb' }).count()).toBe(0);
  });

  it('begins one with what they would like, and reads what happens now', async () => {
    const caseworker = await portal.signIn(people.caseworker);
    await caseworker.command(`/api/courses/${courses.citizen}/end`, { on: inDays(0) }).expect(200);
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.getByRole('button', { name: 'Begynd et forløb' }).click();
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'Begynd et forløb' });
    await send.click();
    await dialog.getByText('Vælg det, der passer på dig.').waitFor();
    await dialog.getByText('Skriv, hvad du gerne vil.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await dialog.getByRole('radio', { name: 'Afklaring efter førtidspension' }).check();
    await dialog.getByRole('textbox').fill('Jeg vil gerne prøve et lille job.');
    await send.click();
    await page.getByText('Jeg vil gerne prøve et lille job.').waitFor();
    await page.getByRole('button', { name: 'Begynd et forløb' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('main').innerText()).toContain('Det næste er: Svar på din ansøgning. Vi er færdige senest');
    expect(complaints).toEqual([]);
  });
});
