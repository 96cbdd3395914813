import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { Receipt } from '../../components/receipt.js';
import type { Proposal } from './use-proposal.js';

/** Who replies to the proposal by when. */
export const ProposalReceipt = ({ request, proposal: { t, of } }: { request: ServiceRequestView; proposal: Proposal }) => {
  const { holder } = request;
  const another =
    'courseId' in of ? (
      <Link to="/deltager/$id" params={{ id: of.courseId }}>
        {t.another}
      </Link>
    ) : (
      <Link to="/forslag/nyt" search={{}}>
        {t.another}
      </Link>
    );
  return (
    <Receipt title={t.sentTitle} request={request} see={t.seeProposal} another={another}>
      {holder !== null && holder.until !== null && (
        <p>
          {t.repliesBy(holder.name)}{' '}
          <strong>
            <DateText on={holder.until} />
          </strong>
          .
        </p>
      )}
      <p>{t.told}</p>
    </Receipt>
  );
};
