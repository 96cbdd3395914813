import {
  courseWaiting,
  courseWorkflow,
  expectedSteps,
  openGrants,
  roleIn,
  waitingOf,
  waitingSpans,
  type AskedInCourse,
  type Course,
  type CourseCommand,
  type CourseEvent,
  type CourseStep,
  type StepKind,
  type WaitingSpan,
} from '#core';
import { seedRuleBook } from '#persistence';
import { addCalendarDays, localDateOf, startOfDay, type Instant } from '#sla';
import { law } from '../service-request/kit/laws.js';
import { organisations } from './acts.js';

const { timersOf, rowOf, messagesOf, audienceOf } = courseWorkflow;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isOpen = ({ closed }: { closed?: unknown }): boolean => closed === undefined;
const isUnique = (all: readonly unknown[]): boolean => new Set(all).size === all.length;

/** No answer to it is known to come, or it comes very late. */
const answers = new Map([
  ['r1', '2030-01-01'],
  ['r2', null],
]);

const ofSteps = (state: Course, now: Instant): void => {
  const { steps, endedOn, regime } = state;
  const expected = expectedSteps(steps, answers, localDateOf(now));
  for (const step of steps) {
    const { no, kind, dueOn, plannedOn, needs, late, statutory, papers = [] } = step;
    const asked = /from2026-07|from2027/.test(regime) ? 'description healthAdvice' : 'preparation';
    const rests = kind === 'teamMeeting' ? asked : '';
    law(!isOpen(step) || papers.map(({ code }) => code).join(' ') === rests, 'what is open rests on what the law of its course asks for', { step, regime });
    law(isOpen(step) || (needs.length === 0 && step.settled === undefined), 'what is over waits for nothing', step);
    law(!needs.some((id) => step.settled?.includes(id)), 'what is waited for has not ended', step);
    law(!statutory || dueOn !== undefined, 'what the law sets has a last day', step);
    law(step.asksCitizen !== 'answer' || plannedOn === undefined, 'what the citizen answers is planned for no day', step);
    law(isUnique(needs) && late.every((id) => needs.includes(id)), 'an answer is waited for once, and only what is waited for is late', step);
    const { on, heldBy } = expected.get(no) ?? {};
    law(!statutory || !isOpen(step) || (on === (plannedOn ?? dueOn) && heldBy === undefined), 'a late statement moves no statutory step', step);
  }
  const awake = new Set(timersOf(state).map(({ key }) => key.split(/[:/]/, 2).join()));
  const asleep = endedOn === undefined ? [] : steps.filter(({ byRule }) => byRule);
  law(
    !asleep.some(({ no }) => awake.has(`due,${no}`) || awake.has(`near,${no}`) || awake.has(`passed,${no}`)),
    'no term of the rules runs in a course that is over',
    state,
  );
};

const ofPeople = (state: Course): void => {
  const { coordinatorId, coordinators, grants, organisationId } = state;
  const last = coordinators.at(-1);
  law((last?.until === undefined ? last?.personId : undefined) === coordinatorId, 'the last who was appointed coordinates until they leave, and nobody else', {
    coordinatorId,
    coordinators,
  });
  law(
    coordinators.every(({ personId, since }, place) => {
      const before = coordinators[place - 1];
      return before === undefined || ((personId !== before.personId || before.until !== undefined) && since >= (before.until ?? before.since));
    }),
    'one follows another',
    coordinators,
  );
  law(isUnique(openGrants(state).map((grant) => grant.organisationId)), 'an organisation takes part by one grant', grants);
  const parties = rowOf(state).parties;
  law(same(parties[0], { organisationId, role: 'leader' }), 'whoever leads it leads it alone', parties);
  for (const each of organisations) {
    const open = grants.find((grant) => isOpen(grant) && grant.organisationId === each);
    const party = parties.find((one) => one.organisationId === each);
    const role = roleIn({ kind: 'person', personId: 'a', organisationId: each, role: 'adviser', authorised: false }, state);
    law((open === undefined) === (role === null), 'who was let in takes part, and who was dismissed or whose time is over does not', { each, grants });
    law(party?.until === (open && startOfDay(addCalendarDays(open.until, 1))), 'the wall opens until the last day of the grant', { each, party, open });
  }
};

