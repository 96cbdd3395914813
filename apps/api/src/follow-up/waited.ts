import { courseWaiting, waitedForText, type CourseWaiting, type Language } from '#core';
import { businessNow, courseHistories, newestBegun } from '#persistence';
import type { Asking } from './asking.js';
import type { WaitedForFigure } from './follow-up.dto.js';
import { percentile, rounded } from './percentile.js';

/** So many courses, the newest, are looked at one by one: each is a history of its own. */
const most = 1_000;

export type Waited = { id: string; kind: string; waiting: CourseWaiting };

/** How long the citizen of each of the courses waited for whom. */
export const waitedIn = async ({ manager, question }: Pick<Asking, 'manager' | 'question'>): Promise<{ courses: Waited[]; more: boolean }> => {
  const found = await newestBegun(manager, question, most + 1);
  const courses = found.slice(0, most);
  const now = await businessNow(manager);
  const histories = await courseHistories(
    manager,
    courses.map(({ id }) => id),
  );
  const byId = new Map(histories.map((history) => [history.id, history]));
  return {
    more: found.length > most,
    courses: courses.map(({ id, kind }) => {
      const { events = [], asked = [] } = byId.get(id) ?? {};
      return { id, kind, waiting: courseWaiting(events, asked, now) };
    }),
  };
};

/** Whoever it is that the citizen waited for. */
export const anybody = 'anybody';

const anybodyText: Record<Language, string> = { da: 'I alt', en: 'In all' };

/** None: that party was not waited for. */
export const daysFor = ({ waiting: { days, parties } }: Waited, party: string): number =>
  party === anybody ? days : (parties.find((each) => each.party === party)?.days ?? 0);

/** Each party with the courses whose citizen waited for it: the whole first, then the party of the most courses. */
export const waitedFigures = (courses: readonly Waited[], language: Language): WaitedForFigure[] => {
  const parties = new Set(courses.flatMap(({ waiting }) => waiting.parties.map(({ party }) => party)));
  const figures = [anybody, ...parties].flatMap((party): WaitedForFigure[] => {
    const days = courses.map((course) => daysFor(course, party)).filter((count) => count > 0);
    const name = party === anybody ? anybodyText[language] : waitedForText(party, language);
    return days.length === 0 ? [] : [{ party, name, courses: days.length, p50: rounded(percentile(days, 0.5)), p90: rounded(percentile(days, 0.9)) }];
  });
  const rank = ({ party, courses: count }: WaitedForFigure): number => (party === anybody ? Infinity : count);
  return figures.toSorted((one, other) => rank(other) - rank(one));
};
