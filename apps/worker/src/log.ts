/** Values are ids, codes and numbers. Never what somebody wrote, a name, an address or a CPR number. */
export type LogFields = Readonly<Record<string, string | number>>;

export type Level = 'info' | 'warn' | 'error';

export type Log = (level: Level, event: string, fields?: LogFields) => void;

/** One line an event, as `2026-11-23T08:00:00.000Z warn "job failed" channel=mail`. */
export const lineOf = (at: Date, level: Level, event: string, fields: LogFields): string => {
  const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${/^[\w.:/+-]+$/.test(String(value)) ? value : JSON.stringify(value)}`);
  return `${at.toISOString()} ${level} ${JSON.stringify(event)}${pairs.join('')}`;
};

export const createLog =
  (write: (line: string) => void): Log =>
  (level, event, fields = {}) =>
    write(lineOf(new Date(), level, event, fields));

/**
 * What an error says without what it quotes: the messages of PostgreSQL and of mail servers repeat values and
 * addresses.
 */
export const faultOf = (error: unknown): string => {
  const { name, code, constraint, responseCode } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const known = [name, code, constraint, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return known.join(' ') || 'unknown';
};
