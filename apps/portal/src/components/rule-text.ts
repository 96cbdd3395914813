import type { FormType } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';

/** A rule of the catalogue in words. */
export const ruleTexts = defineTexts(
  {
    sent: 'afsendelsen',
    received: 'modtagelsen',
    citizenBroughtIt: 'at borgeren kom med den',
    consultationHeld: 'konsultationen',
    printedOn: 'den dato, der står på anmodningen',
    followUpTalk: 'opfølgningssamtalen',
    caseStart: 'sagens begyndelse',
    after: (span: string, anchor: string) => `${span} efter ${anchor}`,
    by: (anchor: string) => `senest ${anchor}`,
    first: 'det, der kommer først',
    or: ' eller ',
  },
  {
    sent: 'sending',
    received: 'receipt',
    citizenBroughtIt: 'the citizen brought it',
    consultationHeld: 'the consultation',
    printedOn: 'the date printed on the request',
    followUpTalk: 'the follow-up talk',
    caseStart: 'the case began',
    after: (span: string, anchor: string) => `${span} after ${anchor}`,
    by: (anchor: string) => `by ${anchor}`,
    first: 'whichever comes first',
    or: ' or ',
  },
);

type Leg = FormType['deadlines'][number]['legs'][number];

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
