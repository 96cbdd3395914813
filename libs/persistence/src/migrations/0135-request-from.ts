/** A request that was forwarded or redirected goes on as another one, which names it: the thread can be read both ways. */
export const requestFrom = `
ALTER TABLE service_request ADD COLUMN from_id uuid;
COMMENT ON COLUMN service_request.from_id IS 'The request that was forwarded or redirected and goes on as this one.';
CREATE INDEX service_request_from ON service_request (from_id) WHERE from_id IS NOT NULL;
`;
