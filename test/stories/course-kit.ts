import { mkdirSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { inDays, setClock } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from '../portal/kit/accessibility.js';
import { openPortal, type Portal } from '../portal/kit/browser.js';
import { firstAfterHeading } from '../portal/kit/reading.js';

const folder = 'test-results/stories';

export type CourseStory = {
  portal: Portal;
  caseworker: Session;
  /** So many days go by, and what falls due in them is done. */
  pass(days: number): Promise<void>;
  lead(id: string): Promise<Page>;
  /** The citizen’s page as it is in this stage: it begins with the three answers, it is accessible, and it fits a phone. `then`: what comes further down. */
  citizenReads(first: RegExp, then?: RegExp): Promise<void>;
};

/** A portal on that day, whose citizen has no course that runs; what the citizen reads is photographed stage by stage. */
export const openCourseStory = async (name: string, at: string): Promise<CourseStory> => {
  mkdirSync(folder, { recursive: true });
  const portal = await openPortal(seedRuleBook);
  const caseworker = await portal.signIn(people.caseworker);
  await caseworker.command(`/api/courses/${courses.otherCitizen}/end`, { on: inDays(0) }).expect(200);
  await setClock(portal.databaseUrl, at);
  let stage = 0;
  const citizenReads: CourseStory['citizenReads'] = async (first, then) => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await page.getByText(first).first().waitFor();
    await page.getByRole('link', { name: /Hvem har set/ }).waitFor();
    expect(await firstAfterHeading(page)).toMatch(first);
    if (then !== undefined) await page.getByText(then).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.screenshot({ path: `${folder}/${name}-${String((stage += 1)).padStart(2, '0')}.png`, fullPage: true });
    await portal.leave();
  };
  return {
    portal,
    caseworker,
    pass: async (days) => {
      for (let left = days; left > 0; left -= 60) await portal.anybody.post('/api/demo/clock', { days: Math.min(left, 60) }).expect(200);
    },
    lead: async (id) => (await portal.visit(`/forloeb/${id}`, { as: people.caseworker })).page,
    citizenReads,
  };
};
