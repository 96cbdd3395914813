import type { LadderEffect } from '../rules/policy.js';
import { ladderDa } from './da/ladder.js';
import { ladderEn } from './en/ladder.js';
import type { Language } from './language.js';

/** Whether the rung lies before or after the due date; left out where only the effect is known. */
export type LadderSide = 'beforeDue' | 'afterDue';

const texts = { da: ladderDa, en: ladderEn };

/** What a rung does, to whom and on what condition, e.g. `påmindelse til samarbejdsparten, hvis den stadig er ulæst`. */
export const ladderText = (effect: LadderEffect, language: Language, side?: LadderSide): string => texts[language](effect, side);