/** What holds of every state, however it came about. */
export const expectLawful = (state: Course, now: Instant): void => {
  const { steps, goals, activities, waits, grants, letters, exemptions, endedOn } = state;
  for (const all of [steps, goals, activities, waits, grants, letters, exemptions, state.hearings ?? []])
    law(
      all.every(({ no }, place) => no === place + 1),
      'numbers are given one after another, and none twice',
      all,
    );
  law(isUnique(timersOf(state).map(({ key }) => key)), 'no two timers share a key', timersOf(state));
  law(rowOf(state).open === (endedOn === undefined), 'a course is in the lists of open ones until it ends', state);
  law(
    endedOn === undefined || (openGrants(state).length === 0 && !waits.some(({ until }) => until === undefined)),
    'nobody takes part in, or is waited for in, a course that is over',
    state,
  );
  const isAim = (goal: number): boolean => goals.some((one) => one.no === goal && isOpen(one));
  law(
    activities.every((activity) => !isOpen(activity) || isAim(activity.goal)),
    'an activity that goes on serves a goal that is open',
    { goals, activities },
  );
  ofSteps(state, now);
  ofPeople(state);
};

type Taken = { before: Course; command: CourseCommand; events: readonly CourseEvent[]; state: Course };

const unheard = ({ hearings = [], steps }: Course): boolean =>
  hearings.some(({ step, waived }) => {
    const opened = steps.find(({ no }) => no === step)?.closed;
    return !waived && (opened === undefined || opened.outcome === 'dropped');
  }) || steps.some(({ hears, closed }) => hears && closed === undefined);

const kindsThat = (fits: (kind: StepKind) => boolean): ReadonlySet<string> => new Set(seedRuleBook.stepKinds.filter(fits).map(({ code }) => code));
const decides = kindsThat(({ hearing }) => hearing === 'decides');
const postponable = kindsThat(({ statutory, postponableBy }) => !statutory || postponableBy !== undefined);
const silent: ReadonlySet<string> = new Set(seedRuleBook.stepKinds.flatMap(({ lapsesTo = [] }) => lapsesTo));
const appliedFor = kindsThat((kind) => kind.appliedFor === true);
const isDeciding = ({ kind, closed }: CourseStep): boolean => closed === undefined && decides.has(kind);
const lacksPapers = ({ steps }: Course, no: number): boolean =>
  (steps.find((step) => step.no === no)?.papers ?? []).some(({ obligatory, readyOn }) => obligatory && readyOn === undefined);

/** What may move the last day of a step. A statement that is late is none of them. */
const movers: ReadonlySet<string> = new Set(['settleDelay', 'exempt', 'endExemption', 'applyAnew', 'reopen']);

