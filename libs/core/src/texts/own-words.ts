import type { Bilingual } from '../rules/form.js';
import type { RuleBook } from '../rules/rule-book.js';
import { filledIn } from '../rules/text-template.js';
import type { Language } from './language.js';
import { readerOf, type Params } from './params.js';

/** The words that a policy gives a step of its ladder in place of the built-in ones, and the recipient's name. */
export type OwnWords = { text: Bilingual; recipient: string };

/**
 * The words of its own that a notice names by policy, version, step and place, and nothing when it names none. Every rule
 * book holds every version there was, so any later one will do. `nameOf` names an organisation by its id.
 */
export const ownWordsOf = ({ policies }: Pick<RuleBook, 'policies'>, params: Params, nameOf: (organisationId: string) => string): OwnWords | undefined => {
  if (params.policyId === undefined) return undefined;
  const policy = policies.find(({ id, version }) => id === params.policyId && version === params.policyVersion);
  const text = policy?.ladder.find(({ step }) => step === params.step)?.effects[Number(params.effect)]?.text;
  return text && { text, recipient: nameOf(String(params.recipientId)) };
};

/** As the receiver reads them. */
export const ownWordsText = ({ text, recipient }: OwnWords, params: Params, language: Language): string => {
  const read = readerOf(params, language);
  return filledIn(text[language], {
    number: read.raw('number'),
    form: read.raw('formCode'),
    dueOn: read.date('dueOn'),
    workingDaysOver: read.count('workingDaysOver', 'workingDays'),
    recipient,
  });
};
