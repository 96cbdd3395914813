import { grantCitizenNoticesEn, grantNoticesEn } from './grant-notices.js';
import type { CourseNoticeCode } from '../../course/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: course ${p.raw('course')}`, body });
const last = (p: Reader): string =>
  `${p.when('dueOn', ` The last day is ${p.date('dueOn')}.`)}${p.when('toldOn', ` The citizen was told that it would happen by ${p.date('toldOn')}.`)}`;
const nothingToDo = 'You need not do anything.';

const come = (p: Reader): string =>
  `Come on ${p.meeting('on', 'at', 'place')}.${p.when('wasOn', ` It is instead of ${p.meeting('wasOn', 'wasAt')}.`)}${p.has('elsewhere') ? p.when('place', ' It is another place.') : ''}`;
const cannotCome = 'Call us if you cannot come.';

/** Also what waits for no answer may be postponed. */
const settled = (p: Reader): string => {
  if (p.raw('choice') !== 'postpone') return 'We lack an answer. We go on without waiting for it.';
  if (p.has('comes')) return `${p.raw('waits') === '0' ? 'We moved it to another day.' : 'We lack an answer, so it will be another day.'} ${come(p)}`;
  return p.raw('waits') === '0' ? `We moved something in your plan to ${p.long('on')}.` : `We lack an answer and will wait until ${p.long('on')}.`;
};

const counted = (p: Reader, name: string, one: string, many: string): string[] => {
  const count = Number(p.has(name) ? p.raw(name) : 0);
  return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
};

/** The step by its name; older notices hold none. */
const step = (p: Reader): string => (p.has('about') ? `“${p.raw('about')}”` : 'A step of the course');
const theStep = (p: Reader): string => (p.has('about') ? step(p) : 'a step of the course');

/** Answers, papers, or both; older ones count nothing. */
const lacking = (p: Reader): string => {
  const parts = [...counted(p, 'answers', 'answer', 'answers'), ...counted(p, 'papers', 'paper', 'papers')];
  return parts.length === 0 ? 'an answer has not come' : `this is missing: ${parts.join(' and ')}`;
};

