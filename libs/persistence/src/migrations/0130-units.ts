/**
 * Units of an organisation that is asked, e.g. the specialties of a clinical function: its coordinator gives each request to
 * one of them. A person belongs to the unit of that name. Nothing is deleted: a unit is closed, and what it had is unassigned.
 */
export const units = `
CREATE TABLE unit (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name text NOT NULL,
  closed_at timestamptz,
  revision int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX unit_name ON unit (organisation_id, name) WHERE closed_at IS NULL;
COMMENT ON TABLE unit IS 'A unit of an organisation that is asked. Its people are those of the organisation whose unit has its name.';
COMMENT ON COLUMN unit.closed_at IS 'Since when it is given nothing; what it had is unassigned again.';
GRANT SELECT ON unit TO app;
GRANT SELECT, INSERT, UPDATE ON unit TO engine;

ALTER TABLE service_request ADD COLUMN at_unit_id uuid;
COMMENT ON COLUMN service_request.at_unit_id IS 'The unit of the recipient that has it or is asked. The requester''s own is in unit.';

CREATE OR REPLACE VIEW staff WITH (security_invoker = true) AS
  SELECT p.id AS person_id, p.organisation_id, p.role, p.authorised, p.unit, false AS locum, NULL::date AS last_on, u.id AS unit_id
  FROM person p LEFT JOIN unit u ON u.organisation_id = p.organisation_id AND u.name = p.unit AND u.closed_at IS NULL
  WHERE p.organisation_id IS NOT NULL AND p.closed_at IS NULL
  UNION ALL
  SELECT m.person_id, m.organisation_id, m.role, p.authorised, NULL, true, m.last_on, NULL FROM membership m JOIN person p ON p.id = m.person_id
  WHERE p.closed_at IS NULL AND p.role <> 'administrator' AND p.organisation_id <> m.organisation_id
    AND m.ended_at IS NULL AND (SELECT business_today()) BETWEEN m.valid_from AND m.last_on;

ALTER TABLE directory_change DROP CONSTRAINT directory_change_subject_check;
ALTER TABLE directory_change ADD CONSTRAINT directory_change_subject_check CHECK (subject IN ('organisation', 'person', 'membership', 'unit'));
COMMENT ON COLUMN directory_change.subject_id IS 'An organisation, or a person; of a membership the person, of a unit the organisation.';
`;
