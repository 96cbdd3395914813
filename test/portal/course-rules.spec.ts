import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { giveAct } from './kit/course.js';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const danish = (day: string): string => day.split('-').toReversed().join('.');

inBrowser('the rules for what happens in courses', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const asAdministrator = (address: string, visitor: object = {}) => portal.visit(address, { as: people.administrator, ...visitor });
  const propose = async (page: Page): Promise<void> => {
    await page.getByLabel('Hvorfor ændringen laves').fill('Ny lov.');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
  };
  const approve = async (written: Page, says: RegExp): Promise<void> => {
    const { page } = await portal.visit(new URL(written.url()).pathname, { as: people.otherAdministrator });
    await page.getByText('venter på godkendelse').waitFor();
    expect(await page.getByRole('list', { name: 'Forskelle' }).innerText()).toMatch(says);
    await press(page, 'Godkend');
    await page.getByText(/Gælder som en del af regelbog/).waitFor();
  };
  const begun = async (): Promise<{ id: string; steps: { kind: { name: string }; dueOn: string }[] }> => {
    const body = { citizenId: citizens.citizen, kind: 'pensionerClarification', startedOn: inDays(0) };
    return (await caseworker.command('/api/courses', body).expect(201)).body;
  };

  it('are read in plain words: by when, by whose law, what follows, and what must be confirmed', async () => {
    const { page, complaints } = await asAdministrator('/admin/frister');
    await page.getByRole('link', { name: 'Forløb', exact: true }).click();
    const kinds = page.getByRole('table', { name: 'Slags trin' });
    const row = kinds.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Partshøring', exact: true }) });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/loven; den flyttes ikke.*14 kalenderdage.*Svaret er kommet → Afgørelse.*Forvaltningsloven § 19/s);
    const term = page.getByRole('table', { name: 'Frister, der begynder med forløbet' }).getByRole('row').filter({ hasText: '5 år for forløb før 2022' });
    expect(await term.innerText()).toMatch(/Ressourceforløb.*Længste varighed.*60 måneder fra forløbets begyndelse, begyndt senest fre\. 31\.12\.2021/s);
    const terms = page.getByRole('table', { name: 'Frister, der begynder med forløbet' }).getByRole('row');
    expect(await terms.filter({ hasText: 'Opfølgningssamtale' }).innerText()).toContain(
      '56 kalenderdage fra forløbets begyndelse, derefter hver gang inden 35 kalenderdage',
    );
    expect(await terms.filter({ hasText: 'revalidering 3 måneder' }).innerText()).toMatch(
      /Afgørelse om ansøgningen.*3 måneder.*åbnes ikke, hvis dagen var gået, da forløbet blev oprettet her/s,
    );
    const confirmed = kinds.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Plan med mål og evaluering', exact: true }) });
    expect(await confirmed.getByText('skal bekræftes').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('take a new kind of step and a term for it by the portal alone, and a course begun afterwards has the step', async () => {
    const before = await begun();
    const steps = (await asAdministrator('/admin/forloeb')).page;
    await steps.getByRole('button', { name: 'Ret trin, aktiviteter og fritagelser' }).click();
    await press(steps, 'Tilføj slags trin');
    const kind = steps.locator('details[open]');
    await kind.getByLabel('På dansk').first().fill('Sundhedssamtale');
    await kind.getByLabel('På engelsk').first().fill('Health talk');
    await kind.getByLabel('Kort navn').first().fill('healthTalk');
    await kind.getByRole('checkbox', { name: /^Loven sætter sidste dag/ }).check();
    await kind
      .getByRole('group', { name: /^Frist/ })
      .getByLabel('Antal')
      .fill('20');
    await kind.getByRole('combobox', { name: 'Hvad borgeren skal' }).selectOption({ label: 'Møde op' });
    const outcome = kind.getByRole('group', { name: 'Udfald 1' });
    await outcome.getByLabel('På dansk').fill('Holdt');
    await outcome.getByLabel('På engelsk').fill('Held');
    await outcome.getByLabel('Kort navn').fill('held');
    await outcome.getByRole('combobox', { name: 'Fører til' }).selectOption({ label: 'Evaluering' });
    await kind.getByLabel('Kilde').fill('Lov om sundhedssamtaler § 1');
    await propose(steps);
    await approve(steps, /Sundhedssamtale: frist: 20 kalenderdage|Sundhedssamtale: frist\s+Før\s+Ikke fastsat\s+Nu\s+20 kalenderdage/);

    const terms = (await asAdministrator('/admin/forloeb')).page;
    await terms.getByRole('button', { name: 'Ret frister og slags forløb' }).click();
    const course = terms.getByRole('group', { name: 'Slags forløb 8', exact: true });
    await course.getByText('3 frister, der begynder med forløbet').click();
    await press(terms, 'Tilføj frist');
    const term = course.getByRole('group', { name: 'Frist 4', exact: true });
    await term.getByRole('combobox', { name: 'Trin' }).selectOption({ label: 'Sundhedssamtale' });
    await term.getByLabel('Antal').fill('3');
    await term.getByLabel('Kilde').fill('Lov om sundhedssamtaler § 1');
    await terms.getByRole('combobox', { name: 'Slags forløb' }).selectOption({ label: 'Afklaring efter førtidspension' });
    const preview = terms.getByRole('table', { name: 'Et forløb af denne slags' }).getByRole('row').filter({ hasText: 'Sundhedssamtale' });
    await preview.waitFor();
    const [day = ''] = /\d\d\.\d\d\.\d{4}/.exec(await preview.innerText()) ?? [];
    await terms.getByText(/^1 af \d+ forløb, der er i gang, ville få andre trin eller dage/).waitFor();
    await propose(terms);
    await approve(terms, /Afklaring efter førtidspension: frist for Sundhedssamtale/);

    const opened = (await begun()).steps.find(({ kind: { name } }) => name === 'Sundhedssamtale');
    expect(danish(opened?.dueOn ?? '')).toBe(day);
    const { body: kept } = await caseworker.get(`/api/courses/${before.id}`).expect(200);
    expect(kept.steps).toHaveLength(before.steps.length);

    const own = (await portal.visit(`/forloeb/${before.id}`, { as: people.caseworker, width: 360 })).page;
    const offered = own.getByRole('region', { name: 'Reglerne er ændret' });
    await offered.getByText(/^Trin 4: Sundhedssamtale, senest/).waitFor();
    expect(await axeFindings(own)).toEqual([]);
    expect(await overflow(own)).toBe(0);
    await offered.getByRole('button', { name: 'Brug de nye regler' }).click();
    await giveAct(own, 'applyAnew');
    await offered.waitFor({ state: 'detached' });
    await own
      .getByRole('region', { name: 'Det er sket' })
      .getByText(/^Trin 4: Sundhedssamtale, senest/)
      .waitFor();
  });

  it('say how long an answer may be held back, and which steps are promises', async () => {
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=steps');
    const most = page.getByLabel('Højst', { exact: true });
    await most.fill('0');
    await page
      .getByText(/^Skriv mindst 1 i feltet »Højst«\./)
      .first()
      .waitFor();
    await most.fill('5');
    await page
      .locator('summary')
      .filter({ hasText: /^Møde$/ })
      .click();
    await page
      .locator('details[open]')
      .getByRole('checkbox', { name: /^Nogen har lovet borgeren det/ })
      .check();
    await propose(page);
    await approve(page, /Møde: nogen har lovet borgeren det.*et godkendt svar kan højst holdes tilbage fra borgeren.*5 arbejdsdage/s);
    const { steps } = (await caseworker.get('/api/rule-book').expect(200)).body;
    expect([steps.holdingBack.amount, steps.stepKinds.filter(({ promise }: { promise?: boolean }) => promise).length]).toEqual([5, 2]);
  });

  it('say what a meeting rests on and under which law, and the approver reads what is changed in it', async () => {
    const book = (await asAdministrator('/admin/forloeb')).page;
    const row = book
      .getByRole('table', { name: 'Slags trin' })
      .getByRole('row')
      .filter({ has: book.getByRole('cell', { name: 'Tværfagligt møde', exact: true }) });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Sundhedskoordinatorens rådgivning.*kan ikke afsluttes som holdt uden det, kun under Andet trin af reformen/s);
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=steps', { width: 360 });
    const fold = (name: RegExp) => page.locator('summary').filter({ hasText: name });
    await fold(/^Tværfagligt møde$/).click();
    const kind = page.locator('details[open]').first();
    await kind.getByRole('button', { name: 'Tilføj materiale' }).click();
    const fresh = kind.locator('details[open]');
    await fresh.getByLabel('På dansk').fill('Borgerens egne ord');
    await fresh.getByLabel('På engelsk').fill('The citizen’s own words');
    await fresh.getByLabel('Kort navn').fill('ownWords');
    await fresh.getByLabel('Kilde').fill('Husets egen regel');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await fold(/^Sundhedskoordinatorens rådgivning$/).click();
    const advice = kind.locator('details[open]').filter({ hasText: 'Sundhedskoordinatorens rådgivning' });
    await advice.getByRole('checkbox', { name: 'Trinnet kan ikke afsluttes som holdt uden det' }).uncheck();
    await propose(page);
    await approve(page, /bygger på \(healthAdvice\).*trinnet kan holdes uden det.*bygger på \(ownWords\).*Borgerens egne ord/s);
  });

  it('say until when a kind of course begins, and by which source; one that begins later is refused with the day', async () => {
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=courses');
    const kind = page.getByRole('group', { name: 'Slags forløb 1', exact: true });
    await kind.getByLabel('Nye forløb kan begynde senest (kan udelades)').fill(danish(inDays(-30)));
    await kind.getByLabel('Kilde').first().fill('Lov om afklaring § 2');
    await propose(page);
    await approve(page, /Afklaringsforløb.*begynde.*Lov om afklaring § 2/s);
    const begin = (startedOn: string) => caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'clarification', startedOn });
    expect((await begin(inDays(-29))).body).toMatchObject({ code: 'CourseKindClosed', detail: expect.stringContaining('fortsætter') });
    await begin(inDays(-30)).expect(201);
  });

  it('say what a step comes to when its last day passes, and come to nothing more when that is taken away', async () => {
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=steps');
    await page
      .locator('summary')
      .filter({ hasText: /^Partshøring$/ })
      .click();
    const kind = page.locator('details[open]');
    const lapse = kind.getByRole('combobox', { name: 'Udfald, når sidste dag går' });
    expect(await lapse.locator('option:checked').innerText()).toBe('Afsluttet uden svar');
    await lapse.selectOption({ label: 'Fristen er udløbet, og intet følger' });
    await propose(page);
    await approve(page, /Partshøring.*Afsluttet uden svar/s);
    const { steps } = (await caseworker.get('/api/rule-book').expect(200)).body;
    expect(steps.stepKinds.find(({ code }: { code: string }) => code === 'hearing')).not.toHaveProperty('lapsesTo');
  });

  it('are not proposed while something is wrong: the part that is at fault opens, and says how to mend it', async () => {
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=steps');
    const fold = page.locator('summary').filter({ hasText: /^Evaluering$/ });
    await fold.click();
    const kind = page.locator('details[open]');
    await kind.getByRole('combobox', { name: 'Hvad der slutter trinnet' }).selectOption({ label: 'Forløbet slutter' });
    await page.getByText(/^Ryd feltet »Evaluering: Udfald«/).waitFor();
    await fold.click();
    await kind.waitFor({ state: 'detached' });
    await page.getByLabel('Hvorfor ændringen laves').fill('Prøve.');
    await press(page, 'Send til godkendelse');
    await page
      .locator('.aksel-error-summary')
      .getByRole('link', { name: /^Ryd feltet »Evaluering: Udfald«/ })
      .waitFor();
    await kind
      .getByText(/Et trin, der slutter af sig selv, har ingen udfald/)
      .first()
      .waitFor();
  });

  it('are taken away only where they are new: what courses refer to has no bin, and a draft without it is led to what it lacks', async () => {
    const { page } = await asAdministrator('/admin/aendringer/ny?kind=steps');
    const fold = (name: RegExp) => page.locator('summary').filter({ hasText: name });
    const bin = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    await fold(/^Evaluering$/).click();
    const evaluation = page.locator('details[open]');
    await evaluation.getByRole('group', { name: 'Udfald 1' }).waitFor();
    await evaluation.getByRole('button', { name: 'Tilføj udfald' }).click();
    const added = (await evaluation.getByRole('group', { name: /^Udfald \d+$/ }).count()) - 1;
    expect([await bin(/^Fjern Udfald/).count(), await bin('Fjern Evaluering').count(), await bin(/^Fjern Aktivitet/).count()]).toEqual([1, 0, 0]);
    await bin(`Fjern Udfald ${added + 1}`).click();
    await page.getByRole('button', { name: 'Tilføj aktivitet' }).click();
    await bin(/^Fjern Aktivitet/).click();

    const { steps } = (await caseworker.get('/api/rule-book').expect(200)).body;
    const author = await portal.signIn(people.administrator);
    const stepKinds = steps.stepKinds.filter(({ code }: { code: string }) => code !== 'evaluation');
    const draft = (await author.post('/api/rule-changes', { reason: 'Fra før.', steps: { ...steps, stepKinds } }).expect(201)).body;
    const old = (await asAdministrator(`/admin/aendringer/${draft.id}`)).page;
    await press(old, 'Send til godkendelse');
    const says = '»Evaluering« mangler, og forløb henviser til den. Sæt den ind igen med det korte navn evaluation; den må gerne omdøbes.';
    const kinds = old.locator('section').filter({ has: old.getByRole('heading', { name: 'Slags trin' }) });
    await kinds.getByText(says).waitFor();
    await old.getByRole('link', { name: says }).click();
    expect(await kinds.evaluate((part) => part === document.activeElement)).toBe(true);
    expect(await axeFindings(old)).toEqual([]);
  });

  for (const address of ['/admin/forloeb', '/admin/aendringer/ny?kind=steps', '/admin/aendringer/ny?kind=courses']) {
    it(`are found by everybody and fit a telephone: ${address}`, async () => {
      const { page } = await asAdministrator(address, { width: 360, language: 'en' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      for (const fold of await page.locator('details > summary').all()) await fold.click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
});
