import { LocalAlert } from '@navikt/ds-react';
import { DateText } from '../../components/date-text.js';
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

/** The rungs, those of one day together. */
const Steps = ({ steps, dueOn }: Pick<Shown, 'steps' | 'dueOn'>) => {
  const { language } = useLanguage();
  const days = [...new Set(steps.map(({ on }) => on))];
  const textOf = (on: string): string =>
    steps
      .filter((step) => step.on === on)
      .map((step) => ladderText(step, language, on <= dueOn ? 'beforeDue' : 'afterDue'))
      .join(', ');
  return (
    <ol className={styles.steps}>
      {days.map((on) => (
        <li key={on}>
          <span className={styles.day}>
            <DateText on={on} />
          </span>
          <span>{textOf(on)}</span>
        </li>
      ))}
    </ol>
  );
};

const Preview = ({ preview: { dueOn, originalOn, explanation, steps, tooShort }, asksCitizen }: { preview: Shown; asksCitizen: boolean }) => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  return (
    <>
      <p className={styles.due} aria-live="polite">
        <DateText on={dueOn} />
      </p>
      {originalOn !== dueOn && <p>{t.before(date(originalOn))}</p>}
      {asksCitizen && <p className={styles.quiet}>{t.fromToday}</p>}
      {tooShort !== undefined && (
        <LocalAlert status="warning" size="small" role="alert">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t.tooShort(date(tooShort.earliestOn))}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <h3>{t.why}</h3>
      <ol className={styles.lines}>
        {explanation.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <h3>{t.next}</h3>
      <Steps steps={steps} dueOn={dueOn} />
    </>
  );
};

type DeadlinePreviewProps = { preview: ReturnType<typeof usePreview>; hasForm: boolean; asksCitizen: boolean };

/** When the answer is due, why, and what follows if it does not come: computed by the api, by the function that sets deadlines. */
export const DeadlinePreview = ({ preview: { isReady, query }, hasForm, asksCitizen }: DeadlinePreviewProps) => {
  const t = useTexts(composerTexts);
  return (
    <section className={styles.preview} aria-labelledby="deadline-preview">
      <h2 id="deadline-preview">{t.deadline}</h2>
      {!isReady && <p className={styles.quiet}>{hasForm ? t.nameDay : t.noPreview}</p>}
      {isReady && query.isPending && <Loading rows={3} height="1.5rem" />}
      {isReady && query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {isReady && query.isSuccess && <Preview preview={query.data} asksCitizen={asksCitizen} />}
    </section>
  );
};
