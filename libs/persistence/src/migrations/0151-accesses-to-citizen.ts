/** The citizen reads who looked at what; the policy of the log, which admits the citizen's own rows alone, finds none by itself. */
export const accessesToCitizen = `
CREATE INDEX access_log_citizen_id ON access_log (citizen_id, at) WHERE citizen_id IS NOT NULL;
`;
