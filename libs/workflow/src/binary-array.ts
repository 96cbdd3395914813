import type { PgType } from './types.js';

/**
 * Arrays in PostgreSQL's binary wire form. `pg` sends a Buffer as a binary parameter, so a batch of a hundred
 * rows costs the server a copy per value instead of unquoting and parsing text (a fifth of the commit's CPU).
 */
const oids: Record<PgType, number> = { uuid: 2950, text: 25, int: 23, bool: 16, timestamptz: 1184, date: 1082, json: 114, bytea: 17 };

/** 2000-01-01, from which PostgreSQL counts. */
const epoch = Date.UTC(2000, 0, 1);
const millisecondsPerDay = 86_400_000;

let scratch = Buffer.allocUnsafe(1 << 16);

const room = (at: number, bytes: number): void => {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
};

const hexDigit = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  if (lower >= 97 && lower <= 102) return lower - 87;
  throw new TypeError('not a uuid');
};

const dash = 45;

const writeUuid = (at: number, value: string): void => {
  let from = 0;
  for (let to = 0; to < 16; to++) {
    if (value.charCodeAt(from) === dash) from++;
    scratch[at + to] = (hexDigit(value.charCodeAt(from)) << 4) | hexDigit(value.charCodeAt(from + 1));
    from += 2;
  }
  if (from !== value.length) throw new TypeError('not a uuid');
};

const milliseconds = (value: unknown): number => {
  const at = value instanceof Date ? value.getTime() : Date.parse(String(value));
  if (Number.isNaN(at)) throw new TypeError(`not a date: ${String(value)}`);
  return at - epoch;
};

const writeInstant = (at: number, value: unknown): void => {
  const since = milliseconds(value) * 1000;
  const high = Math.floor(since / 2 ** 32);
  scratch.writeInt32BE(high, at);
  scratch.writeUInt32BE(since - high * 2 ** 32, at + 4);
};

const writeValue = (type: PgType, at: number, value: unknown): number => {
  if (type === 'text' || type === 'json') {
    const text = value as string;
    room(at, text.length * 3);
    return scratch.write(text, at);
  }
  if (type === 'bytea') {
    const bytes = value as Buffer;
    room(at, bytes.length);
    return bytes.copy(scratch, at);
  }
  room(at, 16);
  if (type === 'uuid') {
    writeUuid(at, value as string);
    return 16;
  }
  if (type === 'timestamptz') {
    writeInstant(at, value);
    return 8;
  }
  if (type === 'bool') {
    scratch[at] = value ? 1 : 0;
    return 1;
  }
  scratch.writeInt32BE(type === 'date' ? milliseconds(value) / millisecondsPerDay : (value as number), at);
  return 4;
};

const headerBytes = 20;

/** Encodes one column of a batch; null and undefined become NULL. Throws on a value that is none of its type. */
export const binaryArray = (type: PgType, values: readonly unknown[]): Buffer => {
  let at = headerBytes;
  let nulls = 0;
  for (const value of values) {
    room(at, 4);
    if (value === null || value === undefined) {
      nulls = 1;
      scratch.writeInt32BE(-1, at);
      at += 4;
      continue;
    }
    const bytes = writeValue(type, at + 4, value);
    scratch.writeInt32BE(bytes, at);
    at += 4 + bytes;
  }
  scratch.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  scratch.writeInt32BE(nulls, 4);
  scratch.writeInt32BE(oids[type], 8);
  scratch.writeInt32BE(values.length, 12);
  scratch.writeInt32BE(1, 16);
  return Buffer.from(scratch.subarray(0, values.length === 0 ? 12 : at));
};
