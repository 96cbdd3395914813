import type { LocalDate } from '#core';
import type { components } from '../api/schema.js';
import { useLanguage } from '../i18n/language.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './deadline-calendar.module.css';

export type Week = components['schemas']['CalendarWeek'];
type Day = Week['days'][number];

/** What happens on a day, as far as the picture tells it apart. */
type Mark = 'sent' | 'before' | 'due' | 'after';

const texts = defineTexts(
  { week: 'Uge', weekdays: 'ma ti on to fr lø sø', sent: 'Sendt', before: 'Påmindelse', due: 'Frist', after: 'Rykker eller opgave', closed: 'Lukket' },
  {
    week: 'Week',
    weekdays: 'Mo Tu We Th Fr Sa Su',
    sent: 'Sent',
    before: 'Reminder before',
    due: 'Deadline',
    after: 'Reminder or task after',
    closed: 'Closed',
  },
);

const order: readonly Mark[] = ['sent', 'before', 'due', 'after'];

/** So many weeks are drawn whole; of more, those in which something happens. */
const most = 12;

type Shown = {
  weeks: readonly Week[];
  sentOn: LocalDate;
  dueOn: LocalDate;
  /** The days of the ladder. */
  steps: readonly LocalDate[];
};

const marksOf = ({ sentOn, dueOn, steps }: Shown): ReadonlyMap<LocalDate, Mark> =>
  new Map<LocalDate, Mark>([...steps.map((on): [LocalDate, Mark] => [on, on <= dueOn ? 'before' : 'after']), [sentOn, 'sent'], [dueOn, 'due']]);

type Drawn = { week: Week; afterGap: boolean };

const drawn = ({ weeks }: Shown, marks: ReadonlyMap<LocalDate, Mark>): readonly Drawn[] => {
  const isEventful = ({ days }: Week): boolean => days.some(({ on, name }) => marks.has(on) || name !== undefined);
  const isDrawn = weeks.map((week) => weeks.length <= most || isEventful(week));
  return weeks.map((week, place) => ({ week, afterGap: place > 0 && isDrawn[place - 1] === false })).filter((_, place) => isDrawn[place]);
};

const useMonths = () => {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  return (on: LocalDate): string => format.format(new Date(on)).replace('.', '');
};

type CellProps = { day: Day; mark: Mark | undefined; isCounted: boolean; month: string | null };

const Cell = ({ day: { on, closed, name }, mark, isCounted, month }: CellProps) => {
  const looks = [styles.day, isCounted && styles.counted, closed && styles.closed, name !== undefined && styles.named, mark !== undefined && styles[mark]];
  return (
    <span className={looks.filter(Boolean).join(' ')} title={name}>
      {month !== null && <span className={styles.month}>{month}</span>}
      {Number(on.slice(8))}
    </span>
  );
};

const Legend = ({ marks }: { marks: ReadonlyMap<LocalDate, Mark> }) => {
  const t = useTexts(texts);
  const present = new Set(marks.values());
  return (
    <div className={styles.legend}>
      {order
        .filter((mark) => present.has(mark))
        .map((mark) => (
          <span key={mark} className={styles.entry}>
            <span className={`${styles.key} ${styles[mark]}`} /> {t[mark]}
          </span>
        ))}
      <span className={styles.entry}>
        <span className={`${styles.key} ${styles.closed}`} /> {t.closed}
      </span>
    </div>
  );
};

/** A deadline in a picture: its weeks, what happens on which day, and when nobody works. For the eye alone; a list beside it tells the same. */
export const DeadlineCalendar = (shown: Shown) => {
  const t = useTexts(texts);
  const monthOf = useMonths();
  const { sentOn, dueOn } = shown;
  const marks = marksOf(shown);
  const begins = (on: LocalDate): boolean => on.endsWith('-01') || on === shown.weeks[0]?.days[0]?.on;
  return (
    <div className={styles.calendar} aria-hidden="true">
      <div className={styles.weeks}>
        {[t.week, ...t.weekdays.split(' ')].map((head) => (
          <span key={head} className={styles.head}>
            {head}
          </span>
        ))}
        {drawn(shown, marks).map(({ week: { number, days }, afterGap }) => (
          <span key={days[0]?.on} className={`${styles.week} ${afterGap ? styles.afterGap : ''}`}>
            <span className={styles.number}>{number}</span>
            {days.map((day) => (
              <Cell
                key={day.on}
                day={day}
                mark={marks.get(day.on)}
                isCounted={day.on >= sentOn && day.on <= dueOn}
                month={begins(day.on) ? monthOf(day.on) : null}
              />
            ))}
          </span>
        ))}
      </div>
      <Legend marks={marks} />
    </div>
  );
};
