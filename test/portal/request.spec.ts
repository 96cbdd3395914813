import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { formatDate, label, type CommandType } from '#core';
import type { Locator, Page } from 'playwright-core';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { pressOn } from './kit/focus.js';
import { choose, confirm, dialog, sayHearing } from './kit/commands.js';
import { chooseIn, openMenu } from './kit/menu.js';

const question = 'Hvilken periode skal jeg skrive om?';
const reply = 'De seneste seks måneder.';

const replyBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Svar', exact: true });

inBrowser('the page of a request', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

  const open = async (id: string, visitor: Parameters<Portal['visit']>[1] = {}, search = '') => {
    const visit = await portal.visit(`/anmodninger/${id}${search}`, { as: people.caseworker, ...visitor });
    await visit.page.getByRole('tablist').waitFor();
    return visit;
  };
  const viewOf = async (id: string) => (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
  const asked = async (): Promise<string> => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'ask', { text: question });
    return id;
  };

  it('says first who has it, where it stands and by when', async () => {
    const id = await asked();
    const { page, complaints } = await open(id);
    const { number, dueOn } = await viewOf(id);
    const standing = await page.getByRole('region', { name: 'Hvor står den?' }).innerText();
    expect(standing).toMatch(/Venter på: dig/);
    expect(standing).toContain('Afventer svar på spørgsmål');
    expect(standing).toMatch(/På pause · \d+ arbejdsdage tilbage/);
    expect(standing).toContain(formatDate(dueOn, 'da'));
    expect(await page.title()).toBe('LÆ 125 Statusattest – Afklar');
    expect(await page.locator('main').innerText()).toContain(number);
    expect(await page.locator('main').innerText()).toContain('670190-••••');
    expect(complaints).toEqual([]);
  });

  it('shows what was asked and said, in order', async () => {
    const { page } = await open(await asked());
    const said = await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts();
    const text = said.join('\n');
    for (const each of [...draftBody.questions, question]) expect(text).toContain(each);
    expect(text.indexOf(draftBody.questions[0])).toBeLessThan(text.indexOf(question));
  });

  it('says what a reply does to the deadline, and it does just that, before the eyes of the doctor', async () => {
    const id = await asked();
    const { page } = await open(id);
    const { page: other } = await open(id, { as: people.doctor });
    await page.getByText(/^Fristen løber igen/).waitFor();
    await replyBox(page).fill(reply);
    await page.getByRole('form', { name: 'Svar på spørgsmål' }).getByRole('button').click();
    await page.getByText('Gjort: Svar på spørgsmål.', { exact: true }).first().waitFor();
    await other.getByText(reply).waitFor();
    const { status, clock, dueOn } = await viewOf(id);
    expect({ status, clock }).toEqual({ status: 'sent', clock: 'running' });
    expect(await page.getByRole('region', { name: 'Hvor står den?' }).innerText()).toContain(formatDate(dueOn, 'da'));
    expect(await replyBox(page).count()).toBe(0);
  });

  it('has a place for every command that is allowed, and each says what it does', async () => {
    const { id } = await createSent(caseworker);
    const { allowed } = await viewOf(id);
    const { page, complaints } = await open(id);
    for (const command of allowed as CommandType[]) {
      await choose(page, command);
      await dialog(page).waitFor();
      expect({ command, heading: await dialog(page).getByRole('heading').first().innerText() }).toEqual({ command, heading: label(command, 'da') });
      expect({ command, says: (await dialog(page).getByText('Det sker der', { exact: true }).count()) > 0 }).toEqual({ command, says: true });
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
    }
    expect(complaints).toEqual([]);
  });

  it('tells at the field what is wrong, and keeps what was written', async () => {
    const { id, dueOn } = await createSent(caseworker);
    const { page } = await open(id);
    await choose(page, 'extend');
    await confirm(page, 'extend');
    await dialog(page).getByText('Udfyld »Ny frist«.').waitFor();
    await dialog(page).getByText('Udfyld »Begrundelse«.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const day = (iso: string): string => iso.split('-').reverse().join('.');
    const later = new Date(Date.parse(`${dueOn}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
    await dialog(page).getByLabel('Begrundelse').fill('Lægen har ferie.');
    await dialog(page)
      .getByLabel('Ny frist')
      .fill(day(String(dueOn)));
    await confirm(page, 'extend');
    await dialog(page)
      .getByText(/Den nye dato skal være senere end fristen/)
      .waitFor();
    await dialog(page).getByLabel('Ny frist').fill(day(later));
    await dialog(page)
      .getByText(`Fristen bliver ${formatDate(later, 'da')}.`, { exact: false })
      .waitFor();
    expect(await dialog(page).getByLabel('Begrundelse').inputValue()).toBe('Lægen har ferie.');
    await confirm(page, 'extend');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await viewOf(id)).toMatchObject({ dueOn: later, originalOn: dueOn });
    await page.getByText(`oprindelig ${formatDate(String(dueOn), 'da')}`).waitFor();
  });

  it('shows what a colleague did meanwhile and sends only when that was to be seen', async () => {
    const id = await asked();
    const { page } = await open(id);
    await choose(page, 'logContact');
    await dialog(page).getByLabel('Telefon').check();
    await dialog(page).getByLabel('Hvad blev der talt om?').fill('Vi ringer i morgen.');
    await give(await portal.signIn(people.manager), id, 'reassign', { ownerId: people.otherCaseworker });
    await dialog(page)
      .getByText(/^En kollega har ændret noget imens\. Se forskellen/)
      .waitFor();
    await dialog(page)
      .getByText(/Anmodningen har fået en ny ansvarlig \(Demo Ida Leder/)
      .waitFor();
    expect(await dialog(page).getByLabel('Hvad blev der talt om?').inputValue()).toBe('Vi ringer i morgen.');
    await confirm(page, 'logContact');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByText('Vi ringer i morgen.').waitFor();
  });

  it('keeps what is written when it can be sent no more', async () => {
    const id = await asked();
    const { page } = await open(id);
    await replyBox(page).fill(reply);
    await give(await portal.signIn(people.manager), id, 'answer-question', { text: 'Hele året.' });
    await page.getByText(/^Det kan ikke gøres længere\. Kopiér din tekst/).waitFor();
    expect(await replyBox(page).inputValue()).toBe(reply);
    expect(await page.getByRole('form', { name: 'Svar på spørgsmål' }).getByRole('button').count()).toBe(0);
  });

  it('asks before what is written is left behind', async () => {
    const { page } = await open(await asked());
    await replyBox(page).fill(reply);
    await page.getByRole('link', { name: 'Indbakke' }).first().click();
    await page.getByText('Vil du forlade siden?').waitFor();
    await page.getByRole('button', { name: 'Bliv på siden' }).click();
    expect(await replyBox(page).inputValue()).toBe(reply);
  });

  it('tells why the date is that day, what follows by itself, and who has had the request', async () => {
    const { page } = await open(await asked(), {}, '?fane=frist');
    await page.getByText(/14 kalenderdage regnet fra/).waitFor();
    const panel = await page.getByRole('tabpanel').innerText();
    expect(panel).toContain('påmindelse til samarbejdsparten');
    expect(panel).toContain('forslag til sagsbehandleren om at spørge en anden');
    const periods = await page.getByRole('table').getByRole('row').allInnerTexts();
    expect(periods.at(-1)).toMatch(/Demo Kommune[\s\S]*nu[\s\S]*Fristen er på pause/);
  });

  it('is printed whole, for the file: what lies behind its tabs, and nothing to press', async () => {
    const { page } = await open(await asked());
    await page.getByText(/14 kalenderdage regnet fra/).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    for (const part of [question, /har stillet et spørgsmål; fristen er på pause/, /14 kalenderdage regnet fra/, 'Det læser borgeren lige nu'])
      await page.locator('main').getByText(part).last().waitFor();
    for (const onScreen of ['button', 'nav', 'header', '[role=tab]', 'textarea', 'main a[href="/indbakke"]'])
      expect({ onScreen, seen: await page.locator(`${onScreen}:visible`).count() }).toEqual({ onScreen, seen: 0 });
    expect(await page.getByText('DEMO', { exact: true }).isVisible()).toBe(false);
  });

  it('shows an answer by the questions of its form, and accepts it', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'partialFinal', items: { diagnoses: 'Slidgigt i knæet' }, text: 'Mere kan ikke siges.' });
    const { page } = await open(id);
    const answer = page.getByRole('region', { name: 'Svar', exact: true });
    await answer.getByText('Slidgigt i knæet').waitFor();
    expect(await answer.innerText()).toMatch(/Svar: Delvist svar, mere kan ikke siges[\s\S]*Diagnoser, som har betydning for sagen\s+Slidgigt i knæet/);
    await choose(page, 'acceptAnswer');
    await sayHearing(page);
    await dialog(page).getByText('Derefter venter den ikke på nogen.').waitFor();
    await confirm(page, 'acceptAnswer');
    await page.getByText('Venter ikke på nogen').waitFor();
    expect((await viewOf(id)).status).toBe('closed');
  });

  it('takes a draft to its last step to be sent', async () => {
    const { id } = await create(caseworker);
    const { page } = await open(id);
    await choose(page, 'send');
    await page.getByRole('heading', { name: 'Tjek dine svar' }).waitFor();
    // by the keyboard: what is still read above the button moves it
    await pressOn(page.getByRole('button', { name: 'Send anmodning' }));
    await pressOn(page.getByRole('button', { name: 'Send alligevel' })); // the citizen of these tests was asked about before
    await page.getByRole('heading', { name: 'Anmodningen er sendt' }).waitFor();
    expect((await viewOf(id)).status).toBe('sent');
  });

  it('chooses the right form at the same one already, who named it', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'wrongForm', rightFormCode: 'LÆ 135' });
    const { page } = await open(id);
    await choose(page, 'redirect');
    await confirm(page, 'redirect');
    await page.getByText('Venter ikke på nogen').waitFor();
    const { rows } = await portal.foundation.database.engine.query(
      `SELECT body->>'formCode' AS form, body->>'recipientId' AS to FROM event WHERE instance_id = $1 AND type = 'redirected'`,
      [id],
    );
    expect(rows).toEqual([{ form: 'LÆ 135', to: organisations.practice }]);
  });

  it('records another doctor, after which whoever asks chooses who is to answer', async () => {
    const { id } = await createSent(caseworker);
    const { page, complaints } = await open(id);
    await page.getByRole('button', { name: 'Ret egen læge' }).click();
    await dialog(page).getByRole('button', { name: 'Ret egen læge' }).click();
    await dialog(page).getByText('Vælg den nye læge, eller at borgeren ingen har.').waitFor();
    await dialog(page).getByLabel('Egen læge nu').selectOption('Demo Nabolægen');
    await dialog(page).getByRole('button', { name: 'Ret egen læge' }).click();
    await page.getByRole('heading', { name: 'Borgeren har skiftet læge' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Spørg Demo Nabolægen' }).click();
    expect(await dialog(page).getByLabel('Organisation').inputValue()).toBe(organisations.otherPractice);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lad modtageren svare' }).first().click();
    await confirm(page, 'keepRecipient');
    await page.getByRole('heading', { name: 'Borgeren har skiftet læge' }).waitFor({ state: 'detached' });
    expect(await viewOf(id)).toMatchObject({ status: 'sent', recipient: { id: organisations.practice } });
    expect(complaints).toEqual([]);
  });

  it('records that the citizen has died, says what follows, and takes it back', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await open(id);
    const more = page.getByRole('button', { name: 'Mere' });
    await chooseIn(page, more, 'Registrér, at borgeren er død');
    const asks = page.getByRole('dialog');
    await asks.getByText('Alle borgerens åbne anmodninger bliver annulleret').waitFor();
    await asks.getByLabel('Dødsdato').fill('24.11.2126');
    await asks.getByRole('button', { name: 'Registrér, at borgeren er død' }).click();
    await asks.getByText('Datoen er ikke kommet endnu.').waitFor();
    await asks.getByLabel('Dødsdato').fill('01.11.2026');
    await asks.getByRole('button', { name: 'Registrér, at borgeren er død' }).click();
    await page.getByText(/^Død .*01\.11\.2026/).waitFor();
    await page.getByText('Venter ikke på nogen').waitFor();
    expect((await viewOf(id)).status).toBe('cancelled');
    const course = `/api/courses/${courses.citizen}`;
    await until('the end of the course', async () => (await caseworker.get(course).expect(200)).body.endedOn ?? undefined);
    await page.getByRole('button', { name: 'Det var en fejl' }).click();
    await page.getByText(/^Død .*01\.11\.2026/).waitFor({ state: 'detached' });
    const menu = await openMenu(page, more);
    await menu.getByRole('menuitem', { name: 'Registrér, at borgeren er død' }).waitFor();
    await caseworker.command(`${course}/reopen`, { text: 'Det var en fejl.' }).expect(200);
  });

  it('is worked with single keys', async () => {
    const { page } = await open(await asked());
    await page.keyboard.press('h');
    await page
      .getByText(/har stillet et spørgsmål; fristen er på pause/)
      .last()
      .waitFor();
    expect(new URL(page.url()).search).toBe('?fane=forloeb');
    await page.keyboard.press('r');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('h');
    expect(await replyBox(page).inputValue()).toBe('h');
    const { id } = await createSent(caseworker);
    const { page: another } = await open(id);
    await another.keyboard.press('p');
    await dialog(another).getByText('Send rykker').first().waitFor();
  });

  it('answers alike for a request that is not there and one that is not ours', async () => {
    const { id } = await createSent(caseworker);
    const texts: string[] = [];
    for (const [address, as] of [
      [id, people.strangeCaseworker],
      ['0193a000-0000-7000-8000-00000000ffff', people.caseworker],
    ] as const) {
      const { page } = await portal.visit(`/anmodninger/${address}`, { as });
      await page.getByRole('alert').waitFor();
      texts.push(await page.getByRole('alert').innerText());
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toMatch(/LÆ|Demo/);
  });

  it.each(['da', 'en'] as const)('can be used by everybody, in %s, in each of its parts and states', async (language) => {
    const id = await asked();
    const { page: narrow, complaints } = await open(id, { language, width: 320 });
    for (const tab of await narrow.getByRole('tab').all()) {
      await tab.click();
      await narrow.getByRole('tabpanel').locator('li, p, dd').first().waitFor();
      expect({ tab: await tab.innerText(), findings: await axeFindings(narrow), wider: await overflow(narrow) }).toEqual({
        tab: await tab.innerText(),
        findings: [],
        wider: 0,
      });
    }
    expect(complaints).toEqual([]);
    const { page } = await open(id, { language });
    const menu = await openMenu(page, page.getByRole('button', { name: language === 'da' ? 'Mere' : 'More', exact: true }));
    expect(await axeFindings(page)).toEqual([]);
    await menu.getByRole('menuitem', { name: label('registerAnswer', language) }).press('Enter');
    await dialog(page)
      .getByRole('button', { name: label('registerAnswer', language) })
      .click();
    await page.waitForFunction(() => document.querySelector('[role=dialog] [aria-invalid=true], [role=dialog] .aksel-form-field__error') !== null);
    expect(await axeFindings(page)).toEqual([]);
  });
});
