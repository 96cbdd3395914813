import { formatWeek, type LocalDate } from '#core';
import { Link } from '@tanstack/react-router';
import type { CourseDetail } from '../../../api/course-queries.js';
import { DateText } from '../../../components/date-text.js';
import { hasDeadline } from '../../../components/sla-badge.js';
import { useToday } from '../../../components/use-today.js';
import { useLanguage } from '../../../i18n/language.js';
import { useTexts } from '../../../i18n/texts.js';
import { useWords } from '../../../i18n/words.js';
import { actTexts } from '../act-texts.js';
import course from '../course.module.css';
import { useCourseRequests } from '../use-act-options.js';
import { axisOf } from './axis.js';
import { marksOf, rowsOf, type Mark, type Row } from './rows.js';
import { timelineTexts } from './texts.js';
import styles from './timeline.module.css';
import { Bands, Diamonds, Weeks } from './tracks.js';

const Lasts = ({ row: { from, until } }: { row: { from: LocalDate; until: LocalDate | null } }) => {
  const t = useTexts(timelineTexts);
  return (
    <>
      {t.from} <DateText on={from} /> {until === null ? `· ${t.goesOn}` : t.until} {until !== null && <DateText on={until} />}
    </>
  );
};

/** When, how far, and whether it is late. */
const Words = ({ row }: { row: Row }) => {
  const t = useTexts(timelineTexts);
  const outcomes = useTexts(actTexts);
  const { word } = useWords();
  if (row.kind === 'activity')
    return row.closed === null ? (
      <Lasts row={row} />
    ) : (
      <>
        {t.from} <DateText on={row.from} /> · {outcomes[row.closed.outcome]} <DateText on={row.closed.on} />
      </>
    );
  if (row.kind !== 'request') return <Lasts row={row} />;
  const { request, from, until, late } = row;
  return (
    <>
      {t.sent} <DateText on={from} />
      {hasDeadline(request) && request.dueOn !== null && (
        <>
          {' '}
          · {t.due} <DateText on={request.dueOn} />
        </>
      )}{' '}
      · {until === null ? word(request.status) : t.answered} {until !== null && <DateText on={until} />}
      {late && <strong className={course.late}> · {until === null ? t.late : t.answeredLate}</strong>}
    </>
  );
};

const OneRow = ({ row, children }: { row: Row; children: React.ReactNode }) => {
  const t = useTexts(timelineTexts);
  return (
    <li className={styles.row}>
      <div>
        <p>
          {row.kind === 'request' ? (
            <Link to="/anmodninger/$id" params={{ id: row.request.id }}>
              {row.name}
            </Link>
          ) : (
            <strong>{row.name}</strong>
          )}
        </p>
        <p className={course.quiet}>
          {row.kind === 'request' ? row.request.number : t[row.kind]} · <Words row={row} />
        </p>
      </div>
      {children}
    </li>
  );
};

const Meetings = ({ marks, children }: { marks: readonly Mark[]; children: React.ReactNode }) => {
  const t = useTexts(timelineTexts);
  return (
    <li className={styles.row}>
      <div>
        <p>
          <strong>{t.meetings}</strong>
        </p>
        <ul className={styles.marks}>
          {marks.map(({ no, name, on, outcome }) => (
            <li key={no} className={course.quiet}>
              {name} <DateText on={on} /> · {outcome ?? t.planned}
            </li>
          ))}
        </ul>
      </div>
      {children}
    </li>
  );
};

/** All that lasts, and what takes place on a day, on one line of weeks. It is a list: each row says in words what its band shows. */
export const Timeline = ({ course: shown }: { course: CourseDetail }) => {
  const t = useTexts(timelineTexts);
  const acts = useTexts(actTexts);
  const { language } = useLanguage();
  const today = useToday();
  const { requests: open } = useCourseRequests(shown.id);
  const { requests: ended } = useCourseRequests(shown.id, { tab: 'closed' });
  if (today === '') return null;
  const rows = rowsOf({ course: shown, requests: [...open, ...ended], waits: acts, today });
  const marks = marksOf(shown);
  const days = [...rows.flatMap(({ bands }) => bands.flatMap(({ from, to }) => [from, to])), ...marks.map(({ on }) => on)];
  const axis = axisOf([shown.startedOn, today, ...days]);
  const week = (on: LocalDate): string => formatWeek(on, language);
  return (
    <section className={course.box} aria-labelledby="timeline">
      <h2 id="timeline">{t.title}</h2>
      {rows.length + marks.length === 0 ? (
        <p className={course.quiet}>{t.empty}</p>
      ) : (
        <>
          <p className={course.quiet}>{t.shows(week(axis.from), week(axis.to), week(today))}</p>
          <Weeks axis={axis} today={today} />
          <ol className={styles.rows}>
            {marks.length > 0 && (
              <Meetings marks={marks}>
                <Diamonds marks={marks} axis={axis} today={today} />
              </Meetings>
            )}
            {rows.map((row) => (
              <OneRow key={`${row.kind} ${row.no}`} row={row}>
                <Bands kind={row.kind} bands={row.bands} axis={axis} today={today} />
              </OneRow>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
