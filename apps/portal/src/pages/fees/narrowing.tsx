import { feeStatuses } from '#core';
import { Select } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FeesPage } from '../../api/client.js';
import { Download } from '../../components/download.js';
import { Failure } from '../../components/failure.js';
import { useToday } from '../../components/use-today.js';
import { useLanguage } from '../../i18n/language.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './fees.module.css';
import { useExport } from './fees-queries.js';
import { everyMonth, monthsUntil, type FeesSearch } from './search.js';
import { feesTexts } from './texts.js';

const route = getRouteApi('/staff/honorar');

/** A year and a month back: what finance closes and corrects. */
const monthsShown = 13;

/** `november 2026`. */
const useMonthName = (): ((month: string) => string) => {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
};

/** The month, and the file of what is chosen. `search` names the month that is shown. */
export const Choices = ({ search }: { search: FeesSearch }) => {
  const t = useTexts(feesTexts);
  const navigate = route.useNavigate();
  const monthName = useMonthName();
  const today = useToday();
  const { maaned = everyMonth } = search;
  const file = useExport(search, t.fileName(maaned === everyMonth ? t.everything : maaned));
  const months = monthsUntil(today, monthsShown);
  const listed = maaned === everyMonth || months.includes(maaned) ? months : [...months, maaned];
  const choose = (month: string): void => void navigate({ search: ({ status }) => ({ ...(status !== undefined && { status }), maaned: month }) });
  return (
    <>
      <div className={styles.choices}>
        <Select size="small" label={t.month} value={maaned} onChange={({ target }) => choose(target.value)}>
          {listed.map((month) => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
          <option value={everyMonth}>{t.allMonths}</option>
        </Select>
        <Download size="small" file={file}>
          {t.download}
        </Download>
      </div>
      {file.isError && <Failure error={file.error} />}
    </>
  );
};

/** How much stands how; each figure leads to the lines it counts. */
export const Figures = ({ counts, search }: { counts: FeesPage['counts']; search: FeesSearch }) => {
  const t = useTexts(feesTexts);
  const { label } = useWords();
  const { money } = useNumbers();
  const { maaned, status: chosen } = search;
  return (
    <ul className={styles.figures} aria-label={t.figures}>
      {feeStatuses.map((status) => (
        <li key={status}>
          <Link
            to="/honorar"
            search={{ maaned, ...(chosen !== status && { status }) }}
            className={chosen === status ? `${styles.figure} ${styles.chosen}` : styles.figure}
            aria-current={chosen === status ? 'true' : undefined}
          >
            <span>{label(status)}</span>
            <strong className={styles.sum}>{money(counts[status].amount)}</strong>
            <span className={styles.quiet}>{t.lines(counts[status].count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
