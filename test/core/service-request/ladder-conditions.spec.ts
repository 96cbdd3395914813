import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Command,
  decide,
  type Event,
  eventText,
  evolve,
  faultsIn,
  type LadderEffect,
  ladderText,
  messagesOf,
  noticeText,
  ownWordsOf,
  type Policy,
  type RuleBook,
  type ServiceRequest,
} from '#core';
import { addCalendarDays, localDateOf } from '#sla';
import { organisations, rules } from '../../kit/rules.js';
import { people, type Who } from './kit/people.js';
import { accepted, draft, drafted, monday, received, send, sent } from './kit/requests.js';
import { type Act, at, givenUnder, wait } from './kit/story.js';

/** The small rule book with one rung the day before the deadline and one the day after. */
const bookWith = (before: readonly LadderEffect[], after: readonly LadderEffect[] = before): RuleBook => ({
  ...rules,
  policies: rules.policies.map((policy) => ({
    ...policy,
    ladder: [
      { step: 1, workingDays: -1, time: '09:00', effects: before },
      { step: 2, workingDays: 1, time: '09:00', effects: after },
    ],
  })),
});

type Step = Extract<Event, { type: 'stepTaken' }>;
const isStep = (event: Event): event is Step => event.type === 'stepTaken';

/** The rungs taken when the clock comes by just then, each with those who are told and by what notice. */
const takenBy = (book: RuleBook, moment: string, ...past: readonly Act[]) => {
  const { state, events } = givenUnder(book, ...past, wait(moment));
  return events.filter(isStep).map((event) => ({
    step: event.step,
    told: event.told,
    unmet: event.unmet,
    notices: messagesOf(event, state).flatMap((message) => (message.channel === 'notice' ? [message.body] : [])),
  }));
};

const ifUnread: LadderEffect = { action: 'remind', to: 'recipient', onlyIf: 'unread' };
const always: LadderEffect = { action: 'inform', to: 'requester' };

describe('a rung with a condition', () => {
  it('reminds of what nobody has opened, and keeps still once somebody has, though it is taken', () => {
    const book = bookWith([ifUnread]);
    expect(takenBy(book, '2026-12-04 09:00', ...sent())).toMatchObject([{ step: 1, told: [{ action: 'remind', to: 'recipient' }] }]);
    const [opened, ...more] = takenBy(book, '2026-12-04 09:00', ...sent(), received);
    expect(opened).toMatchObject({ step: 1, told: [], unmet: ['unread'], notices: [] });
    expect(more).toEqual([]);
    expect(takenBy(book, '2026-12-08 09:00', ...sent(), received, wait('2026-12-04 09:00')).map(({ step }) => step)).toEqual([1, 2]);
  });

  it('keeps to itself what depends on it, and says the rest', () => {
    const [taken] = takenBy(bookWith([ifUnread, always]), '2026-12-04 09:00', ...sent(), received);
    expect(taken).toMatchObject({ told: [{ action: 'inform', to: 'requester' }], unmet: ['unread'] });
    expect(taken?.notices.map(({ to }) => to)).toEqual([{ organisationId: organisations.municipality, people: 'owner' }]);
  });

  it('asks whether a consultation is booked where the recipient is to book it', () => {
    const book = bookWith([{ action: 'task', to: 'requester', onlyIf: 'consultationNotBooked' }]);
    const past = [...sent({ formCode: 'LÆ 265' }), received, accepted];
    expect(takenBy(book, '2026-12-22 09:00', ...past)[0]?.told).toHaveLength(1);
    const held: Act = { now: at('2026-12-01 10:00'), actor: people.doctor, command: { type: 'consultationHeld', on: '2026-12-01' } };
    expect(takenBy(book, '2026-12-14 09:00', ...past, held)[0]).toMatchObject({ told: [], unmet: ['consultationNotBooked'] });
  });

  it('asks whether it was delivered as long as that is open', () => {
    const within: RuleBook = { ...bookWith([{ action: 'task', to: 'requester', onlyIf: 'undelivered' }]) };
    const slow = {
      ...within,
      policies: within.policies.map((policy) => ({ ...policy, targets: { ...policy.targets, delivery: { amount: 30, unit: 'workingDays' as const } } })),
    };
    expect(takenBy(slow, '2026-12-04 09:00', drafted(), send)[0]?.told).toHaveLength(1);
    expect(takenBy(slow, '2026-12-04 09:00', ...sent())[0]).toMatchObject({ told: [], unmet: ['undelivered'] });
  });

  it('leaves the word to the rung before it when several come together and its own condition does not hold', () => {
    const book = bookWith([{ action: 'remind', to: 'recipient' }], [ifUnread]);
    expect(takenBy(book, '2026-12-08 10:00', ...sent(), received).map(({ told }) => told.length)).toEqual([1, 0]);
    expect(takenBy(book, '2026-12-08 10:00', ...sent()).map(({ told }) => told.length)).toEqual([0, 1]);
  });

  it('says in words what it waits for, and why nobody was told', () => {
    expect(ladderText(ifUnread, 'da', 'beforeDue')).toBe('påmindelse til samarbejdsparten, hvis den stadig er ulæst');
    const taken: Event = { type: 'stepTaken', v: 1, effectiveAt: at(monday), version: 1, step: 2, told: [], unmet: ['unread'] };
    expect(eventText(taken, 'da')).toBe('Trin 2: ingen besked, for betingelsen var ikke opfyldt');
    expect(eventText({ ...taken, unmet: undefined }, 'da')).toBe('Trin 2: samlet i et senere trin');
  });
});

