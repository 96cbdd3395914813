import { describe, expect, it } from '@jest/globals';
import { isLocumOn, membershipFaults, type MembershipRecord, type OrganisationRecord } from '#core';

const today = '2026-11-23';
const organisation = (id: string, special: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  ...{
    id,
    name: id,
    kind: 'gpPractice',
    regionId: null,
    address: null,
    phone: null,
    providerNumber: null,
    sorCode: null,
    gln: null,
    specialities: null,
    about: null,
  },
  ...{ validFrom: '2020-01-01', validTo: null, successorId: null, canReceive: true },
  ...special,
});
const organisations = [organisation('own'), organisation('practice'), organisation('closing', { validTo: '2026-12-01' })];
const register = (others: readonly MembershipRecord[] = [], role: 'clinician' | 'administrator' = 'clinician') => ({
  person: { organisationId: 'own', role },
  organisations,
  others,
});
const locum: MembershipRecord = {
  ...{ id: 'm1', personId: 'p', organisationId: 'practice', role: 'clinician' },
  ...{ validFrom: '2026-11-23', lastOn: '2026-12-04', ended: false },
};
const codes = (before: MembershipRecord | null, change: Partial<MembershipRecord> = {}, of = register()): string[] =>
  membershipFaults(before, { ...locum, ...change }, of, today).map(({ field, code }) => `${field} ${code}`);

describe('a locum', () => {
  it('acts from the first day to the last, both included, and not once ended', () => {
    const on = ['2026-11-22', '2026-11-23', '2026-12-04', '2026-12-05'];
    expect(on.map((day) => isLocumOn(locum, day))).toEqual([false, true, true, false]);
    expect(isLocumOn({ ...locum, ended: true }, today)).toBe(false);
  });

  it('may be one for a single day', () => expect(codes(null, { lastOn: locum.validFrom })).toEqual([]));

  it('is entered with a last day that is to come and not before the first', () => {
    expect(codes(null, { validFrom: '2026-12-02', lastOn: '2026-12-01' })).toEqual(['lastOn beforeStart']);
    expect(codes(null, { validFrom: '2026-11-02', lastOn: '2026-11-22' })).toEqual(['lastOn beforeToday']);
  });

  it('is one of another organisation than the own, that is there from the first day to the last', () => {
    expect(codes(null, { organisationId: 'own' })).toEqual(['organisationId ownOrganisation']);
    expect(codes(null, { organisationId: 'nowhere' })).toEqual(['organisationId unknownOrganisation']);
    expect(codes(null, { organisationId: 'closing', lastOn: '2026-11-30' })).toEqual([]);
    expect(codes(null, { organisationId: 'closing', lastOn: '2026-12-01' })).toEqual(['lastOn endsToo']);
  });

  it('is not one twice on the same day in the same organisation, but may be in two', () => {
    const other = { ...locum, id: 'm2', validFrom: '2026-12-04', lastOn: '2026-12-31' };
    expect(codes(null, {}, register([other]))).toEqual(['validFrom overlaps']);
    expect(codes(null, {}, register([{ ...other, validFrom: '2026-12-05' }]))).toEqual([]);
    expect(codes(null, {}, register([{ ...other, organisationId: 'closing' }]))).toEqual([]);
    expect(codes(null, {}, register([{ ...other, ended: true }]))).toEqual([]);
  });

  it('is never an administrator', () => expect(codes(null, {}, register([], 'administrator'))).toEqual(['organisationId administratorElsewhere']));
});

describe('what a locum was', () => {
  it('is not rewritten: the first day stays once it came, the last one may move', () => {
    expect(codes(locum, { validFrom: '2026-11-24' })).toEqual(['validFrom hasBegun']);
    expect(codes({ ...locum, validFrom: '2026-11-24' }, { validFrom: '2026-11-25' })).toEqual([]);
    expect(codes(locum, { lastOn: '2027-01-31' })).toEqual([]);
    expect(codes(locum, { lastOn: '2026-11-22' })).toEqual(['lastOn beforeStart']);
  });

  it('may be ended at once, and then is over for good', () => {
    expect(codes(locum, { ended: true })).toEqual([]);
    expect(codes({ ...locum, ended: true }, { ended: false })).toEqual(['lastOn isOver']);
    expect(codes({ ...locum, validFrom: '2026-11-01', lastOn: '2026-11-22' }, { lastOn: '2026-12-24' })).toEqual(['lastOn isOver']);
  });
});
