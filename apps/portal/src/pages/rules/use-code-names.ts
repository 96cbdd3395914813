import { useLanguage } from '../../i18n/language.js';

type Named = readonly { code: string; name: Record<'da' | 'en', string> }[];

/** Codes of a list of the rule book in words; `*` is any. */
export const useCodeNames = () => {
  const { language } = useLanguage();
  return (codes: readonly string[], all: Named, any: string): string =>
    codes.map((code) => (code === '*' ? any : (all.find((each) => each.code === code)?.name[language] ?? code))).join(', ');
};
