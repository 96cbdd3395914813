/**
 * Who acts for another organisation than the one they belong to, from one day to another. Nothing is deleted: what a locum
 * signed is read by it for good. A session acts for one organisation at a time, as its person chose.
 */
export const locum = `
CREATE TABLE membership (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL DEFAULT 'locum' CHECK (kind = 'locum'),
  role text NOT NULL,
  valid_from date NOT NULL,
  last_on date NOT NULL,
  ended_at timestamptz,
  revision int NOT NULL DEFAULT 1,
  CHECK (last_on >= valid_from)
);
CREATE INDEX membership_person_id ON membership (person_id);
CREATE INDEX membership_organisation_id ON membership (organisation_id);
COMMENT ON TABLE membership IS 'A person who acts for another organisation for a time: a locum (vikar).';
COMMENT ON COLUMN membership.last_on IS 'The last day, itself included.';
COMMENT ON COLUMN membership.ended_at IS 'When an administrator ended it before its last day. The days stay: what was signed in them was signed as a locum.';
GRANT SELECT ON membership TO app;
GRANT SELECT, INSERT, UPDATE ON membership TO engine;

CREATE FUNCTION business_today() RETURNS date LANGUAGE sql STABLE AS
  $$ SELECT (business_now() AT TIME ZONE 'Europe/Copenhagen')::date $$;

CREATE VIEW staff WITH (security_invoker = true) AS
  SELECT id AS person_id, organisation_id, role, authorised, unit, false AS locum, NULL::date AS last_on FROM person
  WHERE organisation_id IS NOT NULL AND closed_at IS NULL
  UNION ALL
  SELECT m.person_id, m.organisation_id, m.role, p.authorised, NULL, true, m.last_on FROM membership m JOIN person p ON p.id = m.person_id
  WHERE p.closed_at IS NULL AND p.role <> 'administrator' AND p.organisation_id <> m.organisation_id
    AND m.ended_at IS NULL AND (SELECT business_today()) BETWEEN m.valid_from AND m.last_on;
COMMENT ON VIEW staff IS 'Who acts for whom today: people of their own organisation, and locums while they are.';
GRANT SELECT ON staff TO app, engine;

ALTER TABLE session ADD COLUMN organisation_id uuid REFERENCES organisation (id);
COMMENT ON COLUMN session.organisation_id IS 'For whom its person chose to act; null as long as nothing was chosen, and then it is their own organisation.';
GRANT UPDATE (organisation_id) ON session TO app;

ALTER TABLE directory_change DROP CONSTRAINT directory_change_subject_check;
ALTER TABLE directory_change ADD CONSTRAINT directory_change_subject_check CHECK (subject IN ('organisation', 'person', 'membership'));
COMMENT ON COLUMN directory_change.subject_id IS 'An organisation, or a person; of a membership the person.';
`;
