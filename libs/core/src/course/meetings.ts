import type { LocalDate, LocalTime } from '#sla';
import { arrivesOn, postageFor } from '../rules/postage.js';
import { refuse, type Asked, type Refusal } from '../refusal.js';
import type { CourseCommand } from './command.js';
import { afterFacts, today, type Fact } from './handler.js';
import { restsWithCourse } from './running.js';
import type { Course, CourseStep } from './state.js';

type Attended = Pick<CourseStep, 'asksCitizen' | 'plannedOn'>;

/** The citizen was asked to come on a day that has not passed. */
export const isAwaited = <T extends Attended>(step: T, on: LocalDate): step is T & { plannedOn: LocalDate } =>
  step.asksCitizen === 'attend' && step.plannedOn !== undefined && step.plannedOn >= on;

/** Those that wait while the course is over, in the state that its end or its reopening led to. */
export const restingMeetings = ({ steps }: Pick<Course, 'steps'>, on: LocalDate) =>
  steps.filter((step) => step.closed === undefined && restsWithCourse(step)).filter((step) => isAwaited(step, on));

/** It is called off: it is closed while its day is still to come, or on that day with an outcome that cancels it. */
export const isCalledOff = (step: CourseStep, cancels: boolean | undefined, asked: Asked): boolean =>
  isAwaited(step, today(asked)) && (cancels === true || step.plannedOn > today(asked));

type Said = { at?: LocalTime | null; placeId?: string | null };

const orElse = <T>(said: T | null | undefined, before: T | undefined): T | undefined => (said === undefined ? before : (said ?? undefined));

/** Time and place as they are from now on. */
export const meetingOf = ({ plannedAt, placeId: place }: CourseStep, said: Said): { at?: LocalTime; placeId?: string } => {
  const at = orElse(said.at, plannedAt);
  const placeId = orElse(said.placeId, place);
  return { ...(at && { at }), ...(placeId && { placeId }) };
};

/** Days that this tells the citizen of: on which they are to come, are to come no more, or may answer for the last time. */
const daysTold = (before: Course | null, fact: Fact, asked: Asked): readonly (LocalDate | undefined)[] => {
  const attended = before?.steps.find((step) => 'no' in fact && step.no === fact.no && step.asksCitizen === 'attend');
  switch (fact.type) {
    case 'stepOpened':
      return fact.asksCitizen === 'attend' ? [fact.plannedOn] : [];
    case 'stepPlanned':
      return attended === undefined ? [] : [fact.on, attended.plannedOn];
    case 'stepClosed':
      return fact.cancelled ? [attended?.plannedOn] : [];
    case 'stepDropped':
      return [attended?.plannedOn];
    case 'replied':
      return [before?.steps.find(({ no }) => no === fact.noAnswerTo)?.dueOn];
    case 'ended':
    case 'reopened':
      return before === null ? [] : restingMeetings(afterFacts(before, [fact], asked), today(asked)).map(({ plannedOn }) => plannedOn);
    default:
      return [];
  }
};

/**
 * What a letter of today tells of such a day is there before it, or whoever gives the command says how else the citizen was
 * told, which stands in each event that tells of one. What happens by itself waits for nobody.
 */
export const toldInTime = (before: Course | null, facts: readonly Fact[], command: CourseCommand, asked: Asked): readonly Fact[] | Refusal => {
  const { rules, actor, citizen } = asked;
  const toldBy = 'toldBy' in command ? command.toldBy : undefined;
  const days = facts.map((fact) => daysTold(before, fact, asked).filter((on) => on !== undefined && on >= today(asked)));
  if (toldBy !== undefined) return facts.map((fact, place) => (days[place]?.length === 0 ? fact : { ...fact, toldBy }));
  if (citizen?.byPost !== true || actor.kind !== 'person') return facts;
  const there = arrivesOn(rules, today(asked), postageFor(rules, true));
  const [on] = days
    .flat()
    .filter((day) => day !== undefined && day < there)
    .toSorted();
  return on === undefined ? facts : refuse('LetterTooLate', { on, earliestOn: there });
};
