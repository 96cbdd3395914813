/**
 * One row is state and typed columns at once, so that a command writes one row. No foreign keys, as in the engine's
 * tables. No column that changes often is indexed and a third of each page is left free, so that updates stay in it
 * (HOT): every index here answers a question that the party's list would have to be walked for.
 */
export const serviceRequestTable = `
CREATE TABLE service_request (
  id uuid PRIMARY KEY,
  citizen_id uuid NOT NULL,
  course_id uuid NOT NULL,
  requester_id uuid NOT NULL,
  recipient_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  handler_id uuid,
  created_at timestamptz NOT NULL,
  holder_since timestamptz,
  due_at timestamptz,
  sent_at timestamptz,
  answered_at timestamptz,
  version int NOT NULL,
  rule_version int NOT NULL,
  steps_taken int NOT NULL,
  holder_until date,
  due_on date,
  original_on date,
  missed bool NOT NULL,
  number text NOT NULL,
  status text NOT NULL,
  delivery text NOT NULL,
  clock text NOT NULL,
  holder text,
  form_code text NOT NULL,
  recipient_kind text NOT NULL,
  unit text,
  answer_type text,
  state json NOT NULL
) WITH (fillfactor = 65, autovacuum_vacuum_scale_factor = 0.05);
CREATE UNIQUE INDEX service_request_number ON service_request (number);
CREATE INDEX service_request_citizen_id ON service_request (citizen_id);
CREATE INDEX service_request_owner_id ON service_request (owner_id);
CREATE INDEX service_request_handler_id ON service_request (handler_id) WHERE handler_id IS NOT NULL;
COMMENT ON TABLE service_request IS 'A request folded from its events, and what lists need. Written by the engine alone.';

CREATE SEQUENCE request_number;
CREATE FUNCTION next_request_number() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT to_char(business_now() AT TIME ZONE 'Europe/Copenhagen', 'YYYY') || '-' || lpad(nextval('request_number')::text, 6, '0')
$$;
COMMENT ON FUNCTION next_request_number IS 'As in 2026-000417. Numbers never repeat and may leave gaps.';
`;
