import type { CommandType } from '#core';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';

/** A caseworker gives no consent: the citizen's is written down. */
const recorded = defineTexts(
  { giveConsent: 'Notér samtykke', refuseConsent: 'Notér, at samtykke ikke er givet', withdrawConsent: 'Notér, at samtykket er trukket tilbage' },
  { giveConsent: 'Record consent', refuseConsent: 'Record that consent was not given', withdrawConsent: 'Record that consent was withdrawn' },
);

/** What a command is called where those who work here give it. */
export const useActName = (): ((act: CommandType) => string) => {
  const t = useTexts(recorded);
  const { label } = useWords();
  return (act) => (Object.hasOwn(t, act) ? t[act as keyof typeof t] : label(act));
};
