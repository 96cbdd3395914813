-- The whole schema as the migrations make it. Written by `npm run schema`; a test compares it. Do not edit.

-- Tables

CREATE TABLE access_log (
  at timestamp with time zone NOT NULL DEFAULT now(),
  person_id uuid,
  organisation_id uuid,
  instance_id uuid,
  citizen_id uuid,
  actor_kind text NOT NULL,
  action text NOT NULL,
  outcome text NOT NULL
);
CREATE TABLE attachment (
  id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  about bytea NOT NULL,
  sealed bytea NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE business_clock (
  single boolean NOT NULL DEFAULT true,
  "offset" interval NOT NULL DEFAULT '00:00:00'::interval
);
CREATE TABLE citizen (
  id uuid NOT NULL,
  cpr_index bytea NOT NULL,
  cpr_sealed bytea NOT NULL,
  name_sealed bytea NOT NULL,
  municipality_id uuid,
  gp_organisation_id uuid,
  previous_gp_organisation_id uuid,
  digital_post_exempt boolean NOT NULL DEFAULT false,
  interpreter_language text,
  protected_address boolean NOT NULL DEFAULT false,
  deceased_on date,
  demo boolean NOT NULL DEFAULT false,
  end_followed_at timestamp with time zone,
  gp_since date,
  gp_followed_at timestamp with time zone,
  previous_municipality_id uuid,
  moved_on date,
  language text NOT NULL DEFAULT 'da'::text,
  move_untold boolean NOT NULL DEFAULT false
);
CREATE TABLE citizen_key (
  citizen_id uuid NOT NULL,
  wrapped bytea,
  wrapped_by text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  erased_at timestamp with time zone
);
CREATE TABLE collected_mail (
  organisation_id uuid NOT NULL,
  go_at timestamp with time zone,
  gone_on date
);
CREATE TABLE content (
  id uuid NOT NULL,
  instance_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  audience uuid,
  kind text NOT NULL,
  sealed bytea,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  redacted_at timestamp with time zone
);
CREATE TABLE course (
  id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  number text NOT NULL,
  kind text NOT NULL,
  regime text NOT NULL,
  started_on date NOT NULL,
  ended_on date,
  owner_id uuid,
  version integer NOT NULL,
  rule_version integer NOT NULL,
  state json NOT NULL,
  next_on date,
  findings text NOT NULL DEFAULT ''::text,
  goals integer NOT NULL DEFAULT 0,
  coordinator_changes integer NOT NULL DEFAULT 0,
  evaluations integer NOT NULL DEFAULT 0,
  evaluations_on_time integer NOT NULL DEFAULT 0
);
CREATE TABLE delivery (
  outbox_id uuid NOT NULL,
  effect text NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE directory_change (
  id uuid NOT NULL,
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  before json,
  after json NOT NULL,
  revision integer NOT NULL,
  status text NOT NULL,
  author_id uuid,
  decider_id uuid,
  at timestamp with time zone NOT NULL DEFAULT business_now(),
  decided_at timestamp with time zone
);
CREATE TABLE draft (
  instance_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  version integer NOT NULL,
  sealed bytea NOT NULL,
  updated_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE event (
  instance_id uuid NOT NULL,
  version integer NOT NULL,
  v smallint NOT NULL,
  type text NOT NULL,
  body json NOT NULL,
  effective_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  actor_kind text NOT NULL,
  actor_person_id uuid,
  actor_organisation_id uuid,
  audience uuid
);
CREATE TABLE idempotency (
  id uuid NOT NULL,
  body uuid NOT NULL,
  instance_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT now(),
  version integer NOT NULL
);
CREATE TABLE letter (
  id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  course_id uuid NOT NULL,
  instance_id uuid NOT NULL,
  code text NOT NULL,
  params json NOT NULL,
  language text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT business_now(),
  posted_on date,
  returned_on date
);
CREATE TABLE membership (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'locum'::text,
  role text NOT NULL,
  valid_from date NOT NULL,
  last_on date NOT NULL,
  ended_at timestamp with time zone,
  revision integer NOT NULL DEFAULT 1
);
CREATE TABLE notification (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  organisation_id uuid,
  instance_id uuid,
  code text NOT NULL,
  params json NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT business_now(),
  read_at timestamp with time zone,
  awaits_mail boolean NOT NULL DEFAULT false,
  citizen_id uuid
);
CREATE TABLE organisation (
  id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  region_id uuid,
  address text,
  phone text,
  provider_number text,
  sor_code text,
  gln text,
  valid_from date NOT NULL,
  valid_to date,
  successor_id uuid,
  can_receive boolean NOT NULL DEFAULT true,
  demo boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  followed_at timestamp with time zone,
  specialities text,
  about text
);
CREATE TABLE outbox (
  id uuid NOT NULL,
  instance_id uuid NOT NULL,
  next_attempt_at timestamp with time zone NOT NULL DEFAULT now(),
  claimed_until timestamp with time zone,
  version integer NOT NULL,
  attempts smallint NOT NULL DEFAULT 0,
  channel text NOT NULL,
  error text,
  body json NOT NULL
) WITH (fillfactor=70, autovacuum_vacuum_scale_factor=0.02);
CREATE TABLE party (
  instance_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  sort_at timestamp with time zone,
  valid_from timestamp with time zone NOT NULL,
  valid_to timestamp with time zone,
  open boolean NOT NULL,
  role text NOT NULL,
  purpose text,
  legal_basis text,
  reads_only boolean NOT NULL DEFAULT false,
  scope text
) WITH (fillfactor=85);
CREATE TABLE person (
  id uuid NOT NULL,
  name text,
  organisation_id uuid,
  citizen_id uuid,
  role text NOT NULL,
  authorised boolean NOT NULL DEFAULT false,
  unit text,
  email text,
  notify_by_email boolean NOT NULL DEFAULT false,
  demo boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  closed_at timestamp with time zone
);
CREATE TABLE representation (
  id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  person_id uuid,
  kind text NOT NULL,
  words_sealed bytea NOT NULL,
  given_at timestamp with time zone NOT NULL DEFAULT business_now(),
  given_by uuid NOT NULL,
  last_on date NOT NULL,
  code_hash text NOT NULL,
  code_last_on date NOT NULL,
  redeemed_at timestamp with time zone,
  ended_at timestamp with time zone
);
CREATE TABLE rule_book (
  version integer NOT NULL,
  body json NOT NULL,
  published_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE rule_change (
  id uuid NOT NULL,
  amendment json NOT NULL,
  reason text NOT NULL,
  status text NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  author_ids uuid[] NOT NULL,
  approver_id uuid,
  book_version integer,
  created_at timestamp with time zone NOT NULL DEFAULT business_now(),
  updated_at timestamp with time zone NOT NULL DEFAULT business_now()
);
CREATE TABLE saved_view (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  place smallint NOT NULL,
  name text NOT NULL,
  search json NOT NULL
);
CREATE TABLE schema_migration (
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE service_request (
  id uuid NOT NULL,
  citizen_id uuid NOT NULL,
  course_id uuid NOT NULL,
  requester_id uuid NOT NULL,
  recipient_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  handler_id uuid,
  created_at timestamp with time zone NOT NULL,
  holder_since timestamp with time zone,
  due_at timestamp with time zone,
  sent_at timestamp with time zone,
  answered_at timestamp with time zone,
  version integer NOT NULL,
  rule_version integer NOT NULL,
  steps_taken integer NOT NULL,
  holder_until date,
  due_on date,
  original_on date,
  missed boolean NOT NULL,
  number text NOT NULL,
  status text NOT NULL,
  delivery text NOT NULL,
  clock text NOT NULL,
  holder text,
  form_code text NOT NULL,
  recipient_kind text NOT NULL,
  unit text,
  answer_type text,
  state json NOT NULL,
  course_kind text,
  regime text,
  case_start date,
  initiated_by text,
  at_unit_id uuid,
  from_id uuid,
  priority text
) WITH (fillfactor=65, autovacuum_vacuum_scale_factor=0.05);
CREATE TABLE session (
  token_hash text NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  seen_at timestamp with time zone NOT NULL DEFAULT now(),
  expires_at timestamp with time zone NOT NULL,
  organisation_id uuid,
  citizen_id uuid
);
CREATE TABLE timer (
  instance_id uuid NOT NULL,
  due_at timestamp with time zone NOT NULL,
  claimed_until timestamp with time zone,
  kind text NOT NULL,
  key text NOT NULL
) WITH (fillfactor=85, autovacuum_vacuum_scale_factor=0.05);
CREATE TABLE unit (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  closed_at timestamp with time zone,
  revision integer NOT NULL DEFAULT 1
);

-- Views

CREATE VIEW represents WITH (security_invoker=true) AS  SELECT person_id,
    citizen_id,
    kind,
    last_on
   FROM representation
  WHERE ((person_id IS NOT NULL) AND (ended_at IS NULL) AND (last_on >= ( SELECT business_today() AS business_today)));
CREATE VIEW staff WITH (security_invoker=true) AS  SELECT p.id AS person_id,
    p.organisation_id,
    p.role,
    p.authorised,
    p.unit,
    false AS locum,
    NULL::date AS last_on,
    u.id AS unit_id
   FROM (person p
     LEFT JOIN unit u ON (((u.organisation_id = p.organisation_id) AND (u.name = p.unit) AND (u.closed_at IS NULL))))
  WHERE ((p.organisation_id IS NOT NULL) AND (p.closed_at IS NULL))
UNION ALL
 SELECT m.person_id,
    m.organisation_id,
    m.role,
    p.authorised,
    NULL::text AS unit,
    true AS locum,
    m.last_on,
    NULL::uuid AS unit_id
   FROM (membership m
     JOIN person p ON ((p.id = m.person_id)))
  WHERE ((p.closed_at IS NULL) AND (p.role <> 'administrator'::text) AND (p.organisation_id <> m.organisation_id) AND (m.ended_at IS NULL) AND ((( SELECT business_today() AS business_today) >= m.valid_from) AND (( SELECT business_today() AS business_today) <= m.last_on)));

-- Sequences

CREATE SEQUENCE request_number;

-- Constraints

ALTER TABLE attachment ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE business_clock ADD CONSTRAINT business_clock_pkey PRIMARY KEY (single);
ALTER TABLE business_clock ADD CONSTRAINT business_clock_single_check CHECK (single);
ALTER TABLE citizen ADD CONSTRAINT citizen_cpr_index_check CHECK ((length(cpr_index) = 32));
ALTER TABLE citizen ADD CONSTRAINT citizen_cpr_index_key UNIQUE (cpr_index);
ALTER TABLE citizen ADD CONSTRAINT citizen_gp_organisation_id_fkey FOREIGN KEY (gp_organisation_id) REFERENCES organisation(id);
ALTER TABLE citizen ADD CONSTRAINT citizen_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text])));
ALTER TABLE citizen ADD CONSTRAINT citizen_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisation(id);
ALTER TABLE citizen ADD CONSTRAINT citizen_pkey PRIMARY KEY (id);
ALTER TABLE citizen ADD CONSTRAINT citizen_previous_gp_organisation_id_fkey FOREIGN KEY (previous_gp_organisation_id) REFERENCES organisation(id);
ALTER TABLE citizen ADD CONSTRAINT citizen_previous_municipality_id_fkey FOREIGN KEY (previous_municipality_id) REFERENCES organisation(id);
ALTER TABLE citizen_key ADD CONSTRAINT citizen_key_check CHECK (((wrapped IS NULL) = (erased_at IS NOT NULL)));
ALTER TABLE citizen_key ADD CONSTRAINT citizen_key_pkey PRIMARY KEY (citizen_id);
ALTER TABLE collected_mail ADD CONSTRAINT collected_mail_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE collected_mail ADD CONSTRAINT collected_mail_pkey PRIMARY KEY (organisation_id);
ALTER TABLE content ADD CONSTRAINT content_pkey PRIMARY KEY (id);
ALTER TABLE course ADD CONSTRAINT course_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE course ADD CONSTRAINT course_number_key UNIQUE (number);
ALTER TABLE course ADD CONSTRAINT course_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE course ADD CONSTRAINT course_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
ALTER TABLE course ADD CONSTRAINT course_pkey PRIMARY KEY (id);
ALTER TABLE delivery ADD CONSTRAINT delivery_pkey PRIMARY KEY (outbox_id, effect);
ALTER TABLE directory_change ADD CONSTRAINT directory_change_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
ALTER TABLE directory_change ADD CONSTRAINT directory_change_check CHECK (((status <> 'approved'::text) OR (decider_id <> author_id)));
ALTER TABLE directory_change ADD CONSTRAINT directory_change_check1 CHECK (((status = ANY (ARRAY['approved'::text, 'rejected'::text])) = (decider_id IS NOT NULL)));
ALTER TABLE directory_change ADD CONSTRAINT directory_change_check2 CHECK (((decider_id IS NULL) = (decided_at IS NULL)));
ALTER TABLE directory_change ADD CONSTRAINT directory_change_decider_id_fkey FOREIGN KEY (decider_id) REFERENCES person(id);
ALTER TABLE directory_change ADD CONSTRAINT directory_change_pkey PRIMARY KEY (id);
ALTER TABLE directory_change ADD CONSTRAINT directory_change_status_check CHECK ((status = ANY (ARRAY['done'::text, 'proposed'::text, 'approved'::text, 'rejected'::text])));
ALTER TABLE directory_change ADD CONSTRAINT directory_change_subject_check CHECK ((subject = ANY (ARRAY['organisation'::text, 'person'::text, 'membership'::text, 'unit'::text])));
ALTER TABLE draft ADD CONSTRAINT draft_pkey PRIMARY KEY (instance_id, organisation_id);
ALTER TABLE event ADD CONSTRAINT event_pkey PRIMARY KEY (instance_id, version);
ALTER TABLE idempotency ADD CONSTRAINT idempotency_pkey PRIMARY KEY (id);
ALTER TABLE letter ADD CONSTRAINT letter_check CHECK (((returned_on IS NULL) OR (posted_on IS NOT NULL)));
ALTER TABLE letter ADD CONSTRAINT letter_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE letter ADD CONSTRAINT letter_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE letter ADD CONSTRAINT letter_pkey PRIMARY KEY (id);
ALTER TABLE membership ADD CONSTRAINT membership_check CHECK ((last_on >= valid_from));
ALTER TABLE membership ADD CONSTRAINT membership_kind_check CHECK ((kind = 'locum'::text));
ALTER TABLE membership ADD CONSTRAINT membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE membership ADD CONSTRAINT membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE membership ADD CONSTRAINT membership_pkey PRIMARY KEY (id);
ALTER TABLE notification ADD CONSTRAINT notification_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE notification ADD CONSTRAINT notification_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE notification ADD CONSTRAINT notification_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE notification ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE organisation ADD CONSTRAINT organisation_check CHECK ((valid_to > valid_from));
ALTER TABLE organisation ADD CONSTRAINT organisation_gln_check CHECK ((gln ~ '^[0-9]{13}$'::text));
ALTER TABLE organisation ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);
ALTER TABLE organisation ADD CONSTRAINT organisation_provider_number_check CHECK ((provider_number ~ '^[0-9]{6}$'::text));
ALTER TABLE organisation ADD CONSTRAINT organisation_region_id_fkey FOREIGN KEY (region_id) REFERENCES organisation(id);
ALTER TABLE organisation ADD CONSTRAINT organisation_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id);
ALTER TABLE outbox ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE party ADD CONSTRAINT party_pkey PRIMARY KEY (instance_id, organisation_id);
ALTER TABLE person ADD CONSTRAINT person_check CHECK ((num_nonnulls(organisation_id, citizen_id) = 1));
ALTER TABLE person ADD CONSTRAINT person_check1 CHECK (((name IS NULL) = (citizen_id IS NOT NULL)));
ALTER TABLE person ADD CONSTRAINT person_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE person ADD CONSTRAINT person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE representation ADD CONSTRAINT representation_check CHECK (((redeemed_at IS NULL) = (person_id IS NULL)));
ALTER TABLE representation ADD CONSTRAINT representation_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE representation ADD CONSTRAINT representation_code_hash_check CHECK ((length(code_hash) = 64));
ALTER TABLE representation ADD CONSTRAINT representation_code_hash_key UNIQUE (code_hash);
ALTER TABLE representation ADD CONSTRAINT representation_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id);
ALTER TABLE representation ADD CONSTRAINT representation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE representation ADD CONSTRAINT representation_pkey PRIMARY KEY (id);
ALTER TABLE rule_book ADD CONSTRAINT rule_book_pkey PRIMARY KEY (version);
ALTER TABLE rule_book ADD CONSTRAINT rule_book_version_check CHECK ((version > 0));
ALTER TABLE rule_change ADD CONSTRAINT rule_change_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES person(id);
ALTER TABLE rule_change ADD CONSTRAINT rule_change_author_ids_check CHECK ((cardinality(author_ids) > 0));
ALTER TABLE rule_change ADD CONSTRAINT rule_change_book_version_fkey FOREIGN KEY (book_version) REFERENCES rule_book(version);
ALTER TABLE rule_change ADD CONSTRAINT rule_change_check CHECK ((NOT (approver_id = ANY (author_ids))));
ALTER TABLE rule_change ADD CONSTRAINT rule_change_check1 CHECK (((status = 'approved'::text) = (approver_id IS NOT NULL)));
ALTER TABLE rule_change ADD CONSTRAINT rule_change_check2 CHECK (((status = 'approved'::text) = (book_version IS NOT NULL)));
ALTER TABLE rule_change ADD CONSTRAINT rule_change_pkey PRIMARY KEY (id);
ALTER TABLE rule_change ADD CONSTRAINT rule_change_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'approved'::text, 'discarded'::text])));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_person_id_name_key UNIQUE (person_id, name);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_person_id_place_key UNIQUE (person_id, place);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_place_check CHECK (((place >= 1) AND (place <= 20)));
ALTER TABLE schema_migration ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);
ALTER TABLE service_request ADD CONSTRAINT service_request_initiated_by_check CHECK ((initiated_by = ANY (ARRAY['recipient'::text, 'participant'::text])));
ALTER TABLE service_request ADD CONSTRAINT service_request_pkey PRIMARY KEY (id);
ALTER TABLE session ADD CONSTRAINT session_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen(id);
ALTER TABLE session ADD CONSTRAINT session_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE session ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (token_hash);
ALTER TABLE session ADD CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 64));
ALTER TABLE timer ADD CONSTRAINT timer_pkey PRIMARY KEY (instance_id, key);
ALTER TABLE unit ADD CONSTRAINT unit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE unit ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

