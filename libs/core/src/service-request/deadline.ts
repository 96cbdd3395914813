import type { Anchors, DeadlineRule, LocalDate, Pause } from '#sla';
import { canCount } from '../rules/anchors.js';
import { computeDeadline, ruleFor } from '../rules/deadline.js';
import type { Priority } from '../rules/form.js';
import type { Before } from '../rules/inner.js';
import type { Policy } from '../rules/policy.js';
import { agreedOn, agreedRule } from './agreed-date.js';
import type { DeadlineReason, EventOf } from './event.js';
import { policyOf } from './form-of.js';
import { type Asked, isRefusal, refuse, type Refusal } from '../refusal.js';
import { after, type Fact } from './handler.js';
import type { Deadline, ServiceRequest } from './state.js';

type DeadlineFact = Omit<EventOf<'deadlineSet'>, 'v' | 'effectiveAt'>;
type Grounds = { rule: DeadlineRule; anchors: Anchors; decidedBy?: Priority };
type Named = { before?: Before };

/** The instants and days that the policy's own rule counts from. */
const anchorsOf = (state: ServiceRequest): Anchors => {
  const { sentAt, receivedAt = sentAt, consultation, consultationOn, printedOn, followUpTalkOn, brought, caseStart } = state;
  const anchors: Anchors = { sent: sentAt, received: receivedAt };
  if (consultation === 'held' && consultationOn !== undefined) anchors.consultationHeld = consultationOn;
  if (printedOn !== undefined) anchors.printedOn = printedOn;
  if (followUpTalkOn !== undefined) anchors.followUpTalk = followUpTalkOn;
  if (typeof brought === 'string') anchors.citizenBroughtIt = brought;
  if (caseStart !== undefined) anchors.caseStart = caseStart;
  return anchors;
};

/** What the deadline in force rests on. */
const groundsOf = (state: ServiceRequest, policy: Policy): Grounds => {
  const { basis, dueOn } = state.deadline ?? {};
  if (basis === undefined || dueOn === undefined) return { ...ruleFor(policy, state.priority), anchors: anchorsOf(state) };
  return basis.rule === 'agreed' ? { rule: agreedRule, anchors: agreedOn(dueOn) } : { rule: policy[basis.rule], anchors: { sent: basis.from } };
};

const pausesOf = ({ pauses = [] }: ServiceRequest): Pause[] =>
  pauses.map(([from, to, party]) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString(), reason: party ?? 'question' }));

/** A deadline that begins anew now, by another rule or on an agreed day, forgets the pauses before. */
const newGrounds = (policy: Policy, because: DeadlineReason, { now }: Asked, dueOn?: LocalDate): Grounds | null => {
  if (dueOn !== undefined) return { rule: agreedRule, anchors: agreedOn(dueOn) };
  if (because === 'returned' || because === 'reopened') return { rule: policy.afterReturn, anchors: { sent: now } };
  return because === 'askedMore' ? { rule: policy.afterAskMore, anchors: { sent: now } } : null;
};

/** A deadline needs at least one of the days or instants its rule counts from. */
const missingAnchor = (rule: DeadlineRule, anchors: Anchors): Refusal | null =>
  canCount(rule, anchors) ? null : refuse('AnchorMissing', { anchor: rule.legs[0]?.anchor ?? 'sent' });

const inputsOf = (anchors: Anchors, pauses: readonly Pause[]): Record<string, string> => {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(anchors)) if (value !== undefined) inputs[name] = value;
  if (pauses.length > 0) inputs.pauses = pauses.map(({ from, to }) => `${from}/${to ?? ''}`).join(' ');
  return inputs;
};

/** An extension keeps the day before it in sight, also when it is moved on. */
const originalOnOf = (deadline: Deadline | undefined, because: DeadlineReason, goesOn: boolean, computed: LocalDate): LocalDate => {
  const keeps = because === 'extended' || (goesOn && deadline?.basis?.rule === 'agreed');
  return keeps && deadline !== undefined ? (deadline.originalOn ?? deadline.dueOn) : computed;
};

/** A day that a person extended to, and what moves it on, take the inner deadline with them; the rest of an answer has none. */
const namedBefore = ({ deadline }: ServiceRequest, because: DeadlineReason): Named => {
  if (deadline?.innerOn === undefined || because === 'restFollows') return {};
  const isNamed = because === 'extended' || deadline.basis?.rule === 'agreed';
  return isNamed ? { before: { dueOn: deadline.dueOn, innerOn: deadline.innerOn } } : {};
};

/** The deadline as it is from now on; `dueOn` when a person named the day. */
export const deadlineSet = (state: ServiceRequest, because: DeadlineReason, asked: Asked, dueOn?: LocalDate): DeadlineFact | Refusal => {
  const { rules, now } = asked;
  const lookedUp = because === 'appliedAnew' ? { ...state, rulesAt: now } : state;
  const policy = policyOf(lookedUp, rules, now);
  if (policy === undefined) return refuse('NoPolicy', { formCode: state.formCode, recipientKind: state.recipientKind });
  const fresh = newGrounds(policy, because, asked, dueOn);
  const { rule, anchors, decidedBy } = fresh ?? groundsOf(state, policy);
  const pauses = fresh === null ? pausesOf(state) : [];
  const missing = missingAnchor(rule, anchors);
  if (missing !== null) return missing;
  const computed = computeDeadline({ rules, policy, rule, decidedBy, recipientId: state.recipientId, anchors, pauses, ...namedBefore(state, because) });
  if (because === 'sent' && computed.tooShort) return refuse('NoticeTooShort', { ...computed.tooShort });
  return {
    type: 'deadlineSet',
    version: (state.deadline?.version ?? 0) + 1,
    because,
    dueOn: computed.dueOn,
    originalOn: originalOnOf(state.deadline, because, fresh === null, computed.originalOn),
    dueAt: computed.dueAt,
    ...(computed.innerOn && { innerOn: computed.innerOn }),
    steps: computed.steps,
    policyId: policy.id,
    policyVersion: policy.version,
    ruleVersion: rules.version,
    calendarVersion: computed.calendarVersion,
    inputs: inputsOf(anchors, pauses),
    explanation: computed.explanation,
    ...(policy.quietHours && { quietHours: policy.quietHours }),
    ...(state.deadline?.missed && { afterMissed: true }),
  };
};

/** These facts, and the deadline that follows from them when they move it. */
export const movedDeadline = (state: ServiceRequest, facts: readonly Fact[], because: DeadlineReason, asked: Asked): readonly Fact[] | Refusal => {
  const changed = after(state, facts, asked.now);
  const set = deadlineSet(changed, because, asked);
  if (isRefusal(set)) return set;
  const { dueOn, originalOn = dueOn, innerOn } = changed.deadline ?? {};
  return set.dueOn === dueOn && set.originalOn === originalOn && set.innerOn === innerOn ? facts : [...facts, set];
};

/** These facts, and a deadline that is set anew whatever it was. */
export const withDeadline = (state: ServiceRequest, fact: Fact, because: DeadlineReason, asked: Asked, dueOn?: LocalDate): readonly Fact[] | Refusal => {
  const set = deadlineSet(after(state, [fact], asked.now), because, asked, dueOn);
  return isRefusal(set) ? set : [fact, set];
};
