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

const unread = 'Lokal standard, ingen kilde: skal bekræftes';

/** What a recipient may have to wait for, and how long at most before somebody looks at it again. */
const pauseReasons: Policy['pauseReasons'] = [
  {
    code: 'awaitingCitizen',
    name: { da: 'Der ventes på borgeren', en: 'Waiting for the citizen' },
    party: 'citizen',
    most: { amount: 14, unit: 'calendarDays' },
    source: unread,
  },
  {
    code: 'hospitalStay',
    name: { da: 'Borgeren er indlagt', en: 'The citizen is in hospital' },
    party: 'treatmentSystem',
    most: { amount: 30, unit: 'calendarDays' },
    source: unread,
  },
];

/** Nobody is given a deadline. */
const nothingCounted: Policy['deadline'] = { legs: [], roll: 'nextWorkingDay' };

/** Of a form that nobody asks for only the target for the reply holds. */
const policyOfProposal = ({ code, validFrom }: Form, recipientKind: RecipientKind): Policy => ({
  ...{ id: `${code} ${recipientKind}`, version: 1, validFrom, formCode: code, recipientKind },
  ...{ deadline: nothingCounted, afterReturn: nothingCounted, afterAskMore: nothingCounted },
  ...{ ladder: [], targets },
  source: { text: 'Ingen kilde fastsætter, hvornår kommunen skal svare; 5 arbejdsdage er lokal standard og skal bekræftes', confidence: 'low' },
});

const policyFor = (form: Form, recipientKind: RecipientKind): Policy => {
  const { code, validFrom } = form;
  if (form.initiatedBy !== undefined) return policyOfProposal(form, recipientKind);
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
    pauseReasons,
  };
};

/** One policy for each form and each kind of recipient that may be asked by it. */
export const policiesFor = (forms: readonly Form[]): Policy[] => forms.flatMap((form) => form.recipientKinds.map((kind) => policyFor(form, kind)));
