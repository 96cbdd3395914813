const tabs = ['samtale', 'forloeb', 'frist', 'formaal'] as const;

export type RequestTab = (typeof tabs)[number];
export type RequestSearch = { fane?: RequestTab };

/** Which part of the request is open. */
export const requestSearch = ({ fane }: Record<string, unknown>): RequestSearch => {
  const found = tabs.find((tab) => tab === fane);
  return found === undefined ? {} : { fane: found };
};
