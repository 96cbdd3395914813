import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenText, eventText, evolve, isReleased, messagesOf, releasedAnswer, type Event, type ServiceRequest } from '#core';
import { people } from './kit/people.js';
import { answered, inProgress, submitted } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on, wait } from './kit/story.js';

const heldBack = { until: '2026-12-10', reasonId: 'reason' };
const hold = { type: 'acceptAnswer', heldBack } as const;
const review = given(...inProgress(), answered());
const accepted = review.and(on('2026-12-01', 'caseworker', { type: 'acceptAnswer' }));
const held = review.and(on('2026-12-01', 'caseworker', hold));
const reopened = on('2026-12-03', 'caseworker', commands.reopen);

/** The codes that the citizen is told, of the last act. */
const told = (past: ReturnType<typeof given>, act: Act): string[] => {
  const { events } = past.and(act);
  let state: ServiceRequest | null = null;
  return events.flatMap((event, place) => {
    state = evolve(state, event);
    const fresh = place >= past.events.length ? messagesOf(event, state) : [];
    return fresh.flatMap(({ channel, body }) => (channel === 'notice' && 'citizenId' in body.to ? [body.code] : []));
  });
};

const read = ({ events }: { events: readonly Event[] }): string | undefined => {
  const found = releasedAnswer(events.map((event) => ({ event })))?.event;
  return found !== undefined && 'contentId' in found ? found.contentId : undefined;
};

describe('an answer is for the citizen to read', () => {
  it('from the moment it is accepted and not before', () => {
    expect([isReleased(review.state), isReleased(accepted.state)]).toEqual([false, true]);
    expect([read(review), read(accepted)]).toEqual([undefined, 'answer']);
    expect(told(review, on('2026-12-01', 'caseworker', { type: 'acceptAnswer' }))).toEqual(['answerReleased']);
    expect(citizenText(accepted.state, 'da', '2026-12-01')).toContain('Du kan også læse det');
  });
  it('as an event of before the rule says it: accepted without a word of holding back', () => {
    const old: Event = { v: 1, type: 'answerAccepted', effectiveAt: '2026-12-01T11:00:00.000Z' };
    expect(accepted.events.at(-1)).toEqual(old);
    expect(isReleased(evolve(review.state, old))).toBe(true);
  });
  it('when the request is ended with it without being accepted, for else it could be kept back without a reason', () => {
    expect(read(review.and(on('2026-12-01', 'caseworker', { type: 'close' })))).toBe('answer');
    expect(read(review.and(on('2026-12-01', 'caseworker', commands.redirect)))).toBe('answer');
    expect(told(review, on('2026-12-01', 'caseworker', { type: 'close' }))).toEqual(['answerReleased']);
  });
  it('not when there is none, and no proposal of a doctor', () => {
    const declined = given(...inProgress(), on('2026-11-30', 'doctor', commands.decline));
    expect(told(declined, on('2026-12-01', 'caseworker', { type: 'close' }))).toEqual([]);
    const proposal = given(submitted());
    expect(told(proposal, on('2026-11-24', 'caseworker', { type: 'acceptAnswer', contentId: 'reply' }))).toEqual([]);
    proposal.when('2026-11-24', 'caseworker', { ...hold, contentId: 'reply' }).refused('NotForProposal');
  });
});

describe('an answer that is held back', () => {
  it('is held until a day that is still to come', () => {
    review.when('2026-12-01', 'caseworker', hold).follows({ type: 'answerAccepted', heldBack });
    review
      .when('2026-12-01', 'caseworker', { type: 'acceptAnswer', heldBack: { ...heldBack, until: '2026-12-01' } })
      .refused('DateInPast', { on: '2026-12-01', earliestOn: '2026-12-02' });
  });
  it('is known to the citizen to have come, with the day and not the reason', () => {
    expect([isReleased(held.state), read(held)]).toEqual([false, undefined]);
    expect(citizenText(held.state, 'da', '2026-12-01')).toBe(
      'Vi har fået svar fra din læge. Du kan læse det fra torsdag 10. december 2026. Du skal ikke gøre noget.',
    );
    expect(told(review, on('2026-12-01', 'caseworker', hold))).toEqual(['answerHeldBack']);
    expect(eventText(held.events.at(-1) as Event, 'da')).toBe('Svaret er godkendt; borgeren kan læse det fra tors. 10.12.2026');
  });
  it('is released by itself when the day begins, and the citizen is told', () => {
    held.when('2026-12-09 23:59', 'clock', { type: 'timerDue' }).follows();
    held.when('2026-12-10 00:00', 'clock', { type: 'timerDue' }).follows({ type: 'answerReleased', over: true });
    expect(told(held, wait('2026-12-10 00:00'))).toEqual(['answerReleased']);
    expect(read(held.and(wait('2026-12-10 00:00')))).toBe('answer');
  });
  it('may be released earlier by whoever asked, once', () => {
    held.when('2026-12-03', 'doctor', { type: 'releaseAnswer' }).refused('NotYours');
    held.when('2026-12-03', 'caseworker', { type: 'releaseAnswer' }).follows('answerReleased');
    const released = held.and(on('2026-12-03', 'caseworker', { type: 'releaseAnswer' }));
    expect([read(released), isReleased(released.state)]).toEqual(['answer', true]);
    released.when('2026-12-04', 'caseworker', { type: 'releaseAnswer' }).refused('NotHeldBack');
    released.when('2026-12-10 00:00', 'clock', { type: 'timerDue' }).follows();
    expect(allowedFor(released.state, people.caseworker)).not.toContain('releaseAnswer');
  });
  it('stays held when it is corrected, and then the correction is what is released', () => {
    const corrected = on('2026-12-03', 'doctor', commands.correctAnswer);
    expect([read(held.and(corrected)), told(held, corrected)]).toEqual([undefined, []]);
    expect(read(held.and(corrected, wait('2026-12-10 00:00')))).toBe('corrected');
  });
  it('of a request that is reopened is held back anew, or not at all, when it is accepted again', () => {
    held.and(reopened).when('2026-12-10 00:00', 'clock', { type: 'timerDue' }).follows();
    expect(read(held.and(reopened))).toBeUndefined();
    expect(read(held.and(reopened, on('2026-12-04', 'caseworker', { type: 'acceptAnswer' })))).toBe('answer');
  });
  it('is released by nobody once it was recalled', () => {
    const recalled = held.and(on('2026-12-03', 'doctor', commands.recallAnswer));
    expect(recalled.state.heldBackUntil).toBeUndefined();
    expect(told(held, on('2026-12-03', 'doctor', commands.recallAnswer))).toEqual([]);
  });
});

