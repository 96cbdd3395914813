import type { Finding } from '../rules/findings.js';
import { findingsDa } from './da/findings.js';
import { findingsEn } from './en/findings.js';
import type { Language } from './language.js';
import { readerOf, type Text } from './params.js';

const texts: Record<Language, Record<Finding['code'], Text>> = { da: findingsDa, en: findingsEn };

/** What is wrong with the rules as a whole, and what an administrator can do about it. */
export const findingText = ({ code, params }: Finding, language: Language): string => texts[language][code](readerOf(params, language));
