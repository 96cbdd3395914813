import { describe, expect, it } from '@jest/globals';
import { empowers, mayDo, mayDoInCourse, mayEndRepresentation, roleIn, type Actor, type Asked, type Empowering } from '#core';
import { seedRuleBook } from '#persistence';

const citizen: Actor = { kind: 'citizen', personId: 'a', citizenId: 'anna' };
const representative: Actor = { kind: 'citizen', personId: 'b', citizenId: 'anna', represents: 'powerOfAttorney' };
const caseworker: Actor = { kind: 'person', personId: 'c', organisationId: 'm', role: 'caseworker', authorised: false };
const asked = (actor: Actor): Asked => ({ actor, rules: seedRuleBook, now: '2026-11-23T11:00:00Z' });
const said = (actor: Actor, special: Partial<Empowering> = {}) =>
  empowers({ as: 'powerOfAttorney', until: '2027-03-01', ...special }, asked(actor))?.refused.code ?? null;

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

it('whoever acts for the citizen does what the citizen may, but for what the citizen does in person', () => {
  const course = { organisationId: 'm', citizenId: 'anna' };
  const role = roleIn(representative, course);
  expect([mayDoInCourse(role, 'write'), mayDoInCourse(role, 'grant'), mayDoInCourse(role, 'answerSurvey')]).toEqual([true, true, false]);
  expect(mayDoInCourse(roleIn(citizen, course), 'answerSurvey')).toBe(true);
  expect(roleIn({ ...representative, citizenId: 'bo' }, course)).toBeNull();
  expect([mayDo(representative, 'ownCase.read'), mayDo(representative, 'ownCase.empower'), mayDo(citizen, 'ownCase.empower')]).toEqual([true, false, true]);
});
