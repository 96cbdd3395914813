import { isDay } from '../../components/day.js';
import type { Amendment } from './rules-queries.js';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const linkId = /^[A-Za-z][A-Za-z0-9.-]{0,63}$/;

const isDayOrClock = (text: string): boolean => isDay(text) || clock.test(text);

/** What a field of that name must look like; any other text must only be there. */
const shapes: Readonly<Record<string, (text: string) => boolean>> = {
  ...{ validFrom: isDay, validTo: isDay, on: isDay, from: isDayOrClock },
  time: (text) => clock.test(text),
  linkId: (text) => linkId.test(text),
};

/** Lists that may not be empty. */
const filled = new Set(['legs', 'effects', 'items', 'recipientKinds', 'regimes', 'courseKinds', 'answerTypes', 'conditions', 'forms']);

const fits = (name: string, value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value === 'string') return value.trim() !== '' && (shapes[name]?.(value) ?? true);
  if (Array.isArray(value)) return (value.length > 0 || !filled.has(name)) && value.every((each) => fits('', each));
  if (typeof value !== 'object' || value === null) return true;
  const hours = !('from' in value && 'to' in value) || clock.test(String(value.to));
  return hours && Object.entries(value).every(([field, each]) => fits(field, each));
};

/** Whether every field that was begun is written to its end, so that asking what the rule means has an answer. */
export const isWhole = (amendment: Amendment): boolean => fits('', amendment);
