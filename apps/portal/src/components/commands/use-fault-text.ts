import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { AnyField } from './fields.js';
import { commandTexts } from './texts.js';
import type { FaultCode } from './values.js';

/** A fault as its field tells it, by what the field is called. */
export const useFaultText = () => {
  const t = useTexts(commandTexts);
  const { date } = useWords();
  return (label: string, { kind, least = 0, most = 0, notAfter = '' }: AnyField, code: FaultCode): string => {
    switch (code) {
      case 'missing':
        return label.endsWith('?') && kind !== 'text' ? t.notChosen : t.missing(label);
      case 'tooShort':
        return t.tooShort(label, least);
      case 'tooLong':
        return t.tooLong(label, most);
      case 'afterLast':
        return t.afterLast(date(notAfter));
      case 'wrong':
        return t.wrong(label);
      default:
        return t[code];
    }
  };
};
