import { AdviceEditor } from './advice-editor.js';
import { AskingEditor } from './asking-editor.js';
import { CalendarEditor } from './calendar-editor.js';
import { CoursesEditor } from './courses-editor.js';
import { FormEditor } from './form-editor.js';
import { PolicyEditor } from './policy-editor.js';
import type { Amendment, RuleBook } from './rules-queries.js';
import { StepsEditor } from './steps-editor.js';

type AmendmentEditorProps = { amendment: Amendment; book: RuleBook; onChange: (amendment: Amendment) => void };

/** The editor of the one rule that is amended. */
export const AmendmentEditor = ({ amendment: { policy, form, calendar, asking, advice, courses, steps }, book, onChange }: AmendmentEditorProps) => {
  if (policy !== undefined) return <PolicyEditor policy={policy} book={book} onChange={(part) => onChange({ policy: { ...policy, ...part } })} />;
  if (calendar !== undefined) return <CalendarEditor calendar={calendar} onChange={(part) => onChange({ calendar: { ...calendar, ...part } })} />;
  if (asking !== undefined) return <AskingEditor asking={asking} book={book} onChange={(part) => onChange({ asking: { ...asking, ...part } })} />;
  if (advice !== undefined) return <AdviceEditor advice={advice} book={book} onChange={(part) => onChange({ advice: { ...advice, ...part } })} />;
  if (courses !== undefined) return <CoursesEditor courses={courses} book={book} onChange={(part) => onChange({ courses: { ...courses, ...part } })} />;
  if (steps !== undefined) return <StepsEditor steps={steps} regimes={book.courses.regimes} onChange={(part) => onChange({ steps: { ...steps, ...part } })} />;
  if (form === undefined) return null;
  const isNew = !book.forms.some(({ rule }) => rule.code === form.code);
  return <FormEditor form={form} book={book} isNew={isNew} onChange={(part) => onChange({ form: { ...form, ...part } })} />;
};
