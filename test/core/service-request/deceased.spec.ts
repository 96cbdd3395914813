import { describe, expect, it } from '@jest/globals';
import { messagesOf, noticeText, type Event } from '#core';
import { answered, asked, drafted, inProgress, monday, sent } from './kit/requests.js';
import { given, on } from './kit/story.js';

const dies = on('2026-11-27', 'clock', { type: 'citizenDeceased' });
const cancelled = { type: 'cancelled', because: 'citizenDeceased' } as const;

describe('when the citizen has died', () => {
  it('a request that waits for anybody is annulled', () => {
    for (const acts of [sent(), inProgress(), [...inProgress(), asked()]])
      given(...acts)
        .when('2026-11-27', 'clock', dies.command)
        .follows(cancelled);
    const asking = on(monday, 'caseworker', { type: 'requestConsent', thenSend: true });
    given(drafted({ legalBasis: 'consent' }), asking)
      .when('2026-11-27', 'clock', dies.command)
      .follows(cancelled);
  });
  it('one that was answered is left to the requester, and a draft to whoever writes it', () => {
    given(...inProgress(), answered('2026-11-26'))
      .when('2026-11-27', 'clock', dies.command)
      .refused('NotInThisState', { command: 'citizenDeceased', status: 'answered' });
    given(drafted()).when('2026-11-27', 'clock', dies.command).refused('NotInThisState', { command: 'citizenDeceased', status: 'draft' });
  });
  it('the requester and the recipient are told, and nobody else', () => {
    const { state, events } = given(...inProgress(), dies);
    const told = messagesOf(events.at(-1) as Event, state).flatMap(({ channel, body }) => (channel === 'notice' ? [[body.code, body.to, body.params]] : []));
    expect(told.map(([code, to]) => [code, (to as { people: string }).people])).toEqual([
      ['citizenDeceased', 'owner'],
      ['cancelled', 'handlers'],
    ]);
    expect(noticeText('cancelled', told[1]?.[2] as never, 'da').body).toContain('Anmodningen er annulleret, da borgeren er død.');
    expect(noticeText('cancelled', told[1]?.[2] as never, 'en').body).toContain('because the citizen has died');
  });
});
