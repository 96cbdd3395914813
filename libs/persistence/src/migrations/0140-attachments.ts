/**
 * Files are given by a content row of the same id, in the statement of the command that gives them: whoever may read
 * that row may read the file. Until then it is for the organisation that put it here alone.
 */
const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))::uuid`;

export const attachments = `
CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  citizen_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  about bytea NOT NULL,
  sealed bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE attachment ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX attachment_created_at ON attachment (created_at);
COMMENT ON TABLE attachment IS 'A file about a citizen, sealed under the citizen''s key: what it is (about), and its bytes. created_at is machine time.';

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON attachment TO engine USING (true) WITH CHECK (true);
CREATE POLICY own ON attachment TO app USING (organisation_id = ${setting('organisation_id')})
  WITH CHECK (organisation_id = ${setting('organisation_id')} AND person_id = ${setting('person_id')}
    AND EXISTS (SELECT FROM citizen c WHERE c.id = attachment.citizen_id));
CREATE POLICY given ON attachment FOR SELECT TO app USING (EXISTS (SELECT FROM content c WHERE c.id = attachment.id));
COMMENT ON POLICY given ON attachment IS 'Content rows have policies of their own.';
GRANT SELECT, INSERT ON attachment TO app;
GRANT SELECT, INSERT, DELETE ON attachment TO engine;

ALTER POLICY citizen ON content
  USING (audience IS NULL AND citizen_id = nullif(current_setting('afklar.citizen_id', true), '')::uuid
    AND kind <> 'question' AND kind <> 'answer' AND kind <> 'attachment');
`;
