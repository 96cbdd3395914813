import styles from './clock-bar.module.css';
import { lengthOf, merged, type Period } from './spans.js';
import { usePeriods, usePeriodWords } from './use-periods.js';

/** A sliver at least, so that a short period can be seen: in hundredths of the whole. */
const sliver = 1.5;

const share = (period: Period, periods: readonly Period[]): number => {
  const whole = periods.reduce((sum, each) => sum + lengthOf(each), 0);
  return Math.max(sliver, whole === 0 ? 100 : (100 * lengthOf(period)) / whole);
};

/** The periods as a bar, for the eye alone: a table tells the same in words. */
export const ClockBar = ({ requestId }: { requestId: string }) => {
  const periods = merged(usePeriods(requestId).periods);
  const { who, span } = usePeriodWords();
  if (periods.length < 2) return null;
  return (
    <div className={styles.clock} aria-hidden="true">
      <div className={styles.bar}>
        {periods.map((period) => (
          <span
            key={period.from}
            className={`${styles.period} ${styles[period.holder]} ${period.clock === 'paused' ? styles.paused : ''}`}
            style={{ flexGrow: share(period, periods) }}
          />
        ))}
      </div>
      <div className={styles.legend}>
        {periods.slice(-3).map((period) => (
          <span key={period.from} className={styles.entry}>
            <span className={`${styles.mark} ${styles[period.holder]} ${period.clock === 'paused' ? styles.paused : ''}`} />
            {who(period)} {span(period)}
          </span>
        ))}
      </div>
    </div>
  );
};
