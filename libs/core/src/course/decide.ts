import { localDateOf, startOfDay, type LocalDate } from '#sla';
import { regimeOn } from '../rules/courses.js';
import type { RuleBook } from '../rules/rule-book.js';
import { inFuture, isRefusal, refuse, type Refusal } from '../refusal.js';
import type { Actor, Context, Decision } from '../workflow.js';
import type { CourseCommand, CourseCommandOf, CourseCommandType } from './command.js';
import type { CourseEvent } from './event.js';
import type { Course } from './state.js';

type Asked = Context<RuleBook>;
type WithoutFrame<E> = E extends CourseEvent ? Omit<E, 'v' | 'effectiveAt'> : never;
type Fact = WithoutFrame<CourseEvent> & Partial<Pick<CourseEvent, 'effectiveAt'>>;

/** Whoever leads the course: its organisation's caseworkers and managers. The clock speaks for what is recorded elsewhere. */
export const mayLead = (actor: Actor, { organisationId }: Pick<Course, 'organisationId'>): boolean =>
  actor.kind === 'clock' || (actor.kind === 'person' && actor.organisationId === organisationId && (actor.role === 'caseworker' || actor.role === 'manager'));

/** A change holds from a day within the course, and not from one that has not come. */
const dayFits = ({ startedOn }: Course, on: LocalDate, asked: Asked): Refusal | null =>
  on < startedOn ? refuse('DateInPast', { on, earliestOn: startedOn }) : inFuture(on, asked);

const kindKnown = ({ courseKinds }: RuleBook, kind: string): Refusal | null =>
  courseKinds.some(({ code }) => code === kind) ? null : refuse('CourseKindUnknown', { kind });

const begin = (command: CourseCommandOf<'begin'>, asked: Asked): Fact | Refusal => {
  const { type: _type, ...begun } = command;
  if (!mayLead(asked.actor, begun)) return refuse('NotYours', { command: 'begin' });
  const regime = regimeOn(asked.rules, begun.startedOn);
  const wrong = kindKnown(asked.rules, begun.kind) ?? inFuture(begun.startedOn, asked);
  if (wrong !== null) return wrong;
  if (regime === undefined) return refuse('RegimeNotInForce', { regime: '', on: begun.startedOn });
  const today = localDateOf(asked.now);
  return { type: 'begun', ...begun, regime: regime.code, ...(begun.startedOn < today && { effectiveAt: startOfDay(begun.startedOn) }) };
};

type Handlers = { [T in Exclude<CourseCommandType, 'begin'>]: (state: Course, command: CourseCommandOf<T>, asked: Asked) => Fact | Refusal };

const handlers: Handlers = {
  changeKind: (state, { kind, on, contentId }, asked) => {
    const wrong = kindKnown(asked.rules, kind) ?? dayFits(state, on, asked);
    if (wrong !== null) return wrong;
    return kind === state.kind ? refuse('AlreadyDone') : { type: 'kindChanged', kind, before: state.kind, on, contentId };
  },
  /** A course keeps the rules it began under until somebody says, with the day and the reason, that others hold. */
  changeRegime: (state, { regime, on, contentId }, asked) => {
    const found = asked.rules.regimes.find(({ code }) => code === regime);
    if (found === undefined || on < found.from) return refuse('RegimeNotInForce', { regime, on, ...(found && { from: found.from }) });
    const wrong = dayFits(state, on, asked);
    if (wrong !== null) return wrong;
    return regime === state.regime ? refuse('AlreadyDone') : { type: 'regimeChanged', regime, before: state.regime, on, contentId };
  },
  appointCoordinator: ({ coordinatorId: before }, { coordinatorId, contentId }) => {
    if (coordinatorId === before) return refuse('AlreadyDone');
    return { type: 'coordinatorAppointed', coordinatorId, ...(before && { before }), ...(contentId && { contentId }) };
  },
  end: (state, { on, contentId }, asked) => dayFits(state, on, asked) ?? { type: 'ended', on, ...(contentId && { contentId }) },
  reopen: (_state, { contentId }) => ({ type: 'reopened', contentId }),
  settleAdvice: ({ settledAdvice = [] }, { type: _type, ...settled }) => {
    const before = settledAdvice.find(({ rule }) => rule === settled.rule);
    if (settled.outcome === 'takenBack') return before === undefined ? refuse('AlreadyDone') : { type: 'adviceSettled', ...settled };
    return settled.outcome === 'notRelevant' && settled.contentId === undefined ? refuse('ReasonMissing') : { type: 'adviceSettled', ...settled };
  },
};

/** From a running course everything but to open it again, from an ended one nothing else. */
export const courseAllows = ({ endedOn }: Course, type: CourseCommandType): boolean => type !== 'begin' && (endedOn === undefined) === (type !== 'reopen');

const factOf = (state: Course | null, command: CourseCommand, asked: Asked): Fact | Refusal => {
  if (command.type === 'begin') return state === null ? begin(command, asked) : refuse('AlreadyExists');
  if (state === null) return refuse('NotFound');
  if (!mayLead(asked.actor, state)) return refuse('NotYours', { command: command.type });
  if (!courseAllows(state, command.type)) return refuse('CourseEnded', state.endedOn === undefined ? undefined : { on: state.endedOn });
  const handler = handlers[command.type] as (state: Course, command: CourseCommand, asked: Asked) => Fact | Refusal;
  return handler(state, command, asked);
};

export const decideCourse = (state: Course | null, command: CourseCommand, asked: Asked): Decision<CourseEvent> => {
  const fact = factOf(state, command, asked);
  return isRefusal(fact) ? fact : { events: [{ v: 1, effectiveAt: asked.now, ...fact }] };
};
