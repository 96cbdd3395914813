import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { citizenQuery, formTypesQuery, legalBasesQuery } from '../../api/directory-queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ChooseCitizen } from '../new-request/choose-citizen.js';
import { Check } from './check.js';
import { ProposalReceipt } from './receipt.js';
import { proposalTexts } from './texts.js';
import { useProposal, type Begun } from './use-proposal.js';
import { Writing } from './writing.js';

const route = getRouteApi('/staff/forslag/nyt');

const Proposal = (begun: Begun) => {
  const proposal = useProposal(begun);
  if (proposal.sent !== null) return <ProposalReceipt request={proposal.sent} />;
  return (
    <>
      {proposal.step === 'write' ? <Writing proposal={proposal} /> : <Check proposal={proposal} />}
      <LeaveGuard unsaved={proposal.isUnsaved && !proposal.isBusy} bySearch />
    </>
  );
};

const Nothing = ({ why }: { why: string }) => {
  const t = useTexts(proposalTexts);
  return (
    <Page title={t.title}>
      <EmptyState title={why}>
        <Link to="/indbakke">{t.toInbox}</Link>
      </EmptyState>
    </Page>
  );
};

/** The forms that the reader's own kind of organisation begins. */
const About = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(proposalTexts);
  const { date } = useWords();
  const kind = useMe().organisation?.kind ?? '';
  const citizen = useQuery(citizenQuery(citizenId));
  const forms = useQuery(formTypesQuery);
  const bases = useQuery(legalBasesQuery);
  const failed = [citizen, forms, bases].find(({ isError }) => isError);
  if (failed !== undefined || !citizen.isSuccess || !forms.isSuccess || !bases.isSuccess)
    return (
      <Page title={t.title}>
        {failed === undefined ? <Loading rows={5} height="5rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      </Page>
    );
  const { deceasedOn } = citizen.data;
  if (deceasedOn !== null) return <Nothing why={t.deceased(date(deceasedOn))} />;
  const own = forms.data.items.filter(({ initiatedBy, recipientKinds }) => initiatedBy !== undefined && recipientKinds.includes(kind));
  if (own.length === 0) return <Nothing why={t.noForm} />;
  return (
    <Proposal citizen={citizen.data} forms={own} bases={bases.data.items.filter(({ initiatedBy }) => own.some((form) => form.initiatedBy === initiatedBy))} />
  );
};

/** A proposal of one's own, from whom it is about to its receipt. */
export const NewProposalPage = () => {
  const t = useTexts(proposalTexts);
  const { citizenId } = route.useSearch();
  const navigate = route.useNavigate();
  if (!useMe().may.includes('requests.submit')) return <Nothing why={t.cannot} />;
  if (citizenId !== undefined) return <About key={citizenId} citizenId={citizenId} />;
  return (
    <Page key="whom" title={t.title}>
      <p>{t.whom}</p>
      <ChooseCitizen onChoose={(chosen) => void navigate({ search: { citizenId: chosen } })} />
    </Page>
  );
};
