import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { problemText } from '#core';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import { organisations, rulesWithQuestions } from '../kit/rules.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal, type Portal } from './kit/browser.js';

const rows = (page: Page) => page.locator('[data-request]');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[data-request]')?.getAttribute('data-request') ?? document.activeElement?.tagName ?? '');
const tabCount = async (page: Page, tab: string): Promise<number> =>
  Number(/\d+/.exec(await page.getByRole('link', { name: new RegExp(`^${tab} \\d`) }).innerText())?.[0]);

inBrowser('the inbox', () => {
  const portal = setUpPortal(rulesWithQuestions);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);
  const sent: string[] = [];

  beforeAll(async () => {
    for (let made = 0; made < 3; made += 1) sent.push((await createSent(caseworker)).id);
    await give(doctor, sent[1] ?? '', 'ask', { text: 'Hvilken periode?' });
    await create(caseworker);
  });

  const openInbox = async (visitor: Parameters<Portal['visit']>[1] = {}, address = '/indbakke') => {
    const visit = await portal.visit(address, { as: people.caseworker, ...visitor });
    await rows(visit.page).first().waitFor();
    return visit;
  };

  it('shows of each request who must act and until when', async () => {
    const { page, complaints } = await openInbox();
    const asked = page.locator(`[data-request="${sent[1]}"]`);
    await expect(asked.innerText()).resolves.toMatch(
      /På pause · \d+ arbejdsdage tilbage[\s\S]*LÆ 125[\s\S]*670190-••••[\s\S]*Dig[\s\S]*Afventer svar på spørgsmål/,
    );
    await expect(page.locator(`[data-request="${sent[0]}"]`).innerText()).resolves.toMatch(/\d+ arbejdsdage tilbage[\s\S]*Demo Lægehuset/);
    expect(complaints).toEqual([]);
  });

  it('leads from each figure to a list of just as many', async () => {
    const { page } = await openInbox();
    for (const figure of ['Kræver handling', 'På pause']) {
      const link = page.getByRole('link', { name: figure });
      const count = Number(/\d+/.exec(await link.innerText())?.[0]);
      await link.click();
      await page.getByText(count === 1 ? '1 anmodning' : `${count} anmodninger`, { exact: true }).waitFor();
      expect(await rows(page).count()).toBe(count);
    }
    expect(await tabCount(page, 'Alle åbne')).toBe(4);
  });

  it('is worked through with the keyboard, and no letter acts while somebody writes', async () => {
    const { page } = await openInbox();
    await page.keyboard.press('j');
    const first = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('s');
    await page.keyboard.type('jnk');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jnk');
    await page.getByRole('searchbox').fill('');
    await rows(page).first().getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/anmodninger/${first}`);
  });

  it('keeps its keys to itself when they are switched off, also on the next visit', async () => {
    const { page } = await openInbox();
    await page.getByRole('button', { name: 'Genveje' }).click();
    await page.getByText('Brug genveje').click();
    await page.keyboard.press('Escape');
    await page.reload();
    await rows(page).first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('BODY');
    expect(new URL(page.url()).pathname).toBe('/indbakke');
  });

  it('finds a request by its number, and by its citizen’s name or CPR number, and takes each away again', async () => {
    const { page } = await openInbox();
    const number = (await page.locator(`[data-request="${sent[2]}"]`).innerText()).match(/\d{4}-\d{6}/)?.[0] ?? '';
    const search = page.getByRole('searchbox');
    await search.fill(number.replace('-000', '-'));
    await search.press('Enter');
    await page.getByRole('button', { name: `Nummer: ${number}` }).waitFor();
    await page.getByText('1 anmodning', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Nulstil filtre' }).click();
    await search.fill('anna');
    await search.press('Enter');
    await page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await page.getByRole('button', { name: 'Borger: Demo Anna Jensen' }).waitFor();
    await page.getByText('4 anmodninger', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Nulstil filtre' }).click();
    await search.fill('670190-1234');
    await search.press('Enter');
    await page.getByText('Borgeren med det CPR-nummer').waitFor();
    await page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await page.getByText('4 anmodninger', { exact: true }).waitFor();
    expect(page.url()).not.toMatch(/670190/);
  });

  it('says why a list is empty and where there is something', async () => {
    const { page } = await portal.visit('/indbakke?formCode=L%C3%86%20285', { as: people.caseworker });
    await page.getByText('Ingen resultater.').waitFor();
    await page.getByRole('button', { name: 'Nulstil filtre' }).first().click();
    await rows(page).first().waitFor();
    await page.getByRole('link', { name: 'Ufordelte' }).click();
    await page.getByText('Her er ingen anmodninger lige nu.').waitFor();
    const others = await tabCount(page, 'Afventer andre');
    await page.getByRole('link', { name: `${others} venter på andre – se dem her` }).click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(others);
  });

  it('says who has nothing to do, and what waits for others meanwhile', async () => {
    const { page } = await portal.visit('/indbakke?figure=needsAction', { as: people.otherDoctor });
    await page.getByText('Du har ingen anmodninger, der kræver handling.').waitFor();
    expect(await page.getByRole('link', { name: /venter på andre/ }).count()).toBe(0);
    const { id } = await createSent(caseworker, { ...draftBody, recipientOrganisationId: organisations.otherPractice });
    const otherDoctor = await portal.signIn(people.otherDoctor);
    await give(otherDoctor, id, 'ask', { text: 'Hvilken periode?' });
    await page.getByRole('link', { name: '1 venter på andre – se den her' }).click(live);
    await rows(page).first().waitFor();
    await give(caseworker, id, 'cancel', { text: 'Ikke mere.' });
  });

  it('shows those who answer when it came, what it earns, how far they are, and what waits for their approval', async () => {
    const secretary = await portal.signIn(people.secretary);
    const { id } = await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen });
    await give(secretary, id, 'accept');
    await secretary.put(`/api/service-requests/${id}/draft`, { version: 0, answerType: 'full', items: { works: true } }).expect(200);
    const { page, complaints } = await openInbox({ as: people.doctor });
    await expect(page.locator('thead').innerText()).resolves.toMatch(/Modtaget\s+Honorar\s+Udfyldt/);
    const row = page.locator(`[data-request="${id}"]`);
    await expect(row.innerText()).resolves.toMatch(/200,00\skr\.\s+50\s%/);
    await expect(page.locator(`[data-request="${sent[0]}"]`).innerText()).resolves.toMatch(/200,00\skr\.\s+–/);
    await page.getByRole('link', { name: /^Til godkendelse 0/ }).click();
    await page.getByText('Ingen svar venter på din godkendelse.').waitFor();
    await give(secretary, id, 'delegate', { toPersonId: people.doctor, task: 'approve' });
    await page.getByRole('link', { name: /^Til godkendelse 1/ }).waitFor(live);
    await page.getByRole('button', { name: '1 ny – vis' }).click();
    await row.waitFor();
    await page.getByRole('link', { name: /^Til mig 1/ }).click();
    await row.waitFor();
    expect(complaints).toEqual([]);
    const asking = await openInbox();
    expect(
      await asking.page
        .getByRole('main')
        .getByText(/Honorar|Til godkendelse|Til mig/)
        .count(),
    ).toBe(0);
    await give(caseworker, id, 'cancel', { text: 'Ikke mere.' });
  });

  it('keeps a view under a name, comes back to it by one click, and renames and forgets it', async () => {
    const { page, complaints } = await openInbox({}, '/indbakke?status=questionAsked&formCode=L%C3%86%20125');
    const dialog = page.getByRole('dialog');
    const save = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Gem visning' }).click();
      await dialog.getByLabel('Navn').fill(name);
      await dialog.getByRole('button', { name: 'Gem visning' }).click();
    };
    await save(' ');
    await dialog.getByText('Skriv et navn.').waitFor();
    await dialog.getByText('Mine · LÆ 125 · Afventer svar på spørgsmål').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await save('Spørgsmål til os');
    await dialog.waitFor({ state: 'detached' });
    await save('Spørgsmål til os');
    await dialog.getByText('Du har allerede en visning med det navn.').waitFor();
    await page.keyboard.press('Escape');

    const later = await openInbox();
    const views = later.page.getByRole('navigation', { name: 'Gemte visninger' });
    await views.getByRole('link', { name: 'Spørgsmål til os' }).click();
    await later.page.getByText('1 anmodning', { exact: true }).waitFor();
    expect(await views.locator('[aria-current]').innerText()).toBe('Spørgsmål til os');
    await later.page.getByRole('button', { name: 'Ret visninger' }).click();
    await later.page.getByRole('button', { name: 'Omdøb »Spørgsmål til os«' }).click();
    expect(await axeFindings(later.page)).toEqual([]);
    await later.page.keyboard.type('Spørgsmål');
    await later.page.keyboard.press('Enter');
    await later.page.getByRole('button', { name: 'Slet »Spørgsmål«' }).click();
    await later.page.getByText('Du har ingen gemte visninger.').waitFor();
    await later.page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
    expect(await views.count()).toBe(0);
    expect([...complaints, ...later.complaints].filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });

  it('says where twenty views are kept already that one must go first', async () => {
    const doctorsViews = '/api/saved-views';
    for (let place = 1; place <= 20; place += 1) await doctor.post(doctorsViews, { name: `Nr. ${place}`, search: { tab: 'all' } }).expect(201);
    const { page } = await openInbox({ as: people.doctor, width: 360 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Gem visning' }).click();
    await page.getByText('Du har gemt 20 visninger. Slet en af dem, før du gemmer en ny.').waitFor();
  });

  it('does not move by itself: what the other side does waits behind a pill', async () => {
    const { page } = await openInbox();
    const all = page.waitForResponse((response) => response.url().includes('tab=all') && response.ok());
    await page.getByRole('link', { name: 'Alle åbne' }).click();
    await all;
    await page.getByText('4 anmodninger', { exact: true }).waitFor();
    await give(doctor, sent[2] ?? '', 'receive');
    const pill = page.getByRole('button', { name: '1 ny – vis' });
    await pill.waitFor(live);
    const row = page.locator(`[data-request="${sent[2]}"]`);
    expect(await row.innerText()).toContain('Afsendt');
    await pill.click();
    await row.getByText('Modtaget').waitFor();
    expect(await pill.count()).toBe(0);
  });

  it('keeps the last list when a newer one cannot be had, says so, and mends itself', async () => {
    const { page } = await openInbox();
    await page.route('**/api/service-requests?**', (route) => route.abort());
    await give(doctor, sent[0] ?? '', 'receive');
    await page.getByText(/Ikke opdateret siden kl\. \d\d\.\d\d/).waitFor();
    expect(await rows(page).count()).toBeGreaterThan(0);
    await page.unroute('**/api/service-requests?**');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText(/Ikke opdateret siden/).waitFor({ state: 'detached' });
  });

  it('names an error by an id when the list cannot be had at all, and tries again', async () => {
    const { page } = await portal.visit('/log-ind', { as: people.caseworker });
    const problem = {
      type: 'urn:afklar:problem:InternalError',
      title: 'Der er sket en fejl hos os',
      status: 500,
      code: 'InternalError',
      detail: problemText({ code: 'InternalError', params: { errorId: '7f3a' } }, 'da').detail,
      traceId: '7f3a',
    };
    await page.route('**/api/service-requests?**', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.goto('/indbakke');
    await page.getByText('Fejl-id: 7f3a').waitFor();
    expect((await page.getByRole('main').innerText()).split('7f3a')).toHaveLength(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/service-requests?**');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await rows(page).first().waitFor();
  });

  it('speaks English when asked to, and remembers it', async () => {
    const { page } = await openInbox();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 360],
    ['da', 320],
  ] as const)('is accessible in %s at %i px and never scrolls sideways', async (language, width) => {
    const { page } = await openInbox({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('shows in the demo what time brings: the clock goes on, reminders and all, before one’s eyes', async () => {
    const { page, complaints } = await openInbox();
    const clock = page.getByRole('group', { name: 'Demoens ur' });
    const before = await clock.getByRole('time').getAttribute('datetime');
    await clock.getByRole('button', { name: '+1 uge' }).click();
    await page.getByText(/Klokken i demoen er nu/).waitFor({ state: 'attached', timeout: 30_000 });
    const after = await clock.getByRole('time').getAttribute('datetime');
    expect(Math.round((Date.parse(after ?? '') - Date.parse(before ?? '')) / 86_400_000)).toBe(7);
    await page
      .getByText(/Snart: \d arbejdsdage? tilbage|\d arbejdsdage tilbage/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
