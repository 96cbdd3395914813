/** Whom an organisation took over from: what was sent to them counts with what was agreed. */
export const predecessors = `
CREATE INDEX organisation_successor_id ON organisation (successor_id) WHERE successor_id IS NOT NULL;
`;
