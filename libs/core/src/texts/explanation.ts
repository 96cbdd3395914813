import type { ExplanationCode, ExplanationLine } from '#sla';
import { explanationDa } from './da/explanation.js';
import { explanationEn } from './en/explanation.js';
import type { Language } from './language.js';
import { readerOf, type Text } from './params.js';

const texts: Record<Language, Record<ExplanationCode, Text>> = { da: explanationDa, en: explanationEn };

/** Why a deadline is that day, in a line a caseworker can read. */
export const explanationText = ({ code, params }: ExplanationLine, language: Language): string => texts[language][code](readerOf(params, language));
