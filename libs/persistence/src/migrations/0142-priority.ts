/** What is urgent is seldom: its own index finds it, where a list would have to be walked to its end. */
export const priority = `
ALTER TABLE service_request ADD COLUMN priority text;
UPDATE service_request SET priority = state ->> 'priority' WHERE state ->> 'priority' IS NOT NULL;
CREATE INDEX service_request_urgent ON service_request (id) WHERE priority IS NOT NULL;
`;
