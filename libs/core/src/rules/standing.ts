import type { LocalDate } from '#sla';
import type { Versioned } from './in-force.js';

/** Where a version stands on a day: it holds, it is to come, it has ended, or a later decided one has taken its place. */
export type Standing = 'inForce' | 'coming' | 'ended' | 'replaced';

/** Of one version among all versions of the same rule. */
export const standingOf = ({ version, validFrom, validTo }: Versioned, versions: readonly Versioned[], on: LocalDate): Standing => {
  if (versions.some((other) => other.version > version && other.validFrom <= (validFrom > on ? validFrom : on))) return 'replaced';
  if (validFrom > on) return 'coming';
  return validTo !== undefined && validTo < on ? 'ended' : 'inForce';
};
