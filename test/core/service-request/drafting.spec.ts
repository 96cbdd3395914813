import { describe, it } from '@jest/globals';
import { organisations } from '../../kit/rules.js';
import { draft, drafted, monday, withConsent } from './kit/requests.js';
import { given, on } from './kit/story.js';

describe('a draft', () => {
  it('is made by the requester', () => given().when(monday, 'caseworker', draft()).follows({ type: 'created', formCode: 'LÆ 125' }));
  it('records a consent that was given before', () =>
    given().when(monday, 'caseworker', draft(withConsent)).follows('created', { type: 'consentGiven', form: 'oral' }));
  it('cannot record a consent of tomorrow', () =>
    given()
      .when(monday, 'caseworker', draft({ consent: { form: 'paper', on: '2026-11-24' } }))
      .refused('DateInFuture', { on: '2026-11-24' }));
  it('needs a purpose', () =>
    given()
      .when(monday, 'caseworker', draft({ purposeId: '' }))
      .refused('PurposeMissing'));
  it('needs questions', () =>
    given()
      .when(monday, 'caseworker', draft({ questionsId: '' }))
      .refused('QuestionsMissing'));
  it('can be revised as often as need be', () =>
    given(drafted())
      .when(monday, 'caseworker', { type: 'revise', recipientId: organisations.otherPractice })
      .follows({ type: 'revised', recipientId: organisations.otherPractice }));
  it('may get its consent while it is revised', () =>
    given(drafted({ legalBasis: 'consent' }))
      .when(monday, 'caseworker', { type: 'revise', consent: { form: 'paper', on: '2026-11-23' } })
      .follows({ type: 'consentGiven', form: 'paper' }));
  it('can be thrown away', () => given(drafted()).when(monday, 'manager', { type: 'discard' }).follows('discarded'));
});

const restsOnConsent = drafted({ legalBasis: 'consent' });
const ask = (thenSend: boolean) => on(monday, 'caseworker', { type: 'requestConsent', thenSend });
const yes = { type: 'giveConsent', form: 'digital', on: '2026-11-25' } as const;

describe('consent', () => {
  it('is asked of the citizen, who then has the ball for fourteen days', () =>
    given(restsOnConsent)
      .when(monday, 'caseworker', { type: 'requestConsent', thenSend: false })
      .follows('consentRequested', { type: 'targetSet', awaited: 'consent', until: '2026-12-07' }));
  it('is not asked when the law gives the right without it', () =>
    given(drafted()).when(monday, 'caseworker', { type: 'requestConsent', thenSend: false }).refused('ConsentNotNeeded'));
  it('is not asked twice', () => given(drafted(withConsent)).when(monday, 'caseworker', { type: 'requestConsent', thenSend: false }).refused('AlreadyDone'));
  it('is not asked for a request that cannot be sent', () =>
    given(drafted({ legalBasis: 'consent', formCode: 'LÆ 999' }))
      .when(monday, 'caseworker', { type: 'requestConsent', thenSend: false })
      .refused('NoPolicy'));
  it('given by the citizen makes it a draft again', () =>
    given(restsOnConsent, ask(false)).when('2026-11-25', 'citizen', yes).follows({ type: 'consentGiven', form: 'digital' }));
  it('given sends the request at once when it was prepared so', () =>
    given(restsOnConsent, ask(true)).when('2026-11-25', 'citizen', yes).follows('consentGiven', 'sent', { type: 'deadlineSet', dueOn: '2026-12-09' }));
  it('given on the telephone is recorded by the requester', () =>
    given(restsOnConsent, ask(false))
      .when('2026-11-25', 'caseworker', { type: 'giveConsent', form: 'oral', on: '2026-11-24', contentId: 'note' })
      .follows({ type: 'consentGiven', on: '2026-11-24' }));
  it('stands even when the request can no longer be sent', () => {
    const prepared = given(restsOnConsent, ask(true));
    const withoutForms = { ...prepared.rules, forms: [] };
    prepared.when('2026-11-25', 'citizen', yes, withoutForms).follows('consentGiven');
  });
  it('refused makes it a draft again, which cannot be sent', () => {
    const refused = given(restsOnConsent, ask(true)).when('2026-11-25', 'citizen', { type: 'refuseConsent' });
    refused.follows('consentRefused');
    refused.story().when('2026-11-26', 'caseworker', { type: 'send' }).refused('ConsentRefused');
  });
  it('missing keeps the request from being sent', () => given(restsOnConsent).when(monday, 'caseworker', { type: 'send' }).refused('ConsentMissing'));
  it('unanswered past its target gives the ball to the requester, with a date', () =>
    given(restsOnConsent, ask(true))
      .when('2026-12-08 00:00', 'clock', { type: 'timerDue' })
      .follows({ type: 'targetMissed', awaited: 'consent', holder: 'citizen', until: '2026-12-07' }, { type: 'targetSet', until: '2026-12-22' }));
  it('may still be given after that', () =>
    given(restsOnConsent, ask(false), on('2026-12-08', 'clock', { type: 'timerDue' }))
      .when('2026-12-09', 'citizen', { ...yes, on: '2026-12-09' })
      .follows('consentGiven'));
});

describe('consent withdrawn', () => {
  const sent = given(drafted(withConsent), on(monday, 'caseworker', { type: 'send' }));
  const onTheLaw = drafted({ ...withConsent, legalBasis: 'rsl11c' });
  it('ends a request that rests on it', () =>
    sent.when('2026-11-25', 'citizen', { type: 'withdrawConsent' }).follows('consentWithdrawn', { type: 'cancelled', because: 'consentWithdrawn' }));
  it('ends it also when the requester records it', () =>
    sent.when('2026-11-25', 'caseworker', { type: 'withdrawConsent', contentId: 'note' }).follows('consentWithdrawn', 'cancelled'));
  it('is recorded, and the request goes on, when it rests on the law', () =>
    given(onTheLaw, on(monday, 'caseworker', { type: 'send' }))
      .when('2026-11-25', 'citizen', { type: 'withdrawConsent' })
      .follows('consentWithdrawn'));
  it('cannot happen before it was given, whatever the request rests on', () => {
    for (const act of [restsOnConsent, drafted()]) given(act).when(monday, 'citizen', { type: 'withdrawConsent' }).refused('ConsentMissing');
  });
  it('cannot happen twice', () =>
    given(onTheLaw, on(monday, 'citizen', { type: 'withdrawConsent' }))
      .when('2026-11-25', 'citizen', { type: 'withdrawConsent' })
      .refused('AlreadyDone'));
});
