import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const answer = 'Borgeren kan arbejde to timer om dagen.';
const banner = 'Sådan ser borgeren sit forløb – du kan ikke gøre noget her';
const address = `/forloeb/${courses.citizen}/som-borger`;

inBrowser('the citizen’s page as whoever leads the course sees it', () => {
  const portal = setUpPortal(seedRuleBook);
  let released: string;

  const api = `/api/courses/${courses.citizen}`;

  beforeAll(async () => {
    const [caseworker, doctor, citizen] = await portal.signInAll(people.caseworker, people.doctor, people.citizen);
    await caseworker.command(`${api}/appoint-coordinator`, { personId: people.caseworker }).expect(200);
    await caseworker.command(`${api}/goals`, { term: 'long', text: 'Et job på få timer.' }).expect(200);
    const activity = { kind: 'practice', goal: 1, from: inDays(-7), text: 'Praktik i et bageri.', purpose: 'Vi skal se, hvor mange timer du kan.' };
    await caseworker.command(`${api}/activities`, activity).expect(200);
    await caseworker.command(`${api}/steps`, { kind: 'meeting', plannedOn: inDays(14), text: 'Vi taler om praktikken.' }).expect(200);
    await citizen.command(`${api}/letters`, { about: 'message', text: 'Kan mødet være om eftermiddagen?' }).expect(200);
    const consent = await caseworker.command('/api/service-requests', { ...draftBody, formCode: 'FRI', legalBasis: 'consent' }).expect(201);
    await give(caseworker, consent.body.id, 'request-consent', { thenSend: false });
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    await give(doctor, id, 'answer', { answerType: 'full', text: answer });
    await give(caseworker, id, 'accept-answer');
    released = id;
  });

  const linesIn = async (page: Page): Promise<string[]> => {
    const lines = (await page.getByRole('main').innerText()).split('\n').map((line) => line.trim());
    return lines.filter(Boolean);
  };

  /** The citizen's page, whole: what comes last on it is there. */
  const arrived = async (page: Page, waited: string): Promise<void> => {
    await page.getByText('Et job på få timer.').waitFor();
    await page.getByRole('heading', { name: waited }).waitFor();
  };

  it.each([360, 1280])('is opened from the course and left again, at %i px, and asks the api for nothing it may not have', async (width) => {
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker, width });
    await page.getByRole('link', { name: 'Vis som borger' }).click();
    await page.getByRole('note').getByText(banner).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Hej Demo Anna Jensen' }).waitFor();
    await arrived(page, 'Er du i tvivl?');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('note').getByRole('link', { name: 'Tilbage til forløbet' }).click();
    await page.getByRole('link', { name: 'Vis som borger' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('offers none of what the citizen can do', async () => {
    const own = await portal.visit('/min-sag', { as: people.citizen });
    await arrived(own.page, 'Er du i tvivl?');
    expect(await own.page.getByRole('main').getByRole('button').count()).toBeGreaterThan(3);
    const { page } = await portal.visit(address, { as: people.caseworker });
    await arrived(page, 'Er du i tvivl?');
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.startsWith('/forloeb/') && !href.startsWith('tel:'))).toEqual([]);
  });

  it.each([
    ['da', 'Er du i tvivl?'],
    ['en', 'Are you in doubt?'],
  ] as const)('says just what the citizen reads, line by line, in %s', async (language, last) => {
    const own = await portal.visit('/min-sag', { as: people.citizen, language });
    await arrived(own.page, last);
    const { page } = await portal.visit(address, { as: people.caseworker, language });
    await arrived(page, last);
    const seen = await linesIn(page);
    const citizens = new Set(await linesIn(own.page));
    const note = new Set((await page.getByRole('note').innerText()).split('\n').map((line) => line.trim()));
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((line) => !citizens.has(line) && !note.has(line))).toEqual([]);
  });

  it('turns to English with the switch', async () => {
    const { page } = await portal.visit(address, { as: people.caseworker });
    await arrived(page, 'Er du i tvivl?');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Your plan' }).waitFor();
    await page.getByRole('note').getByText('This is how the citizen sees the course').waitFor();
    const { items } = (await (await portal.signIn(people.citizen)).get('/api/courses/own').set('accept-language', 'en').expect(200)).body;
    await page.getByText(items[0].now.text).waitFor();
  });

  it('leads to a request as the citizen reads it, with the answer that is the citizen’s, and back', async () => {
    const { page, complaints } = await portal.visit(address, { as: people.caseworker, width: 360 });
    await page.locator(`a[href$="/som-borger/${released}"]`).click();
    await page.getByText(answer).waitFor();
    await page.getByRole('note').getByText(banner).waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Min sag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hej Demo Anna Jensen' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the letter that is laid before the citizen, and no field to write in', async () => {
    const caseworker = await portal.signIn(people.caseworker);
    const { id } = await create(caseworker, { ...draftBody, formCode: 'LÆ 265' });
    await give(caseworker, id, 'invite-words');
    const { page } = await portal.visit(`${address}/${id}`, { as: people.caseworker, width: 360 });
    await page.getByRole('heading', { name: 'Det spørger vi Demo Lægehuset om' }).waitFor();
    await page.getByText(draftBody.questions[0]).waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Dine egne ord' }).count()).toBe(0);
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await give(caseworker, id, 'discard');
  });

  it('stands in what the citizen reads of who has seen their information', async () => {
    await (await portal.signIn(people.manager)).get(`${api}/as-citizen`).expect(200);
    const { page } = await portal.visit('/min-sag/set', { as: people.citizen });
    await page.getByText('Så dit forløb, som du selv ser det').first().waitFor();
  });

  it('shows nothing of a citizen whose course another organisation leads', async () => {
    const { page } = await portal.visit(address, { as: people.strangeCaseworker });
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Anna');
  });
});
