import { localDateOf, type LocalDate } from '#sla';
import type { Earned, Event, EventOf, EventType } from './event.js';
import { answerLineOf, type FeeEntry, type FeeStatus, forTheAnswer } from './fees.js';
import { restFollows } from './holder.js';
import type { ServiceRequest } from './state.js';
import { isAtRecipient } from './status.js';

type Fees = readonly FeeEntry[];
type Change<T extends EventType> = (fees: Fees, event: EventOf<T>, state: ServiceRequest) => Fees;

const dayOf = ({ effectiveAt }: Pick<Event, 'effectiveAt'>): LocalDate => localDateOf(effectiveAt);

const add = (fees: Fees, fee: Earned | undefined, status: FeeStatus, on: LocalDate): Fees =>
  fee === undefined ? fees : [...fees, [fee.occasion, fee.amount, status, on]];

/** What is asked for by words is earned by an answer; all else by having happened. */
const isForAnswer = ([occasion]: FeeEntry): boolean => forTheAnswer.has(occasion) || occasion === 'extraQuestion';

/** The lines of one status that an answer earns get another. The day is that of asking or earning: a decision about the line does not move it. */
const turn = (fees: Fees, from: FeeStatus, to: FeeStatus, on?: LocalDate): Fees =>
  fees.map((entry) => (entry[2] === from && isForAnswer(entry) ? [entry[0], entry[1], to, on ?? entry[3]] : entry));

const mark = (fees: Fees, line: number, status: FeeStatus): Fees =>
  fees.map((entry, place) => (place === line - 1 ? [entry[0], entry[1], status, entry[3]] : entry));

/** A line that is worth nothing is no debt; one that is worth something again is. */
const worth = (amount: number, status: FeeStatus): FeeStatus => {
  if (amount === 0) return 'annulled';
  return status === 'annulled' ? 'due' : status;
};

/** What the answer earned takes the place of what was expected of it. */
const replace = (fees: Fees, fee: Earned | undefined, on: LocalDate): Fees => {
  if (fee === undefined) return fees;
  const line = answerLineOf({ fees })?.line;
  if (line === undefined) return add(fees, fee, 'due', on);
  return fees.map((entry, place) => (place === line - 1 ? [fee.occasion, fee.amount, worth(fee.amount, entry[2]), on] : entry));
};

const annul = (fees: Fees): Fees => turn(fees, 'expected', 'annulled');

/** An answer in hand ends as earned, also when its rest never came; without one nothing was earned. */
const end = (fees: Fees, event: Pick<Event, 'effectiveAt'>, { status }: ServiceRequest): Fees =>
  status === 'answered' ? turn(fees, 'expected', 'due', dayOf(event)) : annul(fees);

const changes: { [T in EventType]?: Change<T> } = {
  sent: (fees, event) => add(fees, event.fee, 'expected', dayOf(event)),
  consultationMissed: (fees, { fee, on }) => add(fees, fee, 'due', on),
  contactLogged: (fees, { fee, on }) => add(fees, fee, 'due', on),
  moreAsked: (fees, event) => add(fees, event.fee, 'expected', dayOf(event)),
  // An answer earns its fee by being given, whatever the requester thinks of it.
  answered: (fees, event) => (event.answerType === 'partialRestFollows' ? fees : turn(replace(fees, event.fee, dayOf(event)), 'expected', 'due', dayOf(event))),
  answerCorrected: (fees, event, state) => (restFollows(state) ? fees : replace(fees, event.fee, dayOf(event))),
  answerRecalled: (fees) => turn(fees, 'due', 'expected'),
  answerAccepted: end,
  closed: end,
  redirected: end,
  forwarded: end,
  declined: annul,
  recalled: annul,
  cancelled: (fees, event) => add(annul(fees), event.fee, 'due', dayOf(event)),
  reopened: (fees, _event, { from }) => (from !== undefined && isAtRecipient(from) ? turn(fees, 'annulled', 'expected') : fees),
  feeApproved: (fees, { line }) => mark(fees, line, 'approved'),
  feeDisputed: (fees, { line }) => mark(fees, line, 'disputed'),
};

/** The fee lines after one more event; undefined as long as there is none. */
export const feesAfter = (state: ServiceRequest, event: Event): ServiceRequest['fees'] => {
  const change = changes[event.type] as Change<EventType> | undefined;
  if (change === undefined) return state.fees;
  const fees = change(state.fees ?? [], event, state);
  return fees.length === 0 ? undefined : fees;
};

/** Whether an interpreter is needed, where an event says that this is another than before. */
export const spokenTo = (interpreter: boolean | undefined): Pick<ServiceRequest, 'interpreter'> =>
  interpreter === undefined ? {} : { interpreter: interpreter ? true : undefined };
