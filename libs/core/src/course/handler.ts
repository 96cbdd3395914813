import { localDateOf, type LocalDate } from '#sla';
import { inFuture, refuse, type Asked, type Refusal } from '../refusal.js';
import type { CourseCommandOf, CourseCommandType } from './command.js';
import type { CourseEvent } from './event.js';
import { evolveCourse } from './evolve.js';
import type { Course } from './state.js';

type WithoutFrame<E> = E extends CourseEvent ? Omit<E, 'v' | 'effectiveAt'> : never;

/** An event without its frame, which says when: now, unless it happened before. */
export type Fact = WithoutFrame<CourseEvent> & Partial<Pick<CourseEvent, 'effectiveAt'>>;

export type Handler<T extends CourseCommandType> = (state: Course, command: CourseCommandOf<T>, asked: Asked) => readonly Fact[] | Refusal;
export type Handlers<T extends CourseCommandType> = { [K in T]: Handler<K> };

export const framed = (fact: Fact, { now }: Asked): CourseEvent => ({ v: 1, effectiveAt: now, ...fact }) as CourseEvent;

/** The state after these facts. */
export const afterFacts = (state: Course | null, facts: readonly Fact[], asked: Asked): Course => {
  const after = facts.reduce<Course | null>((before, fact) => evolveCourse(before, framed(fact, asked)), state);
  if (after === null) throw new Error('Nothing was begun.');
  return after;
};

export const today = ({ now }: Asked): LocalDate => localDateOf(now);

/** A change holds from a day within the course, and not from one that has not come. */
export const dayFits = ({ startedOn }: Pick<Course, 'startedOn'>, on: LocalDate, asked: Asked): Refusal | null =>
  on < startedOn ? refuse('DateInPast', { on, earliestOn: startedOn }) : inFuture(on, asked);

/** A span ends on its first day or later. */
export const spanFits = (from: LocalDate, until: LocalDate | null | undefined): Refusal | null =>
  until === undefined || until === null || until >= from ? null : refuse('DateInPast', { on: until, earliestOn: from });

type Closable = { no: number; closed?: unknown };

/** The one of that number that is not over. */
export const openOne = <T extends Closable>(all: readonly T[], no: number, what: 'goal' | 'activity' | 'step' | 'grant'): T | Refusal => {
  const found = all.find((one) => one.no === no);
  if (found === undefined) return refuse('NoSuchPart', { part: what, no });
  return found.closed === undefined ? found : refuse('PartClosed', { part: what, no });
};
