import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seedRuleBook } from '#persistence';
import { createSent, people } from '../api/kit.js';
import { monday, setClock } from '../kit/clock.js';
import { inBrowser, openPortal, type Portal, type Visit } from '../portal/kit/browser.js';

const folder = 'test-results/stories';
mkdirSync(folder, { recursive: true });

/** The same people, each at a screen of their own, from the first page of a story to its last. */
const openStory = async (name: string) => {
  const portal: Portal = await openPortal(seedRuleBook);
  await setClock(portal.databaseUrl, monday);
  let number = 0;
  return {
    portal,
    photograph: (page: Page, what: string) =>
      page.screenshot({ path: `${folder}/${name}-${String((number += 1)).padStart(2, '0')}-${what}.png`, fullPage: true }),
  };
};

type Story = Awaited<ReturnType<typeof openStory>>;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** By the button at the top of every page; it is answered when all that fell due has been done. */
const pass = async (page: Page, step: '+1 uge' | '+1 arbejdsdag'): Promise<void> => {
  const moved = page.waitForResponse((response) => response.url().endsWith('/api/demo/clock') && response.request().method() === 'POST');
  await button(page, step).click();
  expect((await moved).status()).toBe(200);
};

/** Nothing moves under a reader's eyes: what others brought about waits behind a button. */
/** News wait behind a pill, and what comes a moment later behind the next one. */
const newsOf = async (page: Page, text: RegExp): Promise<void> => {
  const wanted = page.getByText(text).first();
  const pill = page.getByRole('button', { name: /– vis$/ });
  for (;;) {
    await wanted.or(pill).first().waitFor();
    if (await wanted.isVisible()) return;
    await pill.click();
  }
};

inBrowser('before one’s eyes: the doctor asks back, the clock stands still, the answer comes in time', () => {
  let story: Story;
  let caseworker: Visit;
  let doctor: Visit;

  beforeAll(async () => {
    story = await openStory('ask-back');
    caseworker = await story.portal.visit('/anmodninger/ny', { as: people.caseworker });
    doctor = await story.portal.visit('/indbakke', { as: people.doctor, width: 360 });
  });
  afterAll(() => story?.portal.close());

  it('the caseworker asks the citizen’s own doctor, and sees the deadline before sending', async () => {
    const { page } = caseworker;
    await page.getByLabel('Borgerens navn').fill('Anna');
    await button(page, 'Søg').click();
    await page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await page.getByRole('radio', { name: /Demo Lægehuset/ }).check();
    await page.getByRole('radio', { name: /LÆ 125/ }).check();
    await page.getByLabel('Formål til borgeren').fill('Vi spørger for at finde den rette hjælp til dig.');
    await page.getByLabel('Spørgsmål 1').fill('Hvor mange timer kan borgeren begynde med?');
    await page.getByRole('radio', { name: /§ 11 c/ }).check();
    await page.getByLabel('Borgeren fik skriftlig besked den').fill('20.11.2026');
    await page.getByText('man. 07.12.2026').first().waitFor();
    await story.photograph(page, 'written');
    await button(page, 'Tjek dine svar').click();
    await page.getByRole('heading', { level: 1, name: 'Tjek dine svar' }).waitFor();
    await button(page, 'Send anmodning').click();
    await page.getByRole('heading', { level: 1, name: 'Anmodningen er sendt' }).waitFor();
    await story.photograph(page, 'sent');
    await page.getByRole('link', { name: 'Se anmodningen' }).click();
    await page.getByRole('heading', { level: 1, name: /LÆ 125/ }).waitFor();
  });

  it('the doctor finds it on the phone, and asks', async () => {
    const { page } = doctor;
    await page.reload();
    await page
      .getByRole('link', { name: /LÆ 125/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /LÆ 125/ }).waitFor();
    await page.getByRole('form', { name: 'Stil spørgsmål' }).getByRole('textbox').fill('Hvilken periode ønskes belyst?');
    await story.photograph(page, 'asking');
    await page.getByRole('form', { name: 'Stil spørgsmål' }).getByRole('button', { name: 'Stil spørgsmål' }).click();
    await page
      .getByText(/^På pause/)
      .first()
      .waitFor();
    await story.photograph(page, 'asked');
  });

  it('the caseworker sees the question without doing anything, and answers a week later: the deadline has moved by that week', async () => {
    const { page } = caseworker;
    await page.getByText('Hvilken periode ønskes belyst?').waitFor();
    await pass(page, '+1 uge');
    await page
      .getByText(/^På pause · 10 arbejdsdage tilbage/)
      .first()
      .waitFor();
    await page.getByRole('form', { name: 'Svar på spørgsmål' }).getByRole('textbox').fill('Det seneste år.');
    await page
      .getByText(/bliver man\. 14\.12\.2026/)
      .first()
      .waitFor();
    await story.photograph(page, 'answering');
    await page.getByRole('form', { name: 'Svar på spørgsmål' }).getByRole('button', { name: 'Svar på spørgsmål' }).click();
    await page.getByText('man. 14.12.2026').first().waitFor();
    await story.photograph(page, 'resumed');
  });

  it('the doctor says in one choice that the patient is not known, and the caseworker ends it', async () => {
    const { page } = doctor;
    await page.getByText('Det seneste år.').waitFor();
    await page.getByRole('link', { name: 'Besvar' }).or(button(page, 'Besvar')).first().click();
    await page.getByRole('radio', { name: /Intet kendskab til patienten/ }).check();
    await story.photograph(page, 'choosing');
    await button(page, 'Send svar').click();
    await page.getByRole('heading', { name: 'Svaret er sendt' }).waitFor();
    await button(caseworker.page, 'Godkend svaret').click();
    await caseworker.page.getByRole('dialog').getByRole('button', { name: 'Godkend svaret' }).click();
    await caseworker.page.getByText('Afsluttet').first().waitFor();
    await caseworker.page.getByText('Besvaret til tiden').first().waitFor();
    await story.photograph(caseworker.page, 'closed');
  });

  it('and no browser complained', () => expect([...caseworker.complaints, ...doctor.complaints]).toEqual([]));
});

