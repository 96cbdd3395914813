import { useId, useState } from 'react';
import { useCourseAct, type CourseDetail } from '../../api/course-queries.js';
import { refusedIn } from '../../components/commands/problems.js';
import { useFaultText } from '../../components/commands/use-fault-text.js';
import { bodyOf, faultsIn, firstValues, isAsked, type FaultCode, type Value, type Values } from '../../components/commands/values.js';
import { useToday } from '../../components/use-today.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { actFields, begunValues, type ActField, type ChosenAct } from './acts.js';
import { refusedAt } from './refused-at.js';
import { actTexts } from './act-texts.js';

/** Who carries out an activity is said where that changes; null for nobody else. */
const carrierIn = ({ activities }: CourseDetail, no: number, organisationId: unknown): object => {
  const before = activities.find((one) => one.no === no)?.organisation?.id;
  return organisationId === before ? {} : { organisationId: organisationId ?? null };
};

/** The body as the api wants it: whose wish a goal is it says in a word. */
const bodyFor = (course: CourseDetail, { act, no = 0 }: ChosenAct, fields: readonly ActField[], values: Values): object => {
  const { by, ...body } = bodyOf(fields, values);
  if (act === 'changeActivity') {
    const { organisationId, ...rest } = body;
    return { ...rest, ...carrierIn(course, no, organisationId) };
  }
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
  const [written, setWritten] = useState<Values>(() => begunValues(course, chosen, language));
  const [tried, setTried] = useState(false);
  const fields: readonly ActField[] = actFields[act](course, no, today);
  const values = { ...firstValues(fields, today), ...written };
  const asked = fields.filter((field) => isAsked(field, values));
  const textOf = (field: ActField, code: FaultCode): string => faultText(t[field.label], field, code);
  const refused = refusedIn(giving.error, asked, refusedAt[act] ?? {});
  const errors = new Map([
    ...refused.map((each): [string, string] => [each.field.name, 'code' in each ? textOf(each.field, each.code) : each.words]),
    ...(tried ? faultsIn(fields, values, today) : []).map(({ field, code }): [string, string] => [field.name, textOf(field, code)]),
  ]);
  const submit = (): void => {
    setTried(true);
    if (faultsIn(fields, values, today).length > 0) return;
    giving.mutate({ act, no, body: bodyFor(course, chosen, fields, values) });
  };
  const change = (name: string, value: Value): void => {
    if (giving.isError) giving.reset();
    setWritten((before) => ({ ...before, [name]: value }));
  };
  /** What is wrong and belongs to no field. */
  const failure = giving.isError && refused.length === 0;
  return { form, today, fields: asked, values, errors, change, submit, sending: { isPending: giving.isPending, isError: failure, error: giving.error } };
};
