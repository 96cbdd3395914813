import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useAct } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Failure } from '../failure.js';
import { givenAnswers, withAnswer, type Answers } from '../question-form/answers.js';
import { fieldId } from '../question-form/faults.js';
import { QuestionForm } from '../question-form/question-form.js';
import styles from './own-words.module.css';
import { ownWordsTexts } from './texts.js';

type OwnWordsFormProps = {
  request: ServiceRequestView;
  words: NonNullable<ServiceRequestView['ownWords']>;
  isCitizen: boolean;
  onDone: () => void;
  /** Leaves what stands as it is; nothing where the words are yet to be written. */
  onLeave?: () => void;
};

/** Written by the citizen, or on the citizen's word: then how they said it. */
export const OwnWordsForm = ({ request, words, isCitizen, onDone, onLeave }: OwnWordsFormProps) => {
  const t = useTexts(ownWordsTexts);
  const acting = useAct(request.id);
  const [answers, setAnswers] = useState<Answers>(words.answers ?? {});
  const [how, setHow] = useState<'oral' | 'paper'>('oral');
  const [isEmpty, setEmpty] = useState(false);
  const [first] = words.items;
  const errors = new Map(isEmpty && first !== undefined ? [[fieldId(first.linkId), t.empty]] : []);
  const save = (): void => {
    const items = givenAnswers(words.items, answers);
    setEmpty(Object.keys(items).length === 0);
    if (Object.keys(items).length === 0) {
      document.getElementById(fieldId(first?.linkId ?? ''))?.focus();
      return;
    }
    acting.mutate({ act: 'giveWords', body: isCitizen ? { items } : { items, how } }, { onSuccess: onDone });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{isCitizen ? t.hint : t.staffHint}</p>
      <QuestionForm
        items={words.items}
        answers={answers}
        onAnswer={(linkId, answer) => {
          setEmpty(false);
          setAnswers((before) => withAnswer(before, linkId, answer));
        }}
        errors={errors}
        whole
      />
      {!isCitizen && (
        <RadioGroup legend={t.how} value={how} onChange={setHow}>
          <Radio value="oral">{t.oral}</Radio>
          <Radio value="paper">{t.paper}</Radio>
        </RadioGroup>
      )}
      {acting.isError && <Failure error={acting.error} />}
      <div className={styles.acts}>
        <Button type="submit" loading={acting.isPending}>
          {isCitizen ? t.save : t.staffSave}
        </Button>
        {onLeave !== undefined && (
          <Button type="button" variant="secondary" onClick={onLeave} disabled={acting.isPending}>
            {t.leave}
          </Button>
        )}
      </div>
    </form>
  );
};
