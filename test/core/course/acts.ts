import type { Actor, Course, CourseCommandOf, CourseCommandType } from '#core';
import { addCalendarDays, type LocalDate } from '#sla';
import { begin, caseworker, citizen, clock, why } from './kit.js';

export type Below = (count: number) => number;
/** What a command is made up from. */
export type Moment = { state: Course; today: LocalDate; below: Below };

type Act<T extends CourseCommandType> = (moment: Moment) => CourseCommandOf<T>;
type Numbered = { no: number; closed?: unknown };

export const organisations = ['o1', 'o2'] as const;

const adviser = (organisationId: string): Actor => ({ kind: 'person', personId: `of ${organisationId}`, organisationId, role: 'adviser', authorised: false });

/** Whoever may come by; the last three never may. */
export const actors: readonly Actor[] = [
  caseworker,
  { ...caseworker, personId: 'p2', role: 'manager' },
  citizen,
  { kind: 'citizen', personId: 'r', citizenId: 'c', represents: 'guardian' },
  clock,
  ...organisations.map(adviser),
  adviser('stranger'),
  { ...caseworker, role: 'administrator' },
  { kind: 'citizen', personId: 'y', citizenId: 'another' },
];

const oneOf = <T>(all: readonly [T, ...T[]], below: Below): T => all[below(all.length)] ?? all[0];
const maybe = <T extends object>(part: T, below: Below): T | object => (below(2) === 0 ? part : {});
/** Mostly one that is not over. */
const noOf = (all: readonly Numbered[], below: Below): number => {
  const open = all.filter(({ closed }) => closed === undefined);
  const among = open.length === 0 || below(8) === 0 ? all : open;
  return below(20) === 0 ? 99 : (among[below(among.length)]?.no ?? 1);
};
/** Mostly one that may carry out activities, where there is any. */
const carrierIn = ({ grants }: Course, below: Below): { organisationId?: string } => {
  const able = grants.filter((grant) => grant.closed === undefined && grant.acts);
  if (below(10) === 0) return { organisationId: oneOf(organisations, below) };
  return able.length === 0 ? {} : { organisationId: able[below(able.length)]?.organisationId };
};
/** A day from so long ago to so far ahead. */
const day = ({ today, below }: Moment, back: number, ahead: number): LocalDate => addCalendarDays(today, below(back + ahead + 1) - back);
const past = (moment: Moment): LocalDate => day(moment, 12, moment.below(10) === 0 ? 3 : 0);
const ahead = (moment: Moment): LocalDate => day(moment, moment.below(10) === 0 ? 3 : 0, 60);
/** Now and then somebody says how the citizen was told. */
const toldBy = (below: Below): { toldBy?: 'phone' } => (below(6) === 0 ? { toldBy: 'phone' } : {});
const request = (below: Below): string => `r${String(1 + below(3))}`;

export const kinds = ['resourceCourse', 'flexJob', 'disabilityPension', 'sicknessBenefit', 'clarification', 'pensionerClarification'] as const;
/** Of these no rule gives the last day. */
const termless: ReadonlySet<string> = new Set(['meeting', 'promise', 'payment']);
const stepKinds = [
  ...(['meeting', 'promise', 'hearing', 'decision', 'teamMeeting', 'payment', 'access', 'application', 'ownApplication', 'evaluation', 'appeal'] as const),
] as const;

/** What closes the step, mostly an outcome of its kind. */
const outcomes: Record<string, readonly [string, ...string[]]> = {
  evaluation: ['goesOn', 'notHeld', 'teamMeeting', 'ends'],
  decision: ['granted', 'refused'],
  newDecision: ['granted', 'refused'],
  application: ['granted', 'refused', 'withdrawn'],
  ownApplication: ['granted', 'refused', 'withdrawn'],
  hearing: ['answered', 'noAnswer'],
  complaintTerm: ['complained', 'notComplained'],
  reassessment: ['upheld', 'partly', 'changed', 'withdrawn'],
  maintainTerm: ['maintained', 'notMaintained'],
  appeal: ['confirmed', 'changed', 'remanded', 'withdrawn'],
  carryingOut: ['carriedOut'],
  teamMeeting: ['held', 'decisionFollows', 'hearingFollows', 'cancelled'],
  followUpTalk: ['held', 'notNeeded', 'last'],
  benefitReview: ['extended', 'otherCourse', 'stopped'],
  access: ['given', 'partly', 'refused'],
  payment: ['paid'],
  promise: ['kept', 'notKept'],
};

