import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { firstAfterHeading } from './kit/reading.js';

type Step = { no: number; kind: { code: string } };

inBrowser('the citizen’s own course after its end', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let complaint: number;
  const address = `/api/courses/${courses.citizen}`;
  const give = async (path: string, body: object): Promise<{ steps: Step[]; title: string }> =>
    (await caseworker.command(`${address}/${path}`, body).expect(200)).body;

  beforeAll(async () => {
    await give('appoint-coordinator', { personId: people.caseworker });
    await give('goals', { term: 'long', text: 'Et job på få timer.' });
    await give('goals', { term: 'short', text: 'Ro på hverdagen.' });
    const activity = { kind: 'practice', goal: 1, from: inDays(0), text: 'Praktik i et bageri.', purpose: 'Vi skal se, hvor mange timer du kan.' };
    await give('activities', activity);
    await give('activities/1/end', { on: inDays(0), outcome: 'completed' });
    await give('goals/1/close', { on: inDays(0), outcome: 'reached' });
    const meeting = (await give('steps', { kind: 'meeting', plannedOn: inDays(0) })).steps.at(-1)?.no;
    await give(`steps/${meeting}/close`, { on: inDays(0), outcome: 'held' });
    const decision = (await give('steps', { kind: 'decision' })).steps.at(-1)?.no;
    const { steps } = await give(`steps/${decision}/close`, { on: inDays(0), outcome: 'refused', text: 'Du kan arbejde 12 timer om ugen.' });
    complaint = steps.find(({ kind }) => kind.code === 'complaintTerm')?.no ?? 0;
    await give('end', { on: inDays(0), text: 'Din sag er afgjort.' });
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/min-sag', { as: people.citizen, width: 360, ...visitor });
    await visit.page.getByText('Din sag er afgjort.').waitFor();
    return visit;
  };

  it('begins with what runs on: until when the citizen may complain', async () => {
    const { page, complaints } = await open();
    expect(await firstAfterHeading(page)).toMatch(/^Du kan klage: Du kan skrive til os senest \p{L}+ \d+\. \p{L}+ \d{4}\. Du bestemmer selv, om du vil\./u);
    expect((await page.getByRole('main').innerText()).split('Du kan klage')).toHaveLength(2);
    await page.getByRole('region', { name: 'Lige nu' }).getByRole('button', { name: 'Klag: Du kan klage' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what was decided and why before what else took place, and what the plan came to', async () => {
    const { page } = await open();
    const over = page.getByRole('region', { name: /^Slut: / });
    expect(await over.innerText()).toMatch(
      /Fra .* til .*\.\s+Din sag er afgjort\.\s+Det afgjorde vi\s+Vi afgør din sag\s+Afslag, .*\s+Du kan arbejde 12 timer om ugen\.\s+Det skete der\s+Møde\s+Holdt, /,
    );
    const plan = over.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });
    expect(await plan.filter({ hasText: 'Et job på få timer.' }).innerText()).toMatch(
      /Nået\s+Virksomhedspraktik\s+Praktik i et bageri\.\s+Derfor: .*\s+Demo Kommune står for det\.\s+Gennemført /,
    );
    expect(await plan.filter({ hasText: 'Ro på hverdagen.' }).innerText()).toContain('Ikke nået, da forløbet sluttede');
  });

  it('leads to rights and complaint, takes a message, and is kept as a file', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Skriv til din sagsbehandler' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Hvad betyder det for mig?');
    await page.getByRole('dialog').getByRole('button', { name: 'Skriv til din sagsbehandler' }).click();
    await page.getByRole('region', { name: 'Det har du skrevet' }).getByText('Hvad betyder det for mig?').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent som PDF' }).click()]);
    expect(file.suggestedFilename()).toBe('min-sag.pdf');
    await page.getByRole('link', { name: 'Læs om dine rettigheder, og hvordan du klager' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dine rettigheder og klage' }).waitFor();
  });

  it('is the same to whoever led it, who can do nothing there', async () => {
    const own = await open({ width: 1280 });
    const { page } = await portal.visit(`/forloeb/${courses.citizen}/som-borger`, { as: people.caseworker });
    const over = page.getByRole('region', { name: /^Slut: / });
    await over.waitFor();
    const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);
    const citizens = new Set(linesOf(await own.page.getByRole('region', { name: /^Slut: / }).innerText()));
    const seen = linesOf(await over.innerText());
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((line) => !citizens.has(line))).toEqual([]);
    expect(await over.getByRole('link').count()).toBe(0);
  });

  it.each([
    ['da', 320],
    ['en', 1280],
  ] as const)('is accessible in %s at %i px, and never scrolls sideways', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('says that it is over as soon as nothing runs on', async () => {
    await give(`steps/${complaint}/drop`, { text: 'Borgeren klager ikke.' });
    const { page } = await open();
    expect(await firstAfterHeading(page)).toMatch(/^Dit forløb sluttede \p{L}+ \d+\. \p{L}+ \d{4}\. Du skal ikke gøre noget\.$/u);
    expect(await page.getByText('Du kan skrive til os senest', { exact: false }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Klag/ }).count()).toBe(0);
  });
});
