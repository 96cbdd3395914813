/**
 * What administrators change in the register of organisations and people. Nothing is deleted: an organisation ends on a
 * day, a person is closed. A change is written once; only a proposal is decided later, and then stays as it is.
 */
export const directoryChanges = `
ALTER TABLE organisation ADD COLUMN revision int NOT NULL DEFAULT 1, ADD COLUMN followed_at timestamptz;
COMMENT ON COLUMN organisation.valid_to IS 'The first day on which it is no more.';
COMMENT ON COLUMN organisation.followed_at IS 'When its end was carried out: requests, patients and a region''s members have gone to the successor.';
ALTER TABLE person ADD COLUMN revision int NOT NULL DEFAULT 1, ADD COLUMN closed_at timestamptz;
COMMENT ON COLUMN person.closed_at IS 'Since when the person signs in no more.';

CREATE TABLE directory_change (
  id uuid PRIMARY KEY,
  subject text NOT NULL CHECK (subject IN ('organisation', 'person')),
  subject_id uuid NOT NULL,
  before json,
  after json NOT NULL,
  revision int NOT NULL,
  status text NOT NULL CHECK (status IN ('done', 'proposed', 'approved', 'rejected')),
  author_id uuid REFERENCES person (id),
  decider_id uuid REFERENCES person (id),
  at timestamptz NOT NULL DEFAULT business_now(),
  decided_at timestamptz,
  CHECK (status <> 'approved' OR decider_id <> author_id),
  CHECK ((status IN ('approved', 'rejected')) = (decider_id IS NOT NULL)),
  CHECK ((decider_id IS NULL) = (decided_at IS NULL))
);
CREATE INDEX directory_change_list ON directory_change (at, id);
CREATE INDEX directory_change_subject_id ON directory_change (subject_id);
CREATE UNIQUE INDEX directory_change_proposed ON directory_change (subject_id) WHERE status = 'proposed';
COMMENT ON TABLE directory_change IS 'Who changed what in the register, and when. No author: the end of an organisation, carried out by itself.';
COMMENT ON COLUMN directory_change.revision IS 'Of the entry it was written on top of; 0 for a new one.';

CREATE FUNCTION directory_change_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status = 'proposed' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a change of the register is written once' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER directory_change_is_written_once BEFORE UPDATE OR DELETE ON directory_change
  FOR EACH ROW EXECUTE FUNCTION directory_change_is_written_once();
CREATE TRIGGER directory_change_is_kept BEFORE TRUNCATE ON directory_change
  FOR EACH STATEMENT EXECUTE FUNCTION directory_change_is_written_once();

GRANT SELECT, INSERT ON directory_change TO engine;
GRANT UPDATE (status, decider_id, decided_at) ON directory_change TO engine;
`;
