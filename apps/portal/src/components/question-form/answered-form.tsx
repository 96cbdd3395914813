import type { FormItem } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { isDay } from '../day.js';
import { isAnswered, isAsked, type Answer, type Answers } from './answers.js';
import styles from './answered-form.module.css';
import { questionTexts } from './texts.js';

/** An answer in words: a yes, the text of a choice, a day as it is read. */
export const useAnswerText = (): ((item: FormItem, answer: Answer | undefined) => string) => {
  const t = useTexts(questionTexts);
  const { date } = useWords();
  return ({ type, answerOption = [] }, answer) => {
    if (!isAnswered(answer)) return t.notAnswered;
    if (typeof answer === 'boolean') return answer ? t.yes : t.no;
    if (type === 'choice') return answerOption.find(({ code }) => code === answer)?.text ?? String(answer);
    return type === 'date' && isDay(String(answer)) ? date(String(answer)) : String(answer);
  };
};

type AnsweredFormProps = {
  items: readonly FormItem[];
  answers: Answers;
  /** Leave out the questions that were not answered. */
  onlyAnswered?: boolean;
};

const holdsAnswers = ({ linkId, item: below = [] }: FormItem, answers: Answers): boolean =>
  isAnswered(answers[linkId]) || below.some((item) => holdsAnswers(item, answers));

/** The same form to read: each question with its answer. */
export const AnsweredForm = ({ items, answers, onlyAnswered = false }: AnsweredFormProps) => {
  const textOf = useAnswerText();
  const shown = items.filter((item) => item.type !== 'display' && isAsked(item, answers) && (!onlyAnswered || holdsAnswers(item, answers)));
  return (
    <ul className={styles.answers}>
      {shown.map((item) => (
        <li key={item.linkId} className={styles.answer}>
          <span className={item.type === 'group' ? styles.group : styles.question}>{item.text}</span>
          {item.type !== 'group' && (
            <span className={isAnswered(answers[item.linkId]) ? styles.said : styles.unsaid}>{textOf(item, answers[item.linkId])}</span>
          )}
          {item.item !== undefined && item.item.length > 0 && <AnsweredForm items={item.item} answers={answers} onlyAnswered={onlyAnswered} />}
        </li>
      ))}
    </ul>
  );
};
