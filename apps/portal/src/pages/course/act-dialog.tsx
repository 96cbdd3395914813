import type { CourseAct, CourseDetail } from '../../api/course-queries.js';
import { fieldId } from '../../components/commands/field-ids.js';
import { Day, Listed, Nothing, One, Tick, Words } from '../../components/commands/plain-field.js';
import { commandTexts } from '../../components/commands/texts.js';
import { UnreadChoices } from '../../components/commands/unread-choices.js';
import type { Value } from '../../components/commands/values.js';
import { DanishSource } from '../../components/danish-source.js';
import { FormDialog } from '../../components/form-dialog.js';
import { knowinglyTexts } from '../../components/knowingly.js';
import { RunningCourses } from '../../components/running-courses.js';
import { Told as ToldOf } from '../../components/told.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { actFollows } from './act-follows.js';
import { actTexts } from './act-texts.js';
import { stepOf, type ActField, type ChosenAct } from './act-field.js';
import { isGrave } from './acts.js';
import { isLateByLaw } from './step-acts.js';
import styles from './course.module.css';
import { HandoverField } from './handover-field.js';
import { Line, Told } from './meeting-fields.js';
import { useActForm } from './use-act-form.js';
import { useActName } from './use-act-name.js';
import { useActOptions } from './use-act-options.js';

type FieldProps = {
  form: string;
  course: CourseDetail;
  no: number;
  field: ActField;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
};

const Hint = ({ words, rule }: { words: readonly (string | undefined)[]; rule: string | undefined }) => (
  <>
    {words.filter(Boolean).join(' ')} {rule !== undefined && <DanishSource source={rule} />}
  </>
);

const Field = ({ form, course, no, field, value, onChange, error }: FieldProps) => {
  const t = useTexts(actTexts);
  const all = useTexts(commandTexts);
  const { date } = useWords();
  const choices = useActOptions(field, course, no);
  const { name, kind, required, hint, says, rule, notAfter, most } = field;
  const label = required || kind === 'check' ? t[field.label] : `${t[field.label]} ${all.optional}`;
  const shown = {
    id: fieldId(form, name),
    label,
    error,
    value,
    onChange,
    ...(hint !== undefined && { description: <Hint words={[t[hint], says, notAfter && `${date(notAfter)}.`]} rule={rule} /> }),
  };
  if ('unread' in choices) return <UnreadChoices unread={choices.unread} />;
  const options = choices.read;
  switch (kind) {
    case 'text':
      return <Words {...shown} most={most} />;
    case 'line':
    case 'clock':
      return <Line {...shown} most={most} />;
    case 'told':
      return <Told {...shown} options={options} letterArrivesOn={course.letterArrivesOn} />;
    case 'day':
      return <Day {...shown} />;
    case 'check':
      return <Tick {...shown} />;
    case 'handover':
      return <HandoverField {...shown} course={course} />;
    case 'one':
      return <One {...shown} options={options} />;
    default:
      return options.length === 0 ? (
        required ? (
          <Nothing {...shown} />
        ) : null
      ) : (
        <Listed {...shown} options={options} empty={field.empty === undefined ? all.choose : t[field.empty]} />
      );
  }
};

/** Acts on a step have its number, acts on others have theirs. */
const isOfStep: ReadonlySet<CourseAct> = new Set(['planStep', 'need', 'needNoMore', 'settleDelay', 'closeStep', 'dropStep', 'notePaper']);

/** What the act is about, where the page does not stand beside it any more. */
const aboutOf = (course: CourseDetail, { act, no = 0 }: ChosenAct): string | null => {
  if (isOfStep.has(act)) return stepOf(course, no)?.kind.name ?? null;
  if (act === 'closeGoal') return course.goals.find((goal) => goal.no === no)?.text ?? null;
  if (act === 'endActivity' || act === 'changeActivity') return course.activities.find((activity) => activity.no === no)?.kind.name ?? null;
  return null;
};

/** What the citizen wrote, which is replied to. */
const letterIn = (course: CourseDetail, { act, no }: ChosenAct): string | null =>
  act === 'reply' ? (course.letters.find((letter) => letter.no === no)?.text ?? null) : null;

/** Which answer the citizen is to be heard about. */
const heardAbout = ({ todo }: CourseDetail, { act, no }: ChosenAct): string | null =>
  act === 'hearCitizen' || act === 'waiveHearing' ? (todo.find((one) => one.code === 'hearingDue' && one.no === no)?.request ?? null) : null;

/** One act on the course: what follows from it is said before it is given, and what was written outlives every refusal. */
export const ActDialog = ({ course, chosen, onClose }: { course: CourseDetail; chosen: ChosenAct; onClose: () => void }) => {
  const t = useTexts(actTexts);
  const { act, no = 0 } = chosen;
  const { form, today, fields, values, errors, told, change, submit, sending } = useActForm(course, chosen, onClose);
  const number = heardAbout(course, chosen);
  const about = number === null ? aboutOf(course, chosen) : t.answerTo(number);
  const letter = letterIn(course, chosen);
  const nameOf = useActName(course);
  const known = useTexts(knowinglyTexts);
  const follows: Partial<Record<string, string>> = useTexts(actFollows);
  return (
    <FormDialog
      id={form}
      title={nameOf(act)}
      follows={follows[act === 'planStep' && isLateByLaw(course, no) ? 'expected' : act]}
      {...(told !== null && { confirm: known.reopen })}
      sending={sending}
      isGrave={isGrave.has(act)}
      onSubmit={submit}
      onClose={onClose}
    >
      {about !== null && (
        <p>
          <strong>{about}</strong>
        </p>
      )}
      {letter !== null && <blockquote className={styles.said}>{letter}</blockquote>}
      {fields.map((field) => (
        <Field
          key={field.kind === 'day' ? `${field.name} ${today}` : field.name}
          form={form}
          course={course}
          no={no}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => change(field.name, value)}
          error={errors.get(field.name)}
        />
      ))}
      {told !== null && (
        <ToldOf code={told}>
          <RunningCourses citizenId={course.citizenId} />
        </ToldOf>
      )}
    </FormDialog>
  );
};
