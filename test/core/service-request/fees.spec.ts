import { describe, expect, it } from '@jest/globals';
import { agreedOccasions, type AnswerType, type Command, feesOf, messagesOf, noticeText } from '#core';
import { rules } from '../../kit/rules.js';
import { answered, drafted, inProgress, send, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, givenUnder, on, reached } from './kit/story.js';

/** LÆ 135 pays 800 (850 with an interpreter) for the statement and 101 and up for each occasion in its order. */
const paid = { formCode: 'LÆ 135' };
const desk = inProgress(paid);
const price = Object.fromEntries(agreedOccasions.map((occasion, place) => [occasion, 101 + place]));
const by = (who: Parameters<typeof on>[1], command: Command, moment = '2026-12-01 10:00'): Act => on(moment, who, command);
const answer = (answerType: AnswerType): Act =>
  by('doctor', { type: 'answer', answerType, contentId: 'answer', restOn: '2026-12-20', rightFormCode: 'LÆ 125' });

/** Each line as `for what, how many kroner, how it stands`. */
const linesAfter = (...acts: readonly Act[]): string[] => feesOf(given(...acts).state).map(({ occasion, amount, status }) => `${occasion} ${amount} ${status}`);

describe('the fee of a statement', () => {
  it('is none where no rate is known', () => expect(linesAfter(...inProgress(), answered())).toEqual([]));
  it('is none where the rate is nothing', () => {
    const free = { ...rules, forms: rules.forms.map((form) => ({ ...form, fees: form.fees.map((fee) => ({ ...fee, amount: 0 })) })) };
    expect(feesOf(givenUnder(free, ...desk, answered()).state)).toEqual([]);
  });
  it('is none of a draft, and expected once it is sent', () => {
    expect(linesAfter(drafted(paid))).toEqual([]);
    expect(linesAfter(...sent(paid))).toEqual(['statement 800 expected']);
  });
  it('is more with an interpreter', () => expect(linesAfter(...reached({ interpreter: true }, ...sent(paid)))).toEqual(['statement 850 expected']));
  it('is due by the answer, from the day it came', () => {
    expect(linesAfter(...desk, answered())).toEqual(['statement 800 due']);
    expect(feesOf(given(...desk, answered()).state)[0]?.on).toBe('2026-11-30');
  });
  it('is due by an answer that came on paper, from that day', () => {
    const registered = by('caseworker', { ...commands.registerAnswer, receivedOn: '2026-11-27' });
    expect(feesOf(given(...desk, registered).state)).toEqual([{ line: 1, occasion: 'statement', amount: 800, status: 'due', on: '2026-11-27' }]);
  });
  it('stays due when the answer is returned, and is approved although it is', () => {
    const returned = [...desk, answered(), by('caseworker', commands.returnAnswer)];
    expect(linesAfter(...returned)).toEqual(['statement 800 due']);
    expect(linesAfter(...returned, by('caseworker', commands.approveFee))).toEqual(['statement 800 approved']);
  });
  it('waits for the rest of a partial answer, unless the requester ends without it', () => {
    const partial = [...desk, answer('partialRestFollows')];
    expect(linesAfter(...partial)).toEqual(['statement 800 expected']);
    expect(linesAfter(...partial, by('caseworker', commands.acceptAnswer))).toEqual(['statement 800 due']);
  });
  it('keeps the rate of the day of sending', () => {
    const dearer = { amount: 999, validFrom: '2026-11-24', source: 'demo' };
    const raised = { ...rules, forms: rules.forms.map((form) => ({ ...form, fees: [...form.fees, dearer] })) };
    const { state } = givenUnder(raised, ...desk, answered());
    expect(feesOf(state)).toMatchObject([{ occasion: 'statement', amount: 800, status: 'due' }]);
  });
  it.each(['decline', 'forward'] as const)('is annulled by %s', (type) =>
    expect(linesAfter(...desk, by('doctor', commands[type]))).toEqual(['statement 800 annulled']),
  );
  it.each(['redirect', 'recall'] as const)('is annulled by %s', (type) =>
    expect(linesAfter(...desk, by('caseworker', commands[type]))).toEqual(['statement 800 annulled']),
  );
  it('is expected again when a request that was passed on is reopened', () =>
    expect(linesAfter(...desk, by('caseworker', commands.redirect), by('caseworker', commands.reopen))).toEqual(['statement 800 expected']));
  it('is expected again when the answer was for the wrong patient', () =>
    expect(linesAfter(...desk, answered(), by('doctor', commands.recallAnswer))).toEqual(['statement 800 expected']));
});

