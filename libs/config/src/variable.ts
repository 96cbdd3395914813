/** A text from the environment read as a value, or what is needed in its place. */
export type Parsed<T> = { value: T } | { needs: string };

/** One environment variable: everything that is known of it. */
export type Variable<T> = {
  name: string;
  /** What it is for, as a clause: it stands in the error message. */
  meaning: string;
  /** Read when the variable is absent or empty; without one it must be given. */
  fallback?: string;
  /** Never shown in a message, and may be given as a file: `NAME_FILE` names it. */
  secret?: true;
  parse(text: string): Parsed<T>;
};

export const text = (value: string): Parsed<string> => ({ value });

export const wholeNumber =
  (least: number, most: number) =>
  (given: string): Parsed<number> => {
    const value = Number(given);
    return /^\d{1,9}$/.test(given) && value >= least && value <= most ? { value } : { needs: `a whole number from ${least} to ${most}` };
  };

export const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (given: string): Parsed<T> => {
    const value = words.find((word) => word === given);
    return value === undefined ? { needs: words.map((word) => `"${word}"`).join(' or ') } : { value };
  };

export const address =
  (...protocols: readonly string[]) =>
  (given: string): Parsed<string> => {
    const fits = URL.canParse(given) && protocols.includes(new URL(given).protocol);
    return fits ? { value: given } : { needs: `an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}` };
  };

/** An empty text is none. */
export const optional =
  <T>(parse: (given: string) => Parsed<T>) =>
  (given: string): Parsed<T | null> =>
    given === '' ? { value: null } : parse(given);

/** 32 random bytes, as `openssl rand -base64 32` writes them. */
export const key = (given: string): Parsed<Buffer> => {
  const value = Buffer.from(given, 'base64');
  return value.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(given) ? { value } : { needs: '32 bytes in base64, as "openssl rand -base64 32" makes them' };
};
