import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useTexts } from '../../i18n/texts.js';
import { Choice, DayField, Part } from '../rules/editing.js';
import edit from '../rules/editing.module.css';
import { openRequestsQuery, type Organisation, type OrganisationBody, type SharedRequests } from './directory-queries.js';
import styles from './directory.module.css';
import { organisationTexts } from './organisation-texts.js';

type EndingProps = { id: string | null; body: OrganisationBody; register: readonly Organisation[]; onChange: (part: Partial<OrganisationBody>) => void };

const sum = (shared: readonly SharedRequests[]): number => shared.reduce((all, { requests }) => all + requests, 0);

/** What the end would do to the open requests, as it is written now. */
const Touched = ({ id, successor }: { id: string; successor: string | undefined }) => {
  const t = useTexts(organisationTexts);
  const found = useQuery(openRequestsQuery(id));
  if (found.isPending) return <Loading rows={1} height="2rem" />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const { received, made } = found.data;
  const requests = t.requests(sum(received));
  return (
    <div role="status">
      {received.length === 0 && <p>{t.nothingWaits}</p>}
      {received.length > 0 && <p>{successor === undefined ? t.goBack(requests) : t.goTo(requests, successor)}</p>}
      {received.length > 0 && (
        <ul className={edit.lines}>
          {received.map(({ organisation, requests: count }) => (
            <li key={organisation.id}>{t.isFrom(t.requests(count), organisation.name)}</li>
          ))}
        </ul>
      )}
      {made.length > 0 && <p>{t.madeStay(t.requests(sum(made)))}</p>}
    </div>
  );
};

/** The day it ends and who takes over, with what that means before it is saved. */
export const Ending = ({ id, body, register, onChange }: EndingProps) => {
  const t = useTexts(organisationTexts);
  const isLike = ({ kind }: Organisation): number => (kind === body.kind ? 0 : 1);
  const others = register
    .filter((each) => each.id !== id && (!each.ended || each.id === body.successorId))
    .sort((a, b) => isLike(a) - isLike(b))
    .map(({ id: value, name }) => ({ value, text: name }));
  const successor = register.find((each) => each.id === body.successorId)?.name;
  return (
    <Part title={t.end} hint={t.endHint}>
      <div className={styles.fields}>
        <DayField path="validTo" label={t.validTo} value={body.validTo ?? undefined} onChange={(day) => onChange({ validTo: day ?? null })} />
        <Choice
          path="successorId"
          label={t.successor}
          value={body.successorId ?? ''}
          none={t.noSuccessor}
          options={others}
          onChange={(successorId) => onChange({ successorId: successorId === '' ? null : successorId })}
        />
      </div>
      {id !== null && typeof body.validTo === 'string' && <Touched id={id} successor={successor} />}
    </Part>
  );
};
