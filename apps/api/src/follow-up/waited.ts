import { courseWaiting, waitedForText, type CourseWaiting, type Language } from '#core';
import { begunAfter, businessNow, courseHistories, type BegunPlace } from '#persistence';
import type { Asking } from './asking.js';
import type { WaitedForFigure } from './follow-up.dto.js';
import { mayBeTold } from './hiding.js';
import { percentile, rounded } from './percentile.js';

/** So many courses are looked at at once: each is a history of its own, of which no more than the days is kept. */
const batch = 100;

export type Waited = { id: string; citizenId: string; kind: string; waiting: CourseWaiting };

/** How long the citizen of each of the courses waited for whom. */
export const waitedIn = async ({ manager, question }: Pick<Asking, 'manager' | 'question'>): Promise<Waited[]> => {
  const now = await businessNow(manager);
  const waited: Waited[] = [];
  for (let after: BegunPlace | undefined, full = true; full; ) {
    const courses = await begunAfter(manager, question, batch, after);
    const histories = await courseHistories(
      manager,
      courses.map(({ id }) => id),
    );
    const byId = new Map(histories.map((history) => [history.id, history]));
    for (const course of courses) {
      const { events = [], asked = [], diedOn = null } = byId.get(course.id) ?? {};
      waited.push({ ...course, waiting: courseWaiting(events, asked, now, diedOn) });
    }
    after = courses.at(-1);
    full = courses.length === batch;
  }
  return waited;
};

/** Whoever it is that the citizen waited for. */
export const anybody = 'anybody';

const anybodyText: Record<Language, string> = { da: 'I alt', en: 'In all' };

/** None: that party was not waited for. */
export const daysFor = ({ waiting: { days, parties } }: Waited, party: string): number =>
  party === anybody ? days : (parties.find((each) => each.party === party)?.days ?? 0);

const citizensOf = (courses: readonly Waited[]): number => new Set(courses.map(({ citizenId }) => citizenId)).size;

/** Each party with the courses whose citizen waited for it: the whole first, then the party of the most courses. */
export const waitedFigures = (courses: readonly Waited[], language: Language): WaitedForFigure[] => {
  const parties = new Set(courses.flatMap(({ waiting }) => waiting.parties.map(({ party }) => party)));
  const figures = [anybody, ...parties].flatMap((party): WaitedForFigure[] => {
    const [behind, rest] = [courses.filter((course) => daysFor(course, party) > 0), courses.filter((course) => daysFor(course, party) === 0)];
    const days = behind.map((course) => daysFor(course, party));
    const isTold = mayBeTold({ citizens: citizensOf(behind), others: citizensOf(rest) });
    const name = party === anybody ? anybodyText[language] : waitedForText(party, language);
    const told = (share: number): number | null => (isTold ? rounded(percentile(days, share)) : null);
    return days.length === 0 ? [] : [{ party, name, courses: days.length, p50: told(0.5), p90: told(0.9) }];
  });
  const rank = ({ party, courses: count }: WaitedForFigure): number => (party === anybody ? Infinity : count);
  return figures.toSorted((one, other) => rank(other) - rank(one));
};
