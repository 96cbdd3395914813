import { createHash } from 'node:crypto';

/**
 * The id of what one message makes for one person: the same at every try, and sorted by the time of the message, which
 * stands in the first half of its UUIDv7.
 */
export const derivedId = (messageId: string, ...parts: readonly string[]): string => {
  const hash = createHash('sha256')
    .update([messageId, ...parts].join('\n'))
    .digest('hex');
  return `${messageId.slice(0, 18)}-8${hash.slice(0, 3)}-${hash.slice(3, 15)}`;
};
