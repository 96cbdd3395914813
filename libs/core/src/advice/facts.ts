import { daysBetween, localDateOf, type Instant, type LocalDate } from '#sla';
import { isOpen, type AnswerType, type Status } from '../service-request/status.js';

/** What came of something that was asked: nothing yet, an answer that was read, no answer that helps, or it was given up. */
export type Came = 'pending' | 'answered' | 'noAnswer' | 'givenUp';

/** One statement that was asked for in the course. */
export type AskedFact = { formCode: string; sentOn: LocalDate; came: Came; late: boolean; overOn?: LocalDate };

/** All that advice is given by. Nothing of it is about the person: no age, no diagnosis, no words of anybody. */
export type CourseFacts = { kind: string; regime: string; startedOn: LocalDate; today: LocalDate; asked: readonly AskedFact[] };

/** Of a request, what the facts are made of. `overAt`: when it was declined or given up. */
export type AskedRow = {
  formCode: string;
  status: Status;
  sentAt: Instant;
  answeredAt: Instant | null;
  answerType: AnswerType | null;
  missed: boolean;
  overAt: Instant | null;
  declined: boolean;
};

const helping: ReadonlySet<AnswerType | null> = new Set<AnswerType>(['full', 'partialFinal', 'partialRestFollows']);

/** That a citizen did not attend speaks for nothing: it counts as given up. */
const cameOf = ({ status, answeredAt, answerType, declined }: AskedRow): Came => {
  if (status === 'declined') return 'noAnswer';
  if (isOpen(status)) return 'pending';
  if (answerType === 'citizenDidNotAttend') return 'givenUp';
  if (status === 'closed' && answeredAt !== null) return helping.has(answerType) ? 'answered' : 'noAnswer';
  return declined ? 'noAnswer' : 'givenUp';
};

export const askedFact = (row: AskedRow): AskedFact => {
  const { formCode, sentAt, answeredAt, missed, overAt } = row;
  const came = cameOf(row);
  const endedAt = answeredAt ?? (came === 'pending' ? null : overAt);
  return { formCode, sentOn: localDateOf(sentAt), came, late: missed, ...(endedAt && { overOn: localDateOf(endedAt) }) };
};

/** Did not come, or came late. What was given up says nothing of either. */
export const failed = ({ came, late }: AskedFact): boolean => came === 'noAnswer' || (late && came !== 'givenUp');

/** So many of the latest in a row failed; what is pending in time counts neither way. */
export const failedInARow = (asked: readonly AskedFact[]): number => {
  const told = asked.toSorted((one, other) => other.sentOn.localeCompare(one.sentOn)).filter((each) => failed(each) || each.came === 'answered');
  const inTime = told.findIndex((each) => !failed(each));
  return inTime === -1 ? told.length : inTime;
};

/** Days on which at least one statement was waited for: two at once are waited for once. */
export const daysWaited = (asked: readonly AskedFact[], today: LocalDate): number => {
  let until: LocalDate = '';
  let days = 0;
  for (const { sentOn, overOn = today } of asked.toSorted((one, other) => one.sentOn.localeCompare(other.sentOn))) {
    const from = sentOn > until ? sentOn : until;
    if (overOn <= from) continue;
    days += daysBetween(from, overOn);
    until = overOn;
  }
  return days;
};
