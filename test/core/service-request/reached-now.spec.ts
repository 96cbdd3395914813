import { describe, expect, it } from '@jest/globals';
import { effectsOf, eventText, feesOf, messagesOf, needsInterpreter, serviceRequestWorkflow, type Event } from '#core';
import { rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, drafted, monday, received, accepted, send } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, at, givenUnder, on, reached, wait } from './kit/story.js';

const book = { ...rules, postage: { amount: 5, unit: 'workingDays', source: 'demo' } } as const;
const postage = { amount: 5, unit: 'workingDays' };
const byPost = (...acts: readonly Act[]): Act[] => reached({ byPost: true }, ...acts);
const interpreted = (...acts: readonly Act[]): Act[] => reached({ interpreter: true }, ...acts);

const lae135 = drafted({ formCode: 'LÆ 135' });
const told = (...acts: readonly Act[]) => givenUnder(book, ...acts);
const lastTarget = ({ events }: Pick<ReturnType<typeof told>, 'events'>): Event | undefined => events.findLast(({ type }) => type === 'targetSet');

const asks = on(monday, 'caseworker', { type: 'requestConsent', thenSend: false });
const invites = on(monday, 'caseworker', commands.inviteWords);
const consents = on('2026-11-24 09:00', 'citizen', { type: 'giveConsent', form: 'digital', on: '2026-11-24' });

describe('the last day of a citizen who is told by post since the draft', () => {
  it.each([
    ['for consent', [drafted({ legalBasis: 'consent' }), ...byPost(asks)], '2026-12-14'],
    ['for words of their own', [drafted({ formCode: 'EGNE ORD' }), ...byPost(invites)], '2026-12-07'],
    ['to book, once it is sent', [lae135, ...byPost(send)], '2026-12-07'],
  ])('holds the days of the post: %s', (_what, acts, until) => expect(lastTarget(told(...acts))).toMatchObject({ until, postage }));

  it('holds none where the exemption has ended since', () => {
    for (const acts of [
      [...byPost(drafted({ legalBasis: 'consent' })), asks],
      [...byPost(lae135), send],
    ])
      expect(lastTarget(told(...acts))).not.toHaveProperty('postage');
  });

  it('holds them too where the citizen’s own consent sends it, or the clock gives the turn back', () => {
    const prepared = on(monday, 'caseworker', { type: 'requestConsent', thenSend: true });
    const sent = told(drafted({ formCode: 'LÆ 135', legalBasis: 'consent', purposeId: 'p' }), prepared, ...byPost(consents));
    expect(lastTarget(sent)).toMatchObject({ awaited: 'booking', postage });
    const paused = told(lae135, send, on('2026-11-24', 'doctor', { type: 'pause', reason: 'citizen', until: '2026-11-27' }));
    expect(lastTarget(paused.and(...byPost(wait('2026-11-28'))))).toMatchObject({ awaited: 'booking', until: '2026-12-11', postage });
  });

  it('is no day that somebody sets before a letter is there', () => {
    const asked = (until: string): Act => on(monday, 'caseworker', { ...commands.inviteWords, until });
    const draft = drafted({ formCode: 'EGNE ORD' });
    const decided = (act: Act | undefined) =>
      act && serviceRequestWorkflow.decide(told(draft).state, act.command, { now: act.now, actor: act.actor, rules: book, citizen: act.citizen });
    const [early] = byPost(asked('2026-11-29'));
    expect(decided(early)).toEqual({ refused: { code: 'LetterTooLate', params: { on: '2026-11-29', earliestOn: '2026-11-30', later: 1 } } });
    expect(lastTarget(told(draft, ...byPost(asked('2026-11-30'))))).toMatchObject({ until: '2026-11-30' });
    expect(lastTarget(told(draft, asked('2026-11-29')))).toMatchObject({ until: '2026-11-29' });
  });

  it('is not moved once it was told, whatever is recorded later', () => {
    const asked = told(drafted({ legalBasis: 'consent' }), asks);
    const reminded = asked.and(...byPost(on('2026-11-25', 'caseworker', { type: 'remind' })));
    expect(reminded.state.ball.until).toBe(asked.state.ball.until);
    expect(reminded.state.ball).not.toHaveProperty('postage');
  });
});

