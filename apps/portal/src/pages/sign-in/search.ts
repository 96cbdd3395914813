export type SignInSearch = { next?: string };

/** `next` is an address within the portal, never one elsewhere. */
export const signInSearch = ({ next }: Record<string, unknown>): SignInSearch => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {});
