import { IsIn } from 'class-validator';
import { CitizenName } from '../service-requests/view/names.dto.js';
import { keysOf } from '../web/keys-of.js';
import type { Language } from '#core';
import type { LetterPile } from '#persistence';
import { PageQuery } from '../web/list.dto.js';
import { IsIds, MayBeLeftOut } from '../web/validators.js';

const piles = keysOf<LetterPile>({ toPost: true, posted: true, returned: true });

/** Letters that are printed, or marked, at once. */
export const mostLetters = 100;

export class LettersQuery extends PageQuery {
  /** Those to be sent, those that were, or those that came back; those to be sent when left out. */
  @MayBeLeftOut()
  @IsIn(piles)
  pile?: LetterPile;
}

export class PaperLetterView {
  id!: string;
  citizen!: CitizenName;
  /** Where its address is protected, nobody but whoever writes the envelope needs it. */
  protectedAddress!: boolean;
  /** What it says, in the language of `Accept-Language`; the letter itself is in that of the citizen. */
  title!: string;
  language!: Language;
  courseId!: string;
  writtenAt!: string;
  postedOn!: string | null;
  returnedOn!: string | null;
}

export class LetterCounts {
  toPost!: number;
  returned!: number;
}

export class LettersView {
  items!: PaperLetterView[];
  nextCursor!: string | null;
  counts!: LetterCounts;
}

export class LettersBody {
  @IsIds({ least: 1, most: mostLetters })
  ids!: string[];
}