describe('a rung with words of its own', () => {
  const text = {
    da: '{form} ({number}) til {recipient} er {workingDaysOver} forsinket. Fristen var {dueOn}.',
    en: '{form} ({number}) of {recipient} is {workingDaysOver} late. It was due {dueOn}.',
  };
  const book = bookWith([always], [{ action: 'task', to: 'requester', text }]);
  const notice = takenBy(book, '2026-12-10 09:00', ...sent(), wait('2026-12-04 09:00'))[1]?.notices[0];
  const own = ownWordsOf(book, notice?.params ?? {}, (id) => (id === organisations.practice ? 'Lægehuset' : id));

  it('is read in them, by the policy it was told under, and the title says what it is about all the same', () => {
    const { number } = notice?.params ?? {};
    expect(noticeText('telephoneTask', notice?.params ?? {}, 'da', own)).toEqual({
      title: `Ring til samarbejdsparten: LÆ 125 (${number})`,
      body: `LÆ 125 (${number}) til Lægehuset er 3 arbejdsdage forsinket. Fristen var man. 07.12.2026.`,
    });
    expect(noticeText('telephoneTask', notice?.params ?? {}, 'en', own).body).toContain('is 3 working days late');
  });

  it('keeps them out of events and messages, and finds them by version when the policy has got another since', () => {
    expect(JSON.stringify(notice)).not.toContain('forsinket');
    const [policy] = book.policies.filter(({ id }) => id === notice?.params['policyId']);
    const later = { ...book, policies: [...book.policies, { ...policy, version: 2, ladder: [] } as Policy] };
    expect(ownWordsOf(later, notice?.params ?? {}, (id) => id)?.text).toEqual(text);
    expect(ownWordsOf(book, takenBy(book, '2026-12-04 09:00', ...sent())[0]?.notices[0]?.params ?? {}, (id) => id)).toBeUndefined();
  });

  it('names nothing but what is known, and is not too long', () => {
    const [policy] = rules.policies;
    const faultsOf = (da: string) =>
      faultsIn(
        {
          kind: 'policy',
          rule: {
            ...policy,
            validFrom: '2026-11-23',
            ladder: [{ step: 1, workingDays: 1, time: '09:00', effects: [{ ...always, text: { da, en: 'Fine' } }] }],
          } as Policy,
        },
        rules,
        '2026-11-23',
      );
    const field = 'ladder[0].effects[0].text.da';
    for (const wrong of ['Om {citizen}', 'Om {cpr}', 'Om {', 'Om {}', 'Om {{number}}'])
      expect(faultsOf(wrong)).toEqual([{ field, code: 'unknownPlaceholder' }]);
    expect(faultsOf('a'.repeat(401))).toEqual([{ field, code: 'templateTooLong' }]);
    expect(faultsOf(text.da)).toEqual([]);
  });
});

describe('whoever takes no part in a request', () => {
  const firstNotice = (effect: LadderEffect, recipientKind: string) => {
    const book = bookWith([effect]);
    const anywhere = {
      ...book,
      policies: book.policies.map((policy) => ({ ...policy, recipientKind: '*' })),
      forms: book.forms.map((form) => ({ ...form, recipientKinds: [recipientKind] })),
    };
    return takenBy(anywhere, '2026-12-04 09:00', ...sent({ recipientKind }))[0]?.notices[0];
  };
  const owner = { organisationId: organisations.municipality, people: 'owner' };

  it('is not told of the citizen: another counterpart is a task for the caseworker', () => {
    expect(firstNotice({ action: 'task', to: 'alternativeRecipient' }, 'gpPractice')).toMatchObject({ code: 'alternativeRecipient', to: owner });
    const clinical = firstNotice({ action: 'task', to: 'alternativeRecipient', alternative: 'clinicalFunction' }, 'gpPractice');
    expect(clinical).toMatchObject({ code: 'alternativeRecipient', to: owner, params: { alternative: 'clinicalFunction' } });
    expect(noticeText('alternativeRecipient', clinical?.params ?? {}, 'da').body).toContain('politikken foreslår klinisk funktion');
    expect(ladderText({ action: 'task', to: 'alternativeRecipient', alternative: 'clinicalFunction' }, 'en')).toBe(
      'task for the caseworker to ask another counterpart (clinical function)',
    );
  });

  it('and so is a health coordinator, unless that is the recipient’s own', () => {
    expect(firstNotice({ action: 'task', to: 'healthCoordinator' }, 'gpPractice')).toMatchObject({ code: 'askHealthCoordinator', to: owner });
    expect(firstNotice({ action: 'remind', to: 'healthCoordinator' }, 'gpPractice')).toMatchObject({ code: 'askHealthCoordinator', to: owner });
    const own = { organisationId: organisations.practice, people: 'handlers' };
    expect(firstNotice({ action: 'remind', to: 'healthCoordinator' }, 'clinicalFunction')).toMatchObject({ code: 'reminderBeforeDue', to: own });
  });

  it('cannot be reminded by a policy: that is a fault of the rung, named at its field', () => {
    const [sample] = rules.policies as readonly [Policy];
    const faultsOf = (recipientKind: string, ...effects: LadderEffect[]) => {
      const ladder = [{ step: 1, workingDays: 1, time: '09:00', effects }];
      return faultsIn({ kind: 'policy', rule: { ...sample, recipientKind, validFrom: '2026-12-01', ladder } }, rules, '2026-12-01');
    };
    const remindAnother: LadderEffect = { action: 'remind', to: 'alternativeRecipient' };
    const remindCoordinator: LadderEffect = { action: 'remind', to: 'healthCoordinator' };
    expect(faultsOf('gpPractice', always, remindAnother)).toEqual([{ field: 'ladder[0].effects[1].action', code: 'onlyAsTask' }]);
    expect(faultsOf('gpPractice', remindCoordinator)).toEqual([{ field: 'ladder[0].effects[0].action', code: 'onlyAsTask' }]);
    expect(faultsOf('clinicalFunction', remindCoordinator)).toEqual([]);
    expect(faultsOf('gpPractice', { action: 'task', to: 'alternativeRecipient' })).toEqual([]);
  });
});

