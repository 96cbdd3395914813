import type { Language } from '#core';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { currentLanguage, rememberLanguage } from './current-language.js';

type Choice = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<Choice | null>(null);

/** `onChange` hears of another language after it is in force, e.g. to ask the api for its texts anew. */
export const LanguageProvider = ({ children, onChange }: { children: ReactNode; onChange: () => void }) => {
  const [language, setState] = useState(currentLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback(
    (next: Language) => {
      rememberLanguage(next);
      setState(next);
      onChange();
    },
    [onChange],
  );
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
};

export const useLanguage = (): Choice => {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLanguage stands outside LanguageProvider.');
  return choice;
};
