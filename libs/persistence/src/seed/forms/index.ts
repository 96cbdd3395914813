import type { Form } from '#core';
import { advice } from './advice.js';
import { callWithGp, meetingWithGp } from './contacts.js';
import { freeInquiry, otherActor } from './inquiries.js';
import { lae105, lae115, lae155 } from './lae-105-115-155.js';
import { lae125 } from './lae-125.js';
import { lae135 } from './lae-135.js';
import { lae145 } from './lae-145.js';
import { lae165 } from './lae-165.js';
import { lae225, lae255 } from './lae-225-255.js';
import { lae265 } from './lae-265.js';
import { lae275 } from './lae-275.js';
import { lae285 } from './lae-285.js';
import { statement } from './statement.js';

/** The catalogue as first published; an administrator publishes the next version of any of it. */
export const forms: readonly Form[] = [
  ...[lae125, lae135, lae145, lae265, lae275, lae285, lae225, lae255, lae155, lae105, lae115],
  ...[freeInquiry, otherActor, advice, callWithGp, meetingWithGp, lae165, statement],
];
