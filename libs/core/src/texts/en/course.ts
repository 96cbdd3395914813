import type { CourseFindingTexts, CourseTimeline } from '../course.js';
import { formatClock, formatDate } from '../dates.js';
import { handoverEn } from './handover.js';
import { saidBy, told } from './told.js';
import { postageText } from '../postage.js';

const date = (on: string): string => formatDate(on, 'en');
const until = (on: string | null | undefined): string => (on ? ` until ${date(on)}` : '');
const terms = { long: 'long-term goal', short: 'short-term goal' } as const;
const goalOutcomes = { reached: 'reached', dropped: 'given up' } as const;
const activityOutcomes = { completed: 'completed', stopped: 'stopped', notBegun: 'came to nothing' } as const;
const choices = {
  withoutStatement: 'it is held without the statement',
  otherSource: 'another source is used',
  postpone: 'it is postponed until',
  expectedAnew: 'it is late and now expected by',
} as const;
const drops = { hand: '', otherRules: ': other rules hold', citizenDeceased: ': the citizen has died' } as const;
const moves = { exemption: 'exemption from demands', postponed: 'postponed', otherRules: 'other rules hold', reopened: 'the course was opened again' } as const;
const at = (time: string | undefined): string => (time === undefined ? '' : ` ${formatClock(time, 'en')}`);
/** Another course ran, and whoever did it knew. */
const beside = (despite: readonly string[] = []): string => (despite.includes('CourseRuns') ? ', although another course was under way' : '');
const waits = { referral: 'a referral to treatment', treatment: 'treatment' } as const;

const grantEnds = {
  citizen: 'the citizen stopped it',
  leader: 'the municipality stopped it',
  expired: 'its time is over',
  courseEnded: 'the course has ended',
  citizenDeceased: 'the citizen has died',
} as const;

