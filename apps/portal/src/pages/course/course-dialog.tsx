import { Select, Textarea } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { courseQuery, giveCourse, type CourseAct, type CourseDetail, type CourseWords } from '../../api/course-queries.js';
import { peopleQuery } from '../../api/directory-queries.js';
import { limits } from '../../components/commands/limits.js';
import { DateField } from '../../components/date-field.js';
import { isDay } from '../../components/day.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { courseTexts } from './texts.js';

type Choice = { value: string; text: string };

/** What each act asks for beside the reason. */
const asks: Record<CourseAct, { choice: boolean; day: boolean; reason: boolean }> = {
  changeKind: { choice: true, day: true, reason: true },
  changeRegime: { choice: true, day: true, reason: true },
  appointCoordinator: { choice: true, day: false, reason: false },
  end: { choice: false, day: true, reason: false },
  reopen: { choice: false, day: false, reason: true },
};

const useChoices = ({ kinds, kind, regimes, regime, coordinator }: CourseDetail, act: CourseAct): Choice[] => {
  const people = useQuery({ ...peopleQuery(), enabled: act === 'appointCoordinator' }).data?.items ?? [];
  if (act === 'changeKind') return kinds.filter(({ code }) => code !== kind).map(({ code, name }) => ({ value: code, text: name }));
  if (act === 'changeRegime') return regimes.filter(({ code }) => code !== regime.code).map(({ code, name }) => ({ value: code, text: name }));
  return people
    .filter(({ id, role }) => id !== coordinator?.id && (role === 'caseworker' || role === 'manager'))
    .map(({ id, name, unit }) => ({ value: id, text: [name, unit].filter(Boolean).join(' · ') }));
};

const useGiving = (course: CourseDetail, act: CourseAct, onDone: () => void) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (words: CourseWords) => giveCourse(course.id, act, words, keeper.current.keyOf(JSON.stringify(words))),
    onSuccess: async (after) => {
      keeper.current.done();
      client.setQueryData(courseQuery(course.id).queryKey, after);
      onDone();
      await client.invalidateQueries({ queryKey: ['courses', after.citizenId] });
    },
  });
};

/** One act on the course, with what follows from it. */
export const CourseDialog = ({ course, act, onClose }: { course: CourseDetail; act: CourseAct; onClose: () => void }) => {
  const t = useTexts(courseTexts);
  const today = useToday();
  const choices = useChoices(course, act);
  const [words, setWords] = useState<CourseWords>({ chosen: '', on: '', text: '' });
  const [tried, setTried] = useState(false);
  const giving = useGiving(course, act, onClose);
  const { choice, day, reason } = asks[act];
  const on = words.on === '' ? today : words.on;
  const change = (part: Partial<CourseWords>): void => {
    if (giving.isError) giving.reset();
    setWords({ ...words, ...part });
  };
  const faults = {
    chosen: choice && words.chosen === '' ? t.missing : undefined,
    on: !day ? undefined : !isDay(on) ? t.notADay : on > today ? t.notYet : undefined,
    text: reason && words.text.trim() === '' ? t.whyMissing : undefined,
  };
  const submit = (): void => {
    setTried(true);
    if (Object.values(faults).every((fault) => fault === undefined)) giving.mutate({ ...words, on });
  };
  const errorOf = (field: keyof typeof faults): string | undefined => (tried ? faults[field] : undefined);
  const choiceLabel = act === 'changeKind' ? t.kind : act === 'changeRegime' ? t.rules : t.person;
  return (
    <FormDialog id="course-act" title={t[act]} follows={t[`${act}Follows`]} sending={giving} onSubmit={submit} onClose={onClose}>
      {choice && (
        <Select size="small" label={choiceLabel} value={words.chosen} onChange={({ target }) => change({ chosen: target.value })} error={errorOf('chosen')}>
          <option value="">{t.choose}</option>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      )}
      {day && (
        <DateField
          key={today}
          id="course-on"
          size="small"
          label={act === 'end' ? t.endOn : t.on}
          value={on}
          onChange={(typed) => change({ on: typed })}
          error={errorOf('on')}
        />
      )}
      <Textarea
        size="small"
        label={reason ? t.why : t.mayWhy}
        description={t.whyHint}
        value={words.text}
        maxLength={limits.reason}
        minRows={2}
        onChange={({ target }) => change({ text: target.value })}
        error={errorOf('text')}
      />
    </FormDialog>
  );
};
