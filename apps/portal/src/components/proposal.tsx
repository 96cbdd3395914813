import { capitalised } from '#core';
import { LightBulbIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { ListedRequest } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import { isProposal } from './is-proposal.js';

const texts = defineTexts(
  {
    proposal: 'Forslag fra lægen',
    answered: 'forslag, afventer svar',
    closed: 'forslag, besvaret',
    cancelled: 'forslag, gælder ikke længere',
  },
  {
    proposal: 'Proposal from the doctor',
    answered: 'proposal, awaits a reply',
    closed: 'proposal, replied to',
    cancelled: 'proposal, no longer holds',
  },
);

type Of = Pick<ListedRequest, 'initiatedBy'>;

/** That nobody asked for it; nothing where somebody did. */
export const ProposalTag = ({ of }: { of: Of }) => {
  const t = useTexts(texts);
  if (!isProposal(of)) return null;
  return (
    <Tag size="xsmall" data-color="info" variant="moderate" icon={<LightBulbIcon aria-hidden="true" />}>
      {t.proposal}
    </Tag>
  );
};

/** Where it stands, in words that fit whether it was asked for or proposed. */
export const useStatusText = (): ((request: Pick<ListedRequest, 'initiatedBy' | 'status'>) => string) => {
  const t = useTexts(texts);
  const { label } = useWords();
  return (request) => {
    const { status } = request;
    if (!isProposal(request) || (status !== 'answered' && status !== 'closed' && status !== 'cancelled')) return label(status);
    return capitalised(t[status]);
  };
};
