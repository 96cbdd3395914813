/** The organisation that a new person is to work in. */
export type NewPersonSearch = { organisation?: string };

export const newPersonSearch = ({ organisation }: Record<string, unknown>): NewPersonSearch =>
  typeof organisation === 'string' && organisation !== '' ? { organisation } : {};
