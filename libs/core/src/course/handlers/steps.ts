import { localDateOf, type LocalDate } from '#sla';
import type { StepKind } from '../../rules/courses.js';
import { inPast, isRefusal, refuse, type Asked, type Refusal } from '../../refusal.js';
import { answersTo, outcomesOn } from '../answers.js';
import type { CourseCommandOf } from '../command.js';
import { isDecidedAlready } from '../decisions.js';
import { nextNo } from '../evolve.js';
import { hearingsDue, hearingsOpen } from '../hearings.js';
import { dayFits, openOne, today, type Fact, type Handler, type Handlers } from '../handler.js';
import { mayMoveLastDay } from '../last-day.js';
import { isCalledOff, meetingOf } from '../meetings.js';
import { stillReady } from '../papers.js';
import type { Course, CourseStep } from '../state.js';
import { openedStep, papersOf, saidWrongly, stepKindOf, warningOf } from '../terms.js';
import { papersLacking } from './papers.js';

const beyondLast = ({ dueOn }: Pick<CourseStep, 'dueOn'>, on: LocalDate): Refusal | null =>
  dueOn !== undefined && on > dueOn ? refuse('BeyondLastDay', { on, dueOn }) : null;

/** What the citizen may answer counts from no day before they hear of it. */
const countsFromWrongly = (state: Course, { asksCitizen }: StepKind, from: LocalDate, asked: Asked): Refusal | null =>
  dayFits(state, from, asked) ?? (asksCitizen === 'answer' ? inPast(from, asked) : null);

export const openStep: Handler<'openStep'> = (state, { kind: code, from, after, ...said }, asked) => {
  const { rules } = asked;
  const kind = stepKindOf(rules, code);
  if (kind === undefined) return refuse('CodeUnknown', { list: 'stepKinds', code });
  const prior = after === undefined ? null : openOne(state.steps, after, 'step');
  if (prior !== null && isRefusal(prior)) return prior;
  const wrong =
    (from === undefined ? null : countsFromWrongly(state, kind, from, asked)) ??
    (said.plannedOn !== undefined && kind.asksCitizen === 'answer' ? refuse('NothingTakesPlace') : null) ??
    (said.plannedOn === undefined ? null : inPast(said.plannedOn, asked)) ??
    saidWrongly(rules, state, kind, said.dueOn, kind.statutory);
  if (wrong !== null) return wrong;
  const { dueOn, plannedOn, plannedAt, placeId, contentId } = said;
  if (kind.hearing === 'hears' && contentId === undefined) return refuse('HearingSaysNothing', { no: nextNo(state.steps) });
  const meeting = { ...(plannedOn && { plannedOn }), ...(plannedAt && { plannedAt }), ...(placeId && { placeId }) };
  const chosen = { ...(dueOn && { dueOn }), ...meeting, ...(after && { after }), ...(contentId && { contentId }) };
  const opened = openedStep(rules, state, {
    no: nextNo(state.steps),
    kind,
    opening: 'hand',
    from: from ?? today(asked),
    byPost: asked.citizen?.byPost,
    ...chosen,
  });
  const over = kind.asksCitizen === 'answer' && opened.dueOn !== undefined ? inPast(opened.dueOn, asked) : null;
  if (over !== null) return over;
  if (plannedOn === undefined) return opened.dueOn === undefined || plannedAt || placeId ? refuse('StepDayMissing') : [opened];
  return beyondLast(opened, plannedOn) ?? [opened];
};

/** Its days as they were when the answer became late. */
export const delayedBy = ({ no, plannedOn, dueOn }: CourseStep, requestId: string): Fact => ({
  ...{ type: 'stepDelayed', no, requestId },
  ...(plannedOn && { plannedOn }),
  ...(dueOn && { dueOn }),
});

type Meeting = ReturnType<typeof meetingOf>;
type Planned = Extract<Fact, { type: 'stepPlanned' }>;

/** Its day, time and place, and what they were. */
const plannedAnew = ({ no, kind, plannedOn, plannedAt }: CourseStep, on: LocalDate, meeting: Meeting, { rules }: Asked): Planned => ({
  ...{ type: 'stepPlanned', no, on },
  ...meeting,
  ...(plannedOn && { before: plannedOn }),
  ...(plannedAt && { wasAt: plannedAt }),
  ...papersOf(rules, stepKindOf(rules, kind), on),
});

