import { label } from '../glossary.js';
import { awaitedDa } from './da/awaited.js';
import { awaitedEn } from './en/awaited.js';
import type { Language } from './language.js';

const texts = { da: awaitedDa, en: awaitedEn };

const isAwaited = (reason: string): reason is keyof typeof awaitedDa => Object.hasOwn(awaitedDa, reason);

/** Why an interval of the ledger is as it is: what was awaited, or else the status. */
export const reasonText = (reason: string, language: Language): string => (isAwaited(reason) ? texts[language][reason] : label(reason, language));
