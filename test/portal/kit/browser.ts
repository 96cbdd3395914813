import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RuleBook } from '#core';
import { afterEach, describe, jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { setUp, stage, type SetUp, type Staged } from '../../api/kit.js';
import { startWorker, type TestWorker } from '../../kit/worker.js';

/** A browser on a busy machine is slow, and slowness is no fault. */
jest.setTimeout(180_000);

const pathOf = (program: string): string => spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();

/** Where Chromium is: the one named, or its shell without windows, which is quicker, or the whole of it. Empty when there is none. */
const chromiumPath = [process.env.CHROMIUM, 'chromium-headless-shell', 'chromium'].map((program) => (program ? pathOf(program) : '')).find(Boolean) ?? '';

/** Whether there is a Chromium here; what needs one is skipped by name when there is none. */
export const hasChromium = chromiumPath !== '' && spawnSync(chromiumPath, ['--version']).status === 0;

/** A part of the portal as people see it, in a real browser. */
export const inBrowser: typeof describe = hasChromium ? describe : (describe.skip as typeof describe);

/** What comes by the live connection comes well before the next poll, which is 30 seconds away, also on a busy machine. */
export const live = { timeout: 20_000 };

const built = path.resolve('dist/portal');

export type Visit = {
  page: Page;
  /** What the browser complained of so far. */
  complaints: readonly string[];
};

type Visitor = {
  /** Nobody when left out. */
  as?: string;
  language?: 'da' | 'en';
  /** In CSS pixels. 320 is a screen of 1280 enlarged four times. */
  width?: number;
};

export type Portal = Staged & {
  worker: TestWorker;
  /** A browser of one's own, opened on an address of the portal. */
  visit(address: string, visitor?: Visitor): Promise<Visit>;
  /** Ends the visits so far. */
  leave(): Promise<void>;
  /** Ends everything, the browsers first. */
  close(): Promise<void>;
};

const listenTo = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return complaints;
};

const signInAs = async ({ request }: BrowserContext, personId: string): Promise<void> => {
  const answer = await request.post('/api/demo/sign-in', { data: { personId } });
  if (!answer.ok()) throw new Error(`Signing in as ${personId} answered ${answer.status()}.`);
};

/** A profile of a browser. `anchor` is a page of the portal's address that keeps its process, with the compiled portal, between visits. */
type Seat = { context: BrowserContext; anchor: Page; width: number };

const openSeat = async (browser: Browser, baseURL: string, width: number): Promise<Seat> => {
  const context = await browser.newContext({ baseURL, viewport: { width, height: 900 }, locale: 'da-DK', reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const anchor = await context.newPage();
  await anchor.goto('/api/health/live');
  return { context, anchor, width };
};

/** Leaves nothing of the visitor behind: no page, no session, no choice. */
const tidy = async ({ context, anchor }: Seat): Promise<void> => {
  const visits = context.pages().filter((page) => page !== anchor);
  await Promise.all(visits.map((page) => page.close()));
  await context.clearCookies();
  await anchor.evaluate(() => localStorage.clear());
};

/** The built portal on the real api with a worker beside it, on a world of its own. */
export const openPortal = async (book?: RuleBook): Promise<Portal> => {
  if (!existsSync(path.join(built, 'index.html'))) throw new Error('The portal is not built: run `npm run build` first.');
  const staged = await stage({ portal: built }, book);
  const worker = await startWorker(staged.databaseUrl);
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--process-per-site'] });
  const free: Seat[] = [];
  const taken: Seat[] = [];
  const visit: Portal['visit'] = async (address, { as, language = 'da', width = 1280 } = {}) => {
    const place = free.findIndex((seat) => seat.width === width);
    const seat = free.splice(place, place < 0 ? 0 : 1)[0] ?? (await openSeat(browser, staged.address, width));
    taken.push(seat);
    if (as !== undefined) await signInAs(seat.context, as);
    const page = await seat.context.newPage();
    await page.addInitScript((chosen) => {
      if (localStorage.getItem('afklar.language') === null) localStorage.setItem('afklar.language', chosen);
    }, language);
    const complaints = listenTo(page);
    await page.goto(address);
    await page.locator('h1').waitFor();
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
    return { page, complaints };
  };
  const leave = async (): Promise<void> => {
    await Promise.all(taken.map(tidy));
    free.push(...taken.splice(0));
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await worker.close();
    await staged.end();
  };
  return { ...staged, worker, visit, leave, close };
};

/** A portal that the tests of a block share; each visit ends with its test. */
export const setUpPortal = (book?: RuleBook): SetUp<Portal> => {
  const portal = setUp(
    () => openPortal(book),
    (opened) => opened.close?.(),
  );
  afterEach(() => portal.leave?.());
  return portal;
};
