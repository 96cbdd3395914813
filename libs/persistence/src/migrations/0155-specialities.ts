/** What an organisation that citizens may invite helps with, and how: the same for everybody who looks. */
export const specialities = `
ALTER TABLE organisation ADD COLUMN specialities text, ADD COLUMN about text;
COMMENT ON COLUMN organisation.specialities IS 'Codes of what it helps with, separated by blanks. Never a diagnosis.';
COMMENT ON COLUMN organisation.about IS 'What it does, in words for citizens.';
`;
