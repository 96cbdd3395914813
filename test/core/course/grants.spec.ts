import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, type Actor, type Course, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { after, beginToday, citizen, names, play, refusalOf, until, why } from './kit.js';

const grant = { type: 'grant', as: 'otherActor', organisationId: 'o', scope: [], purposeId: why, until: '2027-03-01' } as const;
const companion = { ...grant, as: 'companion' } as const;
const adviser = { kind: 'person', personId: 'a', organisationId: 'o', role: 'adviser', authorised: false } as const satisfies Actor;
const stranger = { ...adviser, organisationId: 's' } as const;
const goal = { type: 'setGoal', term: 'long', contentId: why } as const;
const activity = { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-12-01', contentId: why, purposeId: why, organisationId: 'o' } as const;

const begun = after(beginToday, goal).state;
const byCitizen = (...commands: CourseCommand[]): Course => play(begun, commands, { actor: citizen }).state;
const partiesOf = (course: Course) => courseWorkflow.rowOf(course).parties.filter(({ role }) => role === 'invited');
const toldBy = (before: Course, command: CourseCommand, actor?: Actor) => {
  const { state, events } = play(before, [command], { actor });
  return events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => [body['code'], body['to']]));
};

describe('an organisation takes part in a course', () => {
  it('when the citizen lets it, or says so and somebody at work writes down how', () => {
    expect(byCitizen(grant).grants).toMatchObject([{ no: 1, as: 'otherActor', organisationId: 'o', acts: true, until: '2027-03-01' }]);
    expect(refusalOf(begun, grant)?.code).toBe('AgreementMissing');
    expect(play(begun, [{ ...grant, saidBy: 'phone' }]).state.grants).toHaveLength(1);
    for (const actor of [adviser, stranger]) expect(refusalOf(begun, grant, actor)?.code).toBe('NotYours');
  });

  it('as one that speaks for the citizen only where it is written how the power of attorney was given', () => {
    const representative = { ...grant, as: 'representative', saidBy: 'meeting' } as const;
    expect(refusalOf(begun, representative)?.code).toBe('PowerMissing');
    expect(play(begun, [{ ...representative, evidenceId: 'd' }]).state.grants).toHaveLength(1);
    expect(byCitizen({ ...grant, as: 'representative' }).grants).toHaveLength(1);
  });

  it('once at a time, and never the one that leads it', () => {
    expect(refusalOf(byCitizen(grant), companion, citizen)?.code).toBe('AlreadyTakesPart');
    expect(refusalOf(begun, { ...grant, organisationId: 'm' }, citizen)?.code).toBe('AlreadyTakesPart');
    expect(byCitizen(grant, { type: 'endGrant', no: 1 }, companion).grants.map(({ no }) => no)).toEqual([1, 2]);
  });

  it('for so long as the rule book lets it, and to see no more than its kind may', () => {
    expect(refusalOf(begun, { ...grant, until: '2027-11-25' }, citizen)).toEqual({
      code: 'GrantTooLong',
      params: { on: '2027-11-25', latestOn: '2027-11-24' },
    });
    expect(refusalOf(begun, { ...grant, until: '2026-11-23' }, citizen)?.code).toBe('DateInPast');
    expect(refusalOf(begun, { ...companion, scope: ['letters'] }, citizen)?.code).toBe('CodeUnknown');
    expect(refusalOf(begun, { ...grant, as: 'friend' }, citizen)?.code).toBe('CodeUnknown');
  });

  it('is admitted by a party row with its scope, which ends with its last day, and reads only unless it acts', () => {
    const row = { organisationId: 'o', role: 'invited', until: '2027-03-01T23:00:00.000Z' };
    expect(partiesOf(byCitizen(grant))).toEqual([{ ...row, scope: ['plan'] }]);
    expect(partiesOf(byCitizen({ ...companion, scope: ['plan'] }))).toEqual([{ ...row, scope: ['meetings', 'plan'], readsOnly: true }]);
  });

  it('no more at once when the citizen stops it, whoever let it in', () => {
    const state = play(begun, [{ ...grant, saidBy: 'meeting' }]).state;
    const stopped = play(state, [{ type: 'endGrant', no: 1 }], { actor: citizen }).state;
    expect(partiesOf(stopped)).toEqual([]);
    expect(stopped.grants[0]?.closed?.because).toBe('citizen');
    expect(refusalOf(stopped, { type: 'endGrant', no: 1 }, citizen)?.code).toBe('PartClosed');
    expect(refusalOf(state, { type: 'endGrant', no: 1 }, adviser)?.code).toBe('NotYours');
  });

  it('no more when somebody at work stops it: what happened says that the municipality did, or how the citizen said so', () => {
    const textOf = (more: object) =>
      play(byCitizen(grant), [{ type: 'endGrant', no: 1, ...more }])
        .events.map((event) => courseEventText(event, names, 'da'))
        .at(0);
    expect(textOf({})).toMatch(/: kommunen stoppede det$/);
    expect(textOf({ saidBy: 'phone' })).toMatch(/: borgeren stoppede det \(sagt i telefonen\)$/);
  });

  it('no more when its time is over, and when the course is', () => {
    const expired = until(byCitizen(grant), '2027-03-01T23:00:00.000Z').state;
    expect(expired.grants[0]?.closed).toEqual({ at: '2027-03-01T23:00:00.000Z', because: 'expired' });
    const ended = play(byCitizen(grant), [{ type: 'end', on: '2026-11-24' }]).state;
    expect([ended.grants[0]?.closed?.because, partiesOf(ended)]).toEqual(['courseEnded', []]);
    expect(refusalOf(ended, grant, citizen)?.code).toBe('CourseEnded');
  });

  it('and everybody is told who did not do it', () => {
    const [toOrganisation, toCitizen, toCoordinator] = [
      { organisationId: 'o', people: 'handlers' },
      { citizenId: 'c' },
      { organisationId: 'm', people: 'owner' },
    ];
    expect(toldBy(begun, grant, citizen)).toEqual([
      ['invitedToCourse', toOrganisation],
      ['participantInvited', toCoordinator],
    ]);
    expect(toldBy(begun, { ...grant, saidBy: 'phone' })).toEqual([
      ['invitedToCourse', toOrganisation],
      ['participantInvited', toCitizen],
    ]);
    expect(toldBy(byCitizen(grant), { type: 'endGrant', no: 1 }, citizen)).toEqual([
      ['participationEnded', toOrganisation],
      ['participationEnded', toCoordinator],
    ]);
    expect(toldBy(byCitizen(grant), { type: 'endGrant', no: 1 })).toEqual([
      ['participationEnded', toOrganisation],
      ['participationEnded', toCitizen],
    ]);
  });
});

