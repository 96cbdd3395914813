import { afterEach, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { formatDate } from '#core';
import type { Page } from 'playwright-core';
import { createSent, draftBody, give, people, purpose } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';

const question = 'Hvor mange timer kan borgeren arbejde?';

const day = (iso: string): string => iso.split('-').reverse().join('.');
const inDays = (from: string, days: number): string => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The acts of a caseworker who writes to the citizen's own doctor, in order. */
const acts = (page: Page, form: string): (() => Promise<unknown>)[] => [
  () => page.getByRole('radio', { name: 'Demo Lægehuset' }).check(),
  () => page.getByRole('radio', { name: form }).check(),
  () => page.getByRole('textbox', { name: 'Formål til borgeren' }).fill(purpose),
  () => page.getByRole('textbox', { name: 'Spørgsmål 1' }).fill(question),
];

const inOrder = async (all: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const act of all) await act();
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** By law, of which the citizen was told in writing. */
const withoutConsent = (page: Page) => [
  () => page.getByRole('radio', { name: /^Uden samtykke/ }).check(),
  () => page.getByLabel('Borgeren fik skriftlig besked den').fill('02.11.2026'),
];

inBrowser('a new request', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  /** None is left that would stand in the way of the next one. */
  afterEach(async () => {
    const { items } = (await caseworker.get('/api/service-requests?tab=all&limit=100').expect(200)).body;
    for (const { id, allowed } of items) if (allowed.includes('cancel')) await give(caseworker, id, 'cancel', { text: 'Prøven er forbi.' });
  });

  const compose = async (visitor: Parameters<Portal['visit']>[1] = {}, citizenId: string = citizens.citizen) => {
    const visit = await portal.visit(`/anmodninger/ny?citizenId=${citizenId}`, { as: people.caseworker, ...visitor });
    await visit.page.getByRole('radio').first().waitFor();
    return visit;
  };
  const sentOf = async (page: Page) => {
    await page.getByRole('heading', { level: 1, name: /er sendt|bedt om samtykke/ }).waitFor();
    const number = /\d{4}-\d{6}/.exec(await page.locator('main').innerText())?.[0];
    const { items } = (await caseworker.get(`/api/service-requests?number=${number}&tab=all`).expect(200)).body;
    return (await caseworker.get(`/api/service-requests/${items[0].id}`).expect(200)).body;
  };
  const draftsOf = async (citizenId: string): Promise<number> =>
    (await caseworker.get(`/api/service-requests?citizenId=${citizenId}&status=draft&tab=all`).expect(200)).body.items.length;

  it('is sent to the own doctor in no more than twelve acts, due on the day that was shown beforehand', async () => {
    const { page, complaints } = await portal.visit('/anmodninger/ny', { as: people.caseworker });
    const all = [
      () => page.getByRole('searchbox', { name: 'Borgerens navn' }).fill('Anna'),
      () => page.keyboard.press('Enter'),
      () => page.getByRole('button', { name: /Demo Anna Jensen/ }).click(),
      ...acts(page, 'LÆ 125 Statusattest'),
      ...withoutConsent(page),
      () => button(page, 'Tjek dine svar').click(),
      () => button(page, 'Send anmodning').click(),
    ];
    expect(all.length).toBeLessThanOrEqual(12);
    await inOrder(all.slice(0, -1));
    const shown = await page.getByRole('region', { name: 'Svarfrist' }).locator('time').first().getAttribute('datetime');
    await inOrder(all.slice(-1));
    const request = await sentOf(page);
    expect(request).toMatchObject({ status: 'sent', dueOn: shown, purpose, questions: [question], legalBasis: 'rsl11c', citizen: { id: citizens.citizen } });
    await page.getByRole('link', { name: 'Se anmodningen' }).click();
    await page.waitForURL(`**/anmodninger/${request.id}`);
    expect(complaints).toEqual([]);
  });

  it('is not sent a second time before its writer has seen the first, and then by a button of its own', async () => {
    const first = await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen });
    const { page } = await compose({}, citizens.otherCitizen);
    await inOrder([...acts(page, 'LÆ 125 Statusattest'), ...withoutConsent(page)]);
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send anmodning').click();
    const warning = page.getByRole('alert').filter({ hasText: 'Der er spurgt om det samme' });
    await warning.waitFor();
    await page.getByRole('link', { name: `Se ${first.number}` }).waitFor();
    await button(page, 'Send alligevel').click();
    expect((await sentOf(page)).status).toBe('sent');
  });

  it('is asked in a course that runs: one that has ended is not offered', async () => {
    const body = { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: '2026-11-02' };
    const begun = (await caseworker.command('/api/courses', body).expect(201)).body;
    await caseworker.command(`/api/courses/${begun.id}/end`, { on: begun.startedOn }).expect(200);
    const { page } = await compose();
    await page.getByRole('radio', { name: /^Afklaringsforløb/, checked: true }).waitFor();
    expect(await page.getByRole('radio', { name: begun.title }).count()).toBe(0);
  });

  it('says what is missing above all, each line leading to its field', async () => {
    const { page } = await compose();
    await button(page, 'Tjek dine svar').click();
    const summary = page.locator('.aksel-error-summary');
    await summary.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.aksel-error-summary') !== null)).toBe(true);
    expect(await page.title()).toBe('Fejl: Ny anmodning – Afklar');
    const lines = await summary.getByRole('link').allInnerTexts();
    expect(lines).toEqual([
      'Vælg, hvem der skal spørges.',
      'Vælg en blanket.',
      'Skriv formålet. Borgeren kan se det.',
      'Skriv spørgsmål 1, eller fjern det.',
      'Vælg hjemlen.',
    ]);
    await summary.getByRole('link', { name: 'Skriv formålet. Borgeren kan se det.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-purpose');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('offers only the forms that the recipient can answer, and says why not the others', async () => {
    const { page } = await compose();
    await page.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    expect(await page.getByRole('radio', { name: /^LÆ 275/ }).count()).toBe(0);
    await page.getByRole('button', { name: /blanketter kan ikke sendes til denne modtager/ }).click();
    await page.getByText('LÆ 275 Lægeattest fra klinisk funktion: kun til: klinisk funktion').waitFor();
    expect(await page.getByText('pligtattest · uden fremmøde · 14 kalenderdage efter modtagelsen').count()).toBe(1);
  });

  it('is saved as one draft, however often, and goes on from there', async () => {
    const before = await draftsOf(citizens.otherCitizen);
    const { page } = await compose({}, citizens.otherCitizen);
    await inOrder([...acts(page, 'LÆ 125 Statusattest'), ...withoutConsent(page)]);
    await button(page, 'Gem kladde').click();
    await page.getByText(/^Kladde gemt/).waitFor();
    await page.getByRole('textbox', { name: 'Spørgsmål 1' }).fill('Et andet spørgsmål?');
    await page.getByText('Ikke gemt', { exact: true }).waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText(/^Kladde gemt/).waitFor();
    const { items } = (await caseworker.get(`/api/service-requests?citizenId=${citizens.otherCitizen}&status=draft&tab=all`).expect(200)).body;
    expect(items.length).toBe(before + 1);
    const { page: later } = await portal.visit(`/anmodninger/ny?draftId=${items[0].id}`, { as: people.caseworker });
    const field = later.getByRole('textbox', { name: 'Spørgsmål 1' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Et andet spørgsmål?');
    await later.keyboard.press('Control+Enter');
    await button(later, 'Send anmodning').click();
    expect(await sentOf(later)).toMatchObject({ id: items[0].id, status: 'sent', questions: ['Et andet spørgsmål?'] });
    expect(await draftsOf(citizens.otherCitizen)).toBe(before);
  });

  it('goes to the citizen for consent, and from the citizen’s yes to the doctor by itself', async () => {
    const { page } = await compose();
    await inOrder([
      ...acts(page, 'LÆ 125 Statusattest'),
      () => page.getByRole('radio', { name: /^Borgeren giver samtykke/ }).check(),
      () => page.getByRole('radio', { name: 'Send til borger for samtykke' }).check(),
    ]);
    await page.getByText(/Fristen begynder først, når borgeren har givet samtykke/).waitFor();
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send til borger for samtykke').click();
    const { id, status, holder } = await sentOf(page);
    expect({ status, party: holder.party }).toEqual({ status: 'awaitingConsent', party: 'citizen' });
    const { page: own } = await portal.visit(`/min-sag/${id}`, { as: people.citizen });
    await button(own, 'Ja, jeg giver samtykke').click();
    await own.getByRole('dialog').getByRole('button', { name: 'Ja, jeg giver samtykke' }).click();
    await own.getByText('Tak. Vi har fået dit svar.').waitFor();
    expect((await caseworker.get(`/api/service-requests/${id}`).expect(200)).body).toMatchObject({
      status: 'sent',
      consent: { status: 'given', form: 'digital' },
    });
  });

  it('records the consent that was given: how, when, and what it covers', async () => {
    const { page } = await compose();
    const { now } = (await caseworker.get('/api/demo/clock').expect(200)).body;
    await inOrder([
      ...acts(page, 'LÆ 125 Statusattest'),
      () => page.getByRole('radio', { name: /^Borgeren giver samtykke/ }).check(),
      () => page.getByRole('radio', { name: 'Samtykket er givet' }).check(),
    ]);
    await button(page, 'Tjek dine svar').click();
    await page.getByRole('link', { name: 'Skriv datoen for samtykket.' }).waitFor();
    await page.getByRole('radio', { name: 'Mundtligt' }).check();
    await page.getByLabel('Dato for samtykket').fill(day(inDays(String(now).slice(0, 10), -3)));
    expect(await page.getByLabel('Hvad samtykket dækker').inputValue()).toContain('LÆ 125 fra Demo Lægehuset');
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send anmodning').click();
    expect((await sentOf(page)).consent).toMatchObject({
      status: 'given',
      form: 'oral',
      on: inDays(String(now).slice(0, 10), -3),
      text: expect.stringContaining('Demo Lægehuset'),
    });
  });

  it('warns when the same is asked for already', async () => {
    const { number } = await createSent(caseworker);
    const { page } = await compose();
    await inOrder(acts(page, 'LÆ 125 Statusattest').slice(0, 2));
    await page
      .getByText(/^Der er allerede en åben LÆ 125 fra/)
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: `Se ${number}` }).count()).toBe(1);
  });

  it('shows the deadline that the named day gives, and tells at its field when the notice is too short', async () => {
    const { page } = await compose();
    const { now } = (await caseworker.get('/api/demo/clock').expect(200)).body;
    const talk = inDays(String(now).slice(0, 10), 3);
    await inOrder([...acts(page, 'LÆ 285 Attest til sygedagpengeopfølgning'), ...withoutConsent(page)]);
    const field = page.getByLabel(/^Opfølgningssamtalen/);
    await field.fill(day(talk));
    await page.getByText(/^Modtageren får for kort varsel/).waitFor();
    await button(page, 'Tjek dine svar').click();
    await page.locator('.aksel-error-summary').getByRole('link', { name: 'Udfyld »Har borgeren en arbejdsgiver?«.' }).click();
    await page.getByRole('radio', { name: 'Nej' }).check();
    await page.getByRole('radio', { name: 'Livstruende sygdom' }).check();
    await page.getByRole('radio', { name: 'Borgeren ønsker ikke at skrive egne ord' }).check();
    expect(await page.getByRole('group', { name: 'Arbejdsgiverens svar' }).count()).toBe(0);
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send anmodning').click();
    await page
      .locator('.aksel-error-summary')
      .getByRole('link', { name: /^Lægen skal have længere varsel/ })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-followUpTalkOn');
    await field.fill('');
    await page.getByText(/^Modtageren får for kort varsel/).waitFor({ state: 'detached' });
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send anmodning').click();
    const { id, status, priority, consultation } = await sentOf(page);
    expect([status, priority, consultation]).toEqual(['sent', 'lifeThreatening', null]);
    const reader = await portal.visit(`/besvar/${id}`, { as: people.doctor });
    await reader.page.getByText('Oplyst med anmodningen').waitFor();
    await reader.page.getByText('livstruende sygdom').waitFor();
    await reader.page.getByText('Borgeren ønskede ikke at skrive egne ord.').waitFor();
  });

  it('shows the deadline of each form as soon as it is chosen', async () => {
    const { page } = await compose();
    await page.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    const shown = page.getByRole('region', { name: 'Svarfrist' }).locator('time').first();
    const days = new Set<string | null>();
    for (const form of ['LÆ 125 Statusattest', 'LÆ 135 Specifik helbredsattest']) {
      const answer = page.waitForResponse((response) => response.url().endsWith('/api/deadline-preview'));
      await page.getByRole('radio', { name: form }).check();
      const { dueOn } = (await (await answer).json()) as { dueOn: string };
      await page.locator(`section time[datetime="${dueOn}"]`).first().waitFor({ timeout: 5_000 });
      expect(await shown.innerText()).toBe(formatDate(dueOn, 'da'));
      days.add(dueOn);
    }
    expect(days.size).toBe(2);
  });

  it('draws the deadline for the eye, and tells the same in words: each step, and each day on which nobody works', async () => {
    const { page } = await compose();
    await inOrder(acts(page, 'LÆ 125 Statusattest').slice(0, 2));
    const region = page.getByRole('region', { name: 'Svarfrist' });
    await region.getByText('Dag for dag, hvis der ikke bliver svaret').waitFor();
    const asked = { formCode: 'LÆ 125', recipientKind: 'gpPractice', organisationId: organisations.practice, sentAt: new Date().toISOString() };
    const { dueOn, steps, weeks } = (await caseworker.post('/api/deadline-preview', asked).expect(200)).body;
    const told = await region.locator('li').allInnerTexts();
    const isTold = (on: string, words: string): boolean =>
      told.some((line) => line.includes(formatDate(on, 'da')) && line.toLowerCase().includes(words.toLowerCase()));
    expect(isTold(dueOn, 'frist')).toBe(true);
    for (const { on } of steps) expect([on, isTold(on, '')]).toEqual([on, true]);
    const days: { on: string; name?: string }[] = weeks.flatMap((week: { days: object[] }) => week.days);
    const named = days.filter(({ on, name }) => name !== undefined && on > asked.sentAt);
    for (const { on, name = '' } of named) expect([name, isTold(on, name)]).toEqual([name, true]);
    const picture = region.locator('[aria-hidden="true"]');
    expect(await picture.getByText('Uge').count()).toBe(1);
    for (const { number } of weeks) expect((await picture.innerText()).split(/\s+/)).toContain(String(number));
  });

  it('asks before what was written is left behind, and not after it was sent', async () => {
    const { page } = await compose();
    await page.getByRole('textbox', { name: 'Formål til borgeren' }).fill('Vi vil gerne vide mere.');
    await page.getByRole('link', { name: 'Indbakke' }).first().click();
    await page.getByText('Vil du forlade siden?').waitFor();
    await button(page, 'Bliv på siden').click();
    expect(await page.getByRole('textbox', { name: 'Formål til borgeren' }).inputValue()).toBe('Vi vil gerne vide mere.');
  });

  it('says so when the draft has been sent by somebody else', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/anmodninger/ny?draftId=${id}`, { as: people.caseworker });
    await page.getByText('Anmodningen er ikke længere en kladde.').waitFor();
  });

  it.each(['da', 'en'] as const)('can be used by everybody, in %s, empty, filled and checked', async (language) => {
    const { page, complaints } = await portal.visit('/anmodninger/ny', { as: people.caseworker, language, width: 320 });
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`/anmodninger/ny?citizenId=${citizens.citizen}`);
    await page.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    await page.getByRole('radio', { name: /^LÆ 285/ }).check();
    await page.locator('#question-employed').check();
    for (const own of ['employerWorkAbility', 'employerConsiderations', 'employerReturn']) await page.locator(`#question-${own}`).fill(question);
    await page.locator('#field-purpose').fill(purpose);
    await page.locator('[id="field-questions[0]"]').fill(question);
    await page.locator('#field-legalBasis').check();
    await page.locator('#field-consent').check();
    await page.locator('section time').first().waitFor();
    expect({ findings: await axeFindings(page), wider: await overflow(page) }).toEqual({ findings: [], wider: 0 });
    await page.keyboard.press('Control+Enter');
    await page.locator('.aksel-error-summary').waitFor();
    expect({ findings: await axeFindings(page), wider: await overflow(page) }).toEqual({ findings: [], wider: 0 });
    await page.getByRole('radio', { name: language === 'da' ? 'Send til borger for samtykke' : 'Send to the citizen for consent' }).check();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: language === 'da' ? 'Tjek dine svar' : 'Check your answers' }).waitFor();
    expect({ findings: await axeFindings(page), wider: await overflow(page) }).toEqual({ findings: [], wider: 0 });
    expect(complaints).toEqual([]);
  });
});