describe('by the policy', () => {
  it('a partial answer earns its own fee', () => expect(linesAfter(...desk, answer('partialFinal'))).toEqual([`partial ${price.partial} due`]));
  it.each(['noKnowledge', 'notMyPatient', 'tooEarly', 'wrongForm', 'citizenDidNotAttend'] as const)('%s earns that of an answer without a statement', (type) =>
    expect(linesAfter(...desk, answer(type))).toEqual([`noStatement ${price.noStatement} due`]),
  );
  it('a partial answer that is completed earns the whole', () =>
    expect(linesAfter(...desk, answer('partialFinal'), by('caseworker', commands.returnAnswer), answer('full'))).toEqual(['statement 800 due']));
  it('an answer that is agreed to earn nothing ends the fee, until a later one earns it after all', () => {
    const nothing = { occasion: 'noStatement', amount: 0, source: 'demo' } as const;
    const free = { ...rules, policies: rules.policies.map((policy) => ({ ...policy, fees: [nothing] })) };
    const told = [...desk, answer('noKnowledge')];
    expect(feesOf(givenUnder(free, ...told).state)).toMatchObject([{ occasion: 'noStatement', amount: 0, status: 'annulled' }]);
    const whole = [...told, by('caseworker', commands.returnAnswer), answer('full')];
    expect(feesOf(givenUnder(free, ...whole).state)).toMatchObject([{ occasion: 'statement', amount: 800, status: 'due' }]);
  });
  it('and where the policy is silent any answer earns the statement’s', () => {
    const silent = { ...rules, policies: rules.policies.map(({ fees: _fees, ...policy }) => policy) };
    expect(feesOf(givenUnder(silent, ...desk, answer('noKnowledge')).state)).toMatchObject([{ occasion: 'statement', amount: 800, status: 'due' }]);
    expect(feesOf(givenUnder(silent, ...desk, by('caseworker', commands.cancel)).state)).toMatchObject([{ occasion: 'statement', status: 'annulled' }]);
  });
  it('a citizen who did not come costs a fee each time', () => {
    const missed = by('doctor', commands.consultationMissed);
    const noShow = `noShow ${price.noShow} due`;
    expect(linesAfter(...desk, missed, by('doctor', commands.bookConsultation), missed)).toEqual(['statement 800 expected', noShow, noShow]);
  });
  it('an annulment ends the statement’s fee and costs its own', () => {
    const annulled = ['statement 800 annulled', `annulment ${price.annulment} due`];
    expect(linesAfter(...desk, by('caseworker', commands.cancel))).toEqual(annulled);
    expect(linesAfter(...desk, by('caseworker', commands.merge))).toEqual(annulled);
    const consented = inProgress({ ...paid, legalBasis: 'consent', consent: { form: 'oral', on: '2026-11-20', contentId: 'consent' } });
    expect(linesAfter(...consented, by('citizen', commands.withdrawConsent))).toEqual(annulled);
  });
  it('nothing is paid for the annulment of what nobody had begun', () => {
    const annulled = ['statement 800 annulled'];
    expect(linesAfter(...sent(paid), by('caseworker', commands.cancel))).toEqual(annulled);
    expect(linesAfter(...sent(paid), by('doctor', commands.receive), by('caseworker', commands.cancel))).toEqual(annulled);
    expect(linesAfter(...sent(paid), by('doctor', commands.ask), by('caseworker', commands.cancel))).toHaveLength(2);
  });
  it('nothing is paid for the annulment of what was answered once', () =>
    expect(linesAfter(...desk, answered(), by('caseworker', commands.returnAnswer), by('caseworker', commands.cancel))).toEqual(['statement 800 due']));
  it('one thing more is expected beside the first, and due by its answer', () => {
    const more = [...desk, answered(), by('caseworker', commands.askMore)];
    expect(linesAfter(...more)).toEqual(['statement 800 due', `extraQuestion ${price.extraQuestion} expected`]);
    expect(linesAfter(...more, answer('full'))).toEqual(['statement 800 due', `extraQuestion ${price.extraQuestion} due`]);
  });
  it.each([
    ['telephone', 'call'],
    ['meeting', 'meeting'],
  ] as const)('a contact by %s earns the fee of a %s when whoever writes it down says so', (channel, occasion) => {
    const contact = { ...commands.logContact, channel };
    expect(linesAfter(...desk, by('doctor', contact))).toEqual(['statement 800 expected']);
    expect(linesAfter(...desk, by('doctor', { ...contact, earnsFee: true }))).toEqual(['statement 800 expected', `${occasion} ${price[occasion]} due`]);
  });
  it.each([
    ['SAMTALE', 'telephone', 'call'],
    ['MØDE', 'meeting', 'meeting'],
  ] as const)('a request for it (%s) is paid for one contact, whoever writes it down, and not again by its answer', (formCode, channel, occasion) => {
    const held = { ...commands.logContact, channel, on: '2026-11-30', earnsFee: true } as const;
    const called = [...inProgress({ formCode }), on('2026-11-30', 'doctor', held)];
    const paid = [`${occasion} ${price[occasion]} due`];
    expect(linesAfter(...called)).toEqual(paid);
    given(...called)
      .when('2026-12-01', 'caseworker', { ...held, on: '2026-12-01' })
      .refused('ContactPaid', { on: '2026-11-30' });
    given(...called)
      .when('2026-12-01', 'caseworker', { ...held, channel: channel === 'meeting' ? 'telephone' : 'meeting' })
      .refused('ContactPaid');
    expect(linesAfter(...called, by('caseworker', { ...held, earnsFee: false }))).toEqual(paid);
    expect(linesAfter(...called, answer('full'))).toEqual(paid);
    expect(linesAfter(...inProgress({ formCode }), answer('full'))).toEqual([]);
  });
  it('no other contact earns one, nor any where none is agreed', () => {
    given(...desk)
      .when('2026-12-01', 'doctor', { ...commands.logContact, channel: 'email', earnsFee: true })
      .refused('NoFeeAgreed', { channel: 'email' });
    given(...inProgress())
      .when('2026-12-01', 'doctor', { ...commands.logContact, earnsFee: true })
      .refused('NoFeeAgreed', { channel: 'telephone' });
  });
});

