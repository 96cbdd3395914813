import type { RuleBook } from '../rules/rule-book.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import type { Context, Decision } from '../workflow.js';
import { courseAllows, mayDoInCourse, roleIn } from './access.js';
import type { CourseCommand, CourseCommandType } from './command.js';
import { withConsequences } from './consequences.js';
import { applicationLost } from './decisions.js';
import type { CourseEvent } from './event.js';
import { framed, type Fact, type Handlers } from './handler.js';
import { toldInTime } from './meetings.js';
import { advice } from './handlers/advice.js';
import { byItself } from './handlers/by-itself.js';
import { grants } from './handlers/grants.js';
import { hearings } from './handlers/hearings.js';
import { leaving } from './handlers/leaving.js';
import { letters } from './handlers/letters.js';
import { begin, line } from './handlers/line.js';
import { papers } from './handlers/papers.js';
import { plan } from './handlers/plan.js';
import { steps } from './handlers/steps.js';
import { survey } from './handlers/survey.js';
import type { Course } from './state.js';

type Asked = Context<RuleBook>;

const handlers: Handlers<Exclude<CourseCommandType, 'begin'>> = {
  ...line,
  ...plan,
  ...steps,
  ...papers,
  ...letters,
  ...hearings,
  ...grants,
  ...advice,
  ...survey,
  ...leaving,
  ...byItself,
};

const obstacleTo = (state: Course, { type }: CourseCommand, { actor }: Asked): Refusal | null => {
  const role = roleIn(actor, state);
  if (!mayDoInCourse(role, type)) return refuse('NotYours', { command: type });
  return courseAllows(state, type) ? null : refuse('CourseEnded', state.endedOn === undefined ? undefined : { on: state.endedOn });
};

const factsOf = (state: Course | null, command: CourseCommand, asked: Asked): readonly Fact[] | Refusal => {
  if (command.type === 'begin') {
    if (state !== null) return refuse('AlreadyExists');
    return mayDoInCourse(roleIn(asked.actor, command), 'begin') ? begin(command, asked) : refuse('NotYours', { command: 'begin' });
  }
  if (state === null) return refuse('NotFound');
  const handler = handlers[command.type] as (state: Course, command: CourseCommand, asked: Asked) => readonly Fact[] | Refusal;
  return obstacleTo(state, command, asked) ?? handler(state, command, asked);
};

/** What happens, and what follows from it by itself. */
export const decideCourse = (state: Course | null, command: CourseCommand, asked: Asked): Decision<CourseEvent> => {
  const facts = factsOf(state, command, asked);
  if (isRefusal(facts)) return facts;
  const all = withConsequences(state, facts, asked);
  const lost = applicationLost(state, all, asked);
  if (lost !== null) return lost;
  const told = toldInTime(state, all, command, asked);
  return isRefusal(told) ? told : { events: told.map((fact) => framed(fact, asked)) };
};
