import { useId, useState } from 'react';
import { useCourseAct, type CourseAct, type CourseDetail } from '../../api/course-queries.js';
import { refusedIn } from '../../components/commands/problems.js';
import { toldIn } from '../../components/knowingly.js';
import { useFaultText } from '../../components/commands/use-fault-text.js';
import { bodyOf, faultsIn, firstValues, isAsked, type FaultCode, type Value, type Values } from '../../components/commands/values.js';
import { useToday } from '../../components/use-today.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import type { ActField, ChosenAct } from './act-field.js';
import { actFields, begunValues, changesInPart } from './acts.js';
import { refusedAt } from './refused-at.js';
import { actTexts } from './act-texts.js';

/** The body as the api wants it: whose wish a goal is it says in a word. */
const bodyFor = (act: CourseAct, fields: readonly ActField[], values: Values, begun: Values): object => {
  const { by, ...body } = bodyOf(fields, values, changesInPart.has(act) ? begun : {});
  return act === 'setGoal' && by === true ? { ...body, by: 'citizen' } : body;
};

/** What is written for an act, what is wrong with it, and how to give it. */
export const useActForm = (course: CourseDetail, chosen: ChosenAct, onDone: () => void) => {
  const form = useId();
  const today = useToday();
  const t = useTexts(actTexts);
  const { language } = useLanguage();
  const faultText = useFaultText();
  const { act, no = 0 } = chosen;
  const giving = useCourseAct(course.id, onDone);
  const [begun] = useState<Values>(() => begunValues(course, chosen, language));
  const [written, setWritten] = useState(begun);
  const [tried, setTried] = useState(false);
  const fields: readonly ActField[] = actFields[act](course, no, today);
  const values = { ...firstValues(fields, today), ...written };
  const asked = fields.filter((field) => isAsked(field, values));
  const textOf = (field: ActField, code: FaultCode): string => faultText(t[field.label], field, code);
  /** What one was told of is passed by giving it once more; whatever is changed is looked at anew. */
  const told = toldIn(giving.error);
  const refused = refusedIn(giving.error, asked, refusedAt[act] ?? {});
  const errors = new Map([
    ...refused.map((each): [string, string] => [each.field.name, 'code' in each ? textOf(each.field, each.code) : each.words]),
    ...(tried ? faultsIn(fields, values, today) : []).map(({ field, code }): [string, string] => [field.name, textOf(field, code)]),
  ]);
  const submit = (): void => {
    setTried(true);
    if (faultsIn(fields, values, today).length > 0) return;
    giving.mutate({ act, no, body: { ...bodyFor(act, fields, values, begun), ...(told !== null && { despite: [told] }) } });
  };
  const change = (name: string, value: Value): void => {
    if (giving.isError) giving.reset();
    setWritten((before) => ({ ...before, [name]: value }));
  };
  /** What is wrong and belongs to no field. */
  const failure = giving.isError && told === null && refused.length === 0;
  return { form, today, fields: asked, values, errors, told, change, submit, sending: { isPending: giving.isPending, isError: failure, error: giving.error } };
};
