import type { Event } from '#core';
import type { Instant, Interval } from '#sla';

/** When another recipient took over, and from whom. */
export type Takeover = { at: Instant; fromId: string };

export const takeoversIn = (events: readonly Event[]): Takeover[] =>
  events.flatMap((event) => (event.type === 'recipientSucceeded' ? [{ at: event.effectiveAt, fromId: event.fromId }] : []));

const isAfter = (a: Instant, b: Instant): boolean => Date.parse(a) > Date.parse(b);

/** Who the recipient was then: whom the next one took over from, or else today's. */
export const recipientAt = (takeovers: readonly Takeover[], at: Instant, todayId: string): string =>
  takeovers.find((takeover) => isAfter(takeover.at, at))?.fromId ?? todayId;

/** A recipient's time in which another took over, as a time of each: nobody is shown to have had what another had. */
export const partedBy = <H extends string>(takeovers: readonly Takeover[], intervals: readonly Interval<H>[]): Interval<H>[] =>
  intervals.flatMap((interval) => {
    const within = takeovers.filter(({ at }) => isAfter(at, interval.from) && (interval.to === null || isAfter(interval.to, at)));
    if (interval.holder !== 'recipient' || within.length === 0) return [interval];
    const starts = [interval.from, ...within.map(({ at }) => at)];
    return starts.map((from, place) => ({ ...interval, from, to: starts[place + 1] ?? interval.to }));
  });
