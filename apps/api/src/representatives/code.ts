import { randomInt } from 'node:crypto';

/** No letter or digit that is read as another one. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const newCode = (): string => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');

/** As it is shown. */
export const grouped = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

/** However it was written. */
export const plain = (written: string): string => written.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
