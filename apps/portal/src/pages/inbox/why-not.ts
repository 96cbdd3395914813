import { problemText, type CommandType } from '#core';
import type { ListedRequest } from '../../api/client.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { manyTexts } from './many-texts.js';

type Refused = { command: CommandType; code: string; detail?: string };

/** Why a command cannot be given to a request, as one says it of one among many. */
export const useWhyNot = (): ((request: ListedRequest, refused: Refused) => string) => {
  const t = useTexts(manyTexts);
  const { label } = useWords();
  const { language } = useLanguage();
  return ({ status }, { command, code, detail }) => {
    const told: Readonly<Record<string, string>> = {
      NotInThisState: t.notInThisState(label(status)),
      NotYours: t.notYours,
      NothingToRemind: t.nothingToRemind,
    };
    return told[code] ?? detail ?? problemText({ code, params: { command, status } }, language).detail;
  };
};
