import { localDateOf } from '#sla';
import { barrierTo, type Asking } from '../rules/asking.js';
import type { Form } from '../rules/form.js';
import { findForm } from '../rules/match.js';
import { type Asked, refuse, type Refusal } from '../refusal.js';

/** The form as it can be asked of this kind of recipient today, or why it cannot and what to ask for instead. */
export const formFor = (asking: Asking, { rules, now }: Pick<Asked, 'rules' | 'now'>): Form | Refusal => {
  const { formCode, recipientKind } = asking;
  const today = localDateOf(now);
  const form = findForm(rules, formCode, today);
  if (form === undefined) return refuse('NoSuchForm', { formCode });
  if (form.initiatedBy !== undefined) return refuse('FormNotAskedFor', { formCode });
  if (!form.recipientKinds.includes(recipientKind)) return refuse('RecipientCannotAnswerForm', { formCode, recipientKind });
  const barrier = barrierTo(rules, asking, today);
  if (barrier === null) return form;
  const { rule, instead } = barrier;
  return refuse('RecipientNotForCourse', {
    ...{ formCode, recipientKind, recipientKinds: rule.recipientKinds.join(','), source: rule.source.text },
    ...(instead.length > 0 && { instead: instead.join(',') }),
  });
};
