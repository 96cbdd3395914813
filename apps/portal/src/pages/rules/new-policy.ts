import type { DeadlineRule, Policy, RuleBook } from './rules-queries.js';

const fromSending = (amount: number): DeadlineRule => ({
  legs: [{ anchor: 'sent', amount, unit: 'calendarDays', movedByPause: true, mayRollPast: true }],
  roll: 'nextWorkingDay',
});

const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

/** Where a policy nobody has written yet begins: every part of it can be changed. */
export const newPolicy = ({ forms, recipientKinds, today }: RuleBook): Policy => ({
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

/** The policy as it is to be from today on: its version that holds, or else the one to come. */
export const nextVersionOf = ({ policies, today }: RuleBook, id: string): Policy | undefined => {
  const versions = policies.filter(({ rule, standing }) => rule.id === id && standing !== 'replaced');
  const found = versions.find(({ standing }) => standing === 'inForce') ?? versions.at(-1);
  return found && { ...found.rule, validFrom: found.rule.validFrom > today ? found.rule.validFrom : today };
};