/** One of each command, as somebody might give it now, seldom about what is not there. */
export const acts: { [T in CourseCommandType]: Act<T> } = {
  begin: () => begin,
  changeKind: (moment) => ({ type: 'changeKind', kind: oneOf(kinds, moment.below), on: past(moment), contentId: why }),
  changeRegime: (moment) => ({
    ...{ type: 'changeRegime', on: past(moment), contentId: why },
    regime: oneOf(['before2026-02', 'from2026-02', 'from2026-07', 'from2027-01'], moment.below),
  }),
  appointCoordinator: ({ below }) => ({
    ...{ type: 'appointCoordinator', coordinatorId: `p${String(1 + below(4))}`, openRequests: below(3) },
    handedOver: below(6) === 0 ? [] : ['requests', 'steps', 'promises', 'letters'],
  }),
  releaseCoordinator: ({ state: { coordinatorId }, below }) => ({ type: 'releaseCoordinator', coordinatorId: coordinatorId ?? `p${String(1 + below(4))}` }),
  setGoal: ({ below }) => ({ type: 'setGoal', term: oneOf(['long', 'short'], below), contentId: why }),
  reviseGoal: ({ state, below }) => ({ type: 'reviseGoal', no: noOf(state.goals, below), ...maybe({ contentId: why }, below) }),
  closeGoal: (moment) => ({
    ...{ type: 'closeGoal', no: noOf(moment.state.goals, moment.below), on: past(moment) },
    outcome: oneOf(['reached', 'dropped'], moment.below),
    ...maybe({ activitiesTo: noOf(moment.state.goals, moment.below) }, moment.below),
  }),
  planActivity: (moment) => ({
    ...{ type: 'planActivity', kind: 'practice', goal: noOf(moment.state.goals, moment.below), from: day(moment, 5, 40), contentId: why },
    ...maybe({ purposeId: why }, moment.below),
    ...carrierIn(moment.state, moment.below),
  }),
  changeActivity: (moment) => ({
    ...{ type: 'changeActivity', no: noOf(moment.state.activities, moment.below) },
    ...maybe({ from: day(moment, 5, 40) }, moment.below),
    ...maybe(moment.below(3) === 0 ? { organisationId: null } : carrierIn(moment.state, moment.below), moment.below),
  }),
  endActivity: (moment) => ({
    ...{ type: 'endActivity', no: noOf(moment.state.activities, moment.below), on: past(moment) },
    outcome: oneOf(['completed', 'stopped', 'notBegun'], moment.below),
  }),
  openStep: (moment) => {
    const kind = oneOf(stepKinds, moment.below);
    return {
      ...{ type: 'openStep', kind },
      ...maybe({ from: past(moment) }, moment.below),
      ...((termless.has(kind) || moment.below(10) === 0) && maybe({ dueOn: ahead(moment) }, moment.below)),
      ...(kind !== 'hearing' && maybe({ plannedOn: ahead(moment) }, moment.below)),
      ...(kind === 'hearing' && { contentId: why }),
      ...(moment.below(4) === 0 && { plannedAt: '10:00', placeId: why }),
      ...toldBy(moment.below),
      ...(moment.below(4) === 0 && { after: noOf(moment.state.steps, moment.below) }),
    };
  },
  planStep: (moment) => ({
    ...{ type: 'planStep', no: noOf(moment.state.steps, moment.below), on: ahead(moment) },
    ...maybe({ contentId: why }, moment.below),
    ...(moment.below(3) === 0 && { at: '10:00', placeId: moment.below(2) === 0 ? why : null }),
    ...toldBy(moment.below),
  }),
  need: ({ state, below }) => ({ type: 'need', no: noOf(state.steps, below), requestId: request(below), ...maybe({ late: true }, below) }),
  needNoMore: ({ state, below }) => {
    const no = noOf(
      state.steps.filter(({ needs }) => needs.length > 0),
      below,
    );
    return { type: 'needNoMore', no, requestId: state.steps.find((step) => step.no === no)?.needs[0] ?? request(below) };
  },
  settleDelay: (moment) => ({
    ...{ type: 'settleDelay', no: noOf(moment.state.steps, moment.below), on: day(moment, 0, 250), contentId: why },
    choice: oneOf(['postpone', 'withoutStatement', 'otherSource'], moment.below),
  }),
  closeStep: (moment) => {
    const { steps } = moment.state;
    const deciding = steps.filter(({ kind, closed }) => closed === undefined && /decision|Decision|pplication/.test(kind));
    const no = noOf(deciding.length > 0 && moment.below(2) === 0 ? deciding : steps, moment.below);
    const kind = steps.find((step) => step.no === no)?.kind ?? '';
    const outcome = oneOf(outcomes[kind] ?? ['held'], moment.below);
    const isDated = outcome === 'remanded' || moment.below(20) === 0;
    return { type: 'closeStep', no, on: past(moment), outcome, nextOn: ahead(moment), ...(isDated && maybe({ opensDueOn: ahead(moment) }, moment.below)) };
  },
  notePaper: ({ state, today, below }) => {
    const no = noOf(
      state.steps.filter(({ papers }) => papers),
      below,
    );
    const papers = state.steps.find((step) => step.no === no)?.papers ?? [];
    const paper = papers[below(papers.length)]?.code ?? 'healthAdvice';
    return { type: 'notePaper', no, paper, standing: below(4) === 0 ? 'missing' : 'ready', ...maybe({ on: today }, below) };
  },
  dropStep: ({ state, below }) => ({ type: 'dropStep', no: noOf(state.steps, below), contentId: why }),
  exempt: (moment) => ({
    type: 'exempt',
    reason: oneOf(['treatment', 'worse'], moment.below),
    from: day(moment, 20, 20),
    until: day(moment, 0, 400),
    contentId: why,
  }),
  endExemption: (moment) => ({ type: 'endExemption', no: noOf(moment.state.exemptions, moment.below), on: past(moment) }),
  beginWait: (moment) => ({ type: 'beginWait', what: oneOf(['referral', 'treatment'], moment.below), from: past(moment) }),
  endWait: (moment) => ({ type: 'endWait', no: noOf(moment.state.waits, moment.below), on: past(moment) }),
  write: ({ state, below }) => {
    const asking = state.steps.filter(({ asksCitizen }) => asksCitizen === 'answer');
    return asking.length > 0 && below(3) > 0
      ? { type: 'write', about: 'message', step: noOf(asking, below), contentId: why }
      : { type: 'write', about: oneOf(['goal', 'message'], below), contentId: why };
  },
  reply: ({ state, below }) => ({
    ...{ type: 'reply', no: noOf(state.letters, below), contentId: why },
    ...(below(3) === 0 && { takenAs: oneOf(['answer', 'message'], below) }),
    ...toldBy(below),
  }),
  end: (moment) => ({ type: 'end', on: past(moment) }),
  citizenDeceased: ({ today }) => ({ type: 'citizenDeceased', on: today }),
  reopen: () => ({ type: 'reopen', contentId: why }),
  applyAnew: () => ({ type: 'applyAnew' }),
  grant: (moment) => ({
    ...{
      type: 'grant',
      as: oneOf(['otherActor', 'companion', 'otherActor', 'representative'], moment.below),
      organisationId: oneOf(organisations, moment.below),
      scope: [],
    },
    ...{ purposeId: why, until: ahead(moment), saidBy: 'phone', evidenceId: why },
  }),
  endGrant: ({ state, below }) => ({ type: 'endGrant', no: noOf(state.grants, below) }),
  reportActivity: ({ state, below }) => ({
    type: 'reportActivity',
    no: noOf(
      state.activities.filter(({ organisationId }) => organisationId),
      below,
    ),
    contentId: why,
  }),
  noteRequest: ({ below }) => ({
    ...{ type: 'noteRequest', requestId: request(below), standing: oneOf(['late', 'inTime', 'settled', 'openAgain'], below) },
    ...maybe({ by: request(below) }, below),
    ...maybe({ hears: true }, below),
    ...(below(4) === 0 && { recalled: true }),
  }),
  hearCitizen: ({ state, below }) => ({ type: 'hearCitizen', no: noOf(state.hearings ?? [], below), contentId: why }),
  waiveHearing: ({ state, below }) => ({ type: 'waiveHearing', no: noOf(state.hearings ?? [], below), contentId: why }),
  timerDue: () => ({ type: 'timerDue' }),
  settleAdvice: ({ below }) => ({
    ...{
      type: 'settleAdvice',
      rule: `rule ${String(below(2))}`,
      version: 1,
      counted: [below(3)],
      outcome: oneOf(['followed', 'notRelevant', 'takenBack'], below),
    },
    ...maybe({ contentId: why }, below),
  }),
  answerSurvey: ({ state, below }) => ({ type: 'answerSurvey', activity: noOf(state.activities, below), meaningful: 'partly', understood: 'no' }),
};

export const types = Object.keys(acts) as readonly CourseCommandType[];