inBrowser('before one’s eyes: the doctor stays silent until the manager hears of it', () => {
  let story: Story;
  let caseworker: Visit;
  let manager: Visit;
  let doctor: Visit;

  beforeAll(async () => {
    story = await openStory('silent');
    await createSent(await story.portal.signIn(people.caseworker));
    caseworker = await story.portal.visit('/notifikationer', { as: people.caseworker });
    manager = await story.portal.visit('/overblik', { as: people.manager });
    doctor = await story.portal.visit('/notifikationer', { as: people.doctor });
  });
  afterAll(() => story?.portal.close());

  it('two weeks later the doctor has been reminded, and nothing is overdue', async () => {
    await pass(manager.page, '+1 uge');
    await pass(manager.page, '+1 uge');
    await newsOf(doctor.page, /^Påmindelse/);
    await manager.page.getByRole('link', { name: /^0\s*Overskredet/ }).waitFor();
    await story.photograph(doctor.page, 'reminded');
  });

  it('a working day later it is overdue: doctor, caseworker and manager see it by themselves', async () => {
    await pass(manager.page, '+1 arbejdsdag');
    await newsOf(doctor.page, /^Rykker/);
    await newsOf(caseworker.page, /^Rykker sendt/);
    await manager.page.getByRole('link', { name: /^1\s*Overskredet/ }).waitFor();
    await manager.page.getByText('Overskredet med 1 arbejdsdag').first().waitFor();
    await story.photograph(manager.page, 'overdue');
    await story.photograph(caseworker.page, 'told');
  });

  it('after a week more the caseworker is to telephone, and after another the manager is to act', async () => {
    await pass(caseworker.page, '+1 uge');
    await caseworker.page
      .getByText(/^Ring til samarbejdsparten/)
      .first()
      .waitFor();
    await pass(caseworker.page, '+1 uge');
    await manager.page.goto('/notifikationer');
    await manager.page
      .getByText(/^Overskredet frist/)
      .first()
      .waitFor();
    await story.photograph(manager.page, 'manager');
  });

  it('a late answer takes it from the list, and the lateness stays in the numbers', async () => {
    const { page } = doctor;
    await page.goto('/indbakke');
    await page
      .getByRole('link', { name: /LÆ 125/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Besvar' }).or(button(page, 'Besvar')).first().click();
    await page.getByRole('radio', { name: /Intet kendskab til patienten/ }).check();
    await button(page, 'Send svar').click();
    await page.getByRole('heading', { name: 'Svaret er sendt' }).waitFor();
    await manager.page.goto('/overblik');
    await manager.page.getByRole('link', { name: /^0\s*Overskredet/ }).waitFor();
    await manager.page
      .getByText(/1 svar/)
      .first()
      .waitFor();
    await story.photograph(manager.page, 'numbers');
  });

  it('and no browser complained', () => expect([...caseworker.complaints, ...manager.complaints, ...doctor.complaints]).toEqual([]));
});