export const courseNoticesEn = {
  courseBegun: notice('A course lacks a coordinator', () => 'A citizen has begun a course. Open it, read the wish, and give it a coordinator.'),
  coordinatorChanged: notice('New coordinator', () => 'The course has a new coordinator.'),
  coordinatorLeft: notice(
    'A course has no coordinator',
    () =>
      'The coordinator has stopped. Give the course a new one, and go through what is open. The citizen has been told. If the coordinator had more courses, you find them under Courses as “No coordinator”.',
  ),
  courseHandedOver: notice(
    'You are the coordinator',
    () => 'You took over the course. Open it, and see the plan, the open requests and what the citizen was promised.',
  ),
  manyCoordinators: notice(
    'Many coordinators',
    (p) =>
      `The citizen has had ${p.raw('count')} coordinators within ${p.has('months') ? p.count('months', 'months') : 'a year'}. See to it that one person can stay.`,
  ),
  courseChanged: notice('The course has changed', () => 'Open the course to see what changed.'),
  courseEnded: notice('The course is over', (p) =>
    p.has('because')
      ? 'The citizen has died. The course and its steps are closed, and the citizen gets no more letters. If something must be finished for the estate, open a step for it.'
      : 'The course has ended.',
  ),
  courseReopened: notice('The course is open again', () => 'The course was opened again.'),
  courseWritten: notice('The citizen has written', () => 'The citizen has written in the course. Open it, and reply.'),
  courseReplied: notice('Reply to the citizen', () => 'The citizen got a reply.'),
  planChanged: notice('The plan has changed', () => 'The plan of the citizen has changed.'),
  courseExempted: notice('Exempt from demands', () => 'The citizen is exempt from demands for a time.'),
  exemptionEnded: notice('The exemption ends', (p) => `The citizen is exempt from demands up to and including ${p.date('on')}, and no longer.`),
  papersDue: notice(
    'The papers are not ready',
    (p) => `The papers for ${theStep(p)} are due on ${p.date('on')}, but ${lacking(p)}. Press for it, or choose another day for the step.`,
  ),
  stepNear: notice('A step is near', (p) => `${step(p)} is soon to be held.${last(p)}`),
  stepMissed: notice('The last day has passed', (p) => `${step(p)} was not held.${last(p)} Hold it, or choose how the course goes on.`),
  dayPassed: notice(
    'Write what came of it',
    (p) => `${step(p)} was planned for ${p.date('on')}. The day has passed. Write what came of it, or choose another day.`,
  ),
  elsewhereLate: notice(
    'Another authority is not done',
    (p) =>
      `The course waits for another authority${p.when('about', `: ${step(p)}`)}. Its answer was expected by ${p.date('dueOn')}. Ask the authority when it comes.`,
  ),
  stepDone: notice('A step is done', () => 'A step of the course is done.'),
  stepDropped: notice('A step fell away', () => 'A step of the course comes to nothing.'),
  answerAwaitedAgain: notice(
    'A step waits for an answer again',
    () => 'An answer was taken back, or the request was opened again. See what that means for the course.',
  ),
  stepDelayed: notice(
    'An answer holds the course up',
    (p) =>
      `A statement is late, and ${Number(p.raw('blocks')) > 1 ? `${p.raw('blocks')} steps wait` : 'a step waits'} for it${p.when('about', `: ${Number(p.raw('blocks')) > 1 ? 'first ' : ''}${step(p)}`)}.${p.when('on', ` It was planned for ${p.date('on')}.`)}${last(p)} Choose how the course goes on.`,
  ),
  stepPlanned: notice('Another day', (p) => `A step of the course was moved to ${p.date('on')}.`),
  stepExpected: notice('The citizen was told another day', (p) => `The citizen knows that something in the course is late and expected by ${p.date('on')}.`),
  meetingPlanned: notice(
    'The citizen is to come to a meeting',
    (p) =>
      `The citizen was asked to come on ${p.meeting('on', 'at')}.${p.when('wasOn', ` It is instead of ${p.meeting('wasOn', 'wasAt')}.`)}${p.when('elsewhere', ' It is another place.')} Open the course to see where.`,
  ),
  meetingCancelled: notice('A meeting is cancelled', (p) => `The citizen is not to come on ${p.meeting('on', 'at')}. Nor are you.`),
  hearingDue: notice(
    'The citizen must be heard',
    () => 'An answer speaks against the citizen. Open the course and hear the citizen before anything is decided.',
  ),
  delaySettled: notice('The course goes on', () => 'It was decided how the course goes on.'),
  answerInvited: notice('The citizen may answer', (p) => `The citizen may answer${p.when('until', ` by ${p.date('until')}`)}.`),
  letterReturned: notice(
    'A letter to the citizen came back',
    () => 'The citizen has not had the letter. Find out how you reach the citizen, and give the message in another way.',
  ),
  ...grantNoticesEn,
} satisfies Record<CourseNoticeCode, Notice>;

const late = (p: Reader): string => {
  if (!p.has('promise')) return `It should have happened by ${p.long('dueOn')}. We did not manage it.`;
  return `We promised you something by ${p.long('dueOn')}${p.when('what', `: “${p.raw('what')}”`)}. We have not done it yet.`;
};

/** What was written to answer something, and was no answer: until when it may still be given. */
const asMessage = (p: Reader): string => {
  if (!p.has('until') && !p.has('dueOn')) return '';
  const still = p.has('until')
    ? `So you can still write to us about this by ${p.long('until')}. You decide whether you want to.`
    : `The last day to answer was ${p.long('dueOn')}.`;
  return ` We have read what you wrote as an ordinary message. ${still} Call us if we misunderstood you.`;
};

const because = (p: Reader): string => p.when('reason', ` Your caseworker writes: “${p.raw('reason')}”.`);

