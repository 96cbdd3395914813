import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '../../components/date-field.js';
import { DateText } from '../../components/date-text.js';
import { isDay } from '../../components/day.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Choice, Part } from './editing.js';
import styles from './editing.module.css';
import { isWhole } from './is-whole.js';
import { triedCourseQuery, type Amendment, type RuleBook, type TriedCourse } from './rules-queries.js';
import { stepTexts } from './step-texts.js';
import { useSettled } from './use-settled.js';

type Terms = NonNullable<TriedCourse['today']>;
type Row = { key: string; name: string; today: string | null; amended: string | null };

/** Steps of one kind beside each other, each in its turn. */
const rowsOf = (today: Terms | null, amended: Terms | null): Row[] => {
  const rows = new Map<string, Row>();
  for (const side of ['today', 'amended'] as const) {
    const steps = (side === 'today' ? today : amended)?.steps ?? [];
    steps.forEach(({ kind, name, dueOn }, place) => {
      const key = `${kind} ${steps.slice(0, place).filter((step) => step.kind === kind).length}`;
      rows.set(key, { key, today: null, amended: null, ...rows.get(key), name, [side]: dueOn });
    });
  }
  return [...rows.values()];
};

const Day = ({ on }: { on: string | null }) => {
  const t = useTexts(stepTexts);
  return on === null ? t.notInIt : <DateText on={on} />;
};

const Table = ({ tried: { today, amended } }: { tried: TriedCourse }) => {
  const t = useTexts(stepTexts);
  if (today === null && amended === null) return <p>{t.cannotBegin}</p>;
  const rows = rowsOf(today, amended);
  return (
    <>
      <p className={styles.quiet}>
        {t.under}: {(amended ?? today)?.regime}
      </p>
      {today === null && <p>{t.unknownToday}</p>}
      {amended === null && <p>{t.mendFirst}</p>}
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <table className={styles.figures}>
          <caption className="visually-hidden">{t.trial}</caption>
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.today}</th>
              <th scope="col">{t.draft}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                <td>
                  <Day on={row.today} />
                </td>
                <td>{row.today === row.amended ? <Day on={row.amended} /> : <strong>{<Day on={row.amended} />}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

/** What a course of a kind has to be done by when, today and with the change; and how many running ones it would touch. */
export const CoursePanel = ({ amendment, book }: { amendment: Amendment; book: RuleBook }) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const { date } = useWords();
  const kinds = (amendment.courses ?? book.courses).courseKinds.filter(({ code }) => code !== '');
  const [kind, setKind] = useState(kinds[0]?.code ?? '');
  const [startedOn, setStartedOn] = useState(book.today);
  const settled = useSettled(amendment);
  const whole = isWhole(settled) && isDay(startedOn);
  const tried = useQuery({ ...triedCourseQuery(settled, { kind, startedOn }), enabled: whole });
  const name = kinds.find(({ code }) => code === kind)?.name[language] ?? '';
  return (
    <Part title={t.trial}>
      <Choice
        path="trial.kind"
        label={t.course}
        value={kind}
        options={kinds.map(({ code, name: named }) => ({ value: code, text: named[language] || code }))}
        onChange={setKind}
      />
      <DateField id="trial-startedOn" size="small" label={t.begunOn} value={startedOn} onChange={setStartedOn} />
      <div aria-live="polite" className={styles.side}>
        {whole && tried.isSuccess ? (
          <>
            <p>{t.gets(name, date(startedOn))}</p>
            <Table tried={tried.data} />
            <p>{t.touches(tried.data.touched, tried.data.running)}</p>
            <p className={styles.quiet}>{t.keeps}</p>
          </>
        ) : (
          <p>{t.mendFirst}</p>
        )}
      </div>
    </Part>
  );
};
