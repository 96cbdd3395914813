import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { inDays } from '../kit/clock.js';

const summary = (page: Page) => page.locator('.aksel-error-summary');
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

inBrowser('the rules', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const asAuthor = (address: string, visitor: object = {}) => portal.visit(address, { as: people.administrator, ...visitor });
  const openNew = async (policyId: string) => {
    const visit = await asAuthor(`/admin/aendringer/ny?of=${encodeURIComponent(policyId)}`);
    await visit.page.getByRole('heading', { name: 'Eskalering' }).waitFor();
    return visit;
  };

  it('are listed with what each says, and which of them must be confirmed', async () => {
    const { page, complaints } = await asAuthor('/admin/frister');
    const row = page.getByRole('row').filter({ hasText: 'LÆ 275' }).filter({ hasText: 'Klinisk funktion' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/30 kalenderdage efter modtagelsen.*14 kalenderdage efter konsultationen/s);
    expect(await row.innerText()).toContain('skal bekræftes');
    await page.getByLabel('Find blanket eller modtager').fill('155');
    await row.waitFor({ state: 'detached' });
    expect(await page.getByRole('row').filter({ hasText: 'LÆ 155' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('are changed by one administrator and approved by another, and then hold for what is sent', async () => {
    const { page, complaints } = await openNew('LÆ 125 gpPractice');
    const due = page.getByText(/^Frist: /);
    await due.waitFor();
    const before = await due.innerText();
    await page.getByLabel('Antal').first().fill('60');
    await due.filter({ hasNotText: before }).waitFor();
    await page.getByLabel('Hvorfor ændringen laves').fill('Ny aftale med lægerne.');
    await press(page, 'Send til godkendelse');
    await page.getByText('En anden administrator skal godkende den.').waitFor();
    expect(await page.getByRole('button', { name: 'Godkend' }).count()).toBe(0);
    const address = new URL(page.url()).pathname;

    const other = await portal.visit('/admin/frister', { as: people.otherAdministrator });
    await other.page
      .getByRole('list', { name: 'Ændringer på vej' })
      .getByRole('link', { name: /LÆ 125/ })
      .click();
    await other.page.getByText('venter på godkendelse').waitFor();
    expect(new URL(other.page.url()).pathname).toBe(address);
    const changed = other.page.getByRole('list', { name: 'Forskelle' });
    expect(await changed.innerText()).toMatch(/Frist\s+Før\s+14 kalenderdage efter \S+\s+Nu\s+60 kalenderdage efter/);
    await press(other.page, 'Godkend');
    await other.page.getByText(/Gælder som en del af regelbog 2/).waitFor();
    await other.page.getByRole('link', { name: 'Svarfrister og eskalering' }).first().click();
    await other.page.getByRole('link', { name: /^Sammenlign med version 1: LÆ 125 · Praktiserende læge$/ }).click();
    await other.page.getByLabel('Tidligere version').waitFor();
    expect(await changed.innerText()).toMatch(/14 kalenderdage efter \S+\s+Nu\s+60 kalenderdage efter/);
    expect(((await createSent(caseworker)).dueOn ?? '') >= inDays(59)).toBe(true);
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  it('take a whole new policy by the portal alone: its rules, its ladder and its targets', async () => {
    const { page } = await asAuthor('/admin/frister');
    await page.getByRole('button', { name: 'Ny politik' }).click();
    await page.getByRole('heading', { name: 'Hvem den gælder for' }).waitFor();
    await page.getByLabel('Blanket').selectOption('FRI');
    await page.getByLabel('Hvem der spørges').selectOption({ label: 'Alle, der kan spørges' });
    await page.getByRole('button', { name: 'Tilføj regel' }).first().click();
    const second = page.getByRole('group', { name: 'Regel 2' });
    await second.getByLabel('Antal').fill('5');
    await second.getByLabel('Enhed').selectOption({ label: 'arbejdsdage' });
    await second.getByLabel('Regnet fra').selectOption({ label: 'konsultationen' });
    await press(page, 'Tilføj trin');
    const third = page.getByRole('group', { name: 'Trin 3' });
    await third.getByLabel(/Arbejdsdage fra fristen/).fill('7');
    await third.getByLabel('Hvad sker').selectOption({ label: 'giver en opgave' });
    await third.getByLabel('Til hvem').selectOption({ label: 'Teamlederen' });
    await third.getByLabel('Kun hvis').selectOption({ label: 'Stadig ulæst' });
    await third.getByText('Overskredet frist: FRI (2026-000417)').waitFor();
    await third.getByRole('button', { name: 'Tilføj til trinet' }).click();
    await third.getByLabel('Hvad sker').nth(1).selectOption({ label: 'giver en opgave' });
    await third.getByLabel('Til hvem').nth(1).selectOption({ label: 'En anden samarbejdspart' });
    await third.getByLabel('Hvem kan spørges').selectOption({ label: 'Klinisk funktion' });
    await third.getByText(/politikken foreslår klinisk funktion/).waitFor();
    await press(page, 'Flyt trin 3 op');
    await page.getByLabel('Hvorfor ændringen laves').fill('Fælles frist for forespørgsler.');
    await press(page, 'Send til godkendelse');
    await summary(page)
      .getByText(/Trinene skal komme efter hinanden/)
      .waitFor();
    await press(page, 'Flyt trin 2 ned');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    const { body } = await (await portal.signIn(people.administrator)).get(`/api/rule-changes/${page.url().split('/').at(-1)}`).expect(200);
    expect(body.policy).toMatchObject({ id: 'FRI *', formCode: 'FRI', recipientKind: '*' });
    expect(body.policy.deadline.legs[1]).toMatchObject({ amount: 5, unit: 'workingDays', anchor: 'consultationHeld' });
    expect(body.policy.ladder[2]).toMatchObject({
      workingDays: 7,
      effects: [
        { action: 'task', to: 'requesterManager', onlyIf: 'unread' },
        { action: 'task', to: 'alternativeRecipient', alternative: 'clinicalFunction' },
      ],
    });
  });

  it('say at the field and at the top what must be mended, and lose nothing that was written', async () => {
    const { page } = await openNew('LÆ 135 gpPractice');
    await page.getByLabel('Antal').first().fill('mange');
    await press(page, 'Send til godkendelse');
    await summary(page).getByText('Skriv, hvorfor ændringen laves.').waitFor();
    await page.getByLabel('Hvorfor ændringen laves').fill('Prøve.');
    await press(page, 'Send til godkendelse');
    await summary(page).getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-policy.deadline.legs[0].amount');
    expect(await page.getByLabel('Antal').first().inputValue()).toBe('mange');
  });

  it('are sent back, kept as a draft and discarded, each by its button', async () => {
    const { page } = await openNew('LÆ 145 gpPractice');
    await page.getByLabel('Hvorfor ændringen laves').fill('Prøve.');
    await press(page, 'Gem kladde');
    await page.getByText('kladde', { exact: true }).waitFor();
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    expect(await page.getByLabel('Antal').first().isDisabled()).toBe(true);
    await press(page, 'Send tilbage som kladde');
    await page.getByText('kladde', { exact: true }).waitFor();
    await press(page, 'Kassér');
    await page.getByText('kasseret', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Gem kladde' }).count()).toBe(0);
  });

  it('warn before a change is left unsaved', async () => {
    const { page } = await openNew('LÆ 145 gpPractice');
    await page.getByLabel('Antal').first().fill('20');
    await page.getByRole('link', { name: 'Svarfrister og eskalering' }).click();
    await page.getByRole('alertdialog', { name: 'Vil du forlade siden?' }).waitFor();
    await press(page, 'Bliv på siden');
    expect(await page.getByLabel('Antal').first().inputValue()).toBe('20');
  });

  it('take a new form by the portal alone, which is then asked for with its own questions', async () => {
    const { page, complaints } = await asAuthor('/admin/attester');
    await page.getByRole('button', { name: 'Ny blanket' }).click();
    await page.getByRole('heading', { name: 'Navn og dage' }).waitFor();
    await page.getByLabel('Svarets nummer').fill('LÆ 888');
    await page.getByLabel('Anmodningens nummer').fill('LÆ 881');
    await page.getByLabel('Navn på dansk').fill('Søvnattest');
    await page.getByLabel('Navn på engelsk').fill('Sleep statement');
    await page.getByLabel('Hvor pligten står').fill('Aftalt i prøven.');
    await page.getByLabel('Skal godkendes af en autoriseret sundhedsperson').uncheck();
    await page.getByRole('button', { name: 'Tilføj spørgsmål' }).first().click();
    const own = page.getByRole('group', { name: 'Spørgsmål 1' }).first();
    await own.getByLabel('På engelsk').fill('Who has seen the citizen tired?');
    await own.getByLabel('Kort navn').fill('seenBy');
    await own.getByLabel('Skal besvares').check();
    await own.getByLabel('På dansk').fill('Hvem har set borgeren træt?');
    const first = page.getByRole('group', { name: 'Spørgsmål 1' });
    await first.getByLabel('På dansk').fill('Sover borgeren om natten?');
    const sleeps = page.getByRole('group', { name: 'Sover borgeren om natten?' });
    await sleeps.getByLabel('På engelsk').fill('Does the citizen sleep at night?');
    await sleeps.getByLabel('Kort navn').fill('sleeps');
    await sleeps.getByLabel('Slags').selectOption({ label: 'Ja eller nej' });
    await page.getByRole('button', { name: 'Tilføj spørgsmål' }).last().click();
    const second = page.getByRole('group', { name: 'Spørgsmål 2' });
    await second.getByLabel('På engelsk').fill('What keeps the citizen awake?');
    await second.getByLabel('Kort navn').fill('awake');
    await second.getByLabel('Stilles kun, når').selectOption({ label: 'Sover borgeren om natten?' });
    await second.getByLabel('svaret er').selectOption({ label: 'Nej' });
    await second.getByLabel('På dansk').fill('Hvad holder borgeren vågen?');
    await page.getByLabel('Hvorfor ændringen laves').fill('Ny aftale.');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    const address = new URL(page.url()).pathname;
    const other = await portal.visit(address, { as: people.otherAdministrator });
    await press(other.page, 'Godkend');
    await other.page.getByText(/Gælder som en del af regelbog/).waitFor();
    const { body } = await caseworker.get('/api/form-types').expect(200);
    const form = body.items.find(({ code }: { code: string }) => code === 'LÆ 888');
    expect(form).toMatchObject({
      name: 'Søvnattest',
      authorisedSigner: false,
      questions: [{ linkId: 'seenBy', type: 'text', required: true }],
      items: [
        { linkId: 'sleeps', type: 'boolean', required: true },
        { linkId: 'awake', enableWhen: { linkId: 'sleeps', equals: false } },
      ],
    });
    // What is half written asks for nothing: the browser has no refusal to tell of.
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  it('take a calendar by the portal alone: the week of an organisation and its closing days', async () => {
    const { page } = await asAuthor('/admin/kalendere');
    await page.getByLabel('Giv en organisation sin egen kalender').selectOption({ label: 'Demo Lægehuset' });
    await press(page, 'Skriv kalender');
    await page.getByRole('heading', { name: 'Åbent i ugen' }).waitFor();
    await page.getByLabel('Fredag').uncheck();
    await press(page, 'Tilføj lukkedag');
    const day = page.getByRole('group', { name: 'Lukkedag 4' });
    await day.getByLabel('Navn').fill('Sommerlukket');
    await day.getByLabel('Dato').fill('12.07.2027');
    await page.getByLabel('Hvorfor ændringen laves').fill('Praksis har bedt om det.');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    const { body } = await (await portal.signIn(people.administrator)).get(`/api/rule-changes/${page.url().split('/').at(-1)}`).expect(200);
    expect(body.calendar.weekly.map(({ weekday }: { weekday: string }) => weekday)).toEqual(['monday', 'tuesday', 'wednesday', 'thursday']);
    expect(body.calendar.closingDays).toContainEqual({ on: '2027-07-12', name: 'Sommerlukket' });
  });

  for (const [language, width] of [
    ['da', 360],
    ['en', 1280],
  ] as const)
    it(`are accessible in ${language} at ${width} px, and never scroll sideways`, async () => {
      for (const address of [
        '/admin/frister',
        '/admin/aendringer/ny',
        '/admin/attester',
        '/admin/aendringer/ny?kind=form&of=LÆ 125',
        '/admin/kalendere',
        '/admin/aendringer/ny?kind=calendar',
      ]) {
        const { page } = await asAuthor(address, { language, width });
        await page
          .getByRole('group')
          .or(page.getByRole('row'))
          .or(page.getByRole('listitem').filter({ hasText: 'version' }))
          .first()
          .waitFor();
        expect([address, await axeFindings(page), await overflow(page)]).toEqual([address, [], 0]);
      }
    });
});
