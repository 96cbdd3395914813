/** One concept in both languages, in lower case as inside a sentence; `note` is for the reader of the word list. */
export type Entry = { da: string; en: string; note?: string };
