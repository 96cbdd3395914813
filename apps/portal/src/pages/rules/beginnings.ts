import type { Advice, Amendment, Asking, Calendar, DeadlineRule, Form, Policy, RuleBook } from './rules-queries.js';
import type { NewChangeSearch } from './search.js';

const fromSending = (amount: number): DeadlineRule => ({
  legs: [{ anchor: 'sent', amount, unit: 'calendarDays', movedByPause: true, mayRollPast: true }],
  roll: 'nextWorkingDay',
});

const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

/** Where a policy nobody has written yet begins: every part of it can be changed. */
const newPolicy = ({ forms, recipientKinds, today }: RuleBook): Policy => ({
  validFrom: today,
  formCode: forms[0]?.rule.code ?? '*',
  recipientKind: recipientKinds[0]?.code ?? '*',
  deadline: { legs: [{ anchor: 'received', amount: 14, unit: 'calendarDays', movedByPause: true, mayRollPast: true }], roll: 'nextWorkingDay' },
  afterReturn: fromSending(7),
  afterAskMore: fromSending(14),
  ladder: [
    { workingDays: -2, time: '09:00', effects: [{ action: 'remind', to: 'recipient' }] },
    {
      workingDays: 1,
      time: '09:00',
      effects: [
        { action: 'remind', to: 'recipient' },
        { action: 'inform', to: 'requester' },
      ],
    },
  ],
  targets: {
    consent: { amount: 14, unit: 'calendarDays' },
    booking: workingDays(5),
    delivery: workingDays(1),
    answerQuestion: workingDays(2),
    review: workingDays(5),
    declined: workingDays(5),
  },
});

const newForm = ({ recipientKinds, today }: RuleBook): Form => ({
  code: '',
  requestCode: '',
  validFrom: today,
  name: { da: '', en: '' },
  asksFor: 'assessment',
  recipientKinds: recipientKinds.slice(0, 1).map(({ code }) => code),
  booking: 'none',
  dutyToAnswer: false,
  dutySource: '',
  authorisedSigner: true,
  answerTypes: ['full', 'noKnowledge', 'wrongForm'],
  declineReasons: [],
  fees: [],
  items: [{ linkId: 'answer', text: { da: '', en: '' }, type: 'text', required: true }],
});

const newAsking = ({ recipientKinds, today }: RuleBook): Asking => ({
  validFrom: today,
  asksFor: 'assessment',
  regimes: ['*'],
  courseKinds: ['*'],
  recipientKinds: recipientKinds.map(({ code }) => code),
  source: { text: '', confidence: 'low' },
});

const newAdvice = ({ today }: RuleBook): Advice => ({
  validFrom: today,
  name: { da: '', en: '' },
  regimes: ['*'],
  courseKinds: ['*'],
  conditions: [{ type: 'weeksSinceStart', atLeast: Number.NaN }],
  says: { da: '', en: '' },
  suggests: { act: 'talk' },
  source: { text: '', confidence: 'low' },
});

type Version<T> = { standing: string; rule: T & { validFrom: string } };

/** As it is to be from today on: its version that holds, or else the one to come. */
const nextOf = <T>(versions: readonly Version<T>[], today: string): T | undefined => {
  const living = versions.filter(({ standing }) => standing !== 'replaced');
  const found = living.find(({ standing }) => standing === 'inForce') ?? living.at(-1);
  return found && { ...found.rule, validFrom: found.rule.validFrom > today ? found.rule.validFrom : today };
};

/** The organisation's own calendar, or one that begins as the calendar of deadlines. */
const calendarFor = ({ calendars }: RuleBook, organisationId: string | undefined): Calendar | undefined => {
  const own = calendars.find(({ rule }) => rule.organisationId === organisationId)?.rule;
  const national = calendars.find(({ organisation }) => organisation === null)?.rule;
  return own ?? (national && { ...national, organisationId });
};

/** What a new change begins from; undefined when the rule it is about does not exist. */
export const beginningOf = (book: RuleBook, { kind = 'policy', of }: NewChangeSearch): Amendment | undefined => {
  if (kind === 'calendar') {
    const calendar = calendarFor(book, of);
    return calendar && { calendar };
  }
  if (kind === 'courses') return { courses: book.courses };
  if (kind === 'asking') {
    const asking =
      of === undefined
        ? newAsking(book)
        : nextOf(
            book.asking.filter(({ rule }) => rule.id === of),
            book.today,
          );
    return asking && { asking };
  }
  if (kind === 'advice') {
    const advice =
      of === undefined
        ? newAdvice(book)
        : nextOf(
            book.advice.filter(({ rule }) => rule.id === of),
            book.today,
          );
    return advice && { advice };
  }
  if (kind === 'form') {
    const form =
      of === undefined
        ? newForm(book)
        : nextOf(
            book.forms.filter(({ rule }) => rule.code === of),
            book.today,
          );
    return form && { form };
  }
  const policy =
    of === undefined
      ? newPolicy(book)
      : nextOf(
          book.policies.filter(({ rule }) => rule.id === of),
          book.today,
        );
  return policy && { policy };
};