export const courseCitizenNoticesEn = {
  courseBegun: {
    title: 'We have begun a course for you',
    body: (p) =>
      `${p.when('courseName', `It is called: ${p.raw('courseName')}. `)}We are making a plan together with you. ${p.onScreen('You can see on your page who your caseworker is. ')}Call us if you have any questions.`,
  },
  courseReopened: {
    title: 'Your course is open again',
    body: (p) =>
      `We go on with your case. ${p.has('coordinated') ? p.onScreen('You can see on your page who your caseworker is. ') : 'We are finding a caseworker for you. '}Call us if you have any questions.`,
  },
  coordinatorChanged: {
    title: (p) => (p.has('first') ? 'You have a caseworker' : 'You have a new caseworker'),
    body: (p) => `${p.has('first') ? '' : 'Another person now leads your case. '}${p.onScreen('You can see who on your page. ')}${nothingToDo}`,
  },
  coordinatorLeft: {
    title: 'Your caseworker has stopped',
    body: (p) =>
      `The municipality is finding a new one. If you have questions until then, call the municipality${p.onScreen(', or write on your page')}. ${nothingToDo}`,
  },
  courseChanged: {
    title: 'Your case has changed',
    body: (p) => `From ${p.long('on')} something new holds in your case. Your plan and what you waited for stay. ${nothingToDo}`,
  },
  courseEnded: { title: 'Your course is over', body: (p) => `Your course ended on ${p.long('on')}. Call us if you are not sure what happens now.` },
  courseReplied: {
    title: 'You have a reply',
    body: (p) => `Your caseworker has replied to you.${p.onScreen(' Open your page to read it.')}${asMessage(p)}`,
  },
  planChanged: {
    title: 'Your plan has changed',
    body: (p) => `We wrote something new in your plan. ${p.onScreen('You can read the plan on your page. ')}Call us if something is wrong.`,
  },
  courseExempted: {
    title: 'You have a break from demands',
    body: (p) => `We ask nothing of you from ${p.long('from')} up to and including ${p.long('until')}. ${nothingToDo}`,
  },
  exemptionEnded: {
    title: 'Your break from demands ends',
    body: (p) => `Your break ends on ${p.long('on')}. After that your plan holds again. Call us if you cannot follow it.`,
  },
  stepMissed: {
    title: (p) => (p.has('promise') ? 'We did not keep what we promised you' : 'We are late'),
    body: (p) => `${late(p)} We will write to you as soon as we know more. ${nothingToDo}`,
  },
  elsewhereLate: {
    title: 'The answer takes longer',
    body: (p) =>
      `Another authority looks at your case. The answer was expected by ${p.long('dueOn')}. We will write to you as soon as we know more. ${nothingToDo}`,
  },
  stepDone: {
    title: (p) => (p.has('promise') ? 'News of what we promised you' : 'We are done with something in your case'),
    body: (p) =>
      `${p.when('what', `We promised you: “${p.raw('what')}”. `)}${p.when('about', `It is about: ${p.raw('about')}. `)}${p.onScreen('On your page you can read what we came to. ')}${nothingToDo}`,
  },
  stepDropped: {
    title: 'It comes to nothing',
    body: (p) =>
      `${p.when('what', `We promised you: “${p.raw('what')}”. `)}${p.has('answers') ? 'You need not write to us about it.' : 'We will do no more about it.'}${p.when('otherRules', ' Other rules hold in your case now.')}${because(p)} Call us if you are not sure.`,
  },
  stepPlanned: {
    title: 'Another day in your plan',
    body: (p) => `Something in your plan was moved to ${p.long('on')}.${p.onScreen(' You can see what on your page.')}`,
  },
  stepExpected: {
    title: 'We are late',
    body: (p) =>
      `${p.when('dueOn', `It should have happened by ${p.long('dueOn')}. `)}We now expect it by ${p.long('on')}. ${p.onScreen('You can read why on your page. ')}${nothingToDo}`,
  },
  meetingPlanned: {
    title: 'Come and talk with us',
    body: (p) => `${come(p)} ${p.onScreen('You can read more on your page. ')}${cannotCome}`,
  },
  meetingCancelled: {
    title: 'The meeting is cancelled',
    body: (p) => `You are not to come on ${p.meeting('on', 'at')}. It is cancelled.${because(p)} Call us if you are not sure.`,
  },
  delaySettled: {
    title: 'This is how it goes on',
    body: (p) => `${settled(p)} ${p.onScreen('You can read why on your page. ')}${p.has('comes') ? cannotCome : nothingToDo}`,
  },
  answerInvited: {
    title: (p) => (p.has('about') ? p.raw('about') : 'You may answer us'),
    body: (p) => `You may write to us${p.when('until', ` by ${p.long('until')}`)}. ${p.onScreen('You can read why on your page. ')}It is up to you.`,
  },
  ...grantCitizenNoticesEn,
} satisfies Partial<Record<CourseNoticeCode, CitizenNotice>>;
