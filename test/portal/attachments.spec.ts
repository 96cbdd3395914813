import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { mediaTypes as apiTypes, mostBytes as apiMost } from '../../apps/api/src/attachments/media.js';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const scan = { name: 'Samlet beskrivelse.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nBeskrivelsen') };
const xray = { name: 'Røntgen.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nRøntgen') };
const letter = { name: 'Brev.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') };
const forged = { name: 'Billede.png', mimeType: 'image/png', buffer: Buffer.from('MZ') };

const choose = (page: Page, ...files: (typeof scan)[]) => page.locator('input[type=file]').setInputFiles(files);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name });

/** What the reader gets by pressing the link. */
const downloaded = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), link(page, name).first().click()]);
  expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path(), 'utf8');
};

describe('the portal', () => {
  it('takes the same files as the api', () => {
    const source = readFileSync('apps/portal/src/api/attachments.ts', 'utf8');
    for (const type of apiTypes) expect(source).toContain(`'${type}'`);
    expect(source).toContain('10 * 1_048_576');
    expect(apiMost).toBe(10 * 1_048_576);
  });
});

inBrowser('files that go along', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

  const inquiry = { ...draftBody, formCode: 'FRI' } as const;
  const viewOf = async (session: Session, id: string) => (await session.get(`/api/service-requests/${id}`).expect(200)).body;

  it('are chosen with a request, shown before it is sent, and opened by whoever is asked', async () => {
    const draft = await create(caseworker, inquiry);
    const { page, complaints } = await portal.visit(`/anmodninger/ny?draftId=${draft.id}`, { as: people.caseworker });
    await button(page, 'Vælg filer').waitFor();
    await choose(page, scan);
    await link(page, scan.name).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Tjek dine svar').click();
    await button(page, 'Send anmodning').waitFor();
    expect(await downloaded(page, scan.name)).toBe('%PDF-1.7\nBeskrivelsen');
    await button(page, 'Send anmodning').click();
    await page.getByRole('heading', { level: 1, name: /er sendt/ }).waitFor();
    const answering = await portal.visit(`/besvar/${draft.id}`, { as: people.doctor });
    await link(answering.page, scan.name).waitFor();
    expect(await downloaded(answering.page, scan.name)).toBe('%PDF-1.7\nBeskrivelsen');
    const reading = await portal.visit(`/anmodninger/${draft.id}?fane=formaal`, { as: people.doctor });
    await link(reading.page, scan.name).first().waitFor();
    expect([...complaints, ...answering.complaints, ...reading.complaints]).toEqual([]);
  });

  it('that are of another kind than they say are refused one by one, and stand in the way until they are removed', async () => {
    const draft = await create(caseworker, inquiry);
    const { page } = await portal.visit(`/anmodninger/ny?draftId=${draft.id}`, { as: people.caseworker, width: 360, language: 'en' });
    await button(page, 'Choose files').waitFor();
    await choose(page, scan, letter, forged);
    await link(page, scan.name).waitFor();
    await page.getByText('The file is of a kind we do not take.').waitFor();
    await page.getByText('What the file holds does not match its kind.').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByRole('link', { name: /Wait until the files are uploaded/ }).waitFor();
    const items = page.getByRole('group', { name: 'Attachments' }).getByRole('listitem');
    await items.filter({ hasText: letter.name }).getByRole('button').click();
    await items.filter({ hasText: forged.name }).getByRole('button').click();
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByText(/^Draft saved/).waitFor();
    expect((await viewOf(caseworker, draft.id)).attachments).toMatchObject([{ name: scan.name }]);
  });

  it('are saved with the answer as it is written, read again by a colleague, and given with it', async () => {
    const { id } = await createSent(caseworker, inquiry);
    const { page, complaints } = await portal.visit(`/besvar/${id}`, { as: people.secretary });
    await button(page, 'Vælg filer').waitFor();
    await choose(page, xray);
    await link(page, xray.name).waitFor();
    await page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();
    const colleague = await portal.visit(`/besvar/${id}`, { as: people.doctor });
    await link(colleague.page, xray.name).waitFor();
    await colleague.page.getByRole('textbox').first().fill('Se bilaget.');
    await button(colleague.page, 'Tjek dit svar').click();
    await button(colleague.page, 'Send svar').waitFor();
    expect(await downloaded(colleague.page, xray.name)).toBe('%PDF-1.7\nRøntgen');
    await button(colleague.page, 'Send svar').click();
    await colleague.page.getByText('Svaret er sendt').first().waitFor();
    const reader = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await reader.page.getByRole('region', { name: 'Svar' }).waitFor();
    expect(await downloaded(reader.page, xray.name)).toBe('%PDF-1.7\nRøntgen');
    expect(await axeFindings(reader.page)).toEqual([]);
    expect([...complaints, ...colleague.complaints, ...reader.complaints]).toEqual([]);
  });

  it('come with the reply to a question about papers that were missing', async () => {
    const { id } = await createSent(caseworker, inquiry);
    await give(doctor, id, 'ask', { text: 'Vi mangler beskrivelsen.' });
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await button(page, 'Vælg filer').waitFor();
    await page.getByRole('textbox', { name: 'Svar' }).fill('Her er den.');
    await choose(page, scan);
    await link(page, scan.name).waitFor();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Svar på spørgsmål' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Her er den.' }).getByRole('link', { name: scan.name }).waitFor();
    expect((await viewOf(doctor, id)).conversation.at(-1)).toMatchObject({ text: 'Her er den.', attachments: [{ name: scan.name }] });
  });
});
