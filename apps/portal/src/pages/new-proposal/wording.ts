import { useTexts } from '../../i18n/texts.js';
import { statementTexts } from './statement-texts.js';
import { proposalTexts } from './texts.js';

/** A doctor proposes about a patient; an organisation that takes part gives a statement in that course. */
export type Of = { citizenId: string } | { courseId: string };

/** The words of the page, by which of the two is written. */
export const useWording = (of: Of) => {
  const [proposals, statements] = [useTexts(proposalTexts), useTexts(statementTexts)];
  return 'courseId' in of ? { ...proposals, ...statements } : proposals;
};

export type Wording = ReturnType<typeof useWording>;
