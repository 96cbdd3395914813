import { Checkbox } from '@navikt/ds-react';
import type { HandoverGroup } from '#core';
import type { ReactNode } from 'react';
import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import type { Value } from '../../components/commands/values.js';
import { DateText, DayText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Deadline } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import styles from './course.module.css';
import { openSteps } from './mends.js';
import { useCourseRequests } from './use-act-options.js';

type HandoverProps = { id: string; course: CourseDetail; value: Value; onChange: (value: Value) => void; error: string | undefined };

const StepLine = ({ step: { kind, text, plannedOn, dueOn } }: { step: CourseStep }) => {
  const on = plannedOn ?? dueOn;
  return (
    <>
      {kind.name}
      {text !== null && <> · {text}</>}
      {on !== null && (
        <>
          {' '}
          · <DateText on={on} />
        </>
      )}
    </>
  );
};

type Group = { group: HandoverGroup; items: readonly { key: string; shown: ReactNode }[] };

const useGroups = (course: CourseDetail) => {
  const { list, requests, more } = useCourseRequests(course.id);
  const open = openSteps(course);
  const stepsOf = (wanted: boolean) =>
    open.filter(({ promise }) => promise === wanted).map((step) => ({ key: String(step.no), shown: <StepLine step={step} /> }));
  const all: Group[] = [
    {
      group: 'requests',
      items: requests.map((request) => ({
        key: request.id,
        shown: (
          <>
            {request.form.code} · {request.recipient.name} <Deadline standing={request} />
          </>
        ),
      })),
    },
    { group: 'steps', items: stepsOf(false) },
    { group: 'promises', items: stepsOf(true) },
    {
      group: 'letters',
      items: course.letters
        .filter(({ answered }) => !answered)
        .map(({ no, at, text }) => ({
          key: String(no),
          shown: (
            <>
              <DayText at={at} />: {text}
            </>
          ),
        })),
    },
  ];
  return { groups: all.filter(({ items }) => items.length > 0), list, more };
};

/** All that is handed over, part by part; each is ticked once the two have gone through it. */
export const HandoverField = ({ id, course, value, onChange, error }: HandoverProps) => {
  const t = useTexts(actTexts);
  const { groups, list, more } = useGroups(course);
  const ticked = Array.isArray(value) ? (value as readonly string[]) : [];
  if (list.isError) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending || more) return <Loading rows={3} height="2rem" />;
  if (groups.length === 0) return <p id={id}>{t.nothingHeld}</p>;
  return (
    <fieldset className={styles.handover} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{t.handover}</legend>
      {groups.map(({ group, items }, place) => (
        <section key={group} aria-label={t[group]}>
          <h3>
            {t[group]} ({items.length})
          </h3>
          <ul>
            {items.map(({ key, shown }) => (
              <li key={key}>{shown}</li>
            ))}
          </ul>
          <Checkbox
            size="small"
            {...(place === 0 && { id })}
            error={error !== undefined}
            checked={ticked.includes(group)}
            onChange={({ target }) => onChange(target.checked ? [...ticked, group] : ticked.filter((each) => each !== group))}
          >
            {t.gone(t[group])}
          </Checkbox>
        </section>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