describe('an activity that another organisation carries out', () => {
  it('is given to one that takes part as such, which is told', () => {
    expect(refusalOf(begun, activity)?.code).toBe('CarrierTakesNoPart');
    expect(refusalOf(byCitizen(companion), activity)?.code).toBe('CarrierTakesNoPart');
    expect(toldBy(byCitizen(grant), activity)).toContainEqual(['activityGiven', { organisationId: 'o', people: 'handlers' }]);
    const own = play(byCitizen(grant), [{ ...activity, organisationId: undefined }]).state;
    expect(play(own, [{ type: 'changeActivity', no: 1, organisationId: 'o' }]).state.activities[0]?.organisationId).toBe('o');
    expect(
      play(play(byCitizen(grant), [activity]).state, [{ type: 'changeActivity', no: 1, organisationId: null }]).state.activities[0]?.organisationId,
    ).toBeUndefined();
  });

  it('is no longer carried out by one that takes part no more, however that came; what it had carried out to its end it did', () => {
    const given = play(byCitizen(grant), [activity, activity, { type: 'endActivity', no: 2, on: '2026-11-24', outcome: 'completed' }]).state;
    const stopped = play(given, [{ type: 'endGrant', no: 1 }], { actor: citizen }).state;
    const expired = until(given, '2027-03-01T23:00:00.000Z').state;
    const ended = play(given, [{ type: 'end', on: '2026-11-24' }]).state;
    for (const { activities } of [stopped, expired, ended]) expect(activities.map(({ organisationId }) => organisationId)).toEqual([undefined, 'o']);
    const back = play(stopped, [companion], { actor: citizen }).state;
    expect(back.activities[0]?.organisationId).toBeUndefined();
    expect(refusalOf(back, { type: 'reportActivity', no: 1, contentId: 'r' }, adviser)?.code).toBe('NotYourActivity');
  });

  it('is reported on while it runs, and by whoever may carry it out still', () => {
    const report = { type: 'reportActivity', no: 1, contentId: 'r' } as const;
    const over = play(byCitizen(grant), [activity, { type: 'endActivity', no: 1, on: '2026-11-24', outcome: 'stopped' }]).state;
    expect(refusalOf(over, report, adviser)).toEqual({ code: 'PartClosed', params: { part: 'activity', no: 1 } });
    const asCompanion = play(over, [{ type: 'endGrant', no: 1 }, companion], { actor: citizen }).state;
    expect(refusalOf(asCompanion, report, adviser)?.code).toBe('NotYourActivity');
  });

  it('is reported on by that organisation alone, as long as it takes part', () => {
    const report = { type: 'reportActivity', no: 1, contentId: 'r' } as const;
    const given = play(byCitizen(grant), [activity]).state;
    expect(play(given, [report], { actor: adviser }).events).toMatchObject([{ type: 'activityReported', no: 1, organisationId: 'o', contentId: 'r' }]);
    for (const actor of [stranger, citizen]) expect(refusalOf(given, report, actor)?.code).toBe('NotYours');
    expect(refusalOf(given, report)?.code).toBe('NotYours');
    expect(refusalOf(given, { ...report, no: 2 }, adviser)?.code).toBe('NotYourActivity');
    const stopped = play(given, [{ type: 'endGrant', no: 1 }], { actor: citizen }).state;
    expect(refusalOf(stopped, report, adviser)?.code).toBe('NotYours');
  });
});

it('is told in both languages', () => {
  const { events } = play(byCitizen(grant), [activity, { type: 'endGrant', no: 1 }], {});
  for (const language of ['da', 'en'] as const) for (const event of events) expect(courseEventText(event, names, language)).not.toMatch(/undefined|null/);
  const [granted] = play(begun, [{ ...grant, saidBy: 'phone' }]).events;
  expect(granted && courseEventText(granted, { ...names, grantKind: () => 'Anden aktør' }, 'da').replaceAll('\u00a0', ' ')).toBe(
    '<o> deltager som anden aktør til man. 01.03.2027 (borgeren sagde ja i telefonen)',
  );
});

it('every way to take part is for interest organisations or for a person, and sees at least what it may see', () => {
  for (const { sees, maySee, organisationKinds, represents } of seedRuleBook.grantKinds) {
    expect(maySee).toEqual(expect.arrayContaining([...sees]));
    expect(organisationKinds).toEqual(represents === undefined ? ['interestOrganisation'] : []);
  }
});