const ofMoves = ({ before, command, events, state }: Taken): void => {
  for (const was of before.steps) {
    const is = state.steps.find(({ no }) => no === was.no) as CourseStep;
    law(isOpen(was) || same(was, is), 'what is over stays as it was', { command, was, is });
    law(was.dueOn === is.dueOn || movers.has(command.type), 'only a postponement, an exemption or other rules move a last day', { command, was, is });
    law(!was.missed || is.missed === true || was.dueOn !== is.dueOn, 'what was missed stays missed as long as its last day does', { command, was, is });
    law(!was.missed || !/xempt/.test(command.type) || same(was, is), 'no exemption touches what was missed before it was written', { command, was, is });
    law(!was.missed || command.type !== 'reopen' || was.dueOn === is.dueOn, 'what was missed before the end stays missed when the course is opened again', {
      was,
      is,
    });
    law(!was.missed || command.type !== 'applyAnew' || was.dueOn === is.dueOn, 'no new rule moves what was missed', { command, was, is });
    const silent = events.some((event) => event.type === 'stepClosed' && event.by === 'itself' && event.no === was.no);
    law(!silent || !state.letters.some(({ step }) => step === was.no), 'what the citizen answered is not over by itself', { command, was });
    law(was.originalOn === is.originalOn || command.type === 'applyAnew', 'what was promised first is not forgotten', { command, was, is });
  }
  for (const event of events) {
    const was = 'no' in event ? before.steps.find(({ no }) => no === event.no) : undefined;
    const isSilence = event.type === 'stepClosed' && event.by === 'hand' && silent.has(event.outcome);
    law(!isSilence || (was?.dueOn ?? '') < localDateOf(event.effectiveAt), 'nobody is silent whose last day has not passed', { was, event });
    const isBack = event.type === 'stepMoved' && event.because !== 'otherRules' && event.dueOn < localDateOf(event.effectiveAt);
    law(!isBack, 'nobody moves a last day into the past', { was, event });
    const isPostponed = event.type === 'stepMoved' && event.because === 'postponed';
    law(!isPostponed || (postponable.has(was?.kind ?? '') && !(was?.statutory && was.missed)), 'the law’s last day is postponed by a rule, before it passes', {
      was,
    });
    const isBeyond = command.type === 'planStep' && event.type === 'stepPlanned' && was?.dueOn !== undefined && event.on > was.dueOn;
    law(
      !isBeyond || (was.statutory === true && was.missed === true && command.contentId !== undefined),
      'a day beyond the last is one told with a reason, once that has passed',
      { was, event },
    );
  }
  const heldWithout = events.some((event) => event.type === 'stepClosed' && event.by === 'hand' && !event.notHeld && lacksPapers(before, event.no));
  law(!heldWithout, 'nothing is held that lacks what it must rest on', { command, before });
  const isOver = before.endedOn === undefined && state.endedOn !== undefined && state.endedBecause === undefined;
  const lost = before.steps.filter(({ kind, byRule, closed }) => isOver && byRule && closed === undefined && appliedFor.has(kind));
  law(lost.length === 0, 'no course ends while somebody waits for what they applied for', { command, lost });
  for (const event of events) {
    const left = event.type === 'stepOpened' ? before.steps.find(({ no }) => no === event.insteadOf) : undefined;
    const next = left && state.steps.find((each) => 'no' in event && each.no === event.no);
    law(next === undefined || (next.dueOn === left?.dueOn && next.missed === left?.missed), 'what was not held begins no term anew', { left, next });
  }
  const postponed = events.some((event) => event.type === 'stepMoved' && event.because === 'postponed');
  law(!postponed || (command.type === 'settleDelay' && command.contentId !== ''), 'whoever postpones gives the reason', command);
  const decided = events.some(
    (event) => event.type === 'stepClosed' && event.by === 'hand' && !event.notHeld && decides.has(before.steps.find(({ no }) => no === event.no)?.kind ?? ''),
  );
  law(!(decided && unheard(before)), 'nothing is decided while the citizen is to be heard', { command, hearings: before.hearings });
  const heard = events.some((event) => event.type === 'stepClosed' && before.steps.some(({ no, hears }) => no === event.no && hears));
  const opened = events.some((event) => event.type === 'stepOpened' && decides.has(event.kind));
  law(!(heard && opened && before.steps.some(isDeciding)), 'a hearing leads to what waits to be decided, and opens nothing more', { command, events });
};

const planOf = ({ goals, activities, exemptions, waits, grants, kind, regime }: Course): unknown => [
  goals,
  activities,
  exemptions,
  waits,
  grants,
  kind,
  regime,
];

/** What holds of every step that a course takes. */
export const expectLawfulStep = (taken: Taken): void => {
  const { before, command, events, state } = taken;
  ofMoves(taken);
  law(before.endedOn === undefined || state.endedOn === undefined || same(planOf(before), planOf(state)), 'what is over is planned no more', taken);
  law(
    before.coordinatorId === undefined || state.coordinatorId !== undefined || command.type === 'releaseCoordinator',
    'who coordinates is followed by another, and by nobody when they have left',
    state,
  );
  law(
    same(before.coordinators, state.coordinators) || command.type === 'appointCoordinator' || command.type === 'releaseCoordinator',
    'nobody else coordinates unless somebody was appointed',
    state.coordinators,
  );
  const isDead = state.endedBecause === 'citizenDeceased';
  if (command.type === 'citizenDeceased') {
    law(isDead && !state.steps.some(isOpen) && timersOf(state).length === 0, 'nothing runs on when the citizen has died', state);
    law(rowOf(state).columns['findings'] === '', 'nothing waits for whoever led it when the citizen has died', state);
    const told = events.flatMap((event) => messagesOf(event, state)).map(({ body }) => body['to'] as object);
    law(!told.some((to) => 'citizenId' in to), 'nobody writes to the dead', told);
  }
  law(!isDead || state.endedOn !== undefined, 'a course that a death ended is over until it is opened again', state);
  for (const event of events) {
    const dismissed = event.type === 'grantEnded' ? state.grants.find(({ no }) => no === event.no) : null;
    law(dismissed === null || dismissed?.closed !== undefined, 'who was dismissed takes part no more', event);
    const audience = audienceOf?.(event, state) ?? null;
    law(event.type !== 'surveyAnswered' || audience === state.citizenId, 'what the citizen thinks of an activity is the citizen’s alone', event);
    law(!event.type.startsWith('hearing') || audience === state.organisationId, 'whether to hear the citizen is weighed at work', event);
    for (const message of messagesOf(event, state)) {
      const isLook = message.channel === 'look' && event.type === 'needed' && message.body['requestId'] === event.requestId;
      law(isLook || ('to' in message.body && 'code' in message.body), 'somebody is told something', message);
    }
  }
};

