/** A spreadsheet takes what begins like this for a formula. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

const cell = (text: string): string => {
  const harmless = isFormula(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Marks the file as UTF-8 for the spreadsheets that ask. */
const byteOrderMark = '\uFEFF';

/** A file that Danish spreadsheets open: semicolons between the fields. */
export const csvText = (lines: readonly (readonly string[])[]): string => byteOrderMark + lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
