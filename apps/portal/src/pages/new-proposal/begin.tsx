import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Citizen } from '../../api/client.js';
import { formTypesQuery, legalBasesQuery } from '../../api/directory-queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { Check } from './check.js';
import { ProposalReceipt } from './receipt.js';
import { useProposal, type Begun } from './use-proposal.js';
import { useWording, type Of } from './wording.js';
import { Writing } from './writing.js';

const Proposal = (begun: Begun) => {
  const proposal = useProposal(begun);
  if (proposal.sent !== null) return <ProposalReceipt request={proposal.sent} proposal={proposal} />;
  return (
    <>
      {proposal.step === 'write' ? <Writing proposal={proposal} /> : <Check proposal={proposal} />}
      <LeaveGuard unsaved={proposal.isUnsaved && !proposal.isBusy} bySearch />
    </>
  );
};

/** Why nothing can be written, and where to go on. */
export const Nothing = ({ title, why, to }: { title: string; why: string; to: ReactNode }) => (
  <Page title={title}>
    <EmptyState title={why}>{to}</EmptyState>
  </Page>
);

export const ToInbox = ({ children }: { children: string }) => <Link to="/indbakke">{children}</Link>;

export const Wait = ({ title, failed }: { title: string; failed: { error: unknown; refetch: () => unknown } | undefined }) => (
  <Page title={title}>
    {failed === undefined ? <Loading rows={5} height="5rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
  </Page>
);

/** By the forms that the reader's own kind of organisation begins so, and what those may rest on. */
export const Begin = ({ of, citizen }: { of: Of; citizen: Pick<Citizen, 'name' | 'cprMasked'> }) => {
  const t = useWording(of);
  const kind = useMe().organisation?.kind ?? '';
  const forms = useQuery(formTypesQuery);
  const bases = useQuery(legalBasesQuery);
  if (!forms.isSuccess || !bases.isSuccess) return <Wait title={t.title} failed={[forms, bases].find(({ isError }) => isError)} />;
  const initiator = 'courseId' in of ? 'participant' : 'recipient';
  const own = forms.data.items.filter(({ initiatedBy, recipientKinds }) => initiatedBy === initiator && recipientKinds.includes(kind));
  if (own.length === 0) return <Nothing title={t.title} why={t.noForm} to={<ToInbox>{t.toInbox}</ToInbox>} />;
  return <Proposal of={of} citizen={citizen} forms={own} bases={bases.data.items.filter(({ initiatedBy }) => initiatedBy === initiator)} />;
};
