import type { CourseDetail } from '../../api/course-queries.js';
import { Fact, Facts } from '../../components/cards.js';
import { DateText, DayText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

/** Who decides, by which rules, and since when; and who did before. */
export const FactsBox = ({ course: { coordinator, coordinators, regime, kinds, kind, number, startedOn, endedOn } }: { course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const current = coordinators.find(({ until }) => until === null);
  const earlier = coordinators.filter(({ until }) => until !== null).toReversed();
  return (
    <section className={styles.box} aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <Facts>
        <Fact name={t.coordinator}>
          {coordinator === null || current === undefined ? (
            earlier.length > 0 ? (
              t.left
            ) : (
              t.none
            )
          ) : (
            <>
              {coordinator.name}{' '}
              <span className={styles.quiet}>
                {t.since} <DayText at={current.since} />
              </span>
            </>
          )}
        </Fact>
        {earlier.length > 0 && (
          <Fact name={t.earlier}>
            <ul className={styles.plain}>
              {earlier.map(({ name, since, until }) => (
                <li key={since}>
                  {name}{' '}
                  <span className={styles.quiet}>
                    {t.earlierFrom} <DayText at={since} /> {t.until} <DayText at={until ?? since} />
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t.kind}>{kinds.find(({ code }) => code === kind)?.name ?? kind}</Fact>
        <Fact name={t.rules}>{regime.name}</Fact>
        <Fact name={t.number}>{number}</Fact>
        <Fact name={t.began}>
          <DateText on={startedOn} />
        </Fact>
        {endedOn !== null && (
          <Fact name={t.over}>
            <DateText on={endedOn} />
          </Fact>
        )}
      </Facts>
    </section>
  );
};