const planStep: Handler<'planStep'> = ({ steps }, { no, on, contentId, ...said }, asked) => {
  const step = openOne(steps, no, 'step');
  if (isRefusal(step)) return step;
  if (step.asksCitizen === 'answer') return refuse('NothingTakesPlace');
  const isLate = step.statutory && step.missed;
  const wrong = inPast(on, asked) ?? (isLate ? null : beyondLast(step, on));
  if (wrong !== null) return wrong;
  const meeting = meetingOf(step, said);
  if (on === step.plannedOn && meeting.at === step.plannedAt && meeting.placeId === step.placeId) return refuse('PlannedThatDay', { on });
  const planned = plannedAnew(step, on, meeting, asked);
  if (!isLate) return [{ ...planned, ...(contentId && { contentId }) }];
  if (contentId === undefined) return refuse('DelayUnexplained', { no });
  return [
    { ...planned, reasonId: contentId },
    { type: 'delaySettled', no, choice: 'expectedAnew', on, contentId },
  ];
};

const need: Handler<'need'> = ({ steps }, { no, requestId, late }) => {
  const step = openOne(steps, no, 'step');
  if (isRefusal(step)) return step;
  if (step.needs.includes(requestId)) return refuse('AlreadyDone');
  return [{ type: 'needed', no, requestId }, ...(late ? [delayedBy(step, requestId)] : [])];
};

const needNoMore: Handler<'needNoMore'> = ({ steps }, { no, requestId }) => {
  const step = openOne(steps, no, 'step');
  if (isRefusal(step)) return step;
  return step.needs.includes(requestId) ? [{ type: 'neededNoMore', no, requestId, because: 'hand' }] : refuse('AlreadyDone');
};

/** To a later day: the day it was to take place, if there was one, and where that would lie beyond the last day, that too, lawfully and with a reason. */
const postponed = (step: CourseStep, { on, contentId, ...said }: CourseCommandOf<'settleDelay'>, asked: Asked): readonly Fact[] | Refusal => {
  const { no, kind, dueOn, plannedOn, missed, asksCitizen } = step;
  const { rules } = asked;
  const found = stepKindOf(rules, kind);
  const isFixed = dueOn !== undefined && !mayMoveLastDay(step, found);
  const was = plannedOn ?? (isFixed ? undefined : dueOn);
  if (on === undefined || (was !== undefined && on <= was)) return refuse('DateNotLater', { on: on ?? '', dueOn: was ?? dueOn ?? '' });
  const isAnswered = asksCitizen === 'answer'; // until its last day, and on no other
  if (isFixed && (on > dueOn || isAnswered)) return refuse('NotPostponable', { on, dueOn, ...(missed && { missed: 1 }), ...(isAnswered && { answers: 1 }) });
  const past = inPast(on, asked);
  if (past !== null) return past;
  const moved: readonly Fact[] =
    dueOn === undefined || on <= dueOn ? [] : [{ type: 'stepMoved', no, dueOn: on, before: dueOn, because: 'postponed', ...warningOf(rules, found, on) }];
  const isPlanned = plannedOn !== undefined || asksCitizen === 'attend' || moved.length === 0;
  return isPlanned ? [...moved, { ...plannedAnew(step, on, meetingOf(step, said), asked), because: 'postponed', reasonId: contentId }] : moved;
};

/** A statement is late. Whoever coordinates says how it goes on all the same; the citizen is told. */
const settleDelay: Handler<'settleDelay'> = ({ steps }, command, asked) => {
  const { no, choice, on, contentId } = command;
  const step = openOne(steps, no, 'step');
  if (isRefusal(step)) return step;
  if (choice === 'postpone') {
    const facts = postponed(step, command, asked);
    return isRefusal(facts) ? facts : [...facts, { type: 'delaySettled', no, choice, on, contentId }];
  }
  if (step.needs.length === 0) return refuse('WaitsForNothing', { no });
  return [...step.needs.map((requestId): Fact => ({ type: 'neededNoMore', no, requestId, because: choice })), { type: 'delaySettled', no, choice, contentId }];
};

type Opened = Extract<Fact, { type: 'stepOpened' }>;

