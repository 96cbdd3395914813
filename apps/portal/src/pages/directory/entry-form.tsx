import { Button } from '@navikt/ds-react';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from '../../components/error-summary.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { ErrorsProvider } from '../rules/editing.js';
import styles from '../rules/editing.module.css';
import { directoryTexts } from './texts.js';
import type { EntryInHand } from './use-entry.js';

type EntryFormProps<Body extends object> = {
  title: string;
  inHand: EntryInHand<Body>;
  back: ReactNode;
  /** Beside the form: what is known of the entry. */
  side?: ReactNode;
  /** Below it. */
  below?: ReactNode;
  children: ReactNode;
};

/** The page of one entry of the register: its errors on top, its fields, and one button that saves all of it. */
export const EntryForm = <Body extends object>({ title, inHand, back, side, below, children }: EntryFormProps<Body>) => {
  const t = useTexts(directoryTexts);
  const { errors, attempt, errorsByPath, failure, saved, isBusy, isUnsaved, save } = inHand;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <Page
      title={title}
      above={
        <>
          {back}
          <ErrorSummary errors={errors} attempt={attempt} />
        </>
      }
      hasErrors={errors.length > 0}
    >
      <div className={side === undefined ? undefined : styles.columns}>
        <ErrorsProvider errors={errorsByPath}>
          <form className={styles.form} onSubmit={onSubmit} noValidate>
            {children}
            {failure !== null && <Failure error={failure} />}
            <div className={styles.buttons}>
              <Button type="submit" loading={isBusy}>
                {t.save}
              </Button>
              <span role="status" className={styles.quiet}>
                {isUnsaved && t.unsaved}
                {saved !== null && (saved.status === 'proposed' ? t.proposed : t.saved)}
              </span>
            </div>
          </form>
        </ErrorsProvider>
        {side !== undefined && <div className={styles.side}>{side}</div>}
      </div>
      {below}
      <LeaveGuard unsaved={isUnsaved && !isBusy} />
    </Page>
  );
};
