import { describe, expect, it } from '@jest/globals';
import { empowers, latestOf, mayDo, mayDoInCourse, mayEndRepresentation, roleIn, type Actor, type Asked, type Empowering } from '#core';
import { seedRuleBook } from '#persistence';

const citizen: Actor = { kind: 'citizen', personId: 'a', citizenId: 'anna' };
const representative: Actor = { kind: 'citizen', personId: 'b', citizenId: 'anna', represents: 'powerOfAttorney' };
const caseworker: Actor = { kind: 'person', personId: 'c', organisationId: 'm', role: 'caseworker', authorised: false };
const asked = (actor: Actor): Asked => ({ actor, rules: seedRuleBook, now: '2026-11-23T11:00:00Z' });
const said = (actor: Actor, special: Partial<Empowering> = {}, born: string | null = null) =>
  empowers({ as: 'powerOfAttorney', until: '2027-03-01', ...special }, born, asked(actor))?.refused.code ?? null;

describe('a power to act for a citizen', () => {
  it('is the citizen’s own to give, and is written down by somebody at work who says how it was given', () => {
    expect(said(citizen)).toBeNull();
    expect(said(caseworker)).toBe('PowerMissing');
    expect(said(caseworker, { evidence: 'Underskrevet.' })).toBeNull();
  });

  it('lasts no longer than its kind allows, and is not for a day that is past', () => {
    expect(said(citizen, { until: '2027-11-24' })).toBe('GrantTooLong');
    expect(said(citizen, { until: '2026-11-22' })).toBe('DateInPast');
  });

  it('that the law gives is neither given nor ended by the citizen, and never by a kind that is for organisations', () => {
    expect(said(citizen, { as: 'guardian' })).toBe('CodeUnknown');
    expect(said(caseworker, { as: 'guardian', evidence: 'Afgørelse.' })).toBeNull();
    expect(said(citizen, { as: 'companion' })).toBe('CodeUnknown');
    expect([mayEndRepresentation('guardian', asked(citizen)), mayEndRepresentation('powerOfAttorney', asked(citizen))]).toEqual([
      expect.objectContaining({ refused: expect.objectContaining({ code: 'RepresentationByLaw' }) }),
      null,
    ]);
    expect(mayEndRepresentation('guardian', asked(caseworker))).toBeNull();
  });
});

describe('a holder of custody', () => {
  const custody = seedRuleBook.grantKinds.find(({ code }) => code === 'custodyHolder')!;
  const latest = (born: string | null) => latestOf(custody, born, asked(caseworker));
  const special = { as: 'custodyHolder', evidence: 'Fødselsattest.' };

  it('acts to the day before the young person turns 18, whatever is typed', () => {
    expect(latest('2009-05-02')).toEqual({ on: '2027-05-01', byAge: true });
    expect(said(caseworker, { ...special, until: '2027-05-01' }, '2009-05-02')).toBeNull();
    expect(said(caseworker, { ...special, until: '2027-05-02' }, '2009-05-02')).toBe('GrantTooLong');
  });

  it('acts for nobody who has turned 18, from the birthday on', () => {
    expect(latest('2008-11-24')).toEqual({ on: '2026-11-23', byAge: true });
    expect(latest('2008-11-23')).toBeNull();
    expect(said(caseworker, { ...special, until: '2026-11-23' }, '2008-11-23')).toBe('CitizenTooOld');
  });

  it('acts as long as the kind allows where nobody knows when the young person was born', () => {
    expect(latest(null)).toEqual({ on: '2044-11-23', byAge: false });
  });

  it('is the only one whom the age of the citizen ends', () => {
    expect(seedRuleBook.grantKinds.filter(({ untilAge }) => untilAge !== undefined).map(({ code }) => code)).toEqual(['custodyHolder']);
    expect(said(caseworker, { as: 'guardian', evidence: 'Afgørelse.' }, '1990-01-01')).toBeNull();
  });
});

it('whoever acts for the citizen does what the citizen may, but for what the citizen does in person', () => {
  const course = { organisationId: 'm', citizenId: 'anna' };
  const role = roleIn(representative, course);
  expect([mayDoInCourse(role, 'write'), mayDoInCourse(role, 'grant'), mayDoInCourse(role, 'answerSurvey')]).toEqual([true, true, false]);
  expect(mayDoInCourse(roleIn(citizen, course), 'answerSurvey')).toBe(true);
  expect(roleIn({ ...representative, citizenId: 'bo' }, course)).toBeNull();
  expect([mayDo(representative, 'ownCase.read'), mayDo(representative, 'ownCase.empower'), mayDo(citizen, 'ownCase.empower')]).toEqual([true, false, true]);
});