describe('a decision about a line', () => {
  const done = [...desk, answered()];

  it('is none before it is due, and none of a line that is not there', () => {
    given(...desk)
      .when('2026-12-01', 'caseworker', commands.approveFee)
      .refused('FeeNotDue');
    given(...done)
      .when('2026-12-01', 'caseworker', { type: 'approveFee', line: 2 })
      .refused('FeeNotDue');
  });
  it('says in its event what and how much', () =>
    given(...done)
      .when('2026-12-01', 'caseworker', commands.approveFee)
      .follows({ type: 'feeApproved', line: 1, occasion: 'statement', amount: 800 }));
  it('may be a dispute, which ends in an approval', () => {
    const disputed = [...done, by('caseworker', commands.disputeFee)];
    expect(linesAfter(...disputed)).toEqual(['statement 800 disputed']);
    given(...disputed)
      .when('2026-12-01', 'caseworker', commands.disputeFee)
      .refused('FeeNotDue');
    expect(linesAfter(...disputed, by('manager', commands.approveFee, '2026-12-02'))).toEqual(['statement 800 approved']);
  });
  it('stands: what was approved is neither approved again nor changed by a later answer', () => {
    const approved = [...done, by('caseworker', commands.returnAnswer), by('caseworker', commands.approveFee)];
    given(...approved)
      .when('2026-12-01', 'caseworker', commands.approveFee)
      .refused('FeeNotDue');
    expect(linesAfter(...approved, answer('partialFinal'))).toEqual(['statement 800 approved']);
  });
  it('is open also when the request has ended', () => {
    const accepted = [...done, by('caseworker', commands.acceptAnswer)];
    expect(linesAfter(...accepted, by('caseworker', commands.approveFee))).toEqual(['statement 800 approved']);
    const cancelled = [...desk, by('caseworker', commands.cancel)];
    expect(linesAfter(...cancelled, by('caseworker', { type: 'approveFee', line: 2 }))[1]).toBe(`annulment ${price.annulment} approved`);
  });
});

describe('the counterpart is told', () => {
  const toldBy = (...acts: readonly Act[]): string => {
    const { events, state } = given(...acts);
    const told = events.slice(-3).flatMap((event) => messagesOf(event, state));
    return told.flatMap(({ channel, body }) => (channel === 'notice' ? noticeText(body.code, body.params, 'da').body : [])).join(' ');
  };

  it('of an annulment at once, with what it does to the fee', () =>
    expect(toldBy(...desk, by('caseworker', commands.cancel))).toMatch(/Honoraret for attesten bortfalder\. I får 104 kr\. for annulleringen\./));
  it('nothing of fees where there are none', () => expect(toldBy(...inProgress(), by('caseworker', commands.cancel))).not.toMatch(/honorar|kr\./i));
  it('what one thing more earns', () => expect(toldBy(...desk, answered(), by('caseworker', commands.askMore))).toMatch(/Svaret giver et honorar på 105 kr\./));
  it('of a dispute', () => expect(toldBy(drafted(paid), send, answered(), by('caseworker', commands.disputeFee))).toMatch(/bestrider et honorar på 800 kr\./));
});
