import { addMonths, localDateOf, startOfDay, type LocalDate } from '#sla';
import { kindBegan, makesNoPlan, mayBegin, regimeOn } from '../../rules/courses.js';
import type { RuleBook } from '../../rules/rule-book.js';
import { inFuture, refuse, type Asked, type Refusal } from '../../refusal.js';
import type { KnowinglyCode } from '../../service-request/doubles.js';
import type { CourseCommandOf } from '../command.js';
import type { Course } from '../state.js';
import { toHandOver } from '../handover.js';
import { dayFits, type Fact, type Handlers } from '../handler.js';
import { underRules } from '../under-rules.js';

/** The kind is known, and courses of it still began on that day. */
const kindOpen = ({ courseKinds }: RuleBook, kind: string, on: LocalDate): Refusal | null => {
  const found = courseKinds.find(({ code }) => code === kind);
  if (found === undefined) return refuse('CourseKindUnknown', { kind });
  return mayBegin(found, on) ? null : refuse('CourseKindClosed', { kind, on, ...(found.lastBegun && { latestOn: found.lastBegun.on }) });
};

/** One citizen, one line: what citizens want more is wished for in it, and staff change its kind, or have another beside it knowing of it. */
const oneLine = ({ runs, despite = [] }: CourseCommandOf<'begin' | 'reopen'>, { actor }: Asked): Refusal | null => {
  if (runs === undefined) return null;
  if (actor.kind === 'citizen') return refuse('CourseRuns');
  return despite.includes('CourseRuns') ? null : refuse('CourseRuns', { number: runs.number, on: runs.startedOn });
};

/** That it was known stands where it happened. */
const beside = ({ runs }: CourseCommandOf<'begin' | 'reopen'>): { despite?: readonly KnowinglyCode[] } => (runs ? { despite: ['CourseRuns'] } : {});

/** Citizens begin what the rules let them begin. */
const citizenMay = ({ kind }: CourseCommandOf<'begin'>, { actor, rules }: Asked): Refusal | null => {
  if (actor.kind !== 'citizen') return null;
  return rules.courseKinds.find(({ code }) => code === kind)?.byCitizen === undefined ? refuse('KindNotByCitizen', { kind }) : null;
};

export const begin = (command: CourseCommandOf<'begin'>, asked: Asked): readonly Fact[] | Refusal => {
  const { type: _type, contentId, runs: _runs, despite: _despite, ...begun } = command;
  const { kind, startedOn } = begun;
  const regime = regimeOn(asked.rules, startedOn);
  const wrong = kindOpen(asked.rules, kind, startedOn) ?? inFuture(startedOn, asked) ?? oneLine(command, asked) ?? citizenMay(command, asked);
  if (wrong !== null) return wrong;
  if (regime === undefined) return refuse('RegimeNotInForce', { regime: '', on: startedOn });
  return [
    {
      ...{ type: 'begun', ...begun, regime: regime.code },
      ...(startedOn < localDateOf(asked.now) && { effectiveAt: startOfDay(startedOn) }),
      ...(asked.actor.kind === 'citizen' && { by: 'citizen' }),
      ...(makesNoPlan(asked.rules, kind) && { noPlan: true }),
      ...beside(command),
    },
    ...(contentId === undefined ? [] : [{ type: 'written', no: 1, about: 'goal', contentId, begins: true } as const]),
  ];
};

/** How many different ones the citizen has had within the months of the rule, and whether that is many. */
const coordinatorsLately = ({ coordinators }: Course, coordinatorId: string, { now, rules: { manyCoordinators: rule } }: Asked) => {
  if (rule === undefined) return {};
  const since = addMonths(localDateOf(now), -rule.months);
  const recent = coordinators.filter(({ until }, place) => {
    const over = until ?? coordinators[place + 1]?.since;
    return over === undefined || localDateOf(over) > since;
  });
  const inYear = new Set([...recent.map(({ personId }) => personId), coordinatorId]).size;
  return { inYear, ...(inYear >= rule.count && { manyIn: rule.months }) };
};

/** Another period of the same kind, from a day after the one that runs began. */
const mayRenew = (state: Course, on: LocalDate, { courseKinds }: RuleBook): boolean =>
  on > kindBegan(state) && courseKinds.some(({ code, renewable }) => code === state.kind && renewable !== undefined);

/** Where a course goes, by which rules, and who decides in it. */
export const line: Handlers<'changeKind' | 'changeRegime' | 'appointCoordinator' | 'end' | 'reopen' | 'applyAnew'> = {
  changeKind: (state, { kind, on, contentId }, asked) => {
    if (kind === state.kind && !mayRenew(state, on, asked.rules)) return refuse('AlreadyDone');
    const wrong = kindOpen(asked.rules, kind, on) ?? dayFits({ startedOn: kindBegan(state) }, on, asked);
    return wrong ?? [{ type: 'kindChanged', kind, before: state.kind, on, contentId, ...(makesNoPlan(asked.rules, kind) && { noPlan: true }) }];
  },
  /** A course keeps the rules it began under until somebody says, with the day and the reason, that others hold. */
  changeRegime: (state, { regime, on, contentId }, asked) => {
    const found = asked.rules.regimes.find(({ code }) => code === regime);
    if (found === undefined || on < found.from) return refuse('RegimeNotInForce', { regime, on, ...(found && { from: found.from }) });
    const wrong = dayFits(state, on, asked);
    if (wrong !== null) return wrong;
    return regime === state.regime ? refuse('AlreadyDone') : [{ type: 'regimeChanged', regime, before: state.regime, on, contentId }];
  },
  appointCoordinator: (state, { coordinatorId, contentId, handedOver = [], openRequests = 0 }, asked) => {
    const { coordinators } = state;
    if (coordinatorId === state.coordinatorId) return refuse('AlreadyDone');
    const before = coordinators.at(-1)?.personId;
    const groups = before === undefined ? [] : toHandOver(state, openRequests, asked.rules);
    const missing = groups.filter((group) => !handedOver.includes(group));
    if (missing.length > 0) return refuse('HandoverIncomplete', { missing: missing.join(',') });
    const through = groups.length > 0 && { handedOver: groups };
    return [
      {
        type: 'coordinatorAppointed',
        coordinatorId,
        ...(before && before !== coordinatorId && { before }),
        ...coordinatorsLately(state, coordinatorId, asked),
        ...through,
        ...(contentId && { contentId }),
      },
    ];
  },
  end: (state, { on, contentId }, asked) => dayFits(state, on, asked) ?? [{ type: 'ended', on, ...(contentId && { contentId }) }],
  reopen: (_state, command, asked) => oneLine(command, asked) ?? [{ type: 'reopened', contentId: command.contentId, ...beside(command) }],
  applyAnew: (state, _command, asked) => {
    const facts = underRules(state, asked);
    return facts.length === 0 ? refuse('AlreadyDone') : facts;
  },
};
