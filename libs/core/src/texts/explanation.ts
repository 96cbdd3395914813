import type { ExplainedLine } from '../rules/policy-line.js';
import { explanationDa } from './da/explanation.js';
import { explanationEn } from './en/explanation.js';
import type { Language } from './language.js';
import { readerOf, type Text } from './params.js';

const texts: Record<Language, Record<ExplainedLine['code'], Text>> = { da: explanationDa, en: explanationEn };

/** Why a deadline is that day, in a line a caseworker can read. */
export const explanationText = ({ code, params }: ExplainedLine, language: Language): string => texts[language][code](readerOf(params, language));
