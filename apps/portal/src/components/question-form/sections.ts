import type { FormItem } from '../../api/client.js';
import { faultsOf, isAnswered, questionsOf, type Answers } from './answers.js';

/** A part of the form as its page shows it. `title` is null for questions that stand outside every group. */
export type Section = { id: string; title: string | null; items: readonly FormItem[] };

/** Each group is a section of its own, and so are the questions between two groups. */
export const sectionsOf = (items: readonly FormItem[]): Section[] => {
  const sections: Section[] = [];
  for (const item of items) {
    const last = sections.at(-1);
    if (item.type === 'group') sections.push({ id: item.linkId, title: item.text, items: [item] });
    else if (last?.title === null) sections[sections.length - 1] = { ...last, items: [...last.items, item] };
    else sections.push({ id: item.linkId, title: null, items: [item] });
  }
  return sections;
};

/** `optional`: nothing of it must be answered, and nothing is. */
export type SectionState = 'untouched' | 'begun' | 'done' | 'optional';
export type Progress = { state: SectionState; left: number };

/** How far a section has come; `left` counts what still must be answered or mended. Null: it asks nothing now. */
export const progressOf = ({ items }: Section, answers: Answers, whole: boolean): Progress | null => {
  const questions = questionsOf(items, answers);
  if (questions.length === 0) return null;
  const left = faultsOf(items, answers, whole).length;
  const begun = questions.some(({ linkId }) => isAnswered(answers[linkId]));
  if (left > 0) return { state: begun ? 'begun' : 'untouched', left };
  return { state: begun ? 'done' : 'optional', left };
};
