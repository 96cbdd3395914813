import type { RuleBook } from '../rules/rule-book.js';
import type { Context, Decision } from '../workflow.js';
import type { Command, CommandOf, CommandType } from './command.js';
import { obstacleTo } from './conditions.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import { isRefusal, refuse } from '../refusal.js';
import { eventOf, type Handler, type Handlers } from './handler.js';
import { answering } from './handlers/answering.js';
import { consent } from './handlers/consent.js';
import { consultation } from './handlers/consultation.js';
import { create, drafting } from './handlers/drafting.js';
import { fees } from './handlers/fees.js';
import { ownWords } from './handlers/own-words.js';
import { passingOn } from './handlers/passing-on.js';
import { pausing } from './handlers/pausing.js';
import { submit } from './handlers/proposing.js';
import { questions } from './handlers/questions.js';
import { review } from './handlers/review.js';
import { sending } from './handlers/sending.js';
import { moving } from './handlers/moving.js';
import { succession } from './handlers/succession.js';
import { stayingInTouch } from './handlers/staying-in-touch.js';
import { thirdParty } from './handlers/third-party.js';
import { timerDue } from './handlers/timer-due.js';
import type { ServiceRequest } from './state.js';
import { targetFor } from './target.js';

type Beginning = 'create' | 'submit';

const handlers: Handlers<Exclude<CommandType, Beginning>> = {
  ...drafting,
  ...consent,
  ...ownWords,
  ...sending,
  ...consultation,
  ...questions,
  ...pausing,
  ...answering,
  ...review,
  ...passingOn,
  ...stayingInTouch,
  ...fees,
  ...succession,
  ...moving,
  ...thirdParty,
  ...timerDue,
};

/**
 * What follows from a command: events, or why not. First whether it may be given from here, then by this actor,
 * then the rule of the command; at last whoever gets the turn gets a target.
 */
export const decide = (state: ServiceRequest | null, command: Command, context: Context<RuleBook>): Decision<Event> => {
  if (command.type === 'create' || command.type === 'submit') return begin(state, command, context);
  if (state === null) return refuse('NotFound');
  const obstacle = obstacleTo(state, context.actor, command.type);
  if (obstacle !== null) return { refused: obstacle };
  const facts = (handlers[command.type] as Handler<CommandType>)(state, command, context);
  if (isRefusal(facts)) return facts;
  return withTarget(
    state,
    facts.map((fact) => eventOf(fact, context.now)),
    context,
  );
};

const begin = (state: ServiceRequest | null, command: CommandOf<Beginning>, context: Context<RuleBook>): Decision<Event> => {
  if (state !== null) return refuse('AlreadyExists');
  const begun = command.type === 'create' ? create(command, context) : submit(command, context);
  return isRefusal(begun) ? begun : withTarget(null, begun, context);
};

const withTarget = (state: ServiceRequest | null, events: readonly Event[], context: Context<RuleBook>): Decision<Event> => {
  const after = events.reduce<ServiceRequest | null>(evolve, state);
  const target = after && targetFor(after, context);
  return { events: target === null ? events : [...events, eventOf(target, context.now)] };
};
