/** Citizens and their courses. Name and CPR number are sealed under the citizen's own key. */
export const citizenTables = `
CREATE TABLE citizen (
  id uuid PRIMARY KEY,
  cpr_index bytea NOT NULL UNIQUE CHECK (length(cpr_index) = 32),
  cpr_sealed bytea NOT NULL,
  name_sealed bytea NOT NULL,
  municipality_id uuid REFERENCES organisation (id),
  gp_organisation_id uuid REFERENCES organisation (id),
  previous_gp_organisation_id uuid REFERENCES organisation (id),
  digital_post_exempt bool NOT NULL DEFAULT false,
  interpreter_language text,
  protected_address bool NOT NULL DEFAULT false,
  deceased_on date,
  demo bool NOT NULL DEFAULT false
);
COMMENT ON COLUMN citizen.cpr_index IS 'HMAC-SHA-256 of the CPR number under a key of its own: finds, never shows.';
ALTER TABLE person ADD FOREIGN KEY (citizen_id) REFERENCES citizen (id);

CREATE TABLE citizen_key (
  citizen_id uuid PRIMARY KEY,
  wrapped bytea,
  wrapped_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  erased_at timestamptz,
  CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON TABLE citizen_key IS 'The content key of each citizen, wrapped; erasing it makes all that it sealed unreadable.';

CREATE TABLE course (
  id uuid PRIMARY KEY,
  citizen_id uuid NOT NULL REFERENCES citizen (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  number text NOT NULL UNIQUE,
  kind text NOT NULL,
  regime text NOT NULL,
  started_on date NOT NULL,
  ended_on date,
  owner_id uuid REFERENCES person (id)
);
CREATE INDEX course_citizen_id ON course (citizen_id);
CREATE INDEX course_organisation_id ON course (organisation_id);
COMMENT ON TABLE course IS 'A citizen''s course in one organisation. Kind and regime are codes of the rule book.';
`;
