const person = `(SELECT nullif(current_setting('afklar.person_id', true), ''))::uuid`;

/** `place` is what limits how many a person keeps: the table has no room for a twenty-first. */
export const savedViews = `
CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  place smallint NOT NULL CHECK (place BETWEEN 1 AND 20),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  search json NOT NULL,
  UNIQUE (person_id, place),
  UNIQUE (person_id, name)
);
COMMENT ON TABLE saved_view IS 'A list that a person named to come back to. It holds codes and ids of organisations, of no citizen.';

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON saved_view TO app USING (person_id = ${person}) WITH CHECK (person_id = ${person});
GRANT SELECT, INSERT, DELETE ON saved_view TO app;
GRANT UPDATE (name) ON saved_view TO app;
`;