export const courseEn: CourseTimeline = {
  begun: ({ kind, regime, startedOn, despite }, named) =>
    `The course began on ${date(startedOn)}${beside(despite)}: ${named.kind(kind)}. ${named.regime(regime)}`,
  kindChanged: ({ kind, before, on }, named) =>
    kind === before ? `Another period from ${date(on)}: ${named.kind(kind)}` : `From ${date(on)}: ${named.kind(kind)} instead of ${named.kind(before)}`,
  regimeChanged: ({ regime, before, on }, named) => `Other rules from ${date(on)}: ${named.regime(regime)}. Before: ${named.regime(before)}`,
  coordinatorAppointed: ({ coordinatorId, before, handedOver }, named) =>
    `${named.person(coordinatorId)} is the coordinator${before === undefined ? '' : ` after ${named.person(before)}`}${handedOver === undefined ? '' : `. Gone through: ${handoverEn(handedOver)}`}`,
  coordinatorLeft: ({ coordinatorId }, named) => `${named.person(coordinatorId)} coordinates it no more`,
  goalSet: ({ no, term, by }) => `Goal ${no} is set (${terms[term]}${by === 'citizen' ? ', the citizen’s own wish' : ''})`,
  goalRevised: ({ no }) => `Goal ${no} is worded anew`,
  goalClosed: ({ no, on, outcome }) => `Goal ${no} was ${goalOutcomes[outcome]} on ${date(on)}`,
  activityPlanned: ({ no, kind, goal, from, until: to }, named) =>
    `Activity ${no} for goal ${goal}: ${named.activityKind(kind)} from ${date(from)}${until(to)}`,
  activityChanged: ({ no, from, until: to }) =>
    `Activity ${no} was changed${from ? ` from ${date(from)}` : ''}${to === null ? ', with no last day' : until(to)}`,
  activityEnded: ({ no, on, outcome }) => `Activity ${no}: ${activityOutcomes[outcome]} on ${date(on)}`,
  stepOpened: ({ no, kind, dueOn, plannedOn, plannedAt, toldBy, postage }, named) =>
    `Step ${no}: ${named.stepKind(kind)}${plannedOn ? `, planned for ${date(plannedOn)}${at(plannedAt)}` : ''}${dueOn ? `, at the latest ${date(dueOn)}` : ''}${postage ? `, ${postageText(postage, 'en')}` : ''}${told(toldBy)}`,
  stepPlanned: ({ no, on, at: time, before, wasAt, toldBy }, named) =>
    `${named.step(no)} is planned for ${date(on)}${at(time)}${before ? ` instead of ${date(before)}${at(wasAt)}` : ''}${told(toldBy)}`,
  stepMoved: ({ no, dueOn, before, because }, named) => `${named.step(no)}: the last day is ${date(dueOn)} instead of ${date(before)} (${moves[because]})`,
  needed: ({ no, requestId, again }, named) => `${named.step(no)} waits for the answer to ${named.request(requestId)}${again ? ' again' : ''}`,
  neededNoMore: ({ no, requestId, because }, named) =>
    `${named.step(no)} waits for ${named.request(requestId)} no more${because === 'settled' ? ': it has ended' : because === 'replaced' ? ': it goes on as another' : ''}`,
  stepDelayed: ({ no, requestId }, named) => `The answer to ${named.request(requestId)} is late. ${named.step(no)} waits for it`,
  delayOver: ({ no, requestId }, named) => `${named.step(no)}: the answer to ${named.request(requestId)} counts as late no more`,
  delaySettled: ({ no, choice, on }, named) => `${named.step(no)}: ${choices[choice]}${on ? ` ${date(on)}` : ''}`,
  paperNoted: ({ no, paper, standing, on }, named) =>
    `${named.step(no)}: ${named.paper(no, paper)} ${standing === 'ready' ? `is ready on ${date(on)}` : 'is not ready after all'}`,
  papersChanged: ({ no, papers }, named) =>
    `${named.step(no)} ${papers.length === 0 ? 'rests on no papers any more' : `now rests on: ${papers.map(({ code }) => named.paper(no, code)).join(', ')}`}`,
  papersDue: ({ no, papersOn }, named) => `The papers for ${named.step(no)} were due on ${date(papersOn)}, but something is missing`,
  stepNear: ({ no, dueOn }, named) => `The last day of ${named.step(no)} is ${date(dueOn)}`,
  stepMissed: ({ no, dueOn, elsewhere }, named) =>
    elsewhere ? `${named.step(no)}: the answer was expected by ${date(dueOn)}` : `${named.step(no)}: the last day, ${date(dueOn)}, has passed`,
  dayPassed: ({ no, on }, named) => `${named.step(no)} was planned for ${date(on)}. Nobody has written what came of it`,
  stepClosed: ({ no, on, outcome, late, toldBy }, named) =>
    `${named.step(no)}: ${named.outcome(no, outcome)} on ${date(on)}${late ? ' (after the last day)' : ''}${told(toldBy)}`,
  stepDropped: ({ no, because, toldBy }, named) => `${named.step(no)} falls away${drops[because]}${told(toldBy)}`,
  exempted: ({ reason, from, until: to }, named) => `The citizen is exempt from demands from ${date(from)} until ${date(to)}: ${named.exemption(reason)}`,
  exemptionEnded: ({ on }) => `The exemption from demands ends on ${date(on)}`,
  waitBegun: ({ what, from }) => `The citizen waits for ${waits[what]} from ${date(from)}`,
  waitEnded: ({ on }) => `The wait for the treatment system ended on ${date(on)}`,
  written: ({ about, step, saidBy: how }, named) =>
    `${step === undefined ? (about === 'goal' ? 'The citizen wishes for a goal' : 'Message from the citizen') : `${named.step(step)}: the citizen has answered`}${how === undefined ? '' : ` (said ${saidBy[how]})`}`,
  replied: ({ noAnswerTo, toldBy }, named) =>
    `Reply to the citizen${noAnswerTo === undefined ? '' : `. What the citizen wrote was no answer to the step: ${named.step(noAnswerTo)}`}${told(toldBy)}`,
  granted: ({ as, organisationId, until: to, saidBy: how }, named) =>
    `${named.organisation(organisationId)} takes part as ${named.grantKind(as).toLowerCase()} until ${date(to)}${how === undefined ? '' : ` (the citizen agreed ${saidBy[how]})`}`,
  grantEnded: ({ organisationId, because, saidBy: how }, named) =>
    `${named.organisation(organisationId)} takes part no more: ${how === undefined ? grantEnds[because] : `${grantEnds.citizen} (said ${saidBy[how]})`}`,
  activityReported: ({ no, organisationId }, named) => `${named.organisation(organisationId)} has written about activity ${no}`,
  hearingDue: ({ requestId }, named) => `The citizen must be heard about the answer to ${named.request(requestId)}`,
  hearingOpened: ({ step }, named) => `${named.step(step)} was opened about an answer that speaks against the citizen`,
  hearingWaived: ({ because }) => `The citizen need not be heard about the answer${because === 'recalled' ? ': it was taken back' : ''}`,
  ended: ({ on, because, toldBy }) => `The course ended on ${date(on)}${because ? ': the citizen has died' : ''}${told(toldBy)}`,
  reopened: ({ despite, toldBy }) => `The course was reopened${beside(despite)}${told(toldBy)}`,
  adviceSettled: ({ rule, outcome }, named) =>
    `${{ followed: 'The advice is followed', notRelevant: 'The advice does not apply', takenBack: 'The advice is taken up again' }[outcome]}: ${named.advice(rule)}`,
  surveyAnswered: ({ activity }) => `The citizen answered about activity ${activity}`,
};

export const courseFindingsEn: CourseFindingTexts = {
  noCoordinator: 'The course has no coordinator. Choose somebody with the power to decide.',
  noGoal: 'The course has no goals yet. Add the first one together with the citizen.',
  noEvaluation: 'The next evaluation is not planned within its term. Choose a day as early as possible.',
  activityWithoutPurpose: 'An activity lacks a purpose. Say what it is for, so that the citizen can read it.',
  stepMissed: 'A last day has passed. Hold the step, or choose how the course goes on.',
  noNewDay: 'Tell the citizen another day, and why it is late.',
  dayPassed: 'The day has passed. Write what came of it, or choose another day.',
  stepDelayed: 'An answer is late. Choose how the course goes on.',
  papersDue: 'The papers should be ready by now, but something is missing. See to it, or choose another day for the step.',
  hearingDue: 'Hear the citizen before anything is decided. The answer speaks against them.',
  unanswered: 'The citizen has written. Reply to the citizen.',
};
