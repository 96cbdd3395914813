import { capitalised } from '#core';
import { LightBulbIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { ListedRequest } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import { isProposal, isStatement } from './is-proposal.js';

const proposals = defineTexts(
  {
    tag: 'Forslag fra lægen',
    answered: 'forslag, afventer svar',
    closed: 'forslag, besvaret',
    cancelled: 'forslag, gælder ikke længere',
  },
  {
    tag: 'Proposal from the doctor',
    answered: 'proposal, awaits a reply',
    closed: 'proposal, replied to',
    cancelled: 'proposal, no longer holds',
  },
);

const statements = defineTexts(
  {
    tag: 'Ingen har bedt om den',
    answered: 'udtalelse, afventer svar',
    closed: 'udtalelse, besvaret',
    cancelled: 'udtalelse, gælder ikke længere',
  },
  {
    tag: 'Nobody asked for it',
    answered: 'statement, awaits a reply',
    closed: 'statement, replied to',
    cancelled: 'statement, no longer holds',
  },
);

type Of = Pick<ListedRequest, 'initiatedBy'>;

/** That nobody asked for it; nothing where somebody did. */
export const ProposalTag = ({ of }: { of: Of }) => {
  const t = useTexts(isStatement(of) ? statements : proposals);
  if (!isProposal(of)) return null;
  return (
    <Tag size="xsmall" data-color="info" variant="moderate" icon={<LightBulbIcon aria-hidden="true" />}>
      {t.tag}
    </Tag>
  );
};

/** Where it stands, in words that fit whether it was asked for or not. */
export const useStatusText = (): ((request: Pick<ListedRequest, 'initiatedBy' | 'status'>) => string) => {
  const [ofProposals, ofStatements] = [useTexts(proposals), useTexts(statements)];
  const { label } = useWords();
  return (request) => {
    const { status } = request;
    if (!isProposal(request) || (status !== 'answered' && status !== 'closed' && status !== 'cancelled')) return label(status);
    return capitalised((isStatement(request) ? ofStatements : ofProposals)[status]);
  };
};
