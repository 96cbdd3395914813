import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenText, eventText, mayRead, messagesOf, serviceRequestWorkflow, unsettledIn, type Event, type ServiceRequest } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, asked, inProgress, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on } from './kit/story.js';

const strict = { ...rules, legalBases: rules.legalBases.map((basis) => ({ ...basis, notice: basis.code !== 'consent' })) };
const day = '2026-12-01';
const moves = on(day, 'clock', commands.citizenMoved);
const said = { type: 'citizenMoved', fromId: organisations.municipality, toId: organisations.stranger, on: day } as const;
const closedBefore: readonly Act[] = [...inProgress(), answered('2026-11-26'), on('2026-11-27', 'caseworker', commands.acceptAnswer)];
const movedAfterwards = [...closedBefore, moves];
const shares = on('2026-12-02', 'caseworker', commands.shareAnswer);
const stops = on('2026-12-03', 'caseworker', commands.stopSharing);
const codesTold = ({ state, events }: { state: ServiceRequest; events: readonly Event[] }): unknown[] =>
  messagesOf(events.at(-1) as Event, state).map(({ body }) => [(body as { code: string }).code, (body as { to: object }).to]);

describe('when the citizen has moved to another municipality', () => {
  it('an open request stays where it is, and its owner is told to choose', () => {
    const before = given(...inProgress()).state;
    given(...inProgress())
      .when(day, 'clock', commands.citizenMoved)
      .follows(said);
    const after = given(...inProgress(), moves);
    expect(after.state).toEqual({ ...before, moved: { to: organisations.stranger } });
    expect(codesTold(after)).toEqual([['citizenMoved', { organisationId: organisations.municipality, people: 'owner' }]]);
    expect(allowedFor(after.state, people.caseworker)).toEqual(expect.arrayContaining(['keepRecipient', 'cancel']));
  });

  it('it is said once for each municipality, only to the one that had the case, and on the day at the earliest', () => {
    given(...inProgress(), moves)
      .when(day, 'clock', commands.citizenMoved)
      .refused('AlreadyDone');
    given(...inProgress())
      .when(day, 'clock', { ...commands.citizenMoved, fromId: organisations.stranger, toId: organisations.municipality })
      .refused('AlreadyDone');
    given(...inProgress())
      .when('2026-11-30', 'clock', commands.citizenMoved)
      .refused('DateInFuture', { on: day });
  });

  it('a closed request is marked and nobody is told', () => {
    const after = given(...movedAfterwards);
    expect(after.state).toMatchObject({ status: 'closed', moved: { to: organisations.stranger } });
    expect(codesTold(after)).toEqual([]);
  });

  it('one choice settles the move and the change of doctor', () => {
    const doubly = given(...inProgress(), moves, on(day, 'clock', commands.gpChanged));
    expect(unsettledIn(doubly.state)).toEqual(['citizenMoved', 'gpChanged']);
    const kept = given(...inProgress(), moves, on(day, 'clock', commands.gpChanged), on('2026-12-02', 'caseworker', commands.keepRecipient));
    expect(unsettledIn(kept.state)).toEqual([]);
    expect(kept.state).toMatchObject({ formerGp: 'kept', moved: { to: organisations.stranger, kept: true } });
  });

  it('an annulment says why, as long as it was not chosen to have the answer all the same', () => {
    const cancelled = given(...inProgress(), moves, on('2026-12-02', 'caseworker', commands.cancel)).events.at(-1);
    expect(cancelled).toMatchObject({ type: 'cancelled', because: 'citizenMoved' });
    expect(eventText(cancelled as Event, 'da')).toBe('Annulleret, da borgeren er flyttet');
    const keeps = on('2026-12-02', 'caseworker', commands.keepRecipient);
    expect(given(...inProgress(), moves, keeps, on('2026-12-03', 'caseworker', commands.cancel)).events.at(-1)).not.toHaveProperty('because');
  });

  it('the citizen reads that the former municipality decides, and afterwards whose answer is waited for', () => {
    expect(citizenText(given(...sent(), moves).state, 'da', day)).toMatch(/^Du er flyttet til en anden kommune\. Vi afgør, om din læge stadig skal svare\./);
    expect(citizenText(given(...sent(), moves, on(day, 'caseworker', commands.keepRecipient)).state, 'da', day)).toMatch(/^Lige nu venter vi på din læge\./);
  });
});

