export type Choice = { value: string; text: string };

/** What is still asked of the api, or was in vain. */
export type Unread = { isError: boolean; error: unknown; refetch: () => unknown };

/** What can be chosen among, once that is known. */
export type Choices<C extends Choice = Choice> = { read: C[] } | { unread: Unread };

type Asked<T> = Unread & { data: T | undefined };

/** Of what the api answered. */
export const choicesOf = <T, C extends Choice>(asked: Asked<T>, choose: (data: T) => C[]): Choices<C> =>
  asked.data === undefined ? { unread: asked } : { read: choose(asked.data) };

/** Of two answers that are needed together. */
export const andThen = <A extends Choice, B extends Choice>(first: Choices<A>, next: (read: A[]) => Choices<B>): Choices<B> =>
  'unread' in first ? first : next(first.read);
