const organisation = `(SELECT nullif(current_setting('afklar.organisation_id', true), ''))::uuid`;

/**
 * Whoever is exempt from Digital Post is told by post. A letter is what the notice said, as codes, and what became of the
 * envelope; the program keeps no address.
 */
export const letters = `
ALTER TABLE citizen ADD COLUMN language text NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en'));
COMMENT ON COLUMN citizen.language IS 'In which mail and letters are written.';

CREATE TABLE letter (
  id uuid PRIMARY KEY,
  citizen_id uuid NOT NULL REFERENCES citizen (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  course_id uuid NOT NULL,
  instance_id uuid NOT NULL,
  code text NOT NULL,
  params json NOT NULL,
  language text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT business_now(),
  posted_on date,
  returned_on date,
  CHECK (returned_on IS NULL OR posted_on IS NOT NULL)
);
CREATE INDEX letter_to_post ON letter (organisation_id, created_at, id) WHERE posted_on IS NULL;
CREATE INDEX letter_posted ON letter (organisation_id, created_at, id) WHERE posted_on IS NOT NULL;
COMMENT ON TABLE letter IS 'A notice to a citizen who is reached by post. Params are codes, dates and numbers, never names or free text.';

ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON letter TO engine USING (true) WITH CHECK (true);
CREATE POLICY sender ON letter FOR SELECT TO app USING (organisation_id = ${organisation});
GRANT SELECT, INSERT, UPDATE ON letter TO engine;
GRANT SELECT ON letter TO app;
`;