/** Day by day, as one would count by hand. */
const daysOf = (spans: readonly WaitingSpan[]): ReadonlySet<number> => {
  const days = new Set<number>();
  for (const { from, until } of spans) for (let at = Date.parse(from); at < Date.parse(until); at += 86_400_000) days.add(at);
  return days;
};

/** What the citizen waited: each day once in all and once for each party, none before the course or after today. */
export const expectWaitingToAddUp = (state: Course, events: readonly CourseEvent[], asked: readonly AskedInCourse[], now: Instant): void => {
  const spans = waitingSpans(events, asked, now);
  const { days, parties } = courseWaiting(events, asked, now);
  law(same({ days, parties }, waitingOf(spans)), 'the waiting of a course is that of its spans', parties);
  law(days === daysOf(spans.filter(({ party }) => party !== 'citizen')).size, 'the total is every day of waiting, once', { days, spans });
  for (const { party, days: own } of parties)
    law(own === daysOf(spans.filter((span) => span.party === party)).size, 'a party has each of its days once', { party, own, spans });
  const countsFrom = (no: number): string => events.map((event) => (event.type === 'stepOpened' && event.no === no ? event.from : '')).find(Boolean) ?? '';
  const isWaitedFor = (elsewhere: boolean): boolean =>
    state.steps.some(
      (step) =>
        isOpen(step) &&
        (step.elsewhere === true) === elsewhere &&
        (step.awaited ? countsFrom(step.no) <= localDateOf(now) : step.missed === true && !elsewhere) &&
        (state.endedOn === undefined || !step.byRule),
    );
  const isAwaited = state.waits.some(({ until }) => until === undefined);
  const own = waitingSpans(events, [], now);
  for (const party of ['requester', 'otherAuthority'] as const)
    law(
      own.some((span) => span.party === party && span.goesOn) === isWaitedFor(party === 'otherAuthority'),
      'what is awaited is waited for, and what is late',
      {
        own,
        state,
      },
    );
  law(own.some(({ party, goesOn }) => party === 'treatmentSystem' && goesOn) === isAwaited, 'treatment is waited for until somebody says it is not', {
    own,
    state,
  });
  for (const span of own) law(span.from >= state.startedOn && span.until <= localDateOf(now), 'nobody waits before the course or after today', { span, state });
};

/** Of a change of kind: the line goes on. */
export const expectLineToGoOn = ({ before, state }: Taken): void => {
  const { goals, activities, coordinators, waits, exemptions, letters, grants } = before;
  const line = { goals, activities, coordinators, waits, exemptions, letters, grants };
  const { goals: g, activities: a, coordinators: c, waits: w, exemptions: e, letters: l, grants: r } = state;
  law(
    same(line, { goals: g, activities: a, coordinators: c, waits: w, exemptions: e, letters: l, grants: r }),
    'plan, coordinator and what was waited for stay',
    {
      before,
      state,
    },
  );
  const byHand = (course: Course): CourseStep[] => course.steps.filter(({ byRule, no }) => !byRule && before.steps.some((step) => step.no === no));
  law(same(byHand(before), byHand(state)), 'what people agreed on stays', state.steps);
};
