import { DateText } from '../../components/date-text.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

/** When nothing is demanded of the citizen, and when the citizen waits for the treatment system. */
export const Breaks = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  const acts = useTexts(actTexts);
  const today = useToday();
  const { exemptions, waits } = course;
  return (
    <section className={styles.box} aria-labelledby="breaks">
      <h2 id="breaks">{t.breaks}</h2>
      {exemptions.length + waits.length === 0 && <p className={styles.quiet}>{t.noBreaks}</p>}
      {exemptions.length + waits.length > 0 && (
        <ul className={styles.lines}>
          {exemptions.map(({ no, reason, from, until }) => (
            <li key={`exempt ${no}`} className={until < today ? styles.over : undefined}>
              <strong>{t.exempted}</strong>: {reason.name}
              <br />
              <DateText on={from} /> {t.until} <DateText on={until} />
              {until >= today && <ActsOf course={course} onAct={onAct} acts={[{ act: 'endExemption', no }]} about={reason.name} />}
            </li>
          ))}
          {waits.map(({ no, what, from, until }) => (
            <li key={`wait ${no}`} className={until === null ? undefined : styles.over}>
              <strong>{t.waitsForTreatment}</strong>: {acts[what]}
              <br />
              <DateText on={from} /> {until === null ? t.stillWaits : t.until} {until !== null && <DateText on={until} />}
              {until === null && <ActsOf course={course} onAct={onAct} acts={[{ act: 'endWait', no }]} about={acts[what]} />}
            </li>
          ))}
        </ul>
      )}
      <ActsOf course={course} onAct={onAct} acts={[{ act: 'exempt' }, { act: 'beginWait' }]} about={t.breaks} shown={0} />
    </section>
  );
};
