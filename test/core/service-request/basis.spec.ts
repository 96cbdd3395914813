import { describe, it } from '@jest/globals';
import { organisations, rules } from '../../kit/rules.js';
import { draft, drafted, monday, withConsent } from './kit/requests.js';
import { given, on } from './kit/story.js';

const strict = { ...rules, legalBases: rules.legalBases.map((basis) => ({ ...basis, notice: basis.code !== 'consent' })) };
const send = { type: 'send' } as const;
const consent = (special: object = {}) => drafted({ ...withConsent, consent: { ...withConsent.consent, ...special } });

describe('a request that rests on the law', () => {
  const untold = drafted({ noticeOn: undefined });
  it('is not sent before the citizen was told in writing, where the basis demands it', () =>
    given(untold).when(monday, 'caseworker', send, strict).refused('NoticeMissing', { source: 'demo § 12' }));
  it('is sent without, where it does not', () => given(untold).when(monday, 'caseworker', send).follows('sent', 'deadlineSet'));
  it('is sent once the day is written', () =>
    given(untold, on(monday, 'caseworker', { type: 'revise', noticeOn: '2026-11-20' }))
      .when(monday, 'caseworker', send, strict)
      .follows('sent', 'deadlineSet'));
  it('cannot have told the citizen tomorrow', () =>
    given()
      .when(monday, 'caseworker', draft({ noticeOn: '2026-11-24' }))
      .refused('DateInFuture', { on: '2026-11-24' }));
});

describe('a request that rests on consent', () => {
  it('is sent within a year of it, and not a day later', () => {
    given(consent({ on: '2025-11-23' }))
      .when(monday, 'caseworker', send)
      .follows('sent', 'deadlineSet');
    given(consent({ on: '2025-11-22' }))
      .when(monday, 'caseworker', send)
      .refused('ConsentTooOld', { on: '2025-11-22', months: 12 });
  });
  it('holds for as long as the rule book says', () => {
    const shorter = { ...rules, legalBases: rules.legalBases.map((basis) => ({ ...basis, consentMonths: 6 })) };
    given(consent({ on: '2026-05-22' }))
      .when(monday, 'caseworker', send, shorter)
      .refused('ConsentTooOld', { on: '2026-05-22', months: 6 });
  });
  it('is not sent to another than the consent was given for', () => {
    const elsewhere = on(monday, 'caseworker', { type: 'revise', recipientId: organisations.otherPractice });
    given(consent(), elsewhere).when(monday, 'caseworker', send).refused('ConsentForAnother');
    const anew = on(monday, 'caseworker', { type: 'revise', consent: { form: 'oral', on: '2026-11-23', contentId: 'new' } });
    given(consent(), elsewhere, anew).when(monday, 'caseworker', send).follows('sent', 'deadlineSet');
  });
  it('is not sent when nobody wrote what the consent covers', () =>
    given(consent({ contentId: undefined }))
      .when(monday, 'caseworker', send)
      .refused('ConsentNotConcrete'));
  it('needs no words of the citizen, who consents to this very request', () => {
    const asked = on(monday, 'caseworker', { type: 'requestConsent', thenSend: false });
    const yes = on('2026-11-24', 'citizen', { type: 'giveConsent', form: 'digital', on: '2026-11-24' });
    given(drafted({ legalBasis: 'consent' }), asked, yes)
      .when('2026-11-25', 'caseworker', send)
      .follows('sent', 'deadlineSet');
  });
});
