import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenText, eventText, isReleased, messagesOf, releasedAnswer, rowOf, type Event } from '#core';
import { people } from './kit/people.js';
import { commands } from './kit/samples.js';
import { statement, submitted } from './kit/requests.js';
import { given, on, wait, type Act } from './kit/story.js';

const monday = '2026-11-23 09:00';
const nothing = given();
const waiting = given(on(monday, 'adviser', statement()));
const heldBack = { until: '2026-12-10', reasonId: 'reason' };
const reply: Act = on('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply' });
const hold: Act = on('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply', heldBack });
const recall: Act = on('2026-11-26', 'adviser', commands.recallAnswer);
const correct: Act = on('2026-11-26', 'adviser', { type: 'correctAnswer', answerType: 'full', contentId: 'corrected' });

type Story = typeof waiting;

/** The codes of what followed from the last act, and to whom. */
const told = (past: Story, act: Act): string[] => {
  const { events, state } = past.and(act);
  return events
    .slice(past.events.length)
    .flatMap((event) => messagesOf(event, state))
    .flatMap(({ channel, body }) =>
      channel === 'notice' ? [`${body.code} to ${'citizenId' in body.to ? 'citizen' : 'people' in body.to ? body.to.people : 'person'}`] : [],
    );
};
const read = ({ events }: Story): string | undefined => {
  const found = releasedAnswer(events.map((event) => ({ event })))?.event;
  return found !== undefined && 'contentId' in found ? found.contentId : undefined;
};
const said = ({ state }: Story, today = '2026-11-24'): string => citizenText(state, 'da', today, 'Foreningen Hverdag');
const last = ({ events }: Story): string => eventText(events.at(-1) as Event, 'da');

describe('a statement of an organisation that takes part', () => {
  it('waits for the municipality to read it and to reply', () => {
    expect(waiting.state).toMatchObject({ status: 'answered', initiatedBy: 'participant', ball: { until: '2026-11-30' } });
    waiting.when('2026-11-25', 'caseworker', { type: 'acceptAnswer' }).refused('ReplyMissing');
    waiting.when('2026-11-25', 'caseworker', { type: 'returnAnswer', contentId: 'more' }).refused('NotForProposal');
    waiting.when('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply' }).follows({ type: 'answerAccepted', proposal: 'statement' });
    expect(allowedFor(waiting.state, people.adviser)).toEqual(expect.arrayContaining(['correctAnswer', 'recallAnswer']));
  });
  it('is told of by what it is, and never as a doctor’s', () => {
    expect(told(nothing, on(monday, 'adviser', statement()))).toEqual(['statementReceived to owner']);
    expect(told(waiting, wait('2026-12-01 00:00'))).toEqual(['statementOverdue to owner']);
    expect(told(waiting, reply)).toEqual(['statementReplied to handlers', 'statementReleased to citizen']);
    expect(told(waiting, correct)).toEqual(['statementCorrected to owner']);
    expect(told(waiting, recall)).toEqual(['statementRecalled to owner', 'statementRecalled to handlers']);
    const lines = [waiting, waiting.and(reply), waiting.and(hold), waiting.and(correct), waiting.and(recall)].flatMap(({ events }) =>
      events.flatMap((event) => [eventText(event, 'da'), eventText(event, 'en')]),
    );
    expect(lines.join('\n')).not.toMatch(/læge|forslag|patient|doctor|proposal/i);
    expect(last(waiting.and(correct))).toBe('Udtalelsen er rettet; den tidligere udgave er bevaret');
  });
  it('is the citizen’s to read as any answer: when it is accepted, or from the day until which it is held back', () => {
    const [accepted, held] = [waiting.and(reply), waiting.and(hold)];
    expect([read(waiting), read(accepted), read(held)]).toEqual([undefined, statement().contentId, undefined]);
    expect([isReleased(accepted.state), isReleased(held.state)]).toEqual([true, false]);
    expect(told(waiting, hold)).toEqual(['statementReplied to handlers', 'statementHeldBack to citizen']);
    waiting
      .when('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply', heldBack: { ...heldBack, until: '2026-11-25' } })
      .refused('DateInPast');
    expect(told(held, wait('2026-12-10 00:00'))).toEqual(['statementReleased to citizen']);
    expect(read(held.and(wait('2026-12-10 00:00')))).toBe(statement().contentId);
  });
  it('that is corrected or recalled after that is so for the citizen too', () => {
    const accepted = waiting.and(reply);
    expect([read(accepted.and(correct)), told(accepted, correct)]).toEqual(['corrected', ['statementCorrected to owner', 'statementCorrected to citizen']]);
    const recalled = accepted.and(recall);
    expect([read(recalled), recalled.state.status]).toEqual([undefined, 'cancelled']);
    expect(told(accepted, recall)).toContain('statementRecalled to citizen');
  });
  it('is told to its citizen in plain words in every stage', () => {
    expect(said(waiting)).toMatch(/^Foreningen Hverdag har sendt os en udtalelse om din sag\..*senest mandag 30\. november 2026\. Du skal ikke gøre noget\.$/);
    expect(said(waiting.and(reply))).toBe('Vi har læst og svaret på udtalelsen fra Foreningen Hverdag. Du kan også læse den. Du skal ikke gøre noget.');
    expect(said(waiting.and(hold))).toContain('Du kan læse den fra torsdag 10. december 2026.');
    expect(said(waiting.and(recall))).toContain('Udtalelsen fra Foreningen Hverdag gælder ikke længere.');
  });
  it('may speak against the citizen, who is then to be heard, which what a doctor proposes does not', () => {
    const against: Act = on('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply', hears: true });
    expect(waiting.and(against).events.at(-1)).toMatchObject({ type: 'answerAccepted', hears: true });
    given(submitted()).when('2026-11-25', 'caseworker', { type: 'acceptAnswer', contentId: 'reply', hears: true }).refused('NotForProposal');
  });

  it('lets the organisation know the citizen by nothing but the course it takes part in', () => {
    const parties = rowOf(waiting.state).parties;
    expect(parties.find(({ role }) => role === 'recipient')).toMatchObject({ purpose: 'statement' });
  });
});
