import { Button } from '@navikt/ds-react';
import { ownAttachmentPath } from '../../api/attachments.js';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { Attached } from '../../components/attachments/attached.js';
import { uploadedIn } from '../../components/attachments/in-hand.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { isDay } from '../../components/day.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';
import { isByItems, type Written } from './written.js';

type ReviewProps = { written: Written; form: FormType; citizenId: string; onlyAnswered?: boolean };

/** An answer to read through, as the one who asks will read it. */
export const Review = ({ written, form, citizenId, onlyAnswered }: ReviewProps) => {
  const t = useTexts(answerTexts);
  const { label, date } = useWords();
  const files = useTexts(attachmentTexts);
  const { answerType, items, text, restOn, rightFormCode } = written;
  const attachments = uploadedIn(written.attachments);
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
      {isByItems(answerType) && <AnsweredForm items={form.items} answers={items} onlyAnswered={onlyAnswered} />}
      {text.trim() !== '' && (
        <div>
          <h2>{t.remarkAlone}</h2>
          <p className={styles.words}>{text}</p>
        </div>
      )}
      {attachments.length > 0 && (
        <div>
          <h2>{files.attachments}</h2>
          <Attached files={attachments} pathOf={(id) => ownAttachmentPath(citizenId, id)} />
        </div>
      )}
    </div>
  );
};

/** What sending does, said beside the button. */
export const SendEffect = ({ request, written }: { request: ServiceRequestView; written: Written }) => {
  const t = useTexts(answerTexts);
  const effect = written.answerType === 'partialRestFollows' ? t.effectRest : t.effect;
  return <p>{effect(request.requester.name)}</p>;
};

type SendRowProps = { request: ServiceRequestView; written: Written; isSending: boolean; onSend: () => void; onEdit: () => void };

/** What the click does, and the click. */
export const SendRow = ({ request, written, isSending, onSend, onEdit }: SendRowProps) => {
  const t = useTexts(answerTexts);
  return (
    <div className={styles.sending}>
      <SendEffect request={request} written={written} />
      <div className={styles.buttons}>
        <Button type="button" loading={isSending} onClick={onSend}>
          {t.send}
        </Button>
        <Button type="button" variant="secondary" disabled={isSending} onClick={onEdit}>
          {t.edit}
        </Button>
      </div>
    </div>
  );
};
