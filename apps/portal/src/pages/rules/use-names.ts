import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { Policy } from './rules-queries.js';
import { rulesTexts } from './texts.js';

type Who = Pick<Policy, 'formCode' | 'recipientKind' | 'agreement'>;

/** What a policy is about, in words: its form, who is asked, and an agreement by the names of its organisations. */
export const useNames = () => {
  const t = useTexts(rulesTexts);
  const { label } = useWords();
  const { data } = useQuery(organisationsQuery());
  const nameOf = (id: string): string => data?.items.find((organisation) => organisation.id === id)?.name ?? '…';
  const formOf = ({ formCode }: Who): string => (formCode === '*' ? t.anyForm : formCode);
  const recipientOf = ({ recipientKind }: Who): string => (recipientKind === '*' ? t.anyRecipient : label(recipientKind));
  const agreementOf = ({ agreement }: Who): string | null =>
    agreement === undefined ? null : t.agreement(nameOf(agreement.requesterId), nameOf(agreement.recipientId));
  return {
    nameOf,
    formOf,
    recipientOf,
    agreementOf,
    titleOf: (who: Who): string => [formOf(who), recipientOf(who), agreementOf(who)].filter(Boolean).join(' · '),
  };
};
