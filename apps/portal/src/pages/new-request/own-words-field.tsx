import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { ownWordsTexts } from './own-words-texts.js';
import type { Composer } from './use-composer.js';
import { fieldId } from './field-ids.js';

/** Whether the citizen reads and adds to it first, or why not. What is written down already goes along. */
export const OwnWordsField = ({ composer, error }: { composer: Composer; error: string | undefined }) => {
  const t = useTexts(ownWordsTexts);
  const { written, change, form, hasWords, isOverdue } = composer;
  if (hasWords) return <p>{t.there}</p>;
  return (
    <>
      <p>{t.asked}</p>
      <ul>
        {form?.citizenQuestions.map(({ linkId, text }) => (
          <li key={linkId}>{text}</li>
        ))}
      </ul>
      <RadioGroup id={fieldId('withoutWords')} legend={t.legend} value={written.words} onChange={(words) => change({ words })} error={error}>
        <Radio value="ask" description={t.askHint}>
          {t.ask}
        </Radio>
        <Radio value="declined">{t.declined}</Radio>
        <Radio value="unreachable">{t.unreachable}</Radio>
        {isOverdue && <Radio value="noReply">{t.noReply}</Radio>}
      </RadioGroup>
      <p>{t.writeDown}</p>
    </>
  );
};
