import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useTexts } from '../../i18n/texts.js';
import edit from '../rules/editing.module.css';
import { openRequestsQuery, type SharedRequests } from './directory-queries.js';
import { organisationTexts } from './organisation-texts.js';

const sum = (shared: readonly SharedRequests[], of: (each: SharedRequests) => number): number => shared.reduce((all, each) => all + of(each), 0);
const owed = (each: SharedRequests): number => each.owed;
const all = (each: SharedRequests): number => each.owed + each.answered;

/** What an end would do to the open requests, as it is written now. Without a successor what is answered stays to be read. */
export const Touched = ({ id, successor }: { id: string; successor: string | undefined }) => {
  const t = useTexts(organisationTexts);
  const found = useQuery(openRequestsQuery(id));
  if (found.isPending) return <Loading rows={1} height="2rem" />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const { received, made } = found.data;
  const moves = successor === undefined ? owed : all;
  const moved = received.filter((each) => moves(each) > 0);
  const count = sum(moved, moves);
  const answered = sum(received, (each) => each.answered);
  return (
    <div role="status">
      {count === 0 && <p>{t.nothingWaits}</p>}
      {count > 0 && <p>{successor === undefined ? t.goBack(t.requests(count)) : t.goTo(t.requests(count), successor)}</p>}
      {count > 0 && (
        <ul className={edit.lines}>
          {moved.map((each) => (
            <li key={each.organisation.id}>{t.isFrom(t.requests(moves(each)), each.organisation.name)}</li>
          ))}
        </ul>
      )}
      {successor === undefined && answered > 0 && <p>{t.answeredStay(t.requests(answered))}</p>}
      {made > 0 && <p>{t.madeStay(t.requests(made))}</p>}
    </div>
  );
};
