import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { createSent, give, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal, type Portal } from './kit/browser.js';

const rowOf = (page: Page, id: string | undefined) => page.locator(`[data-request="${id}"]`);
const boxOf = (page: Page, id: string | undefined) => rowOf(page, id).getByRole('checkbox');
const chosen = (page: Page) => page.locator('[data-chosen]');
const dialogIn = (page: Page) => page.getByRole('dialog');

inBrowser('many requests at once', () => {
  const portal = setUpPortal();
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);
  let sent: string[];

  beforeEach(async () => {
    sent = [];
    for (let made = 0; made < 3; made += 1) sent.push((await createSent(caseworker)).id);
  });
  // Each begins with its own three and no more.
  afterEach(async () => {
    for (const id of sent) await give(caseworker, id, 'cancel', { text: 'Ikke mere.' });
  });

  const openInbox = async (visitor: Parameters<Portal['visit']>[1] = {}, address = '/indbakke?tab=all') => {
    const visit = await portal.visit(address, { as: people.caseworker, ...visitor });
    await rowOf(visit.page, sent[0]).waitFor();
    return visit;
  };
  const typesOf = async (id: string | undefined): Promise<string[]> =>
    (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body.items.map(({ type }: { type: string }) => type);

  it('are chosen by letters: one, all from there to here, and left again', async () => {
    const { page, complaints } = await openInbox();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('1 valgt:').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByText('3 valgte:').waitFor();
    await page.keyboard.press('x');
    await page.getByText('2 valgte:').waitFor();
    await page.getByRole('button', { name: 'Fravælg' }).click();
    expect(await chosen(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are chosen by their boxes, all by one, and letters still work where a box has the focus', async () => {
    const { page } = await openInbox();
    await page.getByRole('checkbox', { name: 'Vælg LÆ 125, Demo Anna Jensen' }).first().check();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('2 valgte:').waitFor();
    const all = page.getByRole('checkbox', { name: 'Vælg alle på siden' });
    await all.click();
    await page.getByText('3 valgte:').waitFor();
    await all.click();
    expect(await chosen(page).count()).toBe(0);
    await boxOf(page, sent[0]).click();
    await boxOf(page, sent[2]).click({ modifiers: ['Shift'] });
    await page.getByText('3 valgte:').waitFor();
  });

  it('stay chosen through what others do meanwhile', async () => {
    const { page } = await openInbox();
    await boxOf(page, sent[0]).check();
    await boxOf(page, sent[1]).check();
    await give(doctor, sent[1] ?? '', 'receive');
    await page.getByRole('button', { name: '1 ny – vis' }).click(live);
    await rowOf(page, sent[1]).getByText('Modtaget').waitFor();
    await page.getByText('2 valgte:').waitFor();
    expect(await boxOf(page, sent[1]).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Oprettet' }).click();
    await page.getByText('2 valgte:').waitFor();
    await page.getByRole('link', { name: /^Mine/ }).click();
    await page.getByText('2 valgte:').waitFor({ state: 'detached' });
  });

  it('are reminded of one by one, each read before it is sent, and why not where it cannot be', async () => {
    await give(doctor, sent[1] ?? '', 'ask', { text: 'Hvilken periode?' });
    const { page, complaints } = await openInbox();
    for (const id of sent) await boxOf(page, id).check();
    await page.keyboard.press('r');
    const dialog = dialogIn(page);
    const steps = { sent: 0, asked: 0 };
    for (let step = 1; step <= 3; step += 1) {
      await dialog.getByText(`${step} af 3`).waitFor();
      const skip = dialog.getByRole('button', { name: 'Spring over' });
      const next = dialog.getByRole('button', { name: 'Næste' });
      await dialog.getByText(/Anmodningen venter på jeres svar|ingen at rykke/).waitFor();
      if (await next.isVisible()) {
        expect(await dialog.innerText()).toContain('Her kan du ikke sende en rykker. Den venter på jer selv');
        steps.asked += 1;
        await next.click();
        continue;
      }
      await expect(dialog.innerText()).resolves.toMatch(/Demo Lægehuset[\s\S]*Påmindelse: LÆ 125[\s\S]*Fristen flytter sig ikke/);
      steps.sent += 1;
      await (steps.sent === 1 ? dialog.getByRole('button', { name: 'Send rykker' }) : skip).click();
    }
    await expect(dialog.innerText()).resolves.toMatch(/1 rykker sendt[\s\S]*1 sprunget over[\s\S]*1 kunne ikke sendes[\s\S]*Den venter på jer selv/);
    await dialog.getByRole('button', { name: 'Luk' }).last().click();
    const reminded = (await Promise.all(sent.map(typesOf))).map((types) => types.filter((type) => type === 'reminded').length);
    expect(reminded.toSorted()).toEqual([0, 0, 1]);
    expect(reminded[1]).toBe(0);
    expect(await page.getByText(/ny – vis/).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are reminded of as they were read: who was slower than another reads anew', async () => {
    const { page } = await openInbox();
    await rowOf(page, sent[0]).getByRole('link').focus();
    await page.keyboard.press('r');
    const dialog = dialogIn(page);
    await dialog.getByText('1 af 1').waitFor();
    await dialog.getByText('Anmodningen venter på jeres svar').waitFor();
    const faster = async (route: Route): Promise<void> => {
      await give(doctor, sent[0] ?? '', 'ask', { text: 'Hvilken periode?' });
      await route.continue();
    };
    await page.route('**/remind', faster, { times: 1 });
    await dialog.getByRole('button', { name: 'Send rykker' }).click();
    await dialog.getByText(/ingen at rykke/).waitFor();
    expect(await typesOf(sent[0])).not.toContain('reminded');
  });

  it('are given to somebody of one’s own unit, in one go', async () => {
    const { page, complaints } = await openInbox();
    await boxOf(page, sent[0]).check();
    await boxOf(page, sent[1]).check();
    await page.getByRole('button', { name: 'Tildel' }).click();
    const dialog = dialogIn(page);
    const person = dialog.getByLabel('Hvem skal overtage?');
    await person.getByText('Demo Ida Leder').waitFor({ state: 'attached' });
    expect(await person.innerText()).not.toContain('Karen');
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await dialog.getByText('Vælg, hvem der skal overtage.').waitFor();
    await person.selectOption({ label: 'Demo Mette Holm (dig) · sagsbehandler · Demo Team Nord' });
    await dialog.getByText('Ligger allerede hos Demo Mette Holm.').first().waitFor();
    await person.selectOption({ label: 'Demo Ida Leder · leder' });
    await dialog.getByText('Bliver tildelt (2)').waitFor();
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await dialog.waitFor({ state: 'detached' });
    const owners = await Promise.all(sent.map(async (id) => (await caseworker.get(`/api/service-requests/${id}`)).body.owner.id));
    expect(owners).toEqual([people.manager, people.manager, people.caseworker]);
    expect(complaints).toEqual([]);
  });

  it('go to a colleague at those who answer, but for those that nobody has accepted yet', async () => {
    await give(doctor, sent[0] ?? '', 'accept');
    const { page } = await openInbox({ as: people.doctor });
    await page.getByRole('checkbox', { name: 'Vælg alle på siden' }).check();
    expect(await page.getByRole('button', { name: 'Send rykker' }).count()).toBe(0);
    await page.keyboard.press('t');
    const dialog = dialogIn(page);
    await dialog.getByText('Kan ikke tildeles (2)').waitFor();
    expect(await dialog.getByText('Det kan ikke gøres, når anmodningen er »Afsendt«.').count()).toBe(2);
    await dialog.getByLabel('Hvem skal overtage?').selectOption({ label: 'Demo Lis Sekretær · sekretær' });
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await rowOf(page, sent[0]).waitFor();
    expect((await doctor.get(`/api/service-requests/${sent[0]}`)).body.handler.id).toBe(people.secretary);
  });

  it('tell of each what failed, and try only that again, under the same key', async () => {
    const { page } = await openInbox();
    for (const id of sent) await boxOf(page, id).check();
    const keysOf = new Map<string, string[]>();
    page.on('request', (request) => {
      const [, id] = /service-requests\/([^/]+)\/reassign$/.exec(request.url()) ?? [];
      if (id !== undefined) keysOf.set(id, [...(keysOf.get(id) ?? []), request.headers()['idempotency-key'] ?? '']);
    });
    const broken = `**/service-requests/${sent[1]}/reassign`;
    await page.route(broken, (route) => route.abort());
    await page.keyboard.press('t');
    const dialog = dialogIn(page);
    await dialog.getByLabel('Hvem skal overtage?').selectOption({ label: 'Demo Ida Leder · leder' });
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await dialog.getByText('1 anmodning kunne ikke tildeles. Prøv igen, eller luk.').waitFor();
    await dialog.getByText('Kan ikke tildeles (1)').waitFor();
    await page.unroute(broken);
    await dialog.getByRole('button', { name: 'Prøv igen' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect([...keysOf.values()].map(({ length }) => length).toSorted()).toEqual([1, 1, 2]);
    const [first, second] = keysOf.get(sent[1] ?? '') ?? [];
    expect(second).toBe(first);
    expect((await typesOf(sent[1])).filter((type) => type === 'reassigned')).toHaveLength(1);
  });

  it('say in the help what the letters do, and ask for a row where there is none', async () => {
    const { page } = await openInbox();
    await page.keyboard.press('t');
    await page.getByText('Vælg en anmodning med x, eller gå til en med j').waitFor();
    await page.keyboard.press('?');
    const help = dialogIn(page);
    await expect(help.innerText()).resolves.toMatch(/Shift\s*x\s*Vælg alle fra[\s\S]*t\s*Tildel det valgte[\s\S]*r\s*Send rykker/);
  });

  it.each([
    ['da', 1280],
    ['en', 360],
  ] as const)('are accessible in %s at %i px, also in their dialogs, and every box is big enough', async (language, width) => {
    const { page } = await openInbox({ language, width });
    await boxOf(page, sent[0]).check();
    const { width: wide = 0, height: high = 0 } = (await boxOf(page, sent[0]).boundingBox()) ?? {};
    expect(Math.min(wide, high)).toBeGreaterThanOrEqual(24);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const letter of ['r', 't']) {
      await page.keyboard.press(letter);
      await dialogIn(page).getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialogIn(page).waitFor({ state: 'detached' });
    }
  });
});
