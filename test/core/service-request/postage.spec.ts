import { describe, expect, it } from '@jest/globals';
import { citizenText, holderOf, messagesOf, type Command } from '#core';
import { rules } from '../../kit/rules.js';
import { drafted, monday, send } from './kit/requests.js';
import { type Act, givenUnder as underRules, on, reached } from './kit/story.js';

const byPost = { ...rules, postage: { amount: 5, unit: 'workingDays', source: 'demo' } } as const;
const postage = { amount: 5, unit: 'workingDays' };
const lae135 = drafted({ formCode: 'LÆ 135' });
/** What happens to a citizen who is told by post. */
const told = (...acts: readonly Act[]) => underRules(byPost, ...reached({ byPost: true }, ...acts));

const asking: Command = { type: 'requestConsent', thenSend: false };

describe('a day that a citizen who is told by post must act by', () => {
  it('counts from when the letter is there: consent', () =>
    expect(told(drafted({ legalBasis: 'consent' }), on(monday, 'caseworker', asking)).events.at(-1)).toMatchObject({
      ...{ type: 'targetSet', awaited: 'consent', until: '2026-12-14', postage },
    }));

  it('counts from when the letter is there: booking', () => {
    const { events } = told(lae135, send);
    expect(events.find(({ type }) => type === 'targetSet')).toMatchObject({ awaited: 'booking', until: '2026-12-07', postage });
  });

  it('is said with what the post was given', () => {
    const { events, state } = told(lae135, send);
    const notices = events
      .flatMap((event) => messagesOf(event, state))
      .filter(({ channel, body }) => channel === 'notice' && 'to' in body && 'citizenId' in Object(body.to));
    expect(notices).toMatchObject([{ body: { code: 'bookConsultation', params: { until: '2026-12-07', postage: 5, postageUnit: 'workingDays' } } }]);
  });

  it('is read with its day on the request and on Min sag', () => {
    const { state } = told(lae135, send);
    expect(citizenText(state, 'da', '2026-11-24')).toContain('Bestil tid hos din læge senest mandag 7. december 2026 (med 5 arbejdsdage til posten).');
    expect(citizenText(state, 'en', '2026-11-24')).toContain('(including 5 working days for the post)');
    expect(holderOf(state)).toMatchObject({ party: 'citizen', until: '2026-12-07', postage });
    const booked = told(lae135, send, on('2026-11-25', 'citizen', { type: 'reportNoAppointment' })).state;
    expect(holderOf(booked)).not.toHaveProperty('postage');
  });

  it('is no other where the citizen is told digitally, or the rule book knows of no post', () => {
    const digital = underRules(byPost, lae135, send).events.find(({ type }) => type === 'targetSet');
    expect(digital).toMatchObject({ until: '2026-11-30' });
    expect(digital).not.toHaveProperty('postage');
    expect(underRules(rules, ...reached({ byPost: true }, lae135, send)).events.find(({ type }) => type === 'targetSet')).toMatchObject({
      until: '2026-11-30',
    });
  });
});

describe('what others must do', () => {
  it('never moves by the post: the deadline of the answer, and the targets of the requester', () => {
    expect(told(drafted(), send).state.deadline).toEqual(underRules(byPost, drafted(), send).state.deadline);
    const reported = on('2026-11-25', 'citizen', { type: 'reportNoAppointment' });
    const lastOf = ({ events }: ReturnType<typeof told>) => events.at(-1);
    expect(lastOf(told(lae135, send, reported))).toEqual(lastOf(underRules(byPost, lae135, send, reported)));
  });
});
