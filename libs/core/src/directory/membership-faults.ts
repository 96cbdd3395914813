import type { LocalDate } from '#sla';
import type { DirectoryFault } from './faults.js';
import { isThere, type MembershipRecord, type OrganisationRecord, type PersonRecord } from './record.js';

type Register = { person: Pick<PersonRecord, 'organisationId' | 'role'>; organisations: readonly OrganisationRecord[]; others: readonly MembershipRecord[] };

const overlap = (a: MembershipRecord, b: MembershipRecord): boolean => a.validFrom <= b.lastOn && b.validFrom <= a.lastOn;

/** The organisation is another one than their own, and there from the first day to the last. */
const placeFaults = ({ organisationId, validFrom, lastOn }: MembershipRecord, { person, organisations }: Register): DirectoryFault[] => {
  if (organisationId === person.organisationId) return [{ field: 'organisationId', code: 'ownOrganisation' }];
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (organisation === undefined || !isThere(organisation, validFrom)) return [{ field: 'organisationId', code: 'unknownOrganisation' }];
  return isThere(organisation, lastOn) ? [] : [{ field: 'lastOn', code: 'endsToo' }];
};

const dayFaults = ({ validFrom, lastOn }: MembershipRecord, today: LocalDate): DirectoryFault[] | null => {
  if (lastOn < validFrom) return [{ field: 'lastOn', code: 'beforeStart' }];
  return lastOn < today ? [{ field: 'lastOn', code: 'beforeToday' }] : null;
};

/** What was is not rewritten: the first day stays once it came, the last day is one to come, and an end is for good. */
const historyFaults = (before: MembershipRecord, after: MembershipRecord, today: LocalDate): DirectoryFault[] => {
  if (before.ended || before.lastOn < today) return [{ field: 'lastOn', code: 'isOver' }];
  return before.validFrom <= today && after.validFrom !== before.validFrom ? [{ field: 'validFrom', code: 'hasBegun' }] : [];
};

/** Why the register cannot say today that somebody acts for another organisation so; `before` is what it says, null for a new one. */
export const membershipFaults = (before: MembershipRecord | null, after: MembershipRecord, register: Register, today: LocalDate): DirectoryFault[] => {
  const past = before === null ? [] : historyFaults(before, after, today);
  if (past.length > 0 || after.ended) return past;
  const { person, others } = register;
  const again = others.some(
    ({ id, ended, organisationId, ...other }) =>
      id !== after.id && !ended && organisationId === after.organisationId && overlap(after, { id, ended, organisationId, ...other }),
  );
  return [
    ...(person.role === 'administrator' ? [{ field: 'organisationId', code: 'administratorElsewhere' } as const] : []),
    ...(dayFaults(after, today) ?? placeFaults(after, register)),
    ...(again ? [{ field: 'validFrom', code: 'overlaps' } as const] : []),
  ];
};
