import type { AccessOutcome } from '#core';
import { Author } from '../service-requests/view/names.dto.js';

/** One thing that somebody did. */
export class AccessDone {
  /** In the language of `Accept-Language`. */
  text!: string;
  times!: number;
}

/** What it was about. */
export class AccessAbout {
  /** `unsent`: a request that never came to the citizen. */
  kind!: 'request' | 'course' | 'unsent';
  name!: string | null;
  /** The request, which the citizen may open. */
  requestId!: string | null;
}

/** All that one did about one thing on one day. */
export class AccessView {
  /** The latest of it. */
  at!: string;
  who!: Author;
  /** The clock, not a person. */
  bySystem!: boolean;
  outcome!: AccessOutcome;
  done!: AccessDone[];
  /** Null: the citizen in general. */
  about!: AccessAbout | null;
}

export class AccessesView {
  items!: AccessView[];
  /** Hand back as `cursor`; null on the last page. A page may be short and still not be the last. */
  nextCursor!: string | null;
}
