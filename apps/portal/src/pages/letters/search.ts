import type { LetterPile } from '../../api/letters.js';

export const piles: readonly LetterPile[] = ['toPost', 'posted', 'returned'];

/** Which pile, as it stands in the address: those to be sent when left out. */
export type LettersSearch = { pile?: LetterPile };

/** What is not understood is left out: an old link still opens the list. */
export const lettersSearch = ({ pile }: Record<string, unknown>): LettersSearch => {
  const found = piles.find((each) => each === pile);
  return found === undefined ? {} : { pile: found };
};
