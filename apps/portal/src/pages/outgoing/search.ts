import { isDay } from '../../components/day.js';

/** How far ahead is looked, as it stands in the address: until the end of today when left out. */
export type OutgoingSearch = { until?: string; time?: string };

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is not understood is left out: an old link still opens the list. */
export const outgoingSearch = ({ until, time }: Record<string, unknown>): OutgoingSearch => ({
  ...(typeof until === 'string' && isDay(until) && { until }),
  ...(typeof time === 'string' && clock.test(time) && { time }),
});
