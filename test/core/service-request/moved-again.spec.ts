import { describe, expect, it } from '@jest/globals';
import { allowedFor, eventText, livesElsewhere, messagesOf, unsettledIn, type Event, type ServiceRequest } from '#core';
import { organisations } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, drafted, inProgress } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on } from './kit/story.js';

const { municipality, stranger } = organisations;
const third = '0193a000-0000-7000-8000-0000000000c3';
const day = '2026-12-01';
const later = '2026-12-05';
const told = (toId?: string, since?: string) => ({ type: 'citizenMoved', fromId: municipality, ...(toId && { toId }), ...(since && { on: since }) }) as const;
const moves = on(day, 'clock', commands.citizenMoved);
const movesOn = on(later, 'clock', told(third, later));
const goesUntold = on(later, 'clock', told(undefined, later));
const movesBack = on(later, 'clock', told(municipality, later));
const isCorrected = on(later, 'clock', told(municipality));
const keeps = on('2026-12-02', 'caseworker', commands.keepRecipient);
const closed: readonly Act[] = [...inProgress(), answered('2026-11-26'), on('2026-11-27', 'caseworker', commands.acceptAnswer), moves];
const shares = on('2026-12-06', 'caseworker', commands.shareAnswer);
const codesTold = ({ state, events }: { state: ServiceRequest; events: readonly Event[] }): unknown[] =>
  messagesOf(events.at(-1) as Event, state).map(({ body }) => (body as { code: string }).code);
const said = ({ events }: { events: readonly Event[] }): string => eventText(events.at(-1) as Event, 'da');

describe('an answer is sent to where the citizen lives when it is sent', () => {
  it('after a second move to the second municipality, also when the first one has it already', () => {
    expect(given(...closed, movesOn, shares).events.at(-1)).toMatchObject({ type: 'answerShared', organisationId: third });
    const both = given(...closed, on('2026-12-02', 'caseworker', commands.shareAnswer), movesOn, shares);
    expect(both.state.others?.map(({ organisationId }) => organisationId)).toEqual([stranger, third]);
  });

  it.each([
    ['the move was put right', isCorrected],
    ['the citizen moved back', movesBack],
  ])('to nobody when %s, and what was sent stays sent', (_name, back) => {
    given(...closed, back)
      .when('2026-12-06', 'caseworker', commands.shareAnswer)
      .refused('NotMoved');
    const sent = given(...closed, on('2026-12-02', 'caseworker', commands.shareAnswer), back);
    expect(allowedFor(sent.state, people.caseworker)).not.toContain('shareAnswer');
    expect(allowedFor(sent.state, people.caseworker)).toContain('stopSharing');
    expect(sent.state.others).toEqual([{ organisationId: stranger, role: 'sharedWith', legalBasis: 'rsl11c' }]);
  });

  it('to nobody when it is not told where that is', () => {
    const { state } = given(...closed, goesUntold);
    expect([livesElsewhere(state), allowedFor(state, people.caseworker).includes('shareAnswer')]).toEqual([true, false]);
    given(...closed, goesUntold)
      .when('2026-12-06', 'caseworker', commands.shareAnswer)
      .refused('MunicipalityWithheld');
  });

  it('again when the citizen comes back and moves anew', () => {
    const anew = on('2026-12-07', 'clock', told(stranger, '2026-12-07'));
    expect(given(...closed, isCorrected, anew, on('2026-12-08', 'caseworker', commands.shareAnswer)).events.at(-1)).toMatchObject({ organisationId: stranger });
  });
});

describe('each place where the citizen lives is told once', () => {
  it.each([
    ['a second move', movesOn],
    ['a place that is not told', goesUntold],
    ['a move back', movesBack],
    ['a move that was put right', isCorrected],
  ])('%s', (_name, next) => {
    given(...inProgress(), moves, next)
      .when(later, 'clock', next.command)
      .refused('AlreadyDone');
  });

  it('a draft, and whoever the citizen lives with, is told of no move before the first', () => {
    given(drafted()).when(day, 'clock', commands.citizenMoved).refused('AlreadyDone');
    given(...inProgress())
      .when(day, 'clock', told(municipality))
      .refused('AlreadyDone');
  });

  it('a draft that was told while consent was asked for is told on', () => {
    const asked = on('2026-11-30', 'caseworker', { type: 'requestConsent', thenSend: false });
    const refused = on('2026-12-02', 'citizen', commands.refuseConsent);
    const draft = given(drafted({ legalBasis: 'consent' }), asked, moves, refused);
    expect(draft.state.status).toBe('draft');
    draft.when(later, 'clock', told(municipality)).follows({ type: 'citizenMoved', toId: municipality });
  });

  it('a day that has not come is not told', () =>
    given(...inProgress(), moves)
      .when('2026-12-03', 'clock', told(third, later))
      .refused('DateInFuture', { on: later }));
});

describe('whoever asked hears what there is to choose', () => {
  it('of a second move only who has not chosen yet; the choice stands', () => {
    expect(codesTold(given(...inProgress(), moves, movesOn))).toEqual(['citizenMoved']);
    const kept = given(...inProgress(), moves, keeps, movesOn);
    expect([codesTold(kept), unsettledIn(kept.state), kept.state.moved]).toEqual([[], [], { to: third, kept: true }]);
  });

  it('that nothing is to be chosen any more when the citizen lives there again, and to choose anew after the next move', () => {
    const back = given(...inProgress(), moves, keeps, movesBack);
    expect([codesTold(back), unsettledIn(back.state)]).toEqual([['citizenBack'], []]);
    expect(unsettledIn(back.and(on('2026-12-07', 'clock', told(stranger, '2026-12-07'))).state)).toEqual(['citizenMoved']);
    expect(codesTold(given(...closed, movesBack))).toEqual([]);
  });

  it('without the place where that is not told: neither in words nor in what is kept', () => {
    const untold = given(...inProgress(), moves, goesUntold);
    expect(codesTold(untold)).toEqual(['citizenMoved']);
    expect(untold.events.at(-1)).not.toHaveProperty('toId');
    expect(untold.state.moved).toEqual({});
  });

  it('in words of its own', () => {
    expect([movesOn, goesUntold, movesBack, isCorrected].map((next) => said(given(...inProgress(), moves, next)))).toEqual([
      'Borgeren er flyttet til en anden kommune lør. 05.12.2026; I vælger, om modtageren skal svare',
      'Borgeren bor i en anden kommune; adressen er beskyttet, så I får ikke at vide hvilken',
      'Borgeren er flyttet tilbage til jer lør. 05.12.2026',
      'Flytningen er rettet: borgeren bor i jeres kommune',
    ]);
  });
});
