/** The plan of a course, what it lacks, and when something happens next. A course that was there before has an empty plan. */
export const coursePlan = `
ALTER TABLE course ADD COLUMN next_on date, ADD COLUMN findings text NOT NULL DEFAULT '';
UPDATE course SET state = (state::jsonb || jsonb_build_object('coordinators', CASE WHEN owner_id IS NULL THEN '[]'::jsonb
    ELSE jsonb_build_array(jsonb_build_object('personId', owner_id, 'since', to_char(started_on::timestamp AT TIME ZONE 'Europe/Copenhagen' AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) END,
  'goals', '[]'::jsonb, 'activities', '[]'::jsonb, 'steps', '[]'::jsonb, 'exemptions', '[]'::jsonb, 'waits', '[]'::jsonb, 'letters', '[]'::jsonb))::json;
COMMENT ON COLUMN course.findings IS 'Codes of what whoever coordinates it is to mend, separated by blanks.';
CREATE INDEX course_of_organisation ON course (organisation_id, owner_id, next_on) WHERE ended_on IS NULL;
`;