-- Indexes

CREATE INDEX access_log_at ON public.access_log USING brin (at);
CREATE INDEX access_log_citizen_id ON public.access_log USING btree (citizen_id, at) WHERE (citizen_id IS NOT NULL);
CREATE INDEX attachment_created_at ON public.attachment USING btree (created_at);
CREATE INDEX citizen_deceased ON public.citizen USING btree (id) WHERE ((deceased_on IS NOT NULL) AND (end_followed_at IS NULL));
CREATE INDEX citizen_gp_changed ON public.citizen USING btree (id) WHERE ((gp_since IS NOT NULL) AND (gp_followed_at IS NULL));
CREATE INDEX citizen_moved ON public.citizen USING btree (id) WHERE move_untold;
CREATE INDEX collected_mail_go_at ON public.collected_mail USING btree (go_at) WHERE (go_at IS NOT NULL);
CREATE INDEX content_instance_id ON public.content USING btree (instance_id);
CREATE INDEX course_begun ON public.course USING btree (organisation_id, started_on, id);
CREATE INDEX course_citizen_id ON public.course USING btree (citizen_id);
CREATE INDEX course_led ON public.course USING btree (organisation_id, next_on, id) WHERE ((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text));
CREATE INDEX course_led_activitywithoutpurpose ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('activityWithoutPurpose'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_daypassed ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('dayPassed'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_elsewherelate ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('elsewhereLate'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_hearingdue ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('hearingDue'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_nocoordinator ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('noCoordinator'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_noevaluation ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('noEvaluation'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_nogoal ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('noGoal'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_nonewday ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('noNewDay'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_papersdue ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('papersDue'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_stepdelayed ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('stepDelayed'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_stepmissed ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('stepMissed'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_led_unanswered ON public.course USING btree (organisation_id, next_on, id) WHERE (((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text)) AND ('unanswered'::text = ANY (string_to_array(findings, ' '::text))));
CREATE INDEX course_of_owner ON public.course USING btree (organisation_id, owner_id, next_on, id) WHERE ((ended_on IS NULL) OR (next_on IS NOT NULL) OR (findings <> ''::text));
CREATE INDEX course_organisation_id ON public.course USING btree (organisation_id);
CREATE INDEX directory_change_list ON public.directory_change USING btree (at, id);
CREATE UNIQUE INDEX directory_change_proposed ON public.directory_change USING btree (subject_id) WHERE (status = 'proposed'::text);
CREATE INDEX directory_change_subject_id ON public.directory_change USING btree (subject_id);
CREATE INDEX event_survey ON public.event USING btree (instance_id) WHERE (type = 'surveyAnswered'::text);
CREATE INDEX letter_posted ON public.letter USING btree (organisation_id, created_at, id) WHERE (posted_on IS NOT NULL);
CREATE INDEX letter_to_post ON public.letter USING btree (organisation_id, created_at, id) WHERE (posted_on IS NULL);
CREATE INDEX membership_organisation_id ON public.membership USING btree (organisation_id);
CREATE INDEX membership_person_id ON public.membership USING btree (person_id);
CREATE INDEX notification_awaits_mail ON public.notification USING btree (organisation_id) WHERE awaits_mail;
CREATE INDEX notification_list ON public.notification USING btree (person_id, created_at, id);
CREATE INDEX notification_unread ON public.notification USING btree (person_id) WHERE (read_at IS NULL);
CREATE INDEX organisation_successor_id ON public.organisation USING btree (successor_id) WHERE (successor_id IS NOT NULL);
CREATE INDEX outbox_instance_id ON public.outbox USING btree (instance_id);
CREATE INDEX outbox_next_attempt_at ON public.outbox USING btree (next_attempt_at);
CREATE INDEX party_copies ON public.party USING btree (organisation_id, open, sort_at, instance_id) WHERE reads_only;
CREATE INDEX party_invited ON public.party USING btree (organisation_id, instance_id) WHERE (role = 'invited'::text);
CREATE INDEX party_list ON public.party USING btree (organisation_id, open, sort_at, instance_id);
CREATE INDEX party_shared ON public.party USING btree (organisation_id, sort_at, instance_id) WHERE (role = 'sharedWith'::text);
CREATE UNIQUE INDEX person_citizen_id ON public.person USING btree (citizen_id);
CREATE INDEX person_organisation_id ON public.person USING btree (organisation_id);
CREATE INDEX representation_citizen_id ON public.representation USING btree (citizen_id);
CREATE INDEX representation_person_id ON public.representation USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX rule_change_list ON public.rule_change USING btree (created_at, id);
CREATE INDEX service_request_citizen_id ON public.service_request USING btree (citizen_id);
CREATE INDEX service_request_from ON public.service_request USING btree (from_id) WHERE (from_id IS NOT NULL);
CREATE INDEX service_request_handler_id ON public.service_request USING btree (handler_id) WHERE (handler_id IS NOT NULL);
CREATE UNIQUE INDEX service_request_number ON public.service_request USING btree (number);
CREATE INDEX service_request_owner_id ON public.service_request USING btree (owner_id);
CREATE INDEX service_request_urgent ON public.service_request USING btree (id) WHERE (priority IS NOT NULL);
CREATE INDEX session_expires_at ON public.session USING btree (expires_at);
CREATE INDEX timer_due_at ON public.timer USING btree (due_at);
CREATE INDEX timer_release ON public.timer USING btree (due_at) WHERE (key ~~ 'release/%'::text);
CREATE UNIQUE INDEX unit_name ON public.unit USING btree (organisation_id, name) WHERE (closed_at IS NULL);

-- Functions

CREATE OR REPLACE FUNCTION public.business_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$ SELECT now() + "offset" FROM business_clock $function$
;
CREATE OR REPLACE FUNCTION public.business_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ SELECT (business_now() AT TIME ZONE 'Europe/Copenhagen')::date $function$
;
CREATE OR REPLACE FUNCTION public.directory_change_is_written_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status = 'proposed' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a change of the register is written once' USING ERRCODE = 'insufficient_privilege';
END $function$
;
CREATE OR REPLACE FUNCTION public.event_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE EXCEPTION 'event is append-only' USING ERRCODE = 'insufficient_privilege'; END $function$
;
CREATE OR REPLACE FUNCTION public.next_request_number()
 RETURNS text
 LANGUAGE sql
AS $function$
  SELECT to_char(business_now() AT TIME ZONE 'Europe/Copenhagen', 'YYYY') || '-' || lpad(nextval('request_number')::text, 6, '0')
$function$
;
CREATE OR REPLACE FUNCTION public.rule_book_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE EXCEPTION 'a rule book is never edited' USING ERRCODE = 'insufficient_privilege'; END $function$
;

-- Triggers

CREATE TRIGGER directory_change_is_kept BEFORE TRUNCATE ON public.directory_change FOR EACH STATEMENT EXECUTE FUNCTION directory_change_is_written_once();
CREATE TRIGGER directory_change_is_written_once BEFORE DELETE OR UPDATE ON public.directory_change FOR EACH ROW EXECUTE FUNCTION directory_change_is_written_once();
CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();
CREATE TRIGGER rule_book_is_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rule_book FOR EACH STATEMENT EXECUTE FUNCTION rule_book_is_immutable();

-- Row-level security

ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
ALTER TABLE citizen ENABLE ROW LEVEL SECURITY;
ALTER TABLE citizen FORCE ROW LEVEL SECURITY;
ALTER TABLE citizen_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE citizen_key FORCE ROW LEVEL SECURITY;
ALTER TABLE collected_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE collected_mail FORCE ROW LEVEL SECURITY;
ALTER TABLE content ENABLE ROW LEVEL SECURITY;
ALTER TABLE content FORCE ROW LEVEL SECURITY;
ALTER TABLE course ENABLE ROW LEVEL SECURITY;
ALTER TABLE course FORCE ROW LEVEL SECURITY;
ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery FORCE ROW LEVEL SECURITY;
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency FORCE ROW LEVEL SECURITY;
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE party ENABLE ROW LEVEL SECURITY;
ALTER TABLE party FORCE ROW LEVEL SECURITY;
ALTER TABLE representation ENABLE ROW LEVEL SECURITY;
ALTER TABLE representation FORCE ROW LEVEL SECURITY;
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
ALTER TABLE service_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_request FORCE ROW LEVEL SECURITY;
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
ALTER TABLE timer ENABLE ROW LEVEL SECURITY;
ALTER TABLE timer FORCE ROW LEVEL SECURITY;

-- Policies

CREATE POLICY citizen ON access_log FOR SELECT TO app
  USING ((citizen_id = (NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text))::uuid));
CREATE POLICY engine ON access_log FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_acts ON access_log FOR INSERT TO app
  WITH CHECK ((NOT (person_id IS DISTINCT FROM (NULLIF(current_setting('afklar.person_id'::text, true), ''::text))::uuid)));
CREATE POLICY engine ON attachment FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY given ON attachment FOR SELECT TO app
  USING ((EXISTS ( SELECT
   FROM content c
  WHERE (c.id = attachment.id))));
CREATE POLICY own ON attachment FOR ALL TO app
  USING ((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid))
  WITH CHECK (((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid) AND (person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid) AND (EXISTS ( SELECT
   FROM citizen c
  WHERE (c.id = attachment.citizen_id)))));
CREATE POLICY engine ON citizen FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY known ON citizen FOR SELECT TO app
  USING (((EXISTS ( SELECT
   FROM course c
  WHERE (c.citizen_id = citizen.id))) OR (EXISTS ( SELECT
   FROM service_request r
  WHERE (r.citizen_id = citizen.id)))));
CREATE POLICY own_doctor ON citizen FOR SELECT TO app
  USING ((gp_organisation_id = ( SELECT (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY self ON citizen FOR SELECT TO app
  USING ((id = (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY engine ON citizen_key FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY engine ON collected_mail FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY citizen ON content FOR SELECT TO app
  USING (((audience IS NULL) AND (citizen_id = (NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text))::uuid) AND (kind <> 'attachment'::text) AND ((kind <> 'question'::text) OR (EXISTS ( SELECT
   FROM event i
  WHERE ((i.instance_id = content.instance_id) AND (i.type = 'wordsInvited'::text) AND ((i.body ->> 'questionsId'::text) = (content.id)::text))))) AND (((kind <> 'answer'::text) AND (kind <> 'answerFile'::text)) OR (EXISTS ( SELECT
   FROM event r
  WHERE ((r.instance_id = content.instance_id) AND ((r.type = ANY (ARRAY['answerReleased'::text, 'closed'::text, 'redirected'::text])) OR ((r.type = 'answerAccepted'::text) AND ((r.body -> 'heldBack'::text) IS NULL))) AND ((content.kind = 'answerFile'::text) OR (EXISTS ( SELECT
           FROM event a
          WHERE ((a.instance_id = content.instance_id) AND ((a.body ->> 'contentId'::text) = (content.id)::text) AND ((((a.type = 'answered'::text) OR ((a.type = 'submitted'::text) AND ((a.body ->> 'initiatedBy'::text) = 'participant'::text))) AND (a.version < r.version)) OR (a.type = 'answerCorrected'::text))))))))))));
CREATE POLICY engine ON content FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY party ON content FOR SELECT TO app
  USING ((((audience IS NULL) OR (audience = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid)) AND (EXISTS ( SELECT
   FROM party p
  WHERE ((p.instance_id = content.instance_id) AND (p.organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (p.valid_from <= business_now()) AND ((p.valid_to IS NULL) OR (p.valid_to > business_now())) AND (((NOT p.reads_only) AND (p.scope IS NULL)) OR ((p.role = 'copy'::text) AND (content.kind = ANY (ARRAY['purpose'::text, 'question'::text]))) OR ((p.role = 'sharedWith'::text) AND (content.kind = ANY (ARRAY['purpose'::text, 'question'::text, 'answer'::text, 'answerFile'::text, 'shared'::text, 'attachment'::text]))) OR ((p.role = 'invited'::text) AND (EXISTS ( SELECT
           FROM event e
          WHERE ((e.instance_id = content.instance_id) AND (e.type = ANY (ARRAY['goalSet'::text, 'goalRevised'::text, 'activityPlanned'::text, 'activityChanged'::text, 'activityReported'::text, 'written'::text, 'replied'::text, 'granted'::text])) AND (((content.id)::text = (e.body ->> 'contentId'::text)) OR ((content.id)::text = (e.body ->> 'purposeId'::text))))))) OR ((p.role = 'invited'::text) AND (EXISTS ( SELECT
           FROM event e
          WHERE ((e.instance_id = content.instance_id) AND (e.type = ANY (ARRAY['stepOpened'::text, 'stepPlanned'::text])) AND ((content.id)::text = (e.body ->> 'placeId'::text))))))))))));
CREATE POLICY citizen ON course FOR SELECT TO app
  USING ((citizen_id = (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY engine ON course FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY invited ON course FOR SELECT TO app
  USING (((( SELECT current_setting('afklar.takes_part'::text, true) AS current_setting) = 'on'::text) AND (EXISTS ( SELECT
   FROM party p
  WHERE ((p.role = 'invited'::text) AND (p.instance_id = course.id) AND (p.organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (p.valid_from <= business_now()) AND ((p.valid_to IS NULL) OR (p.valid_to > business_now())))))));
CREATE POLICY owner ON course FOR SELECT TO app
  USING ((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY engine ON delivery FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY engine ON draft FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY own ON draft FOR ALL TO app
  USING ((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid))
  WITH CHECK (((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid) AND (person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid) AND (EXISTS ( SELECT
   FROM service_request r
  WHERE ((r.id = draft.instance_id) AND (r.citizen_id = draft.citizen_id))))));
CREATE POLICY citizen ON event FOR SELECT TO app
  USING ((((audience IS NULL) OR (audience = (NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text))::uuid)) AND (EXISTS ( SELECT
   FROM party p
  WHERE ((p.instance_id = event.instance_id) AND (p.citizen_id = (NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text))::uuid))))));
CREATE POLICY engine ON event FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY party ON event FOR SELECT TO app
  USING ((((audience IS NULL) OR (audience = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid)) AND (EXISTS ( SELECT
   FROM party p
  WHERE ((p.instance_id = event.instance_id) AND (p.organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (p.valid_from <= business_now()) AND ((p.valid_to IS NULL) OR (p.valid_to > business_now())) AND (((NOT p.reads_only) AND (p.scope IS NULL)) OR ((p.role = 'copy'::text) AND (event.type = ANY (ARRAY['sent'::text, 'deadlineSet'::text, 'copySent'::text, 'redacted'::text]))) OR ((p.role = 'sharedWith'::text) AND (event.type = ANY (ARRAY['sent'::text, 'answered'::text, 'answerCorrected'::text, 'answerRecalled'::text, 'closed'::text, 'answerAccepted'::text, 'answerReleased'::text, 'answerShared'::text, 'redacted'::text]))) OR ((p.role = 'invited'::text) AND ((event.type = ANY (ARRAY['begun'::text, 'kindChanged'::text, 'coordinatorAppointed'::text, 'coordinatorLeft'::text, 'ended'::text, 'reopened'::text])) OR ((event.type = ANY (ARRAY['granted'::text, 'grantEnded'::text])) AND (((event.body ->> 'organisationId'::text))::uuid = p.organisation_id)) OR ((event.type = ANY (ARRAY['goalSet'::text, 'goalRevised'::text, 'goalClosed'::text, 'activityPlanned'::text, 'activityChanged'::text, 'activityEnded'::text, 'activityReported'::text])) AND ('plan'::text = ANY (string_to_array(p.scope, ' '::text)))) OR ((event.type = ANY (ARRAY['stepOpened'::text, 'stepPlanned'::text, 'stepMoved'::text, 'stepClosed'::text, 'stepDropped'::text])) AND ('meetings'::text = ANY (string_to_array(p.scope, ' '::text)))) OR ((event.type = ANY (ARRAY['written'::text, 'replied'::text])) AND ('letters'::text = ANY (string_to_array(p.scope, ' '::text))))))))))));
CREATE POLICY engine ON idempotency FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY engine ON letter FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY sender ON letter FOR SELECT TO app
  USING ((organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY engine ON notification FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY own ON notification FOR SELECT TO app
  USING (((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid) AND (NOT (citizen_id IS DISTINCT FROM (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid))));
CREATE POLICY own_read ON notification FOR UPDATE TO app
  USING (((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid) AND (NOT (citizen_id IS DISTINCT FROM (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid))))
  WITH CHECK (((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid) AND (NOT (citizen_id IS DISTINCT FROM (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid))));
CREATE POLICY engine ON outbox FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY engine ON party FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY reader ON party FOR SELECT TO app
  USING ((((organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (valid_from <= ( SELECT business_now() AS business_now)) AND ((valid_to IS NULL) OR (valid_to > ( SELECT business_now() AS business_now)))) OR (citizen_id = (NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text))::uuid)));
CREATE POLICY bearer ON representation FOR SELECT TO app
  USING ((EXISTS ( SELECT
   FROM session s
  WHERE (s.person_id = representation.person_id))));
CREATE POLICY citizen ON representation FOR SELECT TO app
  USING ((citizen_id = (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY engine ON representation FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY known ON representation FOR SELECT TO app
  USING ((((( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid IS NOT NULL) AND (EXISTS ( SELECT
   FROM citizen c
  WHERE (c.id = representation.citizen_id)))));
CREATE POLICY own ON representation FOR SELECT TO app
  USING ((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY own ON saved_view FOR ALL TO app
  USING ((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid))
  WITH CHECK ((person_id = (( SELECT NULLIF(current_setting('afklar.person_id'::text, true), ''::text) AS "nullif"))::uuid));
CREATE POLICY citizen ON service_request FOR SELECT TO app
  USING (((citizen_id = (( SELECT NULLIF(current_setting('afklar.citizen_id'::text, true), ''::text) AS "nullif"))::uuid) AND (status <> 'draft'::text) AND (status <> 'discarded'::text)));
CREATE POLICY engine ON service_request FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY invited ON service_request FOR SELECT TO app
  USING (((( SELECT current_setting('afklar.takes_part'::text, true) AS current_setting) = 'on'::text) AND (status <> ALL (ARRAY['draft'::text, 'awaitingConsent'::text, 'awaitingWords'::text, 'discarded'::text, 'recalled'::text])) AND (EXISTS ( SELECT
   FROM party p
  WHERE ((p.role = 'invited'::text) AND ('requests'::text = ANY (string_to_array(p.scope, ' '::text))) AND (p.instance_id = service_request.course_id) AND (p.organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (p.valid_from <= business_now()) AND ((p.valid_to IS NULL) OR (p.valid_to > business_now())))))));
CREATE POLICY party ON service_request FOR SELECT TO app
  USING ((EXISTS ( SELECT
   FROM party p
  WHERE ((p.instance_id = service_request.id) AND (p.organisation_id = (( SELECT NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text) AS "nullif"))::uuid) AND (p.valid_from <= ( SELECT business_now() AS business_now)) AND ((p.valid_to IS NULL) OR (p.valid_to > ( SELECT business_now() AS business_now))))
 OFFSET 0)));
CREATE POLICY bearer ON session FOR ALL TO app
  USING ((token_hash = ( SELECT NULLIF(current_setting('afklar.session'::text, true), ''::text) AS "nullif")))
  WITH CHECK ((token_hash = ( SELECT NULLIF(current_setting('afklar.session'::text, true), ''::text) AS "nullif")));
CREATE POLICY engine ON session FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY engine ON timer FOR ALL TO engine
  USING (true)
  WITH CHECK (true);
CREATE POLICY party ON timer FOR SELECT TO app
  USING ((EXISTS ( SELECT
   FROM party p
  WHERE ((p.instance_id = timer.instance_id) AND (p.organisation_id = (NULLIF(current_setting('afklar.organisation_id'::text, true), ''::text))::uuid) AND (p.valid_from <= business_now()) AND ((p.valid_to IS NULL) OR (p.valid_to > business_now())) AND (NOT p.reads_only) AND (p.scope IS NULL)))));

-- Grants

GRANT USAGE ON SEQUENCE request_number TO app;
GRANT USAGE ON SEQUENCE request_number TO engine;
GRANT INSERT, SELECT ON access_log TO app;
GRANT INSERT, SELECT ON access_log TO engine;
GRANT INSERT, SELECT ON attachment TO app;
GRANT DELETE, INSERT, SELECT ON attachment TO engine;
GRANT SELECT ON business_clock TO app;
GRANT SELECT, UPDATE ON business_clock TO engine;
GRANT SELECT ON citizen TO app;
GRANT INSERT, SELECT, UPDATE ON citizen TO engine;
GRANT INSERT, SELECT, UPDATE ON citizen_key TO engine;
GRANT INSERT, SELECT, UPDATE ON collected_mail TO engine;
GRANT SELECT ON content TO app;
GRANT INSERT, SELECT, UPDATE ON content TO engine;
GRANT SELECT ON course TO app;
GRANT INSERT, SELECT, UPDATE ON course TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE ON delivery TO engine;
GRANT INSERT, SELECT, UPDATE (decided_at), UPDATE (decider_id), UPDATE (status) ON directory_change TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE ON draft TO app;
GRANT DELETE, SELECT ON draft TO engine;
GRANT SELECT ON event TO app;
GRANT INSERT, SELECT ON event TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE ON idempotency TO engine;
GRANT SELECT ON letter TO app;
GRANT INSERT, SELECT, UPDATE ON letter TO engine;
GRANT SELECT ON membership TO app;
GRANT INSERT, SELECT, UPDATE ON membership TO engine;
GRANT SELECT, UPDATE (read_at) ON notification TO app;
GRANT INSERT, SELECT, UPDATE ON notification TO engine;
GRANT SELECT ON organisation TO app;
GRANT INSERT, SELECT, UPDATE ON organisation TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE ON outbox TO engine;
GRANT SELECT ON party TO app;
GRANT INSERT, SELECT, UPDATE ON party TO engine;
GRANT SELECT ON person TO app;
GRANT INSERT, SELECT, UPDATE ON person TO engine;
GRANT SELECT ON representation TO app;
GRANT INSERT, SELECT, UPDATE ON representation TO engine;
GRANT SELECT ON represents TO app;
GRANT SELECT ON represents TO engine;
GRANT SELECT ON rule_book TO app;
GRANT INSERT, SELECT ON rule_book TO engine;
GRANT SELECT ON rule_change TO app;
GRANT INSERT, SELECT, UPDATE ON rule_change TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE (name) ON saved_view TO app;
GRANT SELECT ON service_request TO app;
GRANT INSERT, SELECT, UPDATE ON service_request TO engine;
GRANT DELETE, INSERT, SELECT, UPDATE (citizen_id), UPDATE (organisation_id), UPDATE (seen_at) ON session TO app;
GRANT DELETE, SELECT ON session TO engine;
GRANT SELECT ON staff TO app;
GRANT SELECT ON staff TO engine;
GRANT SELECT ON timer TO app;
GRANT DELETE, INSERT, SELECT, UPDATE ON timer TO engine;
GRANT SELECT ON unit TO app;
GRANT INSERT, SELECT, UPDATE ON unit TO engine;

-- Comments

COMMENT ON COLUMN citizen.cpr_index IS 'HMAC-SHA-256 of the CPR number under a key of its own: finds, never shows.';
COMMENT ON COLUMN citizen.end_followed_at IS 'When the requests of a deceased citizen had all been annulled, and their courses ended.';
COMMENT ON COLUMN citizen.gp_followed_at IS 'When the open requests to the former doctor had all been told of the change.';
COMMENT ON COLUMN citizen.language IS 'In which mail and letters are written.';
COMMENT ON COLUMN citizen.move_untold IS 'Requests may be left that have not been told where the citizen lives since it was recorded last.';
COMMENT ON COLUMN citizen.previous_municipality_id IS 'Had the case before, and recorded the move.';
COMMENT ON COLUMN course.evaluations IS 'Held, or missed.';
COMMENT ON COLUMN course.evaluations_on_time IS 'Held by what was their last day at first.';
COMMENT ON COLUMN course.findings IS 'Codes of what whoever coordinates it is to mend, separated by blanks.';
COMMENT ON COLUMN course.goals IS 'Set and not given up.';
COMMENT ON COLUMN directory_change.revision IS 'Of the entry it was written on top of; 0 for a new one.';
COMMENT ON COLUMN directory_change.subject_id IS 'An organisation, or a person; of a membership the person, of a unit the organisation.';
COMMENT ON COLUMN membership.ended_at IS 'When an administrator ended it before its last day. The days stay: what was signed in them was signed as a locum.';
COMMENT ON COLUMN membership.last_on IS 'The last day, itself included.';
COMMENT ON COLUMN notification.awaits_mail IS 'To be counted by the next collected mail of its organisation.';
COMMENT ON COLUMN notification.citizen_id IS 'The citizen who is told, themselves or through whoever acts for them; null for a person at work.';
COMMENT ON COLUMN organisation.about IS 'What it does, in words for citizens.';
COMMENT ON COLUMN organisation.followed_at IS 'When its end was carried out: requests, patients and a region''s members have gone to the successor.';
COMMENT ON COLUMN organisation.provider_number IS 'Ydernummer.';
COMMENT ON COLUMN organisation.specialities IS 'Codes of what it helps with, separated by blanks. Never a diagnosis.';
COMMENT ON COLUMN organisation.valid_to IS 'The first day on which it is no more.';
COMMENT ON COLUMN outbox.next_attempt_at IS 'Infinity for a dead letter, which waits for a person.';
COMMENT ON COLUMN party.reads_only IS 'It got a copy: it gives no command, and sees what is asked and that it was answered.';
COMMENT ON COLUMN party.scope IS 'Codes of what it was let in to, separated by blanks; null: its role alone says what it sees.';
COMMENT ON COLUMN person.closed_at IS 'Since when the person signs in no more.';
COMMENT ON COLUMN representation.code_hash IS 'SHA-256 of the code that was handed over; the code is stored nowhere.';
COMMENT ON COLUMN representation.code_last_on IS 'The last day on which the code can be redeemed.';
COMMENT ON COLUMN representation.kind IS 'A kind of grant of the rule book.';
COMMENT ON COLUMN representation.last_on IS 'The last day, itself included.';
COMMENT ON COLUMN representation.words_sealed IS 'The name of whoever acts, and how it was given, sealed under the key of the citizen.';
COMMENT ON COLUMN service_request.at_unit_id IS 'The unit of the recipient that has it or is asked. The requester''s own is in unit.';
COMMENT ON COLUMN service_request.case_start IS 'When the course began, as it was known when the request was made.';
COMMENT ON COLUMN service_request.from_id IS 'The request that was forwarded or redirected and goes on as this one.';
COMMENT ON COLUMN service_request.initiated_by IS 'Null: the requester asked. It began with what its recipient wrote unasked, as whoever would answer or as one that takes part in the course.';
COMMENT ON COLUMN service_request.regime IS 'Of the course when the request was made; a code of the rule book.';
COMMENT ON COLUMN session.citizen_id IS 'For which citizen its person chose to act; null as long as nothing was chosen, and then it is they themselves.';
COMMENT ON COLUMN session.organisation_id IS 'For whom its person chose to act; null as long as nothing was chosen, and then it is their own organisation.';
COMMENT ON COLUMN unit.closed_at IS 'Since when it is given nothing; what it had is unassigned again.';
COMMENT ON FUNCTION next_request_number() IS 'As in 2026-000417. Numbers never repeat and may leave gaps.';
COMMENT ON POLICY bearer ON representation IS 'Where the session itself is read, of which the policies admit the one that is named.';
COMMENT ON POLICY citizen ON content IS 'What the two sides say to each other about health stays between them; what a draft asks is read once it is laid before the citizen, an answer when it is released.';
COMMENT ON POLICY citizen ON event IS 'What the citizen alone may read has the citizen for its audience.';
COMMENT ON POLICY given ON attachment IS 'Content rows have policies of their own.';
COMMENT ON POLICY invited ON course IS 'Holds where the page of the course is read: nothing else that knows citizens and their cases opens by an invitation.';
COMMENT ON POLICY invited ON service_request IS 'That it was asked, of whom and how far it is; what was said in it has policies of its own, which let nobody in by this.';
COMMENT ON POLICY known ON citizen IS 'Whoever may see a course or a request of the citizen, which have policies of their own.';
COMMENT ON POLICY own ON notification IS 'For one citizen at a time: what another one was told is not read beside it, nor once the right to act is over.';
COMMENT ON POLICY own_doctor ON citizen IS 'The citizen''s own practice. It opens no course and no request.';
COMMENT ON TABLE access_log IS 'Every read, write and refusal that touches a citizen.';
COMMENT ON TABLE attachment IS 'A file about a citizen, sealed under the citizen''s key: what it is (about), and its bytes. created_at is machine time.';
COMMENT ON TABLE business_clock IS 'Business now is now() + offset; only demo mode and tests move it.';
COMMENT ON TABLE citizen_key IS 'The content key of each citizen, wrapped; erasing it makes all that it sealed unreadable.';
COMMENT ON TABLE collected_mail IS 'When an organisation is next mailed what it was reminded of, and the day it last was: one mail a day. Business time.';
COMMENT ON TABLE content IS 'Free text, sealed under the citizen''s key. Redacting empties sealed; no fold rests on it.';
COMMENT ON TABLE course IS 'A citizen''s course in one organisation, folded from its events. Kind and regime are codes of the rule book. Written by the engine alone.';
COMMENT ON TABLE delivery IS 'An effect that took place: a second attempt at it loses by the key.';
COMMENT ON TABLE directory_change IS 'Who changed what in the register, and when. No author: the end of an organisation, carried out by itself.';
COMMENT ON TABLE draft IS 'An answer being written, saved by itself. Seen by its own organisation alone.';
COMMENT ON TABLE event IS 'What happened; append-only. The body holds codes, dates and ids, never free text or names.';
COMMENT ON TABLE idempotency IS 'Commands carried out: id is a hash of actor and key, body a hash of what was asked.';
COMMENT ON TABLE letter IS 'A notice to a citizen who is reached by post. Params are codes, dates and numbers, never names or free text.';
COMMENT ON TABLE membership IS 'A person who acts for another organisation for a time: a locum (vikar).';
COMMENT ON TABLE notification IS 'A notice to one person. Params are codes, dates and numbers, never names or free text.';
COMMENT ON TABLE organisation IS 'Who can ask or be asked. Working calendars stand in the rule book.';
COMMENT ON TABLE outbox IS 'Somebody must be told. Holds only what is not settled; ids of one instance sort as written.';
COMMENT ON TABLE party IS 'Who takes part: the only ground on which an organisation sees or commands an instance. Drives every list.';
COMMENT ON TABLE person IS 'Who can sign in. A citizen''s row holds no name: that is sealed in citizen.';
COMMENT ON TABLE representation IS 'A person who acts for a citizen, or who was given a code to do so. Nothing is deleted: who did something for the citizen is read by it for good.';
COMMENT ON TABLE represents IS 'Who acts for which citizen today.';
COMMENT ON TABLE rule_book IS 'Forms, policies and calendars as one immutable version; the highest one holds today.';
COMMENT ON TABLE rule_change IS 'A change of one rule. What it amends is published as a rule book when somebody who did not write in it approves it.';
COMMENT ON TABLE saved_view IS 'A list that a person named to come back to. It holds codes and ids of organisations, of no citizen.';
COMMENT ON TABLE service_request IS 'A request folded from its events, and what lists need. Written by the engine alone.';
COMMENT ON TABLE session IS 'Who is signed in. Holds the SHA-256 of the cookie''s token, never the token. Machine time.';
COMMENT ON TABLE staff IS 'Who acts for whom today: people of their own organisation, and locums while they are.';
COMMENT ON TABLE timer IS 'Wake this instance then. Derived from the state; removed only by the commit that no longer wants it.';
COMMENT ON TABLE timer_release IS 'The only timers of requests that have ended.';
COMMENT ON TABLE unit IS 'A unit of an organisation that is asked. Its people are those of the organisation whose unit has its name.';
