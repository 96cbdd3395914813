import { localDateOf, type ClockState, type LocalDate } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import type { Context } from '../workflow.js';
import { clockOf } from './clock.js';
import type { Command, CommandType } from './command.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { type FeeLine, feesOf } from './fees.js';
import { holderOf } from './holder.js';
import { latestRelease } from './holding-back.js';
import type { ServiceRequest } from './state.js';
import type { Holder, Status } from './status.js';

/**
 * What a command would make of a request, were it given now. `fees` are the lines it would change or add. `latestOn`: the
 * last day to which it may hold an answer back, where the rules set one.
 */
export type Effect = {
  command: CommandType;
  status: Status;
  holder: Holder | null;
  clock: ClockState;
  dueOn: LocalDate | null;
  latestOn: LocalDate | null;
  fees: readonly FeeLine[];
};

/** Stands for words that are not written yet: no rule of the core reads them. */
const contentId = 'unwritten';

/** The commands that need nothing but words, or a report of today. */
const trials = (today: LocalDate): readonly Command[] => [
  { type: 'send' },
  { type: 'requestConsent', thenSend: true },
  { type: 'refuseConsent' },
  { type: 'withdrawConsent' },
  { type: 'consultationHeld', on: today },
  { type: 'consultationMissed', on: today },
  { type: 'consultationCancelled' },
  { type: 'reportNoAppointment' },
  { type: 'citizenBroughtIt', on: today },
  { type: 'ask', contentId },
  { type: 'answerQuestion', contentId },
  { type: 'withdrawQuestion' },
  { type: 'resume' },
  { type: 'cancel', contentId },
  { type: 'recall', contentId },
  { type: 'acceptAnswer', contentId },
  { type: 'releaseAnswer' },
  { type: 'tellOutcome', contentId },
  { type: 'returnAnswer', contentId },
  { type: 'askMore', contentId },
  { type: 'close' },
  { type: 'reopen', contentId },
  { type: 'recallAnswer', contentId },
  { type: 'applyAnew' },
];

const changedFees = (before: ServiceRequest, after: ServiceRequest): FeeLine[] => {
  const known = feesOf(before);
  return feesOf(after).filter(({ line, occasion, amount, status }) => {
    const was = known[line - 1];
    return was === undefined || was.occasion !== occasion || was.amount !== amount || was.status !== status;
  });
};

type Asking = Omit<Context<RuleBook>, 'rules'> & { rulesFor: (command: CommandType) => RuleBook };

/** Tried by the function that decides, so that what is told before a click is what comes after it. Commands that would be refused are left out. */
export const effectsOf = (state: ServiceRequest, { rulesFor, ...asking }: Asking): Effect[] =>
  trials(localDateOf(asking.now)).flatMap((command): Effect[] => {
    const rules = rulesFor(command.type);
    const decision = decide(state, command, { ...asking, rules });
    if ('refused' in decision) return [];
    const after = decision.events.reduce<ServiceRequest>(evolve, state);
    const { status, deadline } = after;
    const fees = changedFees(state, after);
    const latestOn = (command.type === 'acceptAnswer' ? latestRelease({ now: asking.now, rules }) : undefined) ?? null;
    const [holder, clock, dueOn] = [holderOf(after)?.party ?? null, clockOf(after), deadline?.dueOn ?? null];
    return [{ command: command.type, status, holder, clock, dueOn, latestOn, fees }];
  });
