/** The day of the last answer about each activity; before, the state held the half-year of every one. */
export const surveyedOn = `
UPDATE course c SET state = jsonb_set(c.state::jsonb, '{surveyed}', told.surveyed)::json
FROM (
  SELECT last.instance_id, jsonb_agg(jsonb_build_object('activity', last.activity, 'on', last.day) ORDER BY last.version) AS surveyed FROM (
    SELECT DISTINCT ON (e.instance_id, e.body ->> 'activity') e.instance_id, e.version, e.body::jsonb -> 'activity' AS activity,
      (e.effective_at AT TIME ZONE 'Europe/Copenhagen')::date AS day FROM event e
    WHERE e.type = 'surveyAnswered' ORDER BY e.instance_id, e.body ->> 'activity', e.version DESC) last
  GROUP BY last.instance_id) told
WHERE told.instance_id = c.id;
`;
