const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))::uuid`;

/**
 * Persons who act for a citizen. Whoever it is meant for redeems a code, so that nobody is looked up by number or name. A session
 * acts for one citizen at a time, as its person chose.
 */
export const representation = `
CREATE TABLE representation (
  id uuid PRIMARY KEY,
  citizen_id uuid NOT NULL REFERENCES citizen (id),
  person_id uuid REFERENCES person (id),
  kind text NOT NULL,
  words_sealed bytea NOT NULL,
  given_at timestamptz NOT NULL DEFAULT business_now(),
  given_by uuid NOT NULL REFERENCES person (id),
  last_on date NOT NULL,
  code_hash text NOT NULL UNIQUE CHECK (length(code_hash) = 64),
  code_last_on date NOT NULL,
  redeemed_at timestamptz CHECK ((redeemed_at IS NULL) = (person_id IS NULL)),
  ended_at timestamptz
);
CREATE INDEX representation_citizen_id ON representation (citizen_id);
CREATE INDEX representation_person_id ON representation (person_id) WHERE person_id IS NOT NULL;
COMMENT ON TABLE representation IS 'A person who acts for a citizen, or who was given a code to do so. Nothing is deleted: who did something for the citizen is read by it for good.';
COMMENT ON COLUMN representation.kind IS 'A kind of grant of the rule book.';
COMMENT ON COLUMN representation.words_sealed IS 'The name of whoever acts, and how it was given, sealed under the key of the citizen.';
COMMENT ON COLUMN representation.last_on IS 'The last day, itself included.';
COMMENT ON COLUMN representation.code_hash IS 'SHA-256 of the code that was handed over; the code is stored nowhere.';
COMMENT ON COLUMN representation.code_last_on IS 'The last day on which the code can be redeemed.';

ALTER TABLE session ADD COLUMN citizen_id uuid REFERENCES citizen (id);
COMMENT ON COLUMN session.citizen_id IS 'For which citizen its person chose to act; null as long as nothing was chosen, and then it is they themselves.';
GRANT UPDATE (citizen_id) ON session TO app;

ALTER TABLE representation ENABLE ROW LEVEL SECURITY;
ALTER TABLE representation FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON representation FOR ALL TO engine USING (true) WITH CHECK (true);
CREATE POLICY citizen ON representation FOR SELECT TO app USING (citizen_id = ${setting('citizen_id')});
CREATE POLICY own ON representation FOR SELECT TO app USING (person_id = ${setting('person_id')});
CREATE POLICY bearer ON representation FOR SELECT TO app USING (EXISTS (SELECT FROM session s WHERE s.person_id = representation.person_id));
CREATE POLICY known ON representation FOR SELECT TO app USING (${setting('organisation_id')} IS NOT NULL AND EXISTS (SELECT FROM citizen c WHERE c.id = representation.citizen_id));
COMMENT ON POLICY bearer ON representation IS 'Where the session itself is read, of which the policies admit the one that is named.';
GRANT SELECT ON representation TO app;
GRANT SELECT, INSERT, UPDATE ON representation TO engine;

CREATE VIEW represents WITH (security_invoker = true) AS
  SELECT person_id, citizen_id, kind, last_on FROM representation
  WHERE person_id IS NOT NULL AND ended_at IS NULL AND last_on >= (SELECT business_today());
COMMENT ON VIEW represents IS 'Who acts for which citizen today.';
GRANT SELECT ON represents TO app, engine;
`;
