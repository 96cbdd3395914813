import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { Leg } from './days.js';
import { ruleTexts } from './texts.js';

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
