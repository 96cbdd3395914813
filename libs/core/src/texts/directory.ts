import type { DirectoryFinding } from '../directory/findings.js';
import { directoryFindingsDa } from './da/directory.js';
import { directoryFindingsEn } from './en/directory.js';
import type { Language } from './language.js';

const texts = { da: directoryFindingsDa, en: directoryFindingsEn };

/** What should be looked at in the register, and what an administrator can do about it. */
export const directoryFindingText = (finding: DirectoryFinding, language: Language): string => texts[language][finding];
