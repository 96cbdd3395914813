/** As `figuresOfCourse` of the core has it. */
const steps = `(SELECT count(*), count(*) FILTER (WHERE s ->> 'closed' IS NOT NULL AND coalesce(s -> 'closed' ->> 'on' <= s ->> 'originalOn', true))
    FROM jsonb_array_elements(coalesce(state::jsonb -> 'steps', '[]')) s
    WHERE s ->> 'recurs' = 'true' AND coalesce(s -> 'closed' ->> 'outcome' <> 'dropped', s ->> 'missed' = 'true', false))`;

const citizen = `nullif(current_setting('afklar.citizen_id', true), '')::uuid`;

/** Counts them anew from the states. */
export const countAnew = `UPDATE course SET (evaluations, evaluations_on_time) = ${steps},
  goals = (SELECT count(*) FROM jsonb_array_elements(coalesce(state::jsonb -> 'goals', '[]')) g WHERE g -> 'closed' ->> 'outcome' IS DISTINCT FROM 'dropped'),
  coordinator_changes = greatest(0, jsonb_array_length(coalesce(state::jsonb -> 'coordinators', '[]')) - 1);`;

/** What the follow-up counts of a course, beside it; and what the citizen answers about activities, which the citizen alone may read. */
export const followUp = `
ALTER TABLE course ADD COLUMN goals int NOT NULL DEFAULT 0, ADD COLUMN coordinator_changes int NOT NULL DEFAULT 0,
  ADD COLUMN evaluations int NOT NULL DEFAULT 0, ADD COLUMN evaluations_on_time int NOT NULL DEFAULT 0;
${countAnew}
COMMENT ON COLUMN course.goals IS 'Set and not given up.';
COMMENT ON COLUMN course.evaluations IS 'Held, or missed.';
COMMENT ON COLUMN course.evaluations_on_time IS 'Held by what was their last day at first.';
CREATE INDEX course_begun ON course (organisation_id, started_on, id);

ALTER POLICY citizen ON event USING ((audience IS NULL OR audience = ${citizen})
  AND EXISTS (SELECT FROM party p WHERE p.instance_id = event.instance_id AND p.citizen_id = ${citizen}));
COMMENT ON POLICY citizen ON event IS 'What the citizen alone may read has the citizen for its audience.';
CREATE INDEX event_survey ON event (instance_id) WHERE type = 'surveyAnswered';
`;
