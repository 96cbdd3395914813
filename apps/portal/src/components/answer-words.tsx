import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../api/client.js';
import { attachmentPath } from '../api/attachments.js';
import { formTypesQuery } from '../api/directory-queries.js';
import { Attached } from './attachments/attached.js';
import styles from './answer-words.module.css';
import { AnsweredForm } from './question-form/answered-form.js';

type Answer = NonNullable<ServiceRequestView['answer']>;

type AnswerWordsProps = {
  answer: Answer;
  request: ServiceRequestView;
  /** Said where nothing was written. */
  none: string;
};

/** What was answered: by the questions of the form, in free text, and in files. */
export const AnswerWords = ({ answer: { items, text, attachments }, request, none }: AnswerWordsProps) => {
  const forms = useQuery(formTypesQuery);
  const form = forms.data?.items.find(({ code }) => code === request.form.code);
  const hasItems = Object.keys(items).length > 0;
  const hasText = text !== null && text !== '';
  return (
    <>
      {hasItems && form !== undefined && <AnsweredForm items={form.items} answers={items} onlyAnswered />}
      {hasText && <p className={styles.text}>{text}</p>}
      <Attached files={attachments} pathOf={(id) => attachmentPath(request.id, id)} />
      {!hasItems && !hasText && attachments.length === 0 && <p className={styles.none}>{none}</p>}
    </>
  );
};
