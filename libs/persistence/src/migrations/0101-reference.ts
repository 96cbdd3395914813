/** Organisations, people and the rule book: who exists and what holds, the same for everybody. */
export const referenceTables = `
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  region_id uuid REFERENCES organisation (id),
  address text,
  phone text,
  provider_number text CHECK (provider_number ~ '^[0-9]{6}$'),
  sor_code text,
  gln text CHECK (gln ~ '^[0-9]{13}$'),
  valid_from date NOT NULL,
  valid_to date,
  successor_id uuid REFERENCES organisation (id),
  can_receive bool NOT NULL DEFAULT true,
  demo bool NOT NULL DEFAULT false,
  CHECK (valid_to > valid_from)
);
COMMENT ON TABLE organisation IS 'Who can ask or be asked. Working calendars stand in the rule book.';
COMMENT ON COLUMN organisation.provider_number IS 'Ydernummer.';

CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text,
  organisation_id uuid REFERENCES organisation (id),
  citizen_id uuid,
  role text NOT NULL,
  authorised bool NOT NULL DEFAULT false,
  unit text,
  email text,
  notify_by_email bool NOT NULL DEFAULT false,
  demo bool NOT NULL DEFAULT false,
  CHECK (num_nonnulls(organisation_id, citizen_id) = 1),
  CHECK ((name IS NULL) = (citizen_id IS NOT NULL))
);
CREATE INDEX person_organisation_id ON person (organisation_id);
CREATE UNIQUE INDEX person_citizen_id ON person (citizen_id);
COMMENT ON TABLE person IS 'Who can sign in. A citizen''s row holds no name: that is sealed in citizen.';

CREATE TABLE rule_book (
  version int PRIMARY KEY CHECK (version > 0),
  body json NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE rule_book IS 'Forms, policies and calendars as one immutable version; the highest one holds today.';

CREATE FUNCTION rule_book_is_immutable() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'a rule book is never edited' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER rule_book_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_book
  FOR EACH STATEMENT EXECUTE FUNCTION rule_book_is_immutable();
`;
