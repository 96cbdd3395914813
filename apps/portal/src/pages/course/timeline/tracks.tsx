import type { LocalDate } from '#core';
import { formatWeek } from '#core';
import { useLanguage } from '../../../i18n/language.js';
import { useTexts } from '../../../i18n/texts.js';
import { placeOf, ticksOf, widthOf, type Axis } from './axis.js';
import type { Band, Mark, Row } from './rows.js';
import { timelineTexts } from './texts.js';
import styles from './timeline.module.css';

type Drawn = { axis: Axis; today: LocalDate };

const percent = (value: number): string => `${value}%`;

const TodayLine = ({ axis, today }: Drawn) => <span className={styles.today} style={{ left: percent(placeOf(axis, today)) }} />;

/** Past this place, in percent, a name has no room: on a wide screen, and on a narrow one. */
const edges = { wide: 82, narrow: 67 } as const;

/** The weeks, and where today is. For the eye alone: a sentence above says the same. */
export const Weeks = ({ axis, today }: Drawn) => {
  const t = useTexts(timelineTexts);
  const { language } = useLanguage();
  const now = placeOf(axis, today);
  const side = now > edges.narrow ? styles.before : now < 100 - edges.narrow ? styles.after : '';
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticksOf(axis).map((on, place) => {
        const at = placeOf(axis, on);
        return (
          at <= edges.wide && (
            <span key={on} className={`${styles.tick} ${place % 2 === 1 || at > edges.narrow ? styles.wideOnly : ''}`} style={{ left: percent(at) }}>
              {formatWeek(on, language)}
            </span>
          )
        );
      })}
      <span className={`${styles.now} ${side}`} style={{ left: percent(now) }}>
        {t.today}
      </span>
    </div>
  );
};

/** How long it lasts, and which part of it is late. For the eye alone: the words beside it say the same. */
export const Bands = ({ kind, bands, axis, today }: Drawn & { kind: Row['kind']; bands: readonly Band[] }) => (
  <div className={styles.track} aria-hidden="true">
    {bands.map(({ look, from, to }) => (
      <span
        key={look}
        className={`${styles.band} ${styles[kind]} ${styles[look]}`}
        style={{ left: percent(placeOf(axis, from)), width: percent(widthOf(axis, from, to)) }}
      />
    ))}
    <TodayLine axis={axis} today={today} />
  </div>
);

/** What is held is filled, what is planned is hollow. */
export const Diamonds = ({ marks, axis, today }: Drawn & { marks: readonly Mark[] }) => (
  <div className={styles.track} aria-hidden="true">
    <TodayLine axis={axis} today={today} />
    {marks.map(({ no, on, outcome }) => (
      <span key={no} className={`${styles.diamond} ${outcome === null ? styles.hollow : ''}`} style={{ left: percent(placeOf(axis, on)) }} />
    ))}
  </div>
);
