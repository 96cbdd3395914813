import { ReadMore, Textarea } from '@navikt/ds-react';
import { limits } from '../../components/commands/limits.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';

type PurposeFieldProps = { recipient: string | undefined; value: string; onChange: (purpose: string) => void; error: string | undefined };

/** Why it is asked: the citizen reads these very words, so they can be seen as the citizen does. */
export const PurposeField = ({ recipient, value, onChange, error }: PurposeFieldProps) => {
  const t = useTexts(composerTexts);
  return (
    <>
      <Textarea
        id={fieldId('purpose')}
        label={t.purpose}
        description={t.purposeHint}
        maxLength={limits.purpose}
        minRows={3}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        error={error}
      />
      <ReadMore header={t.preview} size="small">
        <div className={styles.asCitizen}>
          <p>
            <strong>{t.previewAsked(recipient ?? '…')}</strong>
          </p>
          <p className={styles.words}>{value.trim() === '' ? t.previewEmpty : value.trim()}</p>
        </div>
      </ReadMore>
    </>
  );
};
