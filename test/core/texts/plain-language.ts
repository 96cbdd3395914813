const words = (text: string): string[] => text.split(/[^\p{L}\p{N}§]+/u).filter(Boolean);
/** A full stop within a date or an abbreviation ends nothing: what follows begins with a small letter or a figure. */
const sentences = (text: string): string[] => text.split(/[.!?:](?=\s+[\p{Lu}“]|\s*$)/u).filter((sentence) => words(sentence).length > 0);

/** Björnsson's readability index: words a sentence, and the share of words of more than six letters. */
export const lix = (text: string): number => {
  const all = words(text);
  const long = all.filter((word) => word.length > 6);
  return all.length / sentences(text).length + (100 * long.length) / all.length;
};

export const longestSentence = (text: string): number => Math.max(...sentences(text).map((sentence) => words(sentence).length));
