const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

let last = 0;

const random = (): string => hex(Math.floor(Math.random() * 2 ** 31), 8) + hex(Math.floor(Math.random() * 2 ** 31), 8);

/**
 * A UUIDv7 from the database's clock, in microseconds. Because a command loads after its predecessor on the
 * same instance has committed, ids of one instance sort as its messages were written, whichever process wrote
 * them. Never the same or smaller twice in one process.
 */
export const messageId = (databaseMicroseconds: number): string => {
  last = Math.max(databaseMicroseconds, last + 1);
  const milliseconds = Math.floor(last / 1000);
  const fraction = Math.floor(((last % 1000) * 4096) / 1000);
  const time = hex(milliseconds, 12);
  const tail = random();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(fraction, 3)}-8${tail.slice(0, 3)}-${tail.slice(3, 15)}`;
};
