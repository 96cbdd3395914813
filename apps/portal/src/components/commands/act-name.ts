import type { CommandType } from '#core';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { ListedRequest } from '../../api/client.js';
import { isProposal, isStatement } from '../is-proposal.js';

/** A caseworker gives no consent: the citizen's is written down. */
const recorded = defineTexts(
  {
    ...{ giveConsent: 'Notér samtykke', refuseConsent: 'Notér, at samtykke ikke er givet', withdrawConsent: 'Notér, at samtykket er trukket tilbage' },
    withdrawSharing: 'Notér, at samtykket til at dele svaret er trukket tilbage',
  },
  {
    ...{ giveConsent: 'Record consent', refuseConsent: 'Record that consent was not given', withdrawConsent: 'Record that consent was withdrawn' },
    withdrawSharing: 'Record that consent to sharing the answer was withdrawn',
  },
);

/** What nobody asked for is replied to, and is no answer. */
const proposed = defineTexts(
  { acceptAnswer: 'Svar lægen', correctAnswer: 'Ret forslaget', recallAnswer: 'Kald forslaget tilbage, forkert patient' },
  { acceptAnswer: 'Reply to the doctor', correctAnswer: 'Correct the proposal', recallAnswer: 'Recall the proposal, wrong patient' },
);

const stated = defineTexts(
  {
    ...{ acceptAnswer: 'Svar organisationen', correctAnswer: 'Ret udtalelsen', recallAnswer: 'Kald udtalelsen tilbage, forkert borger' },
    releaseAnswer: 'Lad borgeren læse udtalelsen nu',
  },
  {
    ...{ acceptAnswer: 'Reply to the organisation', correctAnswer: 'Correct the statement', recallAnswer: 'Recall the statement, wrong citizen' },
    releaseAnswer: 'Let the citizen read the statement now',
  },
);

/** What a command is called where those who work here give it. */
export const useActName = (request: Pick<ListedRequest, 'initiatedBy'>): ((act: CommandType) => string) => {
  const ofAny = useTexts(recorded);
  const unasked: Readonly<Record<string, string>> = useTexts(isStatement(request) ? stated : proposed);
  const { label } = useWords();
  const t: Readonly<Record<string, string>> = isProposal(request) ? { ...ofAny, ...unasked } : ofAny;
  return (act) => t[act] ?? label(act);
};
