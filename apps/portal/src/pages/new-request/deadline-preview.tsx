import { LocalAlert } from '@navikt/ds-react';
import { ClosedDays } from '../../components/closed-days.js';
import { DateText } from '../../components/date-text.js';
import { DeadlineCalendar } from '../../components/deadline-calendar.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { ladderText } from '#core';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './deadline-preview.module.css';
import { composerTexts } from './texts.js';
import type { usePreview } from './use-preview.js';

type Shown = NonNullable<ReturnType<typeof usePreview>['query']['data']>;

/** What happens on which day, from the sending on; what happens on one day together. */
const Days = ({ steps, dueOn, sentOn }: Pick<Shown, 'steps' | 'dueOn'> & { sentOn: string }) => {
  const { language } = useLanguage();
  const t = useTexts(composerTexts);
  const days = [...new Set([sentOn, ...steps.map(({ on }) => on), dueOn])].sort();
  const textOf = (on: string): string =>
    [
      ...(on === sentOn ? [t.isSent] : []),
      ...(on === dueOn ? [t.isDue] : []),
      ...steps.filter((step) => step.on === on).map((step) => ladderText(step, language, on <= dueOn ? 'beforeDue' : 'afterDue')),
    ].join(', ');
  return (
    <ol className={styles.steps}>
      {days.map((on) => (
        <li key={on}>
          <span className={styles.day}>
            <DateText on={on} />
          </span>
          <span className={on === dueOn ? styles.isDue : undefined}>{textOf(on)}</span>
        </li>
      ))}
    </ol>
  );
};

type PreviewProps = { preview: Shown; sentOn: string; asksCitizen: boolean };

const Preview = ({ preview: { dueOn, innerOn, originalOn, explanation, steps, weeks, tooShort }, sentOn, asksCitizen }: PreviewProps) => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  return (
    <>
      <p className={styles.due} aria-live="polite">
        <DateText on={dueOn} />
      </p>
      {innerOn !== undefined && <p>{t.agreed(date(innerOn))}</p>}
      {originalOn !== dueOn && <p>{t.before(date(originalOn))}</p>}
      {asksCitizen && <p className={styles.quiet}>{t.fromToday}</p>}
      {tooShort !== undefined && (
        <LocalAlert status="warning" size="small" role="alert">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t.tooShort(date(tooShort.earliestOn))}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <DeadlineCalendar weeks={weeks} sentOn={sentOn} dueOn={dueOn} steps={steps.map(({ on }) => on)} />
      <h3>{t.why}</h3>
      <ol className={styles.lines}>
        {explanation.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <h3>{t.next}</h3>
      <Days steps={steps} dueOn={dueOn} sentOn={sentOn} />
      <ClosedDays weeks={weeks} since={sentOn} />
    </>
  );
};

type DeadlinePreviewProps = { preview: ReturnType<typeof usePreview>; hasForm: boolean; asksCitizen: boolean };

/** When the answer is due, why, and what follows if it does not come: computed by the api, by the function that sets deadlines. */
export const DeadlinePreview = ({ preview: { isReady, sentOn, query }, hasForm, asksCitizen }: DeadlinePreviewProps) => {
  const t = useTexts(composerTexts);
  return (
    <section className={styles.preview} aria-labelledby="deadline-preview">
      <h2 id="deadline-preview">{t.deadline}</h2>
      {!isReady && <p className={styles.quiet}>{hasForm ? t.nameDay : t.noPreview}</p>}
      {isReady && query.isPending && <Loading rows={3} height="1.5rem" />}
      {isReady && query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {isReady && query.isSuccess && <Preview preview={query.data} sentOn={sentOn} asksCitizen={asksCitizen} />}
    </section>
  );
};
