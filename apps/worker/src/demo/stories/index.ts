import { aroundTheDeadline } from './around-the-deadline.js';
import { finished } from './finished.js';
import { mended } from './mended.js';
import { openStories } from './open.js';
import { otherWays } from './other-ways.js';
import type { Story } from './story.js';

/** Two hundred requests, with those that others became. */
export const stories: readonly Story[] = [...finished, ...mended, ...otherWays, ...openStories, ...aroundTheDeadline];
