import { localDateOf, type LocalDate } from '#sla';
import { agreedFee, rateOf, type AgreedOccasion, type FeeOccasion } from '../rules/fees.js';
import type { Earned } from './event.js';
import { formOf, policyOf } from './form-of.js';
import type { Asked } from '../refusal.js';
import type { Reach } from '../workflow.js';
import { restFollows } from './holder.js';
import type { ServiceRequest } from './state.js';
import { type AnswerType, isOpen } from './status.js';

/** Whether a line is still to be earned, to be approved, or settled. A request without a line has no fee. */
export const feeStatuses = ['expected', 'due', 'disputed', 'approved', 'annulled'] as const;
export type FeeStatus = (typeof feeStatuses)[number];

/** A line as the state keeps it: for what, how many kroner, how it stands, and the day on which it was asked for or earned. */
export type FeeEntry = readonly [occasion: FeeOccasion, amount: number, status: FeeStatus, on: LocalDate];

/** A fee line. `line` counts from 1 and never changes. */
export type FeeLine = { line: number; occasion: FeeOccasion; amount: number; status: FeeStatus; on: LocalDate };

export const feesOf = ({ fees = [] }: Pick<ServiceRequest, 'fees'>): FeeLine[] =>
  fees.map(([occasion, amount, status, on], place) => ({ line: place + 1, occasion, amount, status, on }));

/** What may be decided about a line that stands so. A dispute ends in an approval; what was approved stands. */
export const actsOnFee: Readonly<Record<FeeStatus, readonly ('approveFee' | 'disputeFee')[]>> = {
  expected: [],
  due: ['approveFee', 'disputeFee'],
  disputed: ['approveFee'],
  approved: [],
  annulled: [],
};

/** An answer that states less than was asked for may earn less. */
const lesser: Partial<Record<AnswerType, AgreedOccasion>> = {
  partialFinal: 'partial',
  noKnowledge: 'noStatement',
  notMyPatient: 'noStatement',
  tooEarly: 'noStatement',
  wrongForm: 'noStatement',
  citizenDidNotAttend: 'noStatement',
};

/** What one and the same line may turn out to be paid for. */
export const forTheAnswer: ReadonlySet<FeeOccasion> = new Set(['statement', 'partial', 'noStatement']);

/** The line that the answer earns; there is one at most. */
export const answerLineOf = (state: Pick<ServiceRequest, 'fees'>): FeeLine | undefined => feesOf(state).find(({ occasion }) => forTheAnswer.has(occasion));

/** The call or meeting that is paid already. */
export const contactPaid = (state: Pick<ServiceRequest, 'fees'>): FeeLine | undefined =>
  feesOf(state).find(({ occasion, status }) => (occasion === 'call' || occasion === 'meeting') && status !== 'annulled');

const agreed = (state: ServiceRequest, occasion: AgreedOccasion, { rules, now }: Asked): Earned | undefined => {
  const policy = policyOf(state, rules, now);
  const amount = policy && agreedFee(policy, occasion);
  return amount === undefined ? undefined : { occasion, amount };
};

/** Nothing is to come any more. */
const isAnswerIn = (state: ServiceRequest): boolean => !isOpen(state.status) || (state.status === 'answered' && !restFollows(state));

/** As the field of an event: where nothing is paid nothing stands there. */
const asField = (fee: Earned | undefined): { fee?: Earned } => (fee === undefined || fee.amount === 0 ? {} : { fee });

/** As the citizen is reached now, as long as an answer is to come; then as it was when the answer came. */
export const needsInterpreter = (state: ServiceRequest, citizen: Reach | undefined): boolean =>
  isAnswerIn(state) ? state.interpreter === true : citizen?.interpreter === true;

/** As the field of an event: said only where it is another than before. */
export const interpreterNow = (state: ServiceRequest, { citizen }: Asked): { interpreter?: boolean } => {
  const interpreter = citizen?.interpreter === true;
  return interpreter === (state.interpreter === true) ? {} : { interpreter };
};

/** At the rate of the day of sending. */
const statement = (state: ServiceRequest, asked: Asked): Earned | undefined => {
  const form = formOf(state, asked);
  const amount = form === undefined ? null : rateOf(form, localDateOf(state.sentAt ?? asked.now), needsInterpreter(state, asked.citizen));
  return amount === null ? undefined : { occasion: 'statement', amount };
};

/** What the statement is expected to earn. */
export const feeWhenSent = (state: ServiceRequest, asked: Asked): { fee?: Earned } => asField(statement(state, asked));

/** What the policy pays for what just happened. */
export const feeFor = (state: ServiceRequest, occasion: AgreedOccasion, asked: Asked): { fee?: Earned } => asField(agreed(state, occasion, asked));

/** What an answer of this kind earns, where that is not what the line says already. What was approved or is disputed stays. */
export const feeWhenAnswered = (state: ServiceRequest, answerType: AnswerType, asked: Asked): { fee?: Earned } => {
  const line = answerLineOf(state);
  if (line?.status === 'approved' || line?.status === 'disputed') return {};
  const less = lesser[answerType];
  const earned = (less && agreed(state, less, asked)) ?? statement(state, asked);
  if (line === undefined || earned === undefined) return asField(earned);
  return earned.occasion === line.occasion && earned.amount === line.amount ? {} : { fee: earned };
};

/** The recipient took it up, asked about it, or saw the citizen. */
const isBegun = ({ status, consultation }: ServiceRequest): boolean => status === 'inProgress' || status === 'questionAsked' || consultation === 'held';

/** A request that was begun and never answered may cost a fee when it is annulled; one that nobody had begun costs nothing. */
export const feeWhenCancelled = (state: ServiceRequest, asked: Asked): { fee?: Earned } =>
  state.sentAt === undefined || !isBegun(state) || (state.from ?? state.status) === 'returned' ? {} : feeFor(state, 'annulment', asked);
