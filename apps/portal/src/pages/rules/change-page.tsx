import { Button, Tag, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { ErrorsProvider, fieldId, Part } from './editing.js';
import styles from './editing.module.css';
import { newPolicy, nextVersionOf } from './new-policy.js';
import { PolicyEditor } from './policy-editor.js';
import { ruleBookQuery, ruleChangeQuery, type Policy, type RuleBook, type RuleChange } from './rules-queries.js';
import { rulesTexts } from './texts.js';
import { TrialPanel } from './trial-panel.js';
import { useChange, type InHand } from './use-change.js';
import { useNames } from './use-names.js';

const Back = () => {
  const t = useTexts(changeTexts);
  return <Link to="/admin/frister">{t.back}</Link>;
};

const Buttons = ({ inHand }: { inHand: InHand }) => {
  const t = useTexts(changeTexts);
  const { change, isBusy, isUnsaved, give } = inHand;
  const allowed = change?.allowed ?? ['save', 'propose'];
  return (
    <div className={styles.buttons}>
      {allowed.includes('approve') && (
        <Button type="button" loading={isBusy} onClick={() => give('approve')}>
          {t.approve}
        </Button>
      )}
      {allowed.includes('propose') && (
        <Button type="button" loading={isBusy} onClick={() => give('propose')}>
          {t.propose}
        </Button>
      )}
      {allowed.includes('save') && (
        <Button type="button" variant="secondary" disabled={isBusy} onClick={() => give('save')}>
          {t.save}
        </Button>
      )}
      {allowed.includes('reject') && (
        <Button type="button" variant="secondary" disabled={isBusy} onClick={() => give('reject')}>
          {t.reject}
        </Button>
      )}
      {allowed.includes('discard') && (
        <Button type="button" variant="tertiary" disabled={isBusy} onClick={() => give('discard')}>
          {t.discard}
        </Button>
      )}
      <span role="status" className={styles.quiet}>
        {isUnsaved ? t.unsaved : change !== null && t.saved}
      </span>
    </div>
  );
};

/** Who wrote it, where it stands, and what it waits for. */
const Standing = ({ change }: { change: RuleChange }) => {
  const t = useTexts(changeTexts);
  const status = useTexts(rulesTexts);
  const waits = change.status === 'proposed' && !change.allowed.includes('approve');
  return (
    <div className={styles.part}>
      <p>
        <Tag variant={change.status === 'approved' ? 'success' : 'info'} size="small">
          {status[change.status]}
        </Tag>{' '}
        {t.authors} {change.authors.map(({ name }) => name).join(', ')}
        {change.approver !== null && ` · ${t.approver} ${change.approver.name}`}
      </p>
      {waits && <p>{t.fourEyes}</p>}
      {change.bookVersion !== null && <p>{t.inBook(change.bookVersion)}</p>}
    </div>
  );
};

type EditorProps = { policy: Policy; change: RuleChange | null; book: RuleBook; title: string };

const ChangeEditor = ({ policy: begun, change: begunChange, book, title }: EditorProps) => {
  const t = useTexts(changeTexts);
  const inHand = useChange({ policy: begun, change: begunChange });
  const { policy, change, reason, errors, attempt, failure, errorsByPath } = inHand;
  const isOpen = change === null || change.allowed.includes('save');
  return (
    <Page
      title={title}
      above={
        <>
          <Back />
          <ErrorSummary errors={errors} attempt={attempt} />
        </>
      }
      hasErrors={errors.length > 0}
    >
      {change !== null && <Standing change={change} />}
      <ErrorsProvider errors={errorsByPath}>
        <div className={styles.columns}>
          <fieldset className={styles.form} disabled={!isOpen}>
            <legend className="visually-hidden">{title}</legend>
            <PolicyEditor policy={policy} book={book} onChange={inHand.changePolicy} />
            <Part title={t.reason}>
              <Textarea
                id={fieldId('reason')}
                label={t.reason}
                hideLabel
                description={t.reasonHint}
                size="small"
                maxLength={1000}
                value={reason}
                onChange={({ target }) => inHand.changeReason(target.value)}
                error={errorsByPath.get('reason')}
              />
            </Part>
          </fieldset>
          <div className={styles.side}>
            <TrialPanel policy={policy} book={book} />
          </div>
        </div>
      </ErrorsProvider>
      {failure !== null && <Failure error={failure} />}
      <Buttons inHand={inHand} />
      <LeaveGuard unsaved={inHand.isUnsaved && !inHand.isBusy} />
    </Page>
  );
};

type Asked = { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown };

/** While something is on its way, or did not come. */
const Waiting = ({ title, queries }: { title: string; queries: readonly Asked[] }) => {
  const failed = queries.find(({ isError }) => isError);
  return (
    <Page title={title}>
      {failed === undefined ? <Loading rows={6} height="4rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
    </Page>
  );
};

const newRoute = getRouteApi('/staff/admin/aendringer/ny');

/** A new policy, or the next version of one. */
export const NewChangePage = () => {
  const t = useTexts(changeTexts);
  const { titleOf } = useNames();
  const { policy: id } = newRoute.useSearch();
  const book = useQuery(ruleBookQuery);
  if (!book.isSuccess) return <Waiting title={t.newTitle} queries={[book]} />;
  const policy = id === undefined ? newPolicy(book.data) : nextVersionOf(book.data, id);
  if (policy === undefined)
    return (
      <Page title={t.newTitle} above={<Back />}>
        <EmptyState title={t.unknown} />
      </Page>
    );
  return <ChangeEditor key={id} policy={policy} change={null} book={book.data} title={id === undefined ? t.newTitle : t.versionTitle(titleOf(policy))} />;
};

const route = getRouteApi('/staff/admin/aendringer/$id');

/** One change: written on, approved, sent back or discarded. */
export const ChangePage = () => {
  const t = useTexts(changeTexts);
  const { titleOf } = useNames();
  const { id } = route.useParams();
  const book = useQuery(ruleBookQuery);
  const change = useQuery(ruleChangeQuery(id));
  if (!book.isSuccess || !change.isSuccess) return <Waiting title={t.back} queries={[book, change]} />;
  const { policy } = change.data;
  if (policy === null)
    return (
      <Page title={change.data.title} above={<Back />}>
        <EmptyState title={t.notPolicy} />
      </Page>
    );
  return <ChangeEditor key={id} policy={policy} change={change.data} book={book.data} title={t.versionTitle(titleOf(policy))} />;
};
