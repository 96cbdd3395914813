import type { Ailment } from './ailment.js';
import { bodyAilments } from './ailments-body.js';
import { otherAilments } from './ailments-others.js';

/** A dozen. */
export const ailments: readonly Ailment[] = [...bodyAilments, ...otherAilments];

/** Shared out among the citizens in turn. */
export const ailmentAt = (place: number): Ailment => {
  const ailment = ailments[place % ailments.length];
  if (ailment === undefined) throw new Error('There are no ailments to share out.');
  return ailment;
};
