/** What belongs to one person, or to one organisation outside the workflow. */
export const personalTables = `
CREATE TABLE notification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  organisation_id uuid REFERENCES organisation (id),
  instance_id uuid,
  code text NOT NULL,
  params json NOT NULL,
  created_at timestamptz NOT NULL DEFAULT business_now(),
  read_at timestamptz
);
CREATE INDEX notification_list ON notification (person_id, created_at, id);
CREATE INDEX notification_unread ON notification (person_id) WHERE read_at IS NULL;
COMMENT ON TABLE notification IS 'A notice to one person. Params are codes, dates and numbers, never names or free text.';

CREATE TABLE draft (
  instance_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  version int NOT NULL,
  sealed bytea NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (instance_id, organisation_id)
);
COMMENT ON TABLE draft IS 'An answer being written, saved by itself. Seen by its own organisation alone.';

CREATE TABLE session (
  token_hash text PRIMARY KEY CHECK (length(token_hash) = 64),
  person_id uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_expires_at ON session (expires_at);
COMMENT ON TABLE session IS 'Who is signed in. Holds the SHA-256 of the cookie''s token, never the token. Machine time.';
`;
