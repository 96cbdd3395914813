import type { FormType } from '../../api/client.js';
import type { NamedDay } from './written.js';

export type Leg = FormType['deadlines'][number]['legs'][number];

export const legsFor = ({ deadlines }: FormType, recipientKind: string): readonly Leg[] =>
  deadlines.find((rule) => rule.recipientKind === recipientKind)?.legs ?? [];

const isBarred = ({ barred }: FormType, recipientKind: string): boolean => barred.some((each) => each.recipientKind === recipientKind);

export const canBeAsked = (form: FormType, recipientKind: string): boolean =>
  form.recipientKinds.includes(recipientKind) && !isBarred(form, recipientKind) && legsFor(form, recipientKind).length > 0;

/** What has no day of its own before somebody names it. */
const named: Partial<Record<Leg['anchor'], NamedDay>> = { printedOn: 'printedOn', followUpTalk: 'followUpTalkOn' };

/** The days that somebody must or may name; must, when the deadline has nothing else to count from. */
export const daysOf = (legs: readonly Leg[]): { days: NamedDay[]; mustName: NamedDay[] } => {
  const days = legs.flatMap(({ anchor }) => named[anchor] ?? []);
  const countsByItself = legs.some(({ anchor }) => anchor === 'sent' || anchor === 'received');
  return { days, mustName: countsByItself ? [] : days.slice(0, 1) };
};
