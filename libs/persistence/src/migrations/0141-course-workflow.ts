/**
 * The course becomes an instance of the engine. One that was there before gets the event and the party row that beginning
 * it would have given it, so that the fold and the lists know no other kind.
 */
export const courseWorkflow = `
ALTER TABLE course ADD COLUMN version int NOT NULL DEFAULT 1, ADD COLUMN rule_version int NOT NULL DEFAULT 1, ADD COLUMN state json NOT NULL DEFAULT '{}';
UPDATE course SET rule_version = coalesce((SELECT max(version) FROM rule_book), 1),
  state = json_strip_nulls(json_build_object('kind', kind, 'regime', regime, 'coordinatorId', owner_id, 'endedOn', ended_on));
ALTER TABLE course ALTER COLUMN version DROP DEFAULT, ALTER COLUMN rule_version DROP DEFAULT, ALTER COLUMN state DROP DEFAULT;
INSERT INTO event (instance_id, version, type, v, body, effective_at, recorded_at, actor_kind)
  SELECT id, 1, 'begun', 1, json_strip_nulls(json_build_object('number', number, 'citizenId', citizen_id, 'organisationId', organisation_id,
    'kind', kind, 'regime', regime, 'startedOn', started_on, 'coordinatorId', owner_id)),
    started_on::timestamp AT TIME ZONE 'Europe/Copenhagen', business_now(), 'clock'
  FROM course;
INSERT INTO party (instance_id, organisation_id, citizen_id, role, open, valid_from)
  SELECT id, organisation_id, citizen_id, 'leader', ended_on IS NULL, '-infinity' FROM course;
COMMENT ON TABLE course IS 'A citizen''s course in one organisation, folded from its events. Kind and regime are codes of the rule book. Written by the engine alone.';
`;
