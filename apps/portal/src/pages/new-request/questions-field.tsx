import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, Textarea } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { limits } from '../../components/commands/limits.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';

/** As many as the api takes. */
const most = 20;

type QuestionsFieldProps = { questions: readonly string[]; onChange: (questions: readonly string[]) => void; errorOf: (place: number) => string | undefined };

/** What the recipient is to answer, one field for each question. */
export const QuestionsField = ({ questions, onChange, errorOf }: QuestionsFieldProps) => {
  const t = useTexts(composerTexts);
  const id = useId();
  const [removed, setRemoved] = useState(0);
  return (
    <div className={styles.questions}>
      {questions.map((question, place) => (
        <div key={`${id} ${removed} ${place}`} className={styles.question}>
          <Textarea
            id={fieldId(`questions[${place}]`)}
            label={t.question(place + 1)}
            size="small"
            minRows={2}
            maxLength={limits.question}
            value={question}
            onChange={({ target }) => onChange(questions.map((each, at) => (at === place ? target.value : each)))}
            error={errorOf(place)}
          />
          {questions.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon title={t.removeQuestion(place + 1)} />}
              onClick={() => {
                setRemoved((before) => before + 1);
                onChange(questions.filter((_, at) => at !== place));
              }}
            />
          )}
        </div>
      ))}
      {questions.length < most && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden="true" />}
          className={styles.add}
          onClick={() => onChange([...questions, ''])}
        >
          {t.addQuestion}
        </Button>
      )}
    </div>
  );
};
