import { announceDelay, extendToToday, receive, requestExtension, telephone } from '../acts.js';
import { after, ago, step, type Step } from '../step.js';
import { begun, begunAgo, sentAtOnce, type Story } from './story.js';

const received: readonly Step[] = [...sentAtOnce, step(after(0, 1), 'secretary', receive)];
const sentAndBegun: readonly Step[] = [...sentAtOnce, ...begun];

const dueIn = (least: number, most = least): Story['start'] => ({ dueIn: [least, most] });
const begunStory = (name: string, forms: Story['forms'], start: Story['start'], steps: readonly Step[] = sentAndBegun): Story => ({
  name,
  ends: 'inProgress',
  forms,
  start,
  steps,
});

const ahead: readonly Story[] = [
  begunStory('due today', { 'LÆ 125': 2 }, dueIn(0)),
  begunStory('extended to today', { 'LÆ 125': 1 }, begunAgo(13, 15), [...sentAndBegun, step(after(1, 2), 'owner', extendToToday(0))]),
  begunStory('due soon', { 'LÆ 125': 3, FRI: 2 }, dueIn(1, 2)),
  begunStory('due this week or next', { 'LÆ 125': 2, FRI: 1 }, dueIn(3, 5)),
  begunStory('a longer time is asked for', { 'LÆ 275': 1 }, dueIn(3, 4), [...sentAndBegun, step(ago(1, 2), 'doctor', requestExtension(14))]),
];

/** Nobody has answered, and the ladder goes its way. */
const silent: readonly Story[] = [
  begunStory('overdue and reminded', { 'LÆ 125': 3, 'LÆ 275': 1, FRI: 1 }, dueIn(-3, -1)),
  { ...begunStory('overdue, for the caseworker to ring', { 'LÆ 125': 2, 'LÆ 275': 1 }, dueIn(-9, -7), received), ends: 'received' },
  { ...begunStory('overdue, for the team leader to ring', { 'LÆ 125': 2 }, dueIn(-15, -13), sentAtOnce), ends: 'sent' },
  begunStory('overdue for so long that another source is suggested', { 'LÆ 125': 1 }, dueIn(-28, -26)),
];

const held: readonly Story[] = [
  begunStory('a delay is announced', { 'LÆ 125': 1, 'LÆ 275': 1 }, dueIn(-2, -1), [...sentAndBegun, step(ago(3, 4), 'doctor', announceDelay(10))]),
  begunStory('a day was agreed on the telephone', { 'LÆ 125': 1 }, dueIn(-6, -5), [...sentAndBegun, step(ago(2), 'owner', telephone(5))]),
];

/** Open, and close to the deadline or past it. */
export const aroundTheDeadline: readonly Story[] = [...ahead, ...silent, ...held];
