import type { Form } from '../rules/form.js';
import type { AnswerType } from './status.js';

/** Answers that state something about the patient's health. The others may be given by anybody on the recipient's side. */
const statements: ReadonlySet<AnswerType> = new Set(['full', 'partialRestFollows', 'partialFinal', 'noKnowledge']);

/** Autorisationsloven § 20: what is stated about a patient's health is signed by an authorised person. */
export const needsSigner = ({ authorisedSigner }: Pick<Form, 'authorisedSigner'>, answerType: AnswerType): boolean =>
  authorisedSigner && statements.has(answerType);
