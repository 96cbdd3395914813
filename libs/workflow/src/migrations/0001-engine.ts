/**
 * The engine's own tables. No foreign keys: every row is written beside its instance in one statement, and a
 * key check per row would cost the commit a fifth of its throughput for an error that cannot happen.
 * Columns that change often stay out of indexes and pages are left room, so that updates stay in their page (HOT).
 */
export const engineTables = `
CREATE TABLE business_clock (
  single bool PRIMARY KEY DEFAULT true CHECK (single),
  "offset" interval NOT NULL DEFAULT '0'
);
COMMENT ON TABLE business_clock IS 'Business now is now() + offset; only demo mode and tests move it.';
INSERT INTO business_clock DEFAULT VALUES;

CREATE TABLE event (
  instance_id uuid NOT NULL,
  version int NOT NULL,
  v smallint NOT NULL,
  type text NOT NULL,
  body json NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_person_id uuid,
  actor_organisation_id uuid,
  audience uuid,
  PRIMARY KEY (instance_id, version)
);
COMMENT ON TABLE event IS 'What happened; append-only. The body holds codes, dates and ids, never free text or names.';

CREATE FUNCTION event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'event is append-only' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();

CREATE TABLE timer (
  instance_id uuid NOT NULL,
  due_at timestamptz NOT NULL,
  claimed_until timestamptz,
  kind text NOT NULL,
  key text NOT NULL,
  PRIMARY KEY (instance_id, key)
) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX timer_due_at ON timer (due_at);
COMMENT ON TABLE timer IS 'Wake this instance then. Derived from the state; removed only by the commit that no longer wants it.';

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  claimed_until timestamptz,
  version int NOT NULL,
  attempts smallint NOT NULL DEFAULT 0,
  channel text NOT NULL,
  error text,
  body json NOT NULL
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX outbox_instance_id ON outbox (instance_id);
CREATE INDEX outbox_next_attempt_at ON outbox (next_attempt_at);
COMMENT ON TABLE outbox IS 'Somebody must be told. Holds only what is not settled; ids of one instance sort as written.';
COMMENT ON COLUMN outbox.next_attempt_at IS 'Infinity for a dead letter, which waits for a person.';

CREATE TABLE delivery (
  outbox_id uuid NOT NULL,
  effect text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (outbox_id, effect)
);
COMMENT ON TABLE delivery IS 'An effect that took place: a second attempt at it loses by the key.';

CREATE TABLE idempotency (
  id uuid PRIMARY KEY,
  body uuid NOT NULL,
  instance_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL
);
COMMENT ON TABLE idempotency IS 'Commands carried out: id is a hash of actor and key, body a hash of what was asked.';

CREATE TABLE access_log (
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid,
  organisation_id uuid,
  instance_id uuid,
  citizen_id uuid,
  actor_kind text NOT NULL,
  action text NOT NULL,
  outcome text NOT NULL
);
CREATE INDEX access_log_at ON access_log USING brin (at);
COMMENT ON TABLE access_log IS 'Every read, write and refusal that touches a citizen.';

CREATE TABLE party (
  instance_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  sort_at timestamptz,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  open bool NOT NULL,
  role text NOT NULL,
  purpose text,
  legal_basis text,
  PRIMARY KEY (instance_id, organisation_id)
) WITH (fillfactor = 85);
CREATE INDEX party_list ON party (organisation_id, open, sort_at, instance_id);
COMMENT ON TABLE party IS 'Who takes part: the only ground on which an organisation sees or commands an instance. Drives every list.';

CREATE TABLE content (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  audience uuid,
  kind text NOT NULL,
  sealed bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  redacted_at timestamptz
);
CREATE INDEX content_instance_id ON content (instance_id);
COMMENT ON TABLE content IS 'Free text, sealed under the citizen''s key. Redacting empties sealed; no fold rests on it.';
`;
