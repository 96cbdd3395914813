import type { Bilingual } from './form.js';

/** What a citizen is entitled to, in words a citizen reads. The figures of law stand in the text, so the text is the data. */
export type Right = {
  code: string;
  /** A heading that says what one can do. */
  name: Bilingual;
  text: Bilingual;
  source: string;
};