describe('an answer that was released', () => {
  it('and is corrected is read as corrected, and the citizen is told', () => {
    const corrected = on('2026-12-03', 'doctor', commands.correctAnswer);
    expect([read(accepted.and(corrected)), told(accepted, corrected)]).toEqual(['corrected', ['answerCorrected']]);
  });
  it('and was of another patient is taken back, and the citizen is told', () => {
    const recalled = on('2026-12-03', 'doctor', commands.recallAnswer);
    expect([read(accepted.and(recalled)), told(accepted, recalled)]).toEqual([undefined, ['answerRecalled']]);
  });
  it('stays so while the request is open again, and a newer one waits until it is accepted', () => {
    const newer = on('2026-12-05', 'doctor', { type: 'answer', answerType: 'full', contentId: 'newer' });
    const again = accepted.and(reopened, on('2026-12-03', 'caseworker', commands.returnAnswer), newer);
    expect(read(again)).toBe('answer');
    expect(read(again.and(on('2026-12-07', 'caseworker', { type: 'acceptAnswer' })))).toBe('newer');
  });
  it('as far as a partial one is accepted, is that; while the rest is awaited nothing is read', () => {
    const partial = given(...inProgress(), on('2026-11-30', 'doctor', { ...commands.answer, answerType: 'partialRestFollows', restOn: '2026-12-14' }));
    expect(read(partial)).toBeUndefined();
    expect(read(partial.and(on('2026-12-01', 'caseworker', { type: 'acceptAnswer' })))).toBe('answer');
  });
});

describe('what came of an answer', () => {
  const outcome = { type: 'tellOutcome', contentId: 'outcome' } as const;
  const toldAll = (past: ReturnType<typeof given>, act: Act): string[] => {
    const { state, events } = past.and(act);
    return messagesOf(events.at(-1) as Event, state).flatMap(({ channel, body }) =>
      channel === 'notice' ? [`${body.code} to ${'citizenId' in body.to ? 'citizen' : 'people' in body.to ? body.to.people : 'person'}`] : [],
    );
  };

  it('is told to whoever answered and to the citizen, once while the request is closed', () => {
    accepted.when('2026-12-10', 'doctor', outcome).refused('NotYours');
    accepted.when('2026-12-10', 'caseworker', outcome).follows({ type: 'outcomeTold', contentId: 'outcome' });
    expect(toldAll(accepted, on('2026-12-10', 'caseworker', outcome))).toEqual(['outcomeTold to handlers', 'outcomeTold to citizen']);
    const once = accepted.and(on('2026-12-10', 'caseworker', outcome));
    once.when('2026-12-11', 'caseworker', outcome).refused('AlreadyDone');
    once
      .and(on('2026-12-12', 'caseworker', commands.reopen), on('2026-12-13', 'caseworker', { type: 'acceptAnswer' }))
      .when('2026-12-14', 'caseworker', outcome)
      .follows('outcomeTold');
  });
  it('may be said with the acceptance already, and the notice says so', () => {
    const notices = (contentId?: string) => {
      const { state, events } = review.and(on('2026-12-01', 'caseworker', { type: 'acceptAnswer', ...(contentId && { contentId }) }));
      return messagesOf(events.at(-1) as Event, state).flatMap(({ channel, body }) => (channel === 'notice' && body.code === 'closed' ? [body.params] : []));
    };
    expect(notices('used for')).toEqual([expect.objectContaining({ outcome: 1 })]);
    expect(notices()).toEqual([expect.not.objectContaining({ outcome: 1 })]);
  });
  it('is nothing to tell of when there was no answer, nor of a proposal, whose reply says it', () => {
    const declined = given(...inProgress(), on('2026-11-30', 'doctor', commands.decline), on('2026-12-01', 'caseworker', { type: 'close' }));
    declined.when('2026-12-02', 'caseworker', outcome).refused('NotInThisState');
    given(submitted(), on('2026-11-24', 'caseworker', { type: 'acceptAnswer', contentId: 'reply' }))
      .when('2026-11-25', 'caseworker', outcome)
      .refused('NotForProposal');
  });
});
