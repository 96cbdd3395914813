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
import { AmendmentEditor } from './amendment-editor.js';
import { AdvicePanel } from './advice-panel.js';
import { adviceTexts } from './advice-texts.js';
import { beginningOf } from './beginnings.js';
import { askingTexts } from './asking-texts.js';
import { calendarTexts } from './calendar-texts.js';
import { changeTexts } from './change-texts.js';
import { amendmentIn, useChangeTitle } from './change-title.js';
import { CoursePanel } from './course-panel.js';
import { ErrorsProvider, fieldId, Part, StayingProvider } from './editing.js';
import styles from './editing.module.css';
import { ruleBookQuery, ruleChangeQuery, type Amendment, type RuleBook, type RuleChange } from './rules-queries.js';
import { kinds, type NewChangeSearch } from './search.js';
import { formTexts } from './form-texts.js';
import { DifferencesPanel, MadePanel } from './made.js';
import { Stays, stayingIn } from './staying.js';
import { stepTexts } from './step-texts.js';
import { rulesTexts } from './texts.js';
import { TrialPanel } from './trial-panel.js';
import { useChange, type InHand } from './use-change.js';

const homes = {
  ...{ policy: '/admin/frister', form: '/admin/attester', calendar: '/admin/kalendere' },
  ...{ asking: '/admin/regler', advice: '/admin/raad', courses: '/admin/forloeb', steps: '/admin/forloeb' },
} as const;

const Back = ({ kind = 'policy' }: Pick<NewChangeSearch, 'kind'>) => {
  const rules = useTexts(rulesTexts);
  const forms = useTexts(formTexts);
  const calendars = useTexts(calendarTexts);
  const asking = useTexts(askingTexts);
  const advice = useTexts(adviceTexts);
  const steps = useTexts(stepTexts);
  const texts = {
    ...{ policy: rules.title, form: forms.title, calendar: calendars.title },
    ...{ asking: asking.title, advice: advice.title, courses: steps.title, steps: steps.title },
  };
  return <Link to={homes[kind]}>{texts[kind]}</Link>;
};

/** The one kind of rule that is there. */
const kindOf = (amendment: Amendment): RuleChange['kind'] => kinds.find((kind) => amendment[kind] !== undefined) ?? 'policy';

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

type EditorProps = { amendment: Amendment; change: RuleChange | null; book: RuleBook; title: string };

const ChangeEditor = ({ amendment: begun, change: begunChange, book, title }: EditorProps) => {
  const t = useTexts(changeTexts);
  const inHand = useChange({ amendment: begun, change: begunChange });
  const { amendment, change, reason, errors, attempt, failure, errorsByPath } = inHand;
  const isOpen = change === null || change.allowed.includes('save');
  return (
    <Page
      title={title}
      above={
        <>
          <Back kind={kindOf(amendment)} />
          <ErrorSummary errors={errors} attempt={attempt} />
        </>
      }
      hasErrors={errors.length > 0}
    >
      {change !== null && <Standing change={change} />}
      {change?.status === 'proposed' && <DifferencesPanel amendment={amendment} />}
      <ErrorsProvider errors={errorsByPath}>
        <div className={styles.columns}>
          <fieldset className={styles.form} disabled={!isOpen}>
            <legend className="visually-hidden">{title}</legend>
            {(amendment.courses !== undefined || amendment.steps !== undefined) && <Stays />}
            <StayingProvider rows={stayingIn(amendment, book)}>
              <AmendmentEditor amendment={amendment} book={book} onChange={inHand.amend} />
            </StayingProvider>
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
            {amendment.policy === undefined ? <MadePanel amendment={amendment} /> : <TrialPanel policy={amendment.policy} book={book} />}
            {(amendment.courses !== undefined || amendment.steps !== undefined) && <CoursePanel amendment={amendment} book={book} />}
            {amendment.advice !== undefined && <AdvicePanel amendment={amendment} />}
            {isOpen && <DifferencesPanel amendment={amendment} />}
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

/** A new rule, or the next version of one. */
export const NewChangePage = () => {
  const t = useTexts(changeTexts);
  const titleOf = useChangeTitle();
  const search = newRoute.useSearch();
  const book = useQuery(ruleBookQuery);
  if (!book.isSuccess) return <Waiting title={t.newTitle} queries={[book]} />;
  const amendment = beginningOf(book.data, search);
  if (amendment === undefined)
    return (
      <Page title={t.newTitle} above={<Back kind={search.kind} />}>
        <EmptyState title={t.unknown} />
      </Page>
    );
  const isNew = search.of === undefined && search.kind !== 'calendar' && search.kind !== 'courses' && search.kind !== 'steps';
  return <ChangeEditor key={`${search.kind} ${search.of}`} amendment={amendment} change={null} book={book.data} title={titleOf(amendment, isNew)} />;
};

const route = getRouteApi('/staff/admin/aendringer/$id');

/** One change: written on, approved, sent back or discarded. */
export const ChangePage = () => {
  const t = useTexts(changeTexts);
  const titleOf = useChangeTitle();
  const { id } = route.useParams();
  const book = useQuery(ruleBookQuery);
  const change = useQuery(ruleChangeQuery(id));
  if (!book.isSuccess || !change.isSuccess) return <Waiting title={t.changeTitle} queries={[book, change]} />;
  const amendment = amendmentIn(change.data);
  return <ChangeEditor key={id} amendment={amendment} change={change.data} book={book.data} title={titleOf(amendment, false)} />;
};
