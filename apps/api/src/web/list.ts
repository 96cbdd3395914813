import type { WholeList } from './list.dto.js';

/** A list on one page. */
export const whole = <T>(items: T[]): WholeList & { items: T[] } => ({ items, nextCursor: null, counts: { all: items.length } });
