import { Problem } from './problem.js';

/** A place in a list as text that callers hand back and need not read. It holds ids and dates, which the caller has seen. */
export const cursorText = (place: object): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The place, or a problem when the text is none of ours. */
export const readCursor = <T>(text: string, isPlace: (value: unknown) => value is T): T => {
  const place = parse(text);
  if (!isPlace(place)) throw new Problem(400, 'CursorInvalid');
  return place;
};
