import type { FormItem } from '../../api/client.js';
import { isAsked, type Answer, type Answers } from './answers.js';
import { fieldId } from './faults.js';
import { QuestionField } from './question-field.js';
import styles from './question-form.module.css';

type QuestionFormProps = {
  items: readonly FormItem[];
  answers: Answers;
  onAnswer: (linkId: string, answer: Answer | undefined) => void;
  /** By the id of the field. */
  errors: ReadonlyMap<string, string>;
  /** Whether everything that the form requires has to be answered. */
  whole: boolean;
};

/** A form of the catalogue, shaped as FHIR's Questionnaire: groups, texts and questions, each shown when it is to be asked. */
export const QuestionForm = ({ items, ...form }: QuestionFormProps) =>
  items
    .filter((item) => isAsked(item, form.answers))
    .map((item) => {
      const { linkId, type, text, item: below = [], required } = item;
      if (type === 'group') {
        return (
          <fieldset key={linkId} className={styles.group}>
            <legend className={styles.legend}>{text}</legend>
            <QuestionForm items={below} {...form} />
          </fieldset>
        );
      }
      if (type === 'display') {
        return (
          <p key={linkId} className={styles.display}>
            {text}
          </p>
        );
      }
      return (
        <div key={linkId} className={styles.question}>
          <QuestionField
            item={item}
            answer={form.answers[linkId]}
            onAnswer={(answer) => form.onAnswer(linkId, answer)}
            error={form.errors.get(fieldId(linkId))}
            mustAnswer={form.whole && required}
          />
          <QuestionForm items={below} {...form} />
        </div>
      );
    });
