import type { FormType } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ruleTexts } from './texts.js';
import type { NamedDay } from './written.js';

type Leg = FormType['deadlines'][number]['legs'][number];

export const legsFor = ({ deadlines }: FormType, recipientKind: string): readonly Leg[] => deadlines.find((rule) => rule.recipientKind === recipientKind)?.legs ?? [];

export const canBeAsked = (form: FormType, recipientKind: string): boolean => form.recipientKinds.includes(recipientKind) && legsFor(form, recipientKind).length > 0;

/** What has no day of its own before somebody names it. */
const named: Partial<Record<Leg['anchor'], NamedDay>> = { printedOn: 'printedOn', followUpTalk: 'followUpTalkOn' };

/** The days that somebody must or may name; must, when the deadline has nothing else to count from. */
export const daysOf = (legs: readonly Leg[]): { days: NamedDay[]; mustName: NamedDay[] } => {
  const days = legs.flatMap(({ anchor }) => named[anchor] ?? []);
  const countsByItself = legs.some(({ anchor }) => anchor === 'sent' || anchor === 'received');
  return { days, mustName: countsByItself ? [] : days.slice(0, 1) };
};

/** `14 kalenderdage efter modtagelsen eller senest opfølgningssamtalen, det, der kommer først` */
export const useRuleText = (): ((legs: readonly Leg[]) => string) => {
  const t = useTexts(ruleTexts);
  const { count } = useWords();
  const legText = ({ anchor, amount, unit }: Leg): string => (amount === 0 ? t.by(t[anchor]) : t.after(count(amount, unit), t[anchor]));
  return (legs) => {
    const text = legs.map(legText).join(t.or);
    return legs.length > 1 ? `${text}, ${t.first}` : text;
  };
};
