import type { LocalDate } from '#sla';
import { hasEnded, type OrganisationRecord, type PersonRecord, type UnitRecord } from './record.js';

export type DirectoryFaultCode =
  | 'required'
  | 'taken'
  | 'notAfterStart'
  | 'unknownOrganisation'
  | 'beginsLater'
  | 'endsToo'
  | 'succeedsEarlier'
  | 'beforeStart'
  | 'beforeToday'
  | 'ownOrganisation'
  | 'overlaps'
  | 'hasBegun'
  | 'isOver'
  | 'administratorElsewhere'
  | 'duplicate';

/** What is wrong with one field, beyond its form. */
export type DirectoryFault = { field: string; code: DirectoryFaultCode };

type Record = OrganisationRecord;

const overlap = (a: Record, b: Record): boolean => (a.validTo === null || b.validFrom < a.validTo) && (b.validTo === null || a.validFrom < b.validTo);

/** A successor is there on the day it takes over and after it, so that nobody succeeds in a circle. */
const succession = ({ validTo }: Record, successor: Record): DirectoryFault[] => {
  if (validTo === null) return [{ field: 'validTo', code: 'required' }];
  if (successor.validFrom > validTo) return [{ field: 'successorId', code: 'beginsLater' }];
  return hasEnded(successor, validTo) ? [{ field: 'successorId', code: 'endsToo' }] : [];
};

/** Why the register cannot say this of an organisation, as long as it says that of the others. */
export const organisationFaults = (record: Record, all: readonly Record[]): DirectoryFault[] => {
  const faults: DirectoryFault[] = [];
  const others = all.filter(({ id }) => id !== record.id);
  const { providerNumber, validFrom, validTo, successorId, regionId } = record;
  if (validTo !== null && validTo <= validFrom) faults.push({ field: 'validTo', code: 'notAfterStart' });
  if (providerNumber !== null && others.some((other) => other.providerNumber === providerNumber && overlap(record, other)))
    faults.push({ field: 'providerNumber', code: 'taken' });
  if (regionId !== null && !others.some(({ id, kind }) => id === regionId && kind === 'region'))
    faults.push({ field: 'regionId', code: 'unknownOrganisation' });
  const successor = others.find(({ id }) => id === successorId);
  if (successor !== undefined) faults.push(...succession(record, successor));
  else if (successorId !== null) faults.push({ field: 'successorId', code: 'unknownOrganisation' });
  for (const earlier of others.filter((other) => other.successorId === record.id)) {
    const [fault] = succession(earlier, record);
    if (fault !== undefined) faults.push({ field: fault.code === 'beginsLater' ? 'validFrom' : 'validTo', code: 'succeedsEarlier' });
  }
  return faults;
};

/** A unit that is closed stays so, and an open one has a name of its own. */
export const unitFaults = (before: UnitRecord | null, after: UnitRecord, all: readonly UnitRecord[]): DirectoryFault[] => {
  if (before?.closed === true) return [{ field: 'closed', code: 'isOver' }];
  const isSame = ({ id, organisationId, name, closed }: UnitRecord): boolean =>
    id !== after.id && organisationId === after.organisationId && !closed && name.toLocaleLowerCase('da') === after.name.toLocaleLowerCase('da');
  return !after.closed && all.some(isSame) ? [{ field: 'name', code: 'duplicate' }] : [];
};

/** Why the register cannot say this of a person today. */
export const personFaults = (record: PersonRecord, organisations: readonly Record[], today: LocalDate): DirectoryFault[] => {
  const organisation = organisations.find(({ id }) => id === record.organisationId);
  const isOpen = organisation !== undefined && (record.closed || !hasEnded(organisation, today));
  return [
    ...(isOpen ? [] : [{ field: 'organisationId', code: 'unknownOrganisation' } as const]),
    ...(record.notifyByEmail && record.email === null ? [{ field: 'email', code: 'required' } as const] : []),
  ];
};
