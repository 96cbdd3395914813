/** Connection lost, refused or not given in time; the server going down or coming up; a statement out of time. */
const codes = /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|08|57P0|57014|53300|55P03)/;

/** As pg says it, and as TypeORM does to whoever asks further on a connection that broke between two statements. */
const sayings = /timeout exceeded when trying to connect|Connection terminated|not queryable|already released/;

/** Whether the database could not be reached: the caller may repeat, with the same key, in a moment. */
export const unavailable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error ? String(error.code) : '';
  return codes.test(code) || (error instanceof Error && sayings.test(error.message));
};
