import type { GrantNoticeCode } from '../../course/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: course ${p.raw('course')}`, body });
const until = (p: Reader): string => p.when('until', ` It holds up to and including ${p.date('until')}.`);
const span = (p: Reader): string => p.when('from', ` It goes from ${p.date('from')}${p.when('until', ` up to and including ${p.date('until')}`)}.`);
const youCanStop = (p: Reader): string => p.onScreen('You can stop it at any time on your page.', 'Call us if it is to stop.');

export const grantNoticesEn = {
  invitedToCourse: notice(
    'You take part in a course',
    (p) =>
      `A citizen agreed that you take part.${until(p)}${p.when('on', ` The next meeting is on ${p.meeting('on', 'at')}.`)} Open the course to see what you may see.`,
  ),
  activityGiven: notice('You carry out an activity', (p) => `An activity of the plan was given to you.${span(p)} Open the course, and write how it goes.`),
  activityChanged: notice('An activity has changed', (p) => `An activity that you carry out has changed.${span(p)} Open the course, and read what holds now.`),
  activityTaken: notice(
    'You carry out an activity no more',
    () => 'Somebody else now carries out an activity that you carried out. Open the course to see the plan.',
  ),
  activityEnded: notice('An activity has ended', (p) => `An activity that you carry out ended on ${p.date('on')}. Open the course to see the plan.`),
  participantInvited: notice('Somebody takes part for the citizen', (p) => `The citizen let an organisation take part.${until(p)} Open the course to see who.`),
  participationEnded: notice('Somebody takes part no more', (p) =>
    p.has('because')
      ? 'The course is over because the citizen has died. You take part no more and cannot see it.'
      : 'An organisation takes part in the course no more and cannot see it.',
  ),
  activityReported: notice('News of an activity', () => 'Whoever carries out an activity has written how it goes. Open the course, and read it.'),
} satisfies Record<GrantNoticeCode, Notice>;

export const grantCitizenNoticesEn = {
  participantInvited: {
    title: 'Somebody takes part in your case',
    body: (p) => `An organisation may now take part in your case up to and including ${p.long('until')}. ${youCanStop(p)}`,
  },
  participationEnded: { title: 'Somebody takes part no more', body: () => 'An organisation takes part in your case no more. They cannot see it any longer.' },
  activityReported: {
    title: 'News of your plan',
    body: (p) => `There is word of how something in your plan goes.${p.onScreen(' Open your page to read it.')}`,
  },
} satisfies Partial<Record<GrantNoticeCode, CitizenNotice>>;
