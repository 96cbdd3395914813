import type { Form, Policy, RecipientKind } from '#core';
import { deadlines, within } from './deadlines.js';
import { ladderFor } from './ladders.js';

const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

/** By when the one we wait for should act, when that is not the recipient. Local policy. */
const targets: Policy['targets'] = {
  consent: { amount: 14, unit: 'calendarDays' },
  booking: workingDays(5),
  delivery: workingDays(1),
  answerQuestion: workingDays(2),
  review: workingDays(5),
  declined: workingDays(5),
};

const policyFor = ({ code, validFrom }: Form, recipientKind: RecipientKind): Policy => {
  const seeded = deadlines[code];
  if (seeded === undefined) throw new Error(`The form ${code} has no seeded deadline.`);
  return {
    id: `${code} ${recipientKind}`,
    version: 1,
    validFrom,
    formCode: code,
    recipientKind,
    ...seeded,
    afterReturn: within(['sent', 7, 'calendarDays']),
    afterAskMore: within(['sent', 14, 'calendarDays']),
    ladder: ladderFor(recipientKind),
    targets,
  };
};

/** One policy for each form and each kind of recipient that may be asked by it. */
export const policiesFor = (forms: readonly Form[]): Policy[] => forms.flatMap((form) => form.recipientKinds.map((kind) => policyFor(form, kind)));
