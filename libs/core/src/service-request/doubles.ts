import { addMonths, localDateOf, type Instant, type LocalDate } from '#sla';
import type { Form } from '../rules/form.js';
import type { Refused } from '../workflow.js';
import { isOpen, type AnswerType, type Status } from './status.js';

/** Another request about the same citizen, by the same form, of the same requester. */
export type Sibling = {
  number: string;
  status: Status;
  unit: string | null;
  sentAt: Instant | null;
  answeredAt: Instant | null;
  answerType: AnswerType | null;
};

/** Why one would rather not ask: it is being answered already, or was a short while ago. Whoever asks may know better. */
export const doubleCodes = ['AskedAlready', 'AnsweredRecently'] as const;
export type DoubleCode = (typeof doubleCodes)[number];

/**
 * All that one may pass knowingly: the doubles, that somebody who takes part in nothing is told of a citizen whose address is
 * protected, that the citizen lives in another municipality, that what was agreed for the period is used up, and that the citizen has a course that runs.
 */
export const knowinglyCodes = [...doubleCodes, 'ProtectedAddress', 'LivesElsewhere', 'QuotaUsedUp', 'CourseRuns'] as const;
export type KnowinglyCode = (typeof knowinglyCodes)[number];

const useful: ReadonlySet<AnswerType | null> = new Set<AnswerType>(['full', 'partialFinal', 'partialRestFollows']);

const isRecent = ({ answeredAt, answerType }: Sibling, months: number | undefined, today: LocalDate): boolean =>
  months !== undefined && answeredAt !== null && useful.has(answerType) && today <= addMonths(localDateOf(answeredAt), months);

/** The double that stands in the way, an open one before an answered one; null when there is none. Siblings come the newest first. */
export const doubleAmong = (siblings: readonly Sibling[], form: Pick<Form, 'reusableMonths'>, today: LocalDate): (Refused & { code: DoubleCode }) | null => {
  const open = siblings.find(({ status, sentAt }) => sentAt !== null && isOpen(status));
  if (open?.sentAt) {
    const { number, unit, sentAt } = open;
    return { code: 'AskedAlready', params: { number, sentOn: localDateOf(sentAt), ...(unit !== null && { unit }) } };
  }
  const answered = siblings.find((sibling) => sibling.status === 'closed' && isRecent(sibling, form.reusableMonths, today));
  if (!answered?.answeredAt) return null;
  return { code: 'AnsweredRecently', params: { number: answered.number, answeredOn: localDateOf(answered.answeredAt) } };
};
