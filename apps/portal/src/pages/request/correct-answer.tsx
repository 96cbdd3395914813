import { Select, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerType } from '#core';
import { useAct } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { formTypesQuery } from '../../api/directory-queries.js';
import { useActName } from '../../components/commands/act-name.js';
import { AttachmentsField } from '../../components/attachments/attachments-field.js';
import { idsOf, isUnderway, type FileInHand } from '../../components/attachments/in-hand.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { limits } from '../../components/commands/limits.js';
import { commandTexts } from '../../components/commands/texts.js';
import { FormDialog } from '../../components/form-dialog.js';
import { faultsOf, givenAnswers, type Answers } from '../../components/question-form/answers.js';
import { useFaultTexts } from '../../components/question-form/faults.js';
import { QuestionForm } from '../../components/question-form/question-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';

const filesId = 'correct-answer-files';

type CorrectAnswerProps = { request: ServiceRequestView; answer: NonNullable<ServiceRequestView['answer']>; onClose: () => void; onDone: () => void };

/** The answer anew, begun from the one in force; the old one is kept, marked. */
export const CorrectAnswer = ({ request, answer, onClose, onDone }: CorrectAnswerProps) => {
  const t = useTexts(commandTexts);
  const { label } = useWords();
  const nameOf = useActName(request);
  const giving = useAct(request.id);
  const forms = useQuery(formTypesQuery);
  const faultTexts = useFaultTexts();
  const form = forms.data?.items.find(({ code }) => code === request.form.code);
  const [answerType, setAnswerType] = useState<AnswerType>(answer.answerType);
  const [answers, setAnswers] = useState<Answers>(answer.items);
  const [text, setText] = useState(answer.text ?? '');
  const [files, setFiles] = useState<readonly FileInHand[]>(answer.attachments);
  const [tried, setTried] = useState(false);
  const types = (form?.answerTypes ?? []).filter((type) => type !== 'partialRestFollows');
  const fileTexts = useTexts(attachmentTexts);
  const items = form?.items ?? [];
  const most = form?.attachments.answer;
  const whole = answerType === 'full';
  const faults = faultTexts(faultsOf(items, answers, whole));
  const submit = (): void => {
    setTried(true);
    const [first] = faults;
    if (first !== undefined) return document.getElementById(first.id)?.focus();
    if (isUnderway(files)) return document.getElementById(filesId)?.focus();
    const body = { answerType, items: givenAnswers(items, answers), ...(text.trim() !== '' && { text: text.trim() }), attachments: idsOf(files) };
    giving.mutate(
      { act: 'correctAnswer', body, basedOn: request.version },
      {
        onSuccess: () => {
          onDone();
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog id="correct-answer" title={nameOf('correctAnswer')} width="large" leave={t.cancelButton} sending={giving} onSubmit={submit} onClose={onClose}>
      {types.length > 1 && (
        <Select size="small" label={t.answerType} value={answerType} onChange={({ target }) => setAnswerType(target.value as AnswerType)}>
          {types.map((type) => (
            <option key={type} value={type}>
              {label(type)}
            </option>
          ))}
        </Select>
      )}
      <QuestionForm
        items={items}
        answers={answers}
        whole={whole}
        errors={new Map(tried ? faults.map(({ id, text: words }) => [id, words]) : [])}
        onAnswer={(linkId, given) =>
          setAnswers((before) => {
            const { [linkId]: _old, ...others } = before;
            return given === undefined ? others : { ...others, [linkId]: given };
          })
        }
      />
      <Textarea size="small" label={`${t.message} ${t.optional}`} value={text} maxLength={limits.text} onChange={({ target }) => setText(target.value)} />
      {most !== undefined && (
        <AttachmentsField
          id={filesId}
          citizenId={request.citizen.id}
          files={files}
          most={most}
          error={tried && isUnderway(files) ? fileTexts.underway : undefined}
          onChange={setFiles}
        />
      )}
    </FormDialog>
  );
};
