/** The element that a fault of the field leads to; `form` begins the ids of one form. */
export const fieldId = (form: string, name: string): string => `${form}-${name}`;
