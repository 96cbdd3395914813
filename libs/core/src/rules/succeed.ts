import type { LocalDate } from '#sla';
import { inForce, nextVersion } from './in-force.js';
import type { Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';

const idOf = ({ id }: Pick<Policy, 'id'>): string => id;

type Agreement = NonNullable<Policy['agreement']>;

const names = ({ agreement }: Policy, organisationId: string): boolean =>
  agreement !== undefined && (agreement.requesterId === organisationId || agreement.recipientId === organisationId);

const renamed = ({ requesterId, recipientId }: Agreement, fromId: string, toId: string): Agreement => ({
  requesterId: requesterId === fromId ? toId : requesterId,
  recipientId: recipientId === fromId ? toId : recipientId,
});

/** Each agreement in force on that day, or to come, as its next version, which names the successor. */
const policiesAfter = ({ policies }: RuleBook, fromId: string, toId: string, on: LocalDate): readonly Policy[] => {
  const living = [...inForce(policies, idOf, on), ...policies.filter(({ validFrom }) => validFrom > on)].filter((policy) => names(policy, fromId));
  return living.reduce<readonly Policy[]>((all, policy) => {
    const { id, validFrom, agreement } = policy;
    if (agreement === undefined) return all;
    const next = { version: nextVersion(all, idOf, id), validFrom: validFrom > on ? validFrom : on, agreement: renamed(agreement, fromId, toId) };
    return [...all, { ...policy, ...next }];
  }, policies);
};

const calendarsAfter = ({ calendars }: RuleBook, fromId: string, toId: string): RuleBook['calendars'] => {
  const former = calendars[fromId];
  return former === undefined || calendars[toId] !== undefined ? calendars : { ...calendars, [toId]: { ...former, id: toId, version: 1 } };
};

/**
 * The next rule book when one organisation takes over from another on that day: what was agreed with the former one holds
 * with its successor, who also keeps its calendar unless it has one of its own. Null when neither changes anything.
 */
export const succeeded = (book: RuleBook, fromId: string, toId: string, on: LocalDate): RuleBook | null => {
  const policies = policiesAfter(book, fromId, toId, on);
  const calendars = calendarsAfter(book, fromId, toId);
  return policies === book.policies && calendars === book.calendars ? null : { ...book, policies, calendars, version: book.version + 1 };
};
