import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenText, messagesOf, type Event } from '#core';
import { organisations } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, drafted, inProgress, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { given, on } from './kit/story.js';

const day = '2026-12-01';
const changes = on(day, 'clock', commands.gpChanged);
const said = { type: 'gpChanged', fromId: organisations.practice, on: day } as const;
const keeps = on('2026-12-02', 'caseworker', commands.keepRecipient);

describe('when the citizen has changed doctor', () => {
  it('the request stays where it is, deadline and ball unmoved, and its owner is told to choose', () => {
    const before = given(...inProgress()).state;
    given(...inProgress())
      .when(day, 'clock', commands.gpChanged)
      .follows(said);
    const { state, events } = given(...inProgress(), changes);
    expect(state).toEqual({ ...before, formerGp: 'unsettled' });
    const told = messagesOf(events.at(-1) as Event, state).map(({ channel, body }) => [channel, (body as { code: string }).code, (body as { to: object }).to]);
    expect(told).toEqual([['notice', 'gpChanged', { organisationId: organisations.municipality, people: 'owner' }]]);
  });

  it('it is said once, and not to a request that another one has to answer', () => {
    given(...inProgress(), changes)
      .when(day, 'clock', commands.gpChanged)
      .refused('AlreadyDone');
    given(...inProgress(), changes, keeps)
      .when('2026-12-03', 'clock', commands.gpChanged)
      .refused('AlreadyDone');
    given(...inProgress())
      .when(day, 'clock', { ...commands.gpChanged, fromId: organisations.otherPractice })
      .refused('AlreadyDone');
    given(...inProgress())
      .when('2026-11-30', 'clock', commands.gpChanged)
      .refused('DateInFuture', { on: day });
  });

  it('an answered request and a draft are left alone', () => {
    for (const [acts, status] of [
      [[...inProgress(), answered('2026-11-26')], 'answered'],
      [[drafted()], 'draft'],
    ] as const)
      given(...acts)
        .when(day, 'clock', commands.gpChanged)
        .refused('NotInThisState', { command: 'gpChanged', status });
  });

  it('the requester keeps the former doctor or asks another, and only then has the choice been made', () => {
    expect(allowedFor(given(...inProgress()).state, people.caseworker)).not.toContain('keepRecipient');
    const { state } = given(...inProgress(), changes);
    expect(allowedFor(state, people.caseworker)).toEqual(expect.arrayContaining(['keepRecipient', 'redirect']));
    const kept = given(...inProgress(), changes, keeps).state;
    expect(kept.formerGp).toBe('kept');
    expect(allowedFor(kept, people.caseworker)).not.toContain('keepRecipient');
  });

  it('a consent that names the former doctor does not carry over: the new request is a draft until it is asked anew', () => {
    const redirect = on('2026-12-02', 'caseworker', commands.redirect);
    const consented = given(...inProgress({ legalBasis: 'consent', consent: { form: 'oral', on: '2026-11-20', contentId: 'consent' } }), changes, redirect);
    const asked = consented.events
      .flatMap((event) => messagesOf(event, consented.state))
      .flatMap(({ channel, body }) => (channel === 'command' && body.kind === 'serviceRequest' ? [(body as { command: { type: string } }).command.type] : []));
    expect(asked).toEqual(['create']);
  });

  it('the citizen reads that the municipality chooses, and whose answer is waited for afterwards', () => {
    expect(citizenText(given(...sent(), changes).state, 'da', day)).toBe(
      'Du har skiftet læge. Vi afgør, om din hidtidige læge skal svare, eller om vi spørger den nye. Du skal ikke gøre noget.',
    );
    expect(citizenText(given(...sent(), changes, keeps).state, 'da', '2026-12-02')).toMatch(/^Lige nu venter vi på din hidtidige læge\./);
  });
});
