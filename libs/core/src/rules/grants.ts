import type { Bilingual } from './form.js';
import type { Duration } from './courses.js';

/** What of a course somebody may be let into. */
export type GrantScope = 'plan' | 'meetings' | 'requests' | 'letters';

/** A way to take part in a citizen's course. Each is the citizen's own to give and to end. */
export type GrantKind = {
  code: string;
  name: Bilingual;
  /** What it means, in words for the citizen. */
  means: Bilingual;
  /** It is held by a person, who acts for the citizen as far as the citizen could: by the citizen's own power, or by law, which the citizen does not end. */
  represents?: 'byPower' | 'byLaw';
  /** Kinds of organisation that may take part so. */
  organisationKinds: readonly string[];
  /** What it always lets in to, and what it may beside that. */
  sees: readonly GrantScope[];
  maySee: readonly GrantScope[];
  /** It may carry out an activity, and reports on it. */
  acts?: boolean;
  /** It may give a statement of its own accord. */
  states?: boolean;
  /** Whoever writes it down for the citizen says how it was given: a power of attorney. */
  inWriting?: boolean;
  /** From the day it is given to the last day it can be given to. */
  longest: Duration;
  /** It is over when the citizen has so many years; left out where the citizen's age ends nothing. */
  untilAge?: number;
  source: string;
};
