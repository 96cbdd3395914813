import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { AnsweredForm } from '../question-form/answered-form.js';
import { ownWordsTexts } from './texts.js';

/** What the citizen wrote, with the questions it answers, or why there is nothing. */
export const WordsThere = ({ words: { items, answers, without, overdue } }: { words: NonNullable<ServiceRequestView['ownWords']> }) => {
  const t = useTexts(ownWordsTexts);
  if (answers !== null) return <AnsweredForm items={items} answers={answers} onlyAnswered />;
  return <p>{without === null ? (overdue ? t.overdue : t.none) : t[without]}</p>;
};