type Closing = Omit<CourseCommandOf<'closeStep'>, 'type' | 'no'>;

/** What an outcome leads to. A hearing says what speaks against the citizen, and is about all that is due. */
const ledTo = (state: Course, after: CourseStep, kind: StepKind, { on, opensDueOn: dueOn, contentId }: Closing, asked: Asked): readonly Fact[] | Refusal => {
  const { rules, citizen } = asked;
  const no = nextNo(state.steps);
  const hears = kind.hearing === 'hears';
  if (hears && contentId === undefined) return refuse('HearingSaysNothing', { no: after.no });
  const due = hears ? hearingsDue(state) : [];
  const chosen = { byPost: citizen?.byPost, ...(dueOn && { dueOn }), ...(hears && { contentId }) };
  const came = answersTo(state, after.no)[0]?.at;
  const since = came !== undefined && localDateOf(came) < on ? localDateOf(came) : on; // what the citizen wrote has waited since then
  const from = kind.asksCitizen === 'answer' && on < today(asked) ? today(asked) : since; // when the citizen hears of it
  const opened = openedStep(rules, state, { no, kind, opening: 'step', from, after: after.no, ...chosen });
  return [opened, ...due.map((hearing): Fact => ({ type: 'hearingOpened', no: hearing.no, step: no }))];
};

/** What the outcome opens, by hand and by itself. */
const outcomeOpens = (state: Course, step: CourseStep, closing: Closing, asked: Asked): readonly Fact[] | Refusal => {
  const { opens } = stepKindOf(asked.rules, step.kind)?.outcomes.find(({ code }) => code === closing.outcome) ?? {};
  const next = opens === undefined ? undefined : stepKindOf(asked.rules, opens);
  const leads = next !== undefined && !isDecidedAlready(state, step, next, asked.rules) ? next : undefined;
  const { on, opensDueOn } = closing;
  const wrong =
    saidWrongly(asked.rules, state, leads, opensDueOn, true) ??
    (opensDueOn !== undefined && opensDueOn < on ? refuse('DateInPast', { on: opensDueOn, earliestOn: on }) : null);
  if (wrong !== null) return wrong;
  return leads === undefined ? [] : ledTo(state, step, leads, closing, asked);
};

/** A step whose last day is over, and what that leads to: nobody chose it, so it opens no hearing, which would say nothing. */
export const lapsed = (state: Course, step: CourseStep, asked: Asked): readonly Fact[] => {
  const { no, dueOn: on = '' } = step;
  const outcome = stepKindOf(asked.rules, step.kind)?.lapsesTo ?? 'over';
  const led = outcomeOpens(state, step, { on, outcome }, asked);
  return [{ type: 'stepClosed', no, on, outcome, by: 'itself' }, ...(isRefusal(led) ? [] : led)];
};

/** What was not held leaves what it had to the next one. */
const afterUnheld = ({ papers, settled }: CourseStep, next: Opened): Opened => ({
  ...next,
  ...(next.papers && { papers: stillReady(next.papers, papers) }),
  ...(settled && { settled }),
});

/** Nor does it begin a term anew, unless nobody had to hold it: the next one has the last day that it had. */
const insteadOf = ({ no, openedOn: from, dueOn, warnOn, again }: CourseStep, next: Opened): Opened => {
  const { dueOn: _due, warnOn: _warn, again: _again, ...rest } = next;
  return {
    ...{ ...rest, from, insteadOf: no },
    ...(dueOn && { dueOn }),
    ...(warnOn && { warnOn }),
    ...(again && { again }),
  };
};

/** The next one waits for what it waited for. */
const waitedFor = ({ needs, late }: CourseStep, no: number): Fact[] =>
  needs.map((requestId) => ({ type: 'needed', no, requestId, ...(late.includes(requestId) && { late: true }) }));

