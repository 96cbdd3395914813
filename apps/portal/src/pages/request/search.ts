const tabs = ['samtale', 'forloeb', 'frist', 'formaal'] as const;

export type RequestTab = (typeof tabs)[number];
export type RequestSearch = { fane?: RequestTab };

export const isTab = (value: unknown): value is RequestTab => (tabs as readonly unknown[]).includes(value);

/** Which part of the request is open. */
export const requestSearch = ({ fane }: Record<string, unknown>): RequestSearch => (isTab(fane) ? { fane } : {});