describe('an appointment that somebody else makes for a citizen who is told by post', () => {
  const atDoctor = told(lae135, send, received, accepted);
  const books = (said: object = {}, who: 'doctor' | 'citizen' = 'doctor') => {
    const [act] = byPost(on('2026-11-24', who, { type: 'bookConsultation', on: '2026-11-30', ...said })) as [Act];
    return serviceRequestWorkflow.decide(atDoctor.state, act.command, { now: act.now, actor: act.actor, rules: book, citizen: act.citizen });
  };
  const booked = (more: object) => ({ events: [expect.objectContaining({ type: 'consultationBooked', on: '2026-11-30', ...more })] });

  it('is not on a day before a letter of today is there, unless it is said how else the citizen was told', () => {
    expect(books()).toEqual({ refused: { code: 'LetterTooLate', params: { on: '2026-11-30', earliestOn: '2026-12-01' } } });
    expect(books({ on: '2026-12-01' })).toMatchObject(booked({ on: '2026-12-01' }));
    const phoned = books({ toldBy: 'phone' });
    expect(phoned).toMatchObject(booked({ toldBy: 'phone' }));
    expect('events' in phoned && phoned.events.map((event) => eventText(event, 'da'))).toEqual([
      'Tid bestilt til man. 30.11.2026. Borgeren fik det at vide i telefonen',
    ]);
  });

  it('is on any day where the citizen makes it, who knows it', () => expect(books({}, 'citizen')).toMatchObject(booked({ by: 'citizen' })));
});

describe('how the citizen is reached', () => {
  it('stands in no draft, and in what is sent as nothing but the days and the fee it gave', () => {
    const { events, state } = told(...reached({ byPost: true, interpreter: true }, lae135));
    expect(JSON.stringify([events, state])).not.toMatch(/byPost|interpreter/);
    expect(JSON.stringify(told(...byPost(lae135, send)))).not.toContain('"byPost"');
  });

  it('is read anew by a request that another becomes, or that is made for its sake', () => {
    const { events, state } = told(
      ...reached({ byPost: true, interpreter: true }, lae135, send, received),
      ...byPost(on('2026-11-24', 'doctor', commands.forward)),
    );
    const made = events.flatMap((event) => messagesOf(event, state)).filter(({ channel }) => channel === 'command');
    expect(made).not.toEqual([]);
    expect(JSON.stringify(made)).not.toMatch(/byPost|interpreter/);
  });

  it('is read by what tells of a command before it is given', () => {
    const { state } = told(lae135);
    const asking = { now: at(monday), actor: people.caseworker, rulesFor: () => book };
    const feeOf = (citizen?: object) => effectsOf(state, { ...asking, citizen }).find(({ command }) => command === 'send')?.fees[0]?.amount;
    expect([feeOf(), feeOf({ interpreter: true })]).toEqual([800, 850]);
  });
});

describe('an interpreter', () => {
  const answer = answered();
  const amountAfter = (...acts: readonly Act[]): [number | undefined, boolean] => {
    const { state } = told(...acts);
    return [feesOf(state)[0]?.amount, needsInterpreter(state, undefined)];
  };

  it('is counted when it is sent, whatever the draft was made with', () => {
    expect(amountAfter(lae135, ...interpreted(send))[0]).toBe(850);
    expect(amountAfter(...interpreted(lae135), send)[0]).toBe(800);
  });

  it('is counted anew by the answer: one who came to need it, and one who needs it no more', () => {
    expect(amountAfter(lae135, send, received, accepted, ...interpreted(answer))).toEqual([850, true]);
    expect(amountAfter(lae135, ...interpreted(send, received, accepted), answer)).toEqual([800, false]);
  });

  it('is as it was once the answer is there: a correction counts none that is needed since', () => {
    const corrected = on('2026-12-01', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'corrected' });
    expect(amountAfter(lae135, send, received, accepted, answer, ...interpreted(corrected))).toEqual([800, false]);
    expect(amountAfter(lae135, ...interpreted(send, received, accepted, answer), corrected)).toEqual([850, true]);
  });

  it('is said as the citizen needs one now as long as an answer is to come', () => {
    const { state } = told(lae135, send);
    expect([needsInterpreter(state, { interpreter: true }), needsInterpreter(state, {})]).toEqual([true, false]);
    const { state: over } = told(lae135, send, received, accepted, answer);
    expect(needsInterpreter(over, { interpreter: true })).toBe(false);
  });
});

describe('a request that was drafted with a copy of it', () => {
  const lift = (events: readonly Event[], copy: object): Event[] =>
    events.map((event) => serviceRequestWorkflow.upcast({ ...event, ...(event.type === 'created' && copy) }));
  const folded = (events: readonly Event[]) => events.reduce<ReturnType<typeof told>['state'] | null>(serviceRequestWorkflow.evolve, null);

  it('replays to the fee that was counted by it, and forgets how the citizen was told', () => {
    const { events, state } = told(...interpreted(lae135, send, received, accepted, answered()));
    const before = events.map((event) => ({ ...event, interpreter: undefined }) as Event);
    expect(folded(lift(before, { byPost: true, interpreter: true }))).toEqual(state);
  });
});
