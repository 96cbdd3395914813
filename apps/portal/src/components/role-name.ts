import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';

const texts = defineTexts({ citizen: 'borger' }, { citizen: 'citizen' });

/** What somebody is, as inside a sentence: `læge`, `borger`. The glossary's own citizen is always the citizen of a case. */
export const useRoleName = (): ((role: string) => string) => {
  const t = useTexts(texts);
  const { word } = useWords();
  return (role) => (role === 'citizen' ? t.citizen : word(role));
};
