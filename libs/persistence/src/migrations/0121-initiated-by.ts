/** A proposal of the recipient's is no request that anybody made: whoever counts answers and response times leaves it out. */
export const initiatedBy = `
ALTER TABLE service_request ADD COLUMN initiated_by text CHECK (initiated_by = 'recipient');
COMMENT ON COLUMN service_request.initiated_by IS 'Null: the requester asked. recipient: it began with what the recipient proposed.';
`;
