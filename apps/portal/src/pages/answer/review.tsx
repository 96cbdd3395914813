import { Button } from '@navikt/ds-react';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { isDay } from '../../components/day.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';
import { isByItems, type Written } from './written.js';

/** An answer to read through, as the one who asks will read it. */
export const Review = ({ written, form }: { written: Written; form: FormType }) => {
  const t = useTexts(answerTexts);
  const { label, date } = useWords();
  const { answerType, items, text, restOn, rightFormCode } = written;
  return (
    <div className={styles.paper}>
      <p className={styles.kind}>{label(answerType)}</p>
      {answerType === 'partialRestFollows' && isDay(restOn) && (
        <p>
          {t.restOn} {date(restOn)}
        </p>
      )}
      {answerType === 'wrongForm' && (
        <p>
          {t.rightForm} {rightFormCode}
        </p>
      )}
      {isByItems(answerType) && <AnsweredForm items={form.items} answers={items} />}
      {text.trim() !== '' && (
        <div>
          <h2>{t.remarkAlone}</h2>
          <p className={styles.words}>{text}</p>
        </div>
      )}
    </div>
  );
};

type SendRowProps = { request: ServiceRequestView; written: Written; isSending: boolean; onSend: () => void; onEdit?: () => void };

/** What the click does, and the click. */
export const SendRow = ({ request, written, isSending, onSend, onEdit }: SendRowProps) => {
  const t = useTexts(answerTexts);
  const effect = written.answerType === 'partialRestFollows' ? t.effectRest : t.effect;
  return (
    <div className={styles.sending}>
      <p>{effect(request.requester.name)}</p>
      <div className={styles.buttons}>
        <Button type="button" loading={isSending} onClick={onSend}>
          {t.send}
        </Button>
        {onEdit !== undefined && (
          <Button type="button" variant="secondary" disabled={isSending} onClick={onEdit}>
            {t.edit}
          </Button>
        )}
      </div>
    </div>
  );
};
