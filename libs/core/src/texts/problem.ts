import type { DirectoryFaultCode } from '../directory/faults.js';
import { glossary, label } from '../glossary.js';
import type { ProblemCode } from '../glossary/problems.js';
import type { RuleFaultCode } from '../rules/faults.js';
import type { Refused } from '../workflow.js';
import { fieldsDa } from './da/fields.js';
import { problemsDa } from './da/problems.js';
import { fieldsEn } from './en/fields.js';
import { problemsEn } from './en/problems.js';
import type { Language } from './language.js';
import { readerOf, type Params, type Text } from './params.js';

/** What can be wrong with one field of a body or a query. */
export type FieldCode =
  | 'required'
  | 'unknown'
  | 'text'
  | 'number'
  | 'wholeNumber'
  | 'boolean'
  | 'list'
  | 'object'
  | 'id'
  | 'date'
  | 'instant'
  | 'oneOf'
  | 'tooLong'
  | 'tooShort'
  | 'tooHigh'
  | 'tooLow'
  | 'tooMany'
  | 'tooFew'
  | 'pattern'
  | 'invalid'
  | 'beforeToday'
  | 'tooFarAhead'
  | 'afterLast'
  | 'notRepresented'
  | 'codeNotOpen'
  | RuleFaultCode
  | DirectoryFaultCode;

/** What is wrong, and what to do instead: no refusal only says no. */
export type ProblemText = { what: Text; doInstead: Text };

const problems: Record<Language, Record<ProblemCode, ProblemText>> = { da: problemsDa, en: problemsEn };
const fields = { da: fieldsDa, en: fieldsEn };

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(problems.da, code) && Object.hasOwn(glossary, code);
const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(fields.da, code);

/** Title and detail of a refusal or an HTTP problem; the detail says what is wrong and what to do instead. An unknown code reads as our own error. */
export const problemText = ({ code, params = {} }: Refused, language: Language): { title: string; detail: string } => {
  const known: ProblemCode = isProblem(code) ? code : 'InternalError';
  const { what, doInstead } = problems[language][known];
  const read = readerOf(params, language);
  return { title: label(known, language), detail: `${what(read)} ${doInstead(read)}` };
};

/** What is wrong with one field and how to mend it. Params: `field`, and `max`, `min` or `allowed` where it has a limit. */
export const fieldText = (code: FieldCode | (string & {}), params: Params, language: Language): string =>
  fields[language][isFieldCode(code) ? code : 'invalid'](readerOf(params, language));
