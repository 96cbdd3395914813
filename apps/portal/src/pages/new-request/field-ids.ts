/** The element of a field that the api names so: the error summary leads there. */
export const fieldId = (field: string): string => `field-${field}`;
