import { Button, LocalAlert } from '@navikt/ds-react';
import { use } from 'react';
import { ApiProblem } from '../api/problem.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { FailureHelp } from './failure-help.js';
import styles from './failure.module.css';

const texts = defineTexts(
  { title: 'Det gik ikke', unknown: 'Der er sket en fejl hos os. Prøv igen.', again: 'Prøv igen', errorId: 'Fejl-id' },
  { title: 'That did not work', unknown: 'Something went wrong on our side. Try again.', again: 'Try again', errorId: 'Error id' },
);

type FailureProps = {
  error: unknown;
  /** Left out where trying again is the button that was just pressed. */
  onRetry?: () => void;
};

/** What went wrong, what to do, whom to turn to, and an id to name when somebody is called for help. */
export const Failure = ({ error, onRetry }: FailureProps) => {
  const t = useTexts(texts);
  const help = use(FailureHelp);
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <LocalAlert status="error" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{problem?.title ?? t.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className={styles.content}>
          <p>{problem?.message ?? t.unknown}</p>
          {problem !== null && problem.errorId !== null && problem.status >= 500 && (
            <p>
              {t.errorId}: <code>{problem.errorId}</code>
            </p>
          )}
          {help}
          {onRetry !== undefined && (
            <Button type="button" size={help === null ? 'small' : 'medium'} variant="secondary" onClick={onRetry}>
              {t.again}
            </Button>
          )}
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
