import { aroundTheDeadline } from './around-the-deadline.js';
import { clinicalFunctionStories } from './clinical-function.js';
import { finished } from './finished.js';
import { mended } from './mended.js';
import { otherWays } from './other-ways.js';
import { pending } from './pending.js';
import { proposals } from './proposals.js';
import { released } from './released.js';
import type { Story } from './story.js';
import { talking } from './talking.js';
import { underway } from './underway.js';

/** Some two hundred requests, with those that others became. */
export const stories: readonly Story[] = [
  ...finished,
  ...mended,
  ...otherWays,
  ...underway,
  ...pending,
  ...aroundTheDeadline,
  ...clinicalFunctionStories,
  ...talking,
  ...proposals,
  ...released,
];
