import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { beginCourse, courseOf, openStep } from '../api/course-kit.js';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';
import { typed } from './kit/reading.js';
import { closeMenu, openMenu } from './kit/menu.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const why = 'Banken har fået et nyt system.';

inBrowser('the last days that the law sets', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = () => beginCourse(caseworker, 'jobClarification');
  const menuOf = async (page: Page, about: string): Promise<string[]> => {
    const menu = await openMenu(page, page.getByRole('button', { name: `Mere: ${about}`, exact: true }).first());
    const items = await menu.getByRole('menuitem').allInnerTexts();
    await closeMenu(page);
    return items;
  };

  it('that have passed stay so: the coordinator tells the citizen another day and why, and the citizen reads it first', async () => {
    const id = await begun();
    await openStep(caseworker, id, { kind: 'payment', dueOn: inDays(-3) });
    await until('the payment to be late', async () => (await courseOf(caseworker, id)).findings.includes('noNewDay'), 30_000);
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const dialog = page.getByRole('dialog');
    await page.getByRole('region', { name: 'Det mangler' }).getByRole('button', { name: 'Vælg dag: Udbetaling' }).click();
    await dialog.getByText('Fristen er stadig overskredet.', { exact: false }).waitFor();
    await dialog.getByLabel('Det sker nu senest').fill(typed(inDays(4)));
    await dialog.getByRole('button', { name: 'Vælg dag', exact: true }).click();
    await dialog.getByText('Udfyld »Hvorfor er det forsinket?«.').waitFor();
    await dialog.getByRole('textbox', { name: 'Hvorfor er det forsinket?' }).fill(why);
    expect(await axeFindings(page)).toEqual([]);
    await giveAct(page, 'planStep');
    const next = page.getByRole('region', { name: 'Det næste' });
    await next.getByText('Borgeren regner nu med senest').waitFor();
    await next.getByText(/^Overskredet med/).waitFor();
    expect(await overflow(page)).toBe(0);

    const own = (await portal.visit('/min-sag', { as: people.citizen, width: 360 })).page;
    const now = own.getByRole('region', { name: 'Lige nu' }).filter({ hasText: 'Vi er forsinkede' });
    await now.getByText(why).waitFor();
    expect(plain(await now.innerText())).toContain(`Vi regner nu med, at det sker senest ${plain(formatDate(inDays(4), 'da', 'long'))}.`);
    await own.getByRole('region', { name: 'Det sker der' }).filter({ hasText: why }).waitFor();
    expect([await axeFindings(own), await overflow(own)]).toEqual([[], 0]);
  });

  it('are postponed only where that can be done, and it is said by which rule or how far', async () => {
    const id = await begun();
    await openStep(caseworker, id, { kind: 'access' });
    await openStep(caseworker, id, { kind: 'ownApplication' });
    const decision = await openStep(caseworker, id, { kind: 'decision', plannedOn: inDays(5) });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'settleDelay', { about: 'Aktindsigt' });
    await dialog.getByRole('radio', { name: 'Udskyd trinnet' }).check();
    await dialog.getByText(/Sidste dag må udskydes: Forvaltningsloven § 16/).waitFor();
    await dialog.getByRole('button', { name: 'Fortryd' }).click();

    await beginAct(page, 'settleDelay', { about: 'Afgørelse' });
    await dialog.getByRole('radio', { name: 'Udskyd trinnet' }).check();
    await dialog.getByLabel('Udskudt til').fill(typed(inDays(200)));
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill(why);
    await dialog.getByRole('button', { name: 'Gå videre eller udskyd' }).click();
    expect(plain(await dialog.innerText())).toContain(`Vælg ${plain(formatDate(decision.dueOn ?? '', 'da'))} eller en tidligere dag.`);
    await dialog.getByLabel('Udskudt til').fill(typed(inDays(20)));
    await giveAct(page, 'settleDelay');
    expect(await menuOf(page, 'Egen ansøgning om førtidspension på det foreliggende grundlag')).not.toContain('Gå videre eller udskyd');
    expect(await menuOf(page, 'Plan med mål og evaluering')).toContain('Gå videre eller udskyd');
  });

  it('are said where no rule gives them: with a payment, and with the complaint that comes back, and nowhere else', async () => {
    const id = await begun();
    await openStep(caseworker, id, { kind: 'appeal' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'openStep');
    await dialog.getByRole('combobox', { name: 'Hvad skal ske?' }).selectOption({ label: 'Udbetaling' });
    await dialog.getByRole('button', { name: 'Tilføj trin' }).click();
    await dialog.getByText('Udfyld »Senest«.').waitFor();
    await dialog.getByLabel('Senest').fill(typed(inDays(9)));
    await giveAct(page, 'openStep');

    await beginAct(page, 'closeStep', { about: 'Ankestyrelsen behandler klagen' });
    const day = dialog.getByLabel('Sidste dag for det, der følger');
    await dialog.getByRole('radio', { name: 'Stadfæstet' }).check();
    expect(await day.count()).toBe(0);
    await dialog.getByRole('radio', { name: 'Hjemvist til kommunen' }).check();
    await dialog.getByText(/Ny afgørelse efter hjemvisning\. Ankestyrelsen sætter fristen/).waitFor();
    await dialog.getByRole('button', { name: 'Afslut trinnet' }).click();
    await dialog.getByText('Udfyld »Sidste dag for det, der følger«.').waitFor();
    await day.fill(typed(inDays(40)));
    expect(await axeFindings(page)).toEqual([]);
    await giveAct(page, 'closeStep');
    const opened = page.getByRole('region', { name: 'Trin', exact: true }).getByRole('listitem').filter({ hasText: 'Ny afgørelse efter hjemvisning' });
    await opened.waitFor();
    expect(plain(await opened.innerText())).toContain(`Senest ${plain(formatDate(inDays(40), 'da'))}`);
  });

  it('are postponed by a rule that one administrator writes and another reads in plain words', async () => {
    const { page } = await portal.visit('/admin/aendringer/ny?kind=steps', { as: people.administrator });
    await page
      .locator('summary')
      .filter({ hasText: /^Opfølgningssamtale$/ })
      .click();
    await page
      .locator('details[open]')
      .getByLabel(/^Regel, der tillader, at sidste dag udskydes/)
      .fill('Sygedagpengeloven § 13');
    await page.getByLabel('Hvorfor ændringen laves').fill('Ny lov.');
    await page.getByRole('button', { name: 'Send til godkendelse', exact: true }).click();
    await page.getByText('venter på godkendelse').waitFor();
    const other = (await portal.visit(new URL(page.url()).pathname, { as: people.otherAdministrator })).page;
    await other.getByText('venter på godkendelse').waitFor();
    const differences = await other.getByRole('list', { name: 'Forskelle' }).innerText();
    expect(differences).toMatch(/Opfølgningssamtale: sidste dag må udskydes efter.*Sygedagpengeloven § 13/s);
  });
});
