/**
 * Of planned days that were there before one that passes woke anybody: what was told instead of a last day had the key of one.
 * The steps are those that run, not ended by themselves, whose day is not told together with the last one.
 */
export const plannedDays = `
DELETE FROM timer t USING course c, json_array_elements(c.state -> 'steps') step
WHERE t.instance_id = c.id AND step ->> 'missed' = 'true' AND t.key = 'due:' || (step ->> 'no') || '/' || (step ->> 'plannedOn');
INSERT INTO timer (instance_id, kind, key, due_at)
SELECT c.id, 'course', 'passed:' || (step ->> 'no') || '/' || (step ->> 'plannedOn'),
  ((step ->> 'plannedOn')::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
FROM course c, json_array_elements(c.state -> 'steps') step
WHERE step ->> 'plannedOn' IS NOT NULL AND step ->> 'closed' IS NULL AND step ->> 'metBy' IS NULL
  AND (c.ended_on IS NULL OR (step ->> 'byRule' IS NULL AND step ->> 'rests' IS NULL))
  AND step ->> 'passedOn' IS DISTINCT FROM step ->> 'plannedOn'
  AND (step ->> 'missed' IS NOT NULL OR step ->> 'dueOn' IS DISTINCT FROM step ->> 'plannedOn')
ON CONFLICT DO NOTHING;
`;
