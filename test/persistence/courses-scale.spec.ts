import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor, countLedCourses, ledCourses, type LedPlace, type LedQuestion } from '#persistence';
import type { EntityManager } from 'typeorm';
import { explaining, mostTouched, readWhole } from './kit/explained.js';
import { codes, openManyCourses } from './kit/many-courses.js';

const courses = 10_000;
/** How often the planner draws another sample: a plan that is luck does not last so long. */
const samples = 10;

let world: Awaited<ReturnType<typeof openManyCourses>>;
beforeAll(async () => {
  world = await openManyCourses(courses);
}, 120_000);
afterAll(() => world.close());

const as = <T>(use: (manager: EntityManager) => Promise<T>): Promise<T> => {
  const { organisationId, ownerId: personId } = world;
  return asActor(world.database.app, { kind: 'person', personId, organisationId, role: 'caseworker', authorised: false }, use);
};
const question = (asked: Partial<LedQuestion>): LedQuestion => ({ organisationId: world.organisationId, limit: 25, ...asked });
const page = (asked: Partial<LedQuestion>) => as((manager) => ledCourses(manager, question(asked)));
const explained = (use: (manager: EntityManager) => Promise<unknown>) => as((manager) => explaining(manager, use));

const lists: readonly [string, () => Partial<LedQuestion>][] = [
  ['everything', () => ({})],
  ['what one coordinates', () => ({ ownerId: world.ownerId })],
  ...codes.map((finding): [string, () => Partial<LedQuestion>] => [`what has the finding ${finding}`, () => ({ finding })]),
  ...codes.map((finding): [string, () => Partial<LedQuestion>] => [`one’s own with the finding ${finding}`, () => ({ finding, ownerId: world.ownerId })]),
];
/** The first page, one from the middle of the list, and the undated end of it. */
const places: readonly (LedPlace | undefined)[] = [
  undefined,
  { nextOn: '2027-06-01', id: '00000000-0000-7000-8000-000000000000' },
  { nextOn: null, id: '00000004-0000-7000-8000-000000005000' },
];

describe(`the list of ${courses} open courses of one municipality, and of what is left to be done in others, under row-level security`, () => {
  it('reads some hundred rows for a page of whatever is asked for, wherever it begins, and never the whole table', async () => {
    for (let sample = 0; sample < samples; sample++) {
      await world.sample();
      for (const [name, asked] of lists) {
        for (const after of places) {
          const nodes = await explained((manager) => ledCourses(manager, question({ ...asked(), after })));
          expect(nodes).not.toEqual([]);
          expect([name, readWhole(nodes), mostTouched(nodes, 'course') < 300]).toEqual([name, [], true]);
        }
      }
      const counting = await explained((manager) => countLedCourses(manager, world.organisationId, world.ownerId));
      expect(counting).not.toEqual([]);
      expect([readWhole(counting), mostTouched(counting, 'course') <= 3_001]).toEqual([[], true]);
    }
  }, 120_000);

  it('goes from page to page over each course once, the undated ones last, and counts at most the first three thousand', async () => {
    const seen: (string | null)[] = [];
    const ids = new Set<string>();
    let ended = 0;
    for (let after: LedPlace | null | undefined; after !== null; ) {
      const { rows, next }: Awaited<ReturnType<typeof page>> = await page({ finding: 'activityWithoutPurpose', after, limit: 20 });
      for (const { id, nextOn, endedOn } of rows) {
        ids.add(id);
        if (endedOn !== null) ended += 1;
        seen.push(nextOn);
      }
      after = next;
    }
    expect(ids.size).toBe(seen.length);
    expect(ended).toBeGreaterThan(0);
    expect(seen).toEqual(seen.toSorted((one, other) => (one ?? '9999').localeCompare(other ?? '9999')));
    expect([seen.length > 150, seen.at(-1)]).toEqual([true, null]);
    expect((await page({ finding: 'stepDelayed' })).rows).toHaveLength(1);
    expect((await page({ finding: 'hearingDue' })).rows).toEqual([]);
    expect(await as((manager) => countLedCourses(manager, world.organisationId, world.ownerId))).toMatchObject({ all: 3_001, more: true });
  });
});
