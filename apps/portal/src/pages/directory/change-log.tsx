import { Button } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { InstantText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { Part } from '../rules/editing.js';
import rules from '../rules/rules.module.css';
import { directoryChangesQuery, forgetDirectory, type DirectoryChange } from './directory-queries.js';
import styles from './directory.module.css';
import { directoryTexts } from './texts.js';
import { useLabels, useSaid } from './use-labels.js';

const steps = { approve: '/api/directory/changes/{id}/approve', reject: '/api/directory/changes/{id}/reject' } as const;

/** Two administrators decide; whoever proposed it may take it back. */
const Decisions = ({ change }: { change: DirectoryChange }) => {
  const t = useTexts(directoryTexts);
  const me = useMe();
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: (decision: keyof typeof steps) => ask(api.POST(steps[decision], { params: { path: { id: change.id } } })),
    onSuccess: () => forgetDirectory(client),
  });
  if (change.allowed.length === 0) return null;
  const isMine = change.author?.id === me.id;
  return (
    <>
      <span className={styles.decisions}>
        {change.allowed.includes('approve') && (
          <Button type="button" size="small" loading={decide.isPending} aria-label={t.approveOf(change.name)} onClick={() => decide.mutate('approve')}>
            {t.approve}
          </Button>
        )}
        {change.allowed.includes('reject') && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={decide.isPending}
            aria-label={isMine ? undefined : t.rejectOf(change.name)}
            onClick={() => decide.mutate('reject')}
          >
            {isMine ? t.takeBack : t.reject}
          </Button>
        )}
      </span>
      {decide.isError && <Failure error={decide.error} />}
    </>
  );
};

const useStanding = () => {
  const t = useTexts(directoryTexts);
  return ({ status, decider }: DirectoryChange): string => {
    if (status === 'done') return t.done;
    if (status === 'proposed') return t.proposal;
    return status === 'approved' ? t.approved(decider?.name ?? '–') : t.rejected(decider?.name ?? '–');
  };
};

const Line = ({ change }: { change: DirectoryChange }) => {
  const t = useTexts(directoryTexts);
  const labels = useLabels()[change.subject];
  const said = useSaid();
  const standing = useStanding();
  return (
    <li className={rules.change}>
      <strong>{change.isNew ? `${change.name} · ${t.entered}` : change.name}</strong>
      <InstantText at={change.at} />
      <span>{change.author?.name ?? t.byItself}</span>
      <span>{standing(change)}</span>
      <ul className={styles.differences}>
        {change.differences
          .filter(({ after }) => !change.isNew || (after !== null && after !== 'false'))
          .map(({ field, before, after }) => (
            <li key={field}>
              {change.isNew ? t.set(labels[field] ?? field, said(field, after)) : t.difference(labels[field] ?? field, said(field, before), said(field, after))}
            </li>
          ))}
      </ul>
      <Decisions change={change} />
    </li>
  );
};

/** What waits for a second administrator; nothing when nothing does. */
export const WaitingChanges = ({ subjectId }: { subjectId?: string }) => {
  const t = useTexts(directoryTexts);
  const { data } = useQuery(directoryChangesQuery(subjectId));
  const waiting = data?.items.filter(({ status }) => status === 'proposed') ?? [];
  if (waiting.length === 0) return null;
  return (
    <Part title={t.waiting} hint={t.waitingHint}>
      <ul className={rules.changes} aria-label={t.waiting}>
        {waiting.map((change) => (
          <Line key={change.id} change={change} />
        ))}
      </ul>
    </Part>
  );
};

/** Who changed what, and when, the newest first. */
export const ChangeLog = ({ subjectId }: { subjectId: string }) => {
  const t = useTexts(directoryTexts);
  const changes = useQuery(directoryChangesQuery(subjectId));
  const settled = changes.data?.items.filter(({ status }) => status !== 'proposed') ?? [];
  return (
    <Part title={t.log}>
      {changes.isPending && <Loading rows={2} height="2.5rem" />}
      {changes.isError && <Failure error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isSuccess && settled.length === 0 && <p className={rules.intro}>{t.noLog}</p>}
      {settled.length > 0 && (
        <ul className={rules.changes} aria-label={t.log}>
          {settled.map((change) => (
            <Line key={change.id} change={change} />
          ))}
        </ul>
      )}
    </Part>
  );
};
