import { Button, Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { FormItem } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { DateField } from '../date-field.js';
import type { Answer } from './answers.js';
import { fieldId } from './faults.js';
import styles from './question-form.module.css';
import { questionTexts } from './texts.js';

type QuestionFieldProps = {
  item: FormItem;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
  error: string | undefined;
  /** Its answer is asked for, not only welcome. */
  mustAnswer: boolean;
};

const Label = ({ item, mustAnswer }: Pick<QuestionFieldProps, 'item' | 'mustAnswer'>) => {
  const t = useTexts(questionTexts);
  return (
    <>
      {item.text}
      {mustAnswer && <span className={styles.must}> {t.mustAnswer}</span>}
    </>
  );
};

type Option = { value: string | boolean; text: string };

const Choice = ({ item, answer, onAnswer, error, legend, options }: QuestionFieldProps & { legend: ReactNode; options: readonly Option[] }) => {
  const t = useTexts(questionTexts);
  return (
    <div className={styles.choice}>
      <RadioGroup legend={legend} value={answer ?? null} onChange={onAnswer} error={error}>
        {options.map(({ value, text }, place) => (
          <Radio key={String(value)} value={value} {...(place === 0 && { id: fieldId(item.linkId) })}>
            {text}
          </Radio>
        ))}
      </RadioGroup>
      {answer !== undefined && !item.required && (
        <Button type="button" size="xsmall" variant="tertiary" aria-label={t.clearOf(item.text)} onClick={() => onAnswer(undefined)}>
          {t.clear}
        </Button>
      )}
    </div>
  );
};

/** What cannot be read as a whole number stays as it was typed, and is told when the answer is checked. */
const readNumber = (typed: string): Answer | undefined => {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : typed;
};

/** The field that one question is answered in. */
export const QuestionField = (props: QuestionFieldProps) => {
  const { item, answer, onAnswer, error, mustAnswer } = props;
  const t = useTexts(questionTexts);
  const label = <Label item={item} mustAnswer={mustAnswer} />;
  const field = { id: fieldId(item.linkId), label, error };
  const text = answer === undefined ? '' : String(answer);
  const write = (typed: string): void => onAnswer(typed === '' ? undefined : typed);
  switch (item.type) {
    case 'boolean':
      return (
        <Choice
          {...props}
          legend={label}
          options={[
            { value: true, text: t.yes },
            { value: false, text: t.no },
          ]}
        />
      );
    case 'choice':
      return <Choice {...props} legend={label} options={(item.answerOption ?? []).map((option) => ({ value: option.code, text: option.text }))} />;
    case 'date':
      return <DateField {...field} value={text} onChange={write} description={t.dateHint} />;
    case 'integer':
      return (
        <TextField {...field} value={text} inputMode="numeric" htmlSize={12} autoComplete="off" onChange={({ target }) => onAnswer(readNumber(target.value))} />
      );
    case 'string':
      return <TextField {...field} value={text} autoComplete="off" onChange={({ target }) => write(target.value)} />;
    case 'text':
      return <Textarea {...field} value={text} maxLength={item.maxLength} minRows={3} onChange={({ target }) => write(target.value)} />;
    case 'group':
    case 'display':
      return null;
  }
};