/** The same ladder with a condition on every effect. */
const conditional = (condition: NonNullable<LadderEffect['onlyIf']>): RuleBook => ({
  ...rules,
  policies: rules.policies.map((policy) => ({
    ...policy,
    ladder: policy.ladder.map((rung) => ({ ...rung, effects: rung.effects.map((effect) => ({ ...effect, onlyIf: condition })) })),
  })),
});

const contentId = 'words';
type Move = readonly [Who, (on: string) => Command];
const moves: readonly Move[] = [
  ['doctor', () => ({ type: 'receive' })],
  ['doctor', () => ({ type: 'ask', contentId })],
  ['caseworker', () => ({ type: 'answerQuestion', contentId })],
  ['caseworker', (dueOn) => ({ type: 'extend', dueOn, contentId })],
  ['doctor', (until) => ({ type: 'announceDelay', until, contentId })],
  ['doctor', (on) => ({ type: 'bookConsultation', on })],
  ['doctor', () => ({ type: 'answer', answerType: 'full', contentId })],
  ['caseworker', () => ({ type: 'returnAnswer', contentId })],
];

type Turn = { days: number; pick: number; inDays: number };
const plans = fc.array(fc.record({ days: fc.integer({ min: 1, max: 12 }), pick: fc.nat({ max: 15 }), inDays: fc.integer({ min: 0, max: 20 }) }), {
  minLength: 2,
  maxLength: 10,
});

const rungsOf = (book: RuleBook, formCode: string, plan: readonly Turn[]): Step[] => {
  const steps: Step[] = [];
  let state: ServiceRequest | null = null;
  let now = Date.parse(at(monday));
  const give = (who: Who, command: Command): void => {
    const decision = decide(state, command, { now: new Date(now).toISOString(), actor: people[who], rules: book });
    if ('refused' in decision) return;
    steps.push(...decision.events.filter(isStep));
    state = decision.events.reduce<ServiceRequest | null>(evolve, state);
  };
  give('caseworker', draft({ formCode }));
  give('caseworker', { type: 'send' });
  give('clock', { type: 'recordDelivery', outcome: 'acknowledged', at: at(monday) });
  for (const { days, pick, inDays } of plan) {
    for (let hours = 0; hours < days * 24; hours += 1) {
      now += 3_600_000;
      give('clock', { type: 'timerDue' });
    }
    const move = moves[pick];
    if (move !== undefined) give(move[0], move[1](addCalendarDays(localDateOf(new Date(now).toISOString()), inDays)));
  }
  return steps;
};

describe('conditions, whatever people do', () => {
  it('change who is told and never which rung is taken, nor when, nor how often', () => {
    let silent = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('LÆ 125', 'LÆ 265'),
        fc.constantFrom('unread' as const, 'consultationNotBooked' as const),
        plans,
        (formCode, condition, plan) => {
          const plain = rungsOf(rules, formCode, plan);
          const held = rungsOf(conditional(condition), formCode, plan);
          const when = ({ version, step, effectiveAt }: Step): string => `${step}/v${version} ${effectiveAt}`;
          expect(held.map(when)).toEqual(plain.map(when));
          expect(new Set(held.map(({ version, step }) => `${step}/v${version}`)).size).toBe(held.length);
          for (const { told, unmet = [] } of held) if (told.length === 0 && unmet.length > 0) silent += 1;
        },
      ),
      { numRuns: process.env.NIGHTLY ? 5_000 : 150 },
    );
    expect(silent).toBeGreaterThan(15);
  });
});
