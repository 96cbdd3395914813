/** The element that a fault of the field leads to; `form` begins the ids of one form. */
export const fieldId = (form: string, name: string): string => `${form}-${name}`;

/** Leads to the first field that is wrong; the faults stand in the order in which the fields are asked. */
export const focusFault = (form: string, faults: Readonly<Record<string, string | undefined>>): void => {
  const found = Object.entries(faults).find(([, fault]) => fault !== undefined);
  if (found !== undefined) document.getElementById(fieldId(form, found[0]))?.focus();
};