const following = (state: Course, step: CourseStep, closing: Closing, asked: Asked): readonly Fact[] | Refusal => {
  const { rules } = asked;
  const { on, outcome, nextOn, nextAt, nextPlaceId } = closing;
  const kind = stepKindOf(rules, step.kind);
  const { final, notHeld, newTerm } = kind?.outcomes.find(({ code }) => code === outcome) ?? {};
  const led = outcomeOpens(state, step, closing, asked);
  if (isRefusal(led)) return led;
  if (kind === undefined || !step.recurs || final || state.endedOn !== undefined) return led;
  if (nextOn === undefined) return refuse('NextDayMissing');
  const next = openedStep(rules, state, {
    no: nextNo(state.steps) + led.filter(({ type }) => type === 'stepOpened').length,
    kind,
    opening: step.byRule ? 'rule' : 'step',
    from: on,
    plannedOn: nextOn,
    again: true,
    ...(nextAt && { plannedAt: nextAt }),
    ...(nextPlaceId && { placeId: nextPlaceId }),
  });
  const left = notHeld ? afterUnheld(step, next) : next;
  const again = notHeld && !newTerm ? insteadOf(step, left) : left;
  const isLate = again.dueOn !== undefined && again.dueOn < today(asked);
  return inPast(nextOn, asked) ?? (isLate ? null : beyondLast(again, nextOn)) ?? [...led, again, ...(notHeld ? waitedFor(step, next.no) : [])];
};

/** Nothing is decided any more: a hearing that went before it asks in vain, and would lead to a decision that nobody applied for. */
const heardInVain = ({ steps }: Course, { no }: CourseStep, { rules }: Asked): Fact[] => {
  const open = steps.filter(({ no: other, closed }) => other !== no && closed === undefined);
  if (open.some(({ kind }) => stepKindOf(rules, kind)?.hearing === 'decides')) return [];
  return open.filter(({ hears }) => hears).map((hearing) => ({ type: 'stepDropped', no: hearing.no, because: 'hand' }));
};

const closeStep: Handler<'closeStep'> = (state, { type: _type, no, ...closing }, asked) => {
  const { on, outcome, contentId } = closing;
  const step = openOne(state.steps, no, 'step');
  if (isRefusal(step)) return step;
  if (step.metBy !== undefined) return refuse('ClosesByItself', { no });
  const kind = stepKindOf(asked.rules, step.kind);
  const found = kind?.outcomes.find(({ code }) => code === outcome);
  if (kind === undefined || found === undefined) return refuse('CodeUnknown', { list: 'outcomes', code: outcome });
  if (!outcomesOn(state, step, kind, today(asked)).includes(found))
    return answersTo(state, no).length > 0 ? refuse('StepAnswered', { no }) : refuse('CitizenMayAnswer', { no, until: step.dueOn ?? '' });
  const wrong = dayFits(state, on, asked) ?? (on < step.openedOn ? refuse('DateInPast', { on, earliestOn: step.openedOn }) : null);
  if (wrong !== null) return wrong;
  if (step.needs.length > 0 && !found.notHeld) return refuse('StepWaits', { no, requests: step.needs.length });
  const lacking = papersLacking(step, outcome, asked);
  if (lacking !== null) return lacking;
  const unheard = kind.hearing === 'decides' && !found.notHeld ? hearingsOpen(state) : 0;
  if (unheard > 0) return refuse('CitizenNotHeard', { no, hearings: unheard });
  const late = !step.elsewhere && step.dueOn !== undefined && on > step.dueOn;
  const next = following(state, step, closing, asked);
  if (isRefusal(next)) return next;
  const { notHeld, cancels } = found;
  const cancelled = isCalledOff(step, notHeld && cancels, asked);
  const led = next.some((fact) => fact.type === 'stepOpened' && fact.asksCitizen === 'answer');
  const moot = kind.hearing === 'decides' && notHeld ? heardInVain(state, step, asked) : [];
  const more = { ...(late && { late }), ...(notHeld && { notHeld }), ...(cancelled && { cancelled }), ...(led && { led: true as const }) };
  return [{ type: 'stepClosed', no, on, outcome, by: 'hand', ...more, ...(contentId && { contentId }) }, ...next, ...moot];
};

/** What is to happen in the course, by when, and what it waits for. */
export const steps: Handlers<'openStep' | 'planStep' | 'need' | 'needNoMore' | 'settleDelay' | 'closeStep' | 'dropStep'> = {
  openStep,
  planStep,
  need,
  needNoMore,
  settleDelay,
  closeStep,
  dropStep: ({ steps: all }, { no, contentId }) => {
    const step = openOne(all, no, 'step');
    return isRefusal(step) ? step : [{ type: 'stepDropped', no, because: 'hand', contentId }];
  },
};
