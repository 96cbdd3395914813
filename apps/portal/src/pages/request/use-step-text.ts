import { ladderText } from '#core';
import type { ServiceRequestView } from '../../api/client.js';
import { dayOf } from '../../components/day.js';
import { useLanguage } from '../../i18n/language.js';

export type Step = ServiceRequestView['steps'][number];

/** `påmindelse til samarbejdsparten`, and whatever else the rung does. */
export const useStepText = (dueOn: string | null) => {
  const { language } = useLanguage();
  return ({ at, effects }: Step): string => {
    const side = dueOn !== null && dayOf(at) <= dueOn ? 'beforeDue' : 'afterDue';
    return effects.map((effect) => ladderText(effect, language, side)).join(', ');
  };
};