describe('an answer is sent to the new municipality', () => {
  it('by whoever asked, once it is answered and the citizen has moved, and the doctor hears nothing', () => {
    given(...closedBefore)
      .when(day, 'caseworker', commands.shareAnswer)
      .refused('NotMoved');
    given(...inProgress(), moves)
      .when(day, 'caseworker', commands.shareAnswer)
      .refused('NotInThisState', { command: 'shareAnswer', status: 'inProgress' });
    const shared = given(...movedAfterwards, shares);
    expect(shared.events.at(-1)).toMatchObject({ type: 'answerShared', organisationId: organisations.stranger, legalBasis: 'rsl11c', noticeOn: '2026-11-20' });
    expect(codesTold(shared)).toEqual([
      ['answerShared', { organisationId: organisations.stranger, people: 'managers' }],
      ['answerShared', { citizenId: shared.state.citizenId }],
    ]);
    given(...movedAfterwards, shares)
      .when('2026-12-03', 'caseworker', commands.shareAnswer)
      .refused('AlreadyTakesPart');
  });

  it('only on a basis that holds: a consent that is concrete and fresh, or the law with its notice', () => {
    const share = (given: object) => ({ ...commands.shareAnswer, noticeOn: undefined, ...given });
    const consent = { form: 'oral', on: '2026-11-30', contentId: 'consent' } as const;
    const refused = (command: ReturnType<typeof share>, code: string): void => {
      given(...movedAfterwards)
        .when('2026-12-02', 'caseworker', command, strict)
        .refused(code as 'NotMoved');
    };
    refused(share({ legalBasis: 'consent' }), 'ConsentMissing');
    refused(share({ legalBasis: 'consent', consent: { ...consent, contentId: undefined } }), 'ConsentNotConcrete');
    refused(share({ legalBasis: 'consent', consent: { ...consent, on: '2025-11-01' } }), 'ConsentTooOld');
    refused(share({ legalBasis: 'consent', consent: { ...consent, on: '2026-12-03' } }), 'DateInFuture');
    refused(share({ legalBasis: 'rsl11c' }), 'NoticeMissing');
    expect(given(...movedAfterwards, on('2026-12-02', 'caseworker', share({ legalBasis: 'consent', consent }))).events.at(-1)).toMatchObject({ consent });
  });

  it('which may read it and do nothing with it, until its access ends', () => {
    const { state } = given(...movedAfterwards, shares);
    expect([mayRead(people.strangeCaseworker, state), allowedFor(state, people.strangeCaseworker)]).toEqual([true, []]);
    expect(serviceRequestWorkflow.rowOf(state).parties).toContainEqual({
      organisationId: organisations.stranger,
      role: 'sharedWith',
      legalBasis: 'rsl11c',
      readsOnly: true,
    });
    const ended = given(...movedAfterwards, shares, stops);
    expect(mayRead(people.strangeCaseworker, ended.state)).toBe(false);
    expect(serviceRequestWorkflow.rowOf(ended.state).parties.map(({ role }) => role)).toEqual(['requester', 'recipient']);
    expect(codesTold(ended).map((told) => (told as unknown[])[0])).toEqual(['sharingStopped', 'sharingStopped']);
    given(...movedAfterwards, shares, stops)
      .when('2026-12-04', 'caseworker', commands.stopSharing)
      .refused('NotShared');
    expect(allowedFor(ended.state, people.caseworker)).toContain('shareAnswer');
  });

  it('which hears when it is corrected or recalled', () => {
    const corrected = given(...movedAfterwards, shares, on('2026-12-03', 'doctor', commands.correctAnswer));
    expect(codesTold(corrected)).toContainEqual(['answerCorrected', { organisationId: organisations.stranger, people: 'managers' }]);
    const recalled = given(...movedAfterwards, shares, on('2026-12-03', 'doctor', commands.recallAnswer));
    const heard = recalled.events.flatMap((event) => codesTold({ state: recalled.state, events: [event] }));
    expect(heard).toContainEqual(['answerRecalled', { organisationId: organisations.stranger, people: 'managers' }]);
  });

  it('a question that is still open is no answer', () => {
    given(...inProgress(), asked(), moves)
      .when(day, 'caseworker', commands.shareAnswer)
      .refused('NotInThisState', { command: 'shareAnswer', status: 'questionAsked' });
  });
});
