import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { until } from '../worker/kit.js';
import { inBrowser, live, setUpPortal, type Portal } from './kit/browser.js';

const diagnoses = 'Diagnoser, som har betydning for sagen';
const history = 'Sygehistorie i det aktuelle forløb';
const treatment = 'Behandling indtil nu og planlagt behandling';
const ability = 'Hvad betyder helbredet for borgerens funktionsevne?';

const summary = (page: Page) => page.locator('.aksel-error-summary');
const saved = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/);
const isHeading = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'H1');

inBrowser('the answer form', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);
  const secretary = portal.session(people.secretary);

  const openForm = async (id: string, visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit(`/besvar/${id}`, { as: people.doctor, ...visitor });
    await visit.page.getByRole('radio').first().waitFor();
    return visit;
  };
  const openNew = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const { id } = await createSent(caseworker);
    return { id, ...(await openForm(id, visitor)) };
  };
  const statusOf = async (id: string) => (await doctor.get(`/api/service-requests/${id}`).expect(200)).body;
  const draftOf = async (id: string) => (await doctor.get(`/api/service-requests/${id}/draft`).expect(200)).body;
  const saveAsSecretary = (id: string, version: number, items: object) =>
    secretary.put(`/api/service-requests/${id}/draft`, { version, answerType: 'full', items }).expect(200);

  it('says who asks, why, on what ground, by when, and what is paid with the year and source of the rate', async () => {
    const { page, complaints } = await openNew();
    const asked = (await page.getByRole('region', { name: 'Demo Kommune spørger' }).innerText()).replaceAll('\u00a0', ' ');
    for (const part of [
      draftBody.purpose,
      ...draftBody.questions,
      'retssikkerhedsloven § 11 c',
      'Demo Mette Holm',
      '448,00 kr.',
      'Takst fra 2020. Kilde: Københavns Kommune',
    ])
      expect(asked).toContain(part);
    expect(await page.getByText('10 arbejdsdage tilbage').count()).toBe(1);
    expect(await page.getByText('670190-••••').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('takes no more than four clicks from the request’s page to say that one does not know the patient', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.doctor });
    const clicks = [
      page.getByRole('button', { name: 'Besvar', exact: true }),
      page.getByRole('radio', { name: 'Intet kendskab til patienten i det aktuelle forløb' }),
      page.getByRole('button', { name: 'Send svar' }),
    ];
    for (const target of clicks) await target.click();
    await page.getByText('Svaret er sendt').waitFor();
    expect(clicks.length).toBeLessThanOrEqual(4);
    expect(await statusOf(id)).toMatchObject({ status: 'answered', answerType: 'noKnowledge' });
  });

  it('names what is missing only when it is checked, at the top and at the field, in the same words', async () => {
    const { page } = await openNew();
    expect(await summary(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await summary(page).waitFor();
    expect(await page.title()).toMatch(/^Fejl: /);
    expect(await summary(page).getByRole('link').allInnerTexts()).toEqual(
      [diagnoses, history, treatment, ability, 'Hvordan ventes tilstanden at udvikle sig?'].map((question) => `Udfyld »${question}«.`),
    );
    expect(await page.evaluate(() => document.activeElement?.closest('.aksel-error-summary') !== null)).toBe(true);
    await summary(page).getByRole('link').first().click();
    expect(await page.getByLabel(diagnoses).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByText(`Udfyld »${diagnoses}«.`).count()).toBe(2);
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    expect(await page.getByText(`Udfyld »${diagnoses}«.`).count()).toBe(0);
  });

  it('is written, checked, read through and sent, and gives a receipt; nothing goes along that was not asked', async () => {
    const { page, id, complaints } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByLabel(history).fill('Siden 2024');
    await page.getByLabel(treatment).fill('Fysioterapi');
    await page.getByLabel(ability).fill('Kan ikke løfte');
    await page.getByRole('radio', { name: 'Tilstanden er stationær' }).check();
    await page.getByRole('radio', { name: 'Ja', exact: true }).first().check();
    await page.getByLabel('Hvor er borgeren henvist til?').fill('Sygehuset');
    await page.getByRole('radio', { name: 'Ja, og den er afsluttet' }).check();
    expect(await page.getByLabel('Hvor er borgeren henvist til?').count()).toBe(0);
    await page.getByLabel('Dato for seneste kontakt om problemet').fill('32.13.2026');
    await page.keyboard.press('Control+Enter');
    await summary(page)
      .getByRole('link', { name: /som dd\.mm\.åååå/ })
      .waitFor();
    await page.getByLabel('Dato for seneste kontakt om problemet').fill('20.11.26');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Tjek dit svar' }).waitFor();
    expect(await isHeading(page)).toBe(true);
    const read = await page.locator('main').innerText();
    for (const part of ['Fuldt svar', 'Tilstanden er stationær', 'fre. 20.11.2026', 'Svaret bliver sendt til Demo Kommune, og fristen stopper.'])
      expect(read).toContain(part);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.getByText(/Sendt .* til Demo Kommune/).waitFor();
    const { status, answer } = await statusOf(id);
    expect(status).toBe('answered');
    expect(answer.items).toEqual({
      diagnoses: 'Lændesmerter',
      history: 'Siden 2024',
      treatment: 'Fysioterapi',
      function: 'Kan ikke løfte',
      prognosis: 'stationary',
      referred: 'completed',
      lastSeenOn: '2026-11-20',
    });
    expect((await draftOf(id)).version).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is saved as it is written: whoever loses the window finds it again, and the browser keeps none of it', async () => {
    const { page, id } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await saved(page).waitFor({ timeout: 2_000 });
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('Lændesmerter');
    await page.close();
    const again = await openForm(id);
    expect(await again.page.getByLabel(diagnoses).inputValue()).toBe('Lændesmerter');
  });

  it('tells within five seconds that it could not be saved, lets nobody leave unasked, and saves when it can', async () => {
    const { page, id } = await openNew();
    await page.route('**/draft', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByText('Ikke gemt – vi prøver igen').waitFor({ timeout: 5_000 });
    await page.getByRole('link', { name: 'Indbakke' }).click();
    await page.getByRole('alertdialog').getByText('Vil du forlade siden?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bliv på siden' }).click();
    expect(await page.getByLabel(diagnoses).inputValue()).toBe('Lændesmerter');
    await page.unroute('**/draft');
    await saved(page).waitFor();
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Lændesmerter' });
    await page.getByRole('link', { name: 'Indbakke' }).click();
    await page.waitForURL('**/indbakke');
  });

  it('is saved before one leaves, however quick one is', async () => {
    const { page, id } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByRole('link', { name: 'Indbakke' }).click();
    await page.waitForURL('**/indbakke');
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Lændesmerter' });
  });

  it('takes no lost reply for a colleague', async () => {
    const { page, id } = await openNew();
    let isLost = false;
    await page.route('**/draft', async (route) => {
      if (isLost || route.request().method() !== 'PUT') return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByText('Ikke gemt – vi prøver igen').waitFor();
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Lændesmerter' });
    await page.getByLabel(history).fill('Siden 2024');
    await saved(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Lændesmerter', history: 'Siden 2024' });
  });

  it('never overwrites what a colleague wrote: both versions are shown, and each field is chosen', async () => {
    const { page, id } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await saved(page).waitFor();
    await saveAsSecretary(id, 1, { diagnoses: 'Knæsmerter', history: 'Fra Lis' });
    await page.getByLabel(diagnoses).fill('Lændesmerter og træthed');
    const dialog = page.getByRole('dialog', { name: 'En kollega har ændret noget imens' });
    await dialog.getByText('Knæsmerter').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gem valget' }).click();
    await dialog.getByText('Vælg en af de to.').waitFor();
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Knæsmerter', history: 'Fra Lis' });
    await dialog.getByRole('radiogroup', { name: diagnoses }).getByRole('radio', { name: /^Dit/ }).check();
    await dialog.getByRole('button', { name: 'Gem valget' }).click();
    await saved(page).waitFor();
    expect(await page.getByLabel(history).inputValue()).toBe('Fra Lis');
    expect((await draftOf(id)).items).toEqual({ diagnoses: 'Lændesmerter og træthed', history: 'Fra Lis' });
  });

  it('shows that a colleague wrote, also when nothing is in the way, and changes no field unasked', async () => {
    const { page, id } = await openNew();
    await saveAsSecretary(id, 0, { history: 'Fra Lis' });
    await give(caseworker, id, 'log-contact', { channel: 'telephone', on: '2026-11-20', text: 'Ringet.' });
    await page.getByText(/Demo Lis Sekretær har ændret svaret kl\./).waitFor();
    expect(await page.getByLabel(history).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Se forskellen' }).click();
    await page.getByRole('button', { name: 'Gem valget' }).click();
    expect(await page.getByLabel(history).inputValue()).toBe('Fra Lis');
    await page.getByText(/har ændret svaret/).waitFor({ state: 'detached' });
  });

  it('lets the doctor ask back, and shows the reply by itself without touching what is written', async () => {
    const { page, id } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByRole('button', { name: 'Stil spørgsmål' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stil spørgsmål' });
    await dialog.getByText(/Fristen går på pause/).waitFor();
    await dialog.getByRole('textbox').fill('Hvilken periode?');
    await dialog.getByRole('button', { name: 'Stil spørgsmål' }).click();
    await page.getByText('Fristen er på pause, fordi I har stillet et spørgsmål.').waitFor();
    await give(caseworker, id, 'answer-question', { text: 'Fra januar til nu.' });
    await page.getByText('Fra januar til nu.').waitFor(live);
    await page.getByText('Fristen er på pause, fordi I har stillet et spørgsmål.').waitFor({ state: 'detached' });
    expect(await page.getByLabel(diagnoses).inputValue()).toBe('Lændesmerter');
  });

  it.each(['Meld forsinkelse', 'Bed om længere frist', 'Kan ikke besvares'])(
    'offers to »%s« as long as it is allowed, and says what comes of it',
    async (way) => {
      const { page } = await openNew();
      await page.getByRole('button', { name: way }).click();
      const dialog = page.getByRole('dialog', { name: way });
      await dialog
        .getByText(/Fristen/)
        .first()
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('turns into something to read, with the reason, when the request is cancelled meanwhile', async () => {
    const { page, id } = await openNew();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await saved(page).waitFor();
    await give(caseworker, id, 'cancel', { text: 'Borgeren er flyttet.' });
    await page.getByText('Anmodningen er annulleret. Den kan ikke besvares lige nu.').waitFor(live);
    expect(await page.locator('main').innerText()).toMatch(/Borgeren er flyttet\.[\s\S]*Det, der var skrevet[\s\S]*Lændesmerter/);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is prepared by a secretary, who may not sign, and approved by the doctor', async () => {
    const { page, id } = await openNew({ as: people.secretary });
    await page.getByRole('radio', { name: 'Intet kendskab til patienten i det aktuelle forløb' }).check();
    expect(await page.getByRole('button', { name: 'Send svar' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await page.getByText('Demo Kommune kan se, at I er gået i gang. Fristen løber videre.').waitFor();
    await page.getByRole('button', { name: 'Send til godkendelse' }).click();
    await page.getByText('Vælg, hvem der skal godkende svaret.').waitFor();
    expect(await page.getByLabel('Hvem skal godkende svaret?').locator('option').allInnerTexts()).toEqual(['Vælg en kollega', 'Demo Jens Læge']);
    await page.getByLabel('Hvem skal godkende svaret?').selectOption('Demo Jens Læge');
    await page.getByRole('button', { name: 'Send til godkendelse' }).click();
    await page.getByText('Demo Jens Læge kan nu læse kladden').waitFor();
    expect((await statusOf(id)).status).toBe('inProgress');
    const approving = await openForm(id);
    await approving.page.getByText('Opgaven ligger hos dig.').waitFor();
    expect(await approving.page.getByRole('radio', { name: /Intet kendskab/ }).isChecked()).toBe(true);
    await approving.page.getByRole('button', { name: 'Send svar' }).click();
    await approving.page.getByText('Svaret er sendt').waitFor();
    expect((await statusOf(id)).answer.by.name).toBe('Demo Jens Læge');
  });

  it('asks when the rest follows, keeps the day, and shows at the field what the api refuses', async () => {
    const { page } = await openNew();
    await page.getByRole('radio', { name: 'Delvist svar, resten følger' }).check();
    await page.getByLabel(diagnoses).fill('Lændesmerter');
    await page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await summary(page).getByRole('link', { name: 'Skriv, hvornår resten af svaret kommer.' }).waitFor();
    await page.getByLabel('Hvornår kommer resten af svaret?').fill('01.10.2026');
    await saved(page).waitFor();
    await page.reload();
    expect(await page.getByLabel('Hvornår kommer resten af svaret?').inputValue()).toBe('01.10.2026');
    await page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await page.getByRole('button', { name: 'Send svar' }).click();
    await summary(page)
      .getByRole('link', { name: /01\.10\.2026 er for tidlig/ })
      .waitFor();
    await page.getByLabel('Hvornår kommer resten af svaret?').fill('18.12.2099');
    await page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.getByText('Svaret er sendt').waitFor();
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByLabel(diagnoses).inputValue()).toBe('Lændesmerter');
  });

  it('wants to know which form is the right one', async () => {
    const { page, id } = await openNew();
    await page.getByRole('radio', { name: 'Forkert blanket' }).check();
    await page.getByRole('button', { name: 'Send svar' }).click();
    await summary(page).getByRole('link', { name: 'Vælg den blanket, der er den rigtige.' }).waitFor();
    await page.getByLabel('Hvilken blanket er den rigtige?').selectOption('LÆ 135');
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.getByText('Svaret er sendt').waitFor();
    expect((await statusOf(id)).answer).toMatchObject({ answerType: 'wrongForm', rightFormCode: 'LÆ 135' });
  });

  it('never has under its bar what the keyboard comes to, on a phone as well', async () => {
    const { page } = await openNew({ width: 360 });
    await page.getByRole('radio', { name: 'Intet kendskab til patienten i det aktuelle forløb' }).check();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('h1').focus();
    const bar = await page.getByRole('button', { name: 'Send svar' }).evaluateHandle((button) => {
      const isBar = (element: Element): boolean => getComputedStyle(element).position === 'sticky';
      const above = function* (element: Element | null): Generator<Element> {
        for (let at = element; at !== null; at = at.parentElement) yield at;
      };
      const found = [...above(button)].find(isBar);
      if (found === undefined) throw new Error('The bar does not stay in sight.');
      return found;
    });
    const next = async (): Promise<{ name: string; isHidden: boolean; isInBar: boolean }> => {
      await page.keyboard.press('Tab');
      return bar.evaluate((element) => {
        const { activeElement: at } = document;
        const { top, bottom } = at?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        const isInBar = element.contains(at);
        return { name: at?.textContent || at?.id || '', isInBar, isHidden: !isInBar && (top < 0 || bottom > element.getBoundingClientRect().top) };
      });
    };
    const reached = [await next()];
    while (reached.at(-1)?.isInBar !== true) reached.push(await next());
    expect(reached.map(({ name }) => name)).toContain('Kan ikke besvares');
    expect(reached.filter(({ isHidden }) => isHidden)).toEqual([]);
  });

  it('is for those who are asked; others are told so, and a missing one is not told from a foreign one', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/besvar/${id}`, { as: people.caseworker });
    await page.getByText('Kun den, der er spurgt, kan svare').waitFor();
    const foreign = await portal.visit(`/besvar/${id}`, { as: people.otherDoctor });
    const missing = await portal.visit('/besvar/0193a000-0000-7000-8000-0000000000ff', { as: people.otherDoctor });
    const told = ({ page: shown }: { page: Page }): Promise<string> => shown.locator('main').innerText();
    await until('the same words on both', async () => {
      const words = await told(foreign);
      return words.includes('Ikke fundet') && words === (await told(missing));
    });
    expect(await axeFindings(foreign.page)).toEqual([]);
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 360],
    ['da', 320],
  ] as const)('is accessible in %s at %i px with and without errors, and never scrolls sideways', async (language, width) => {
    const { page } = await openNew({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await summary(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
