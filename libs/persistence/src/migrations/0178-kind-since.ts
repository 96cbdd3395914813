/** The state holds since when the course is of its kind, where that is not since its first day. */
export const kindSince = `
UPDATE course c SET state = jsonb_set(c.state::jsonb, '{kindSince}', to_jsonb(changed.since))::json
FROM (
  SELECT DISTINCT ON (e.instance_id) e.instance_id, e.body ->> 'on' AS since FROM event e
  WHERE e.type = 'kindChanged' ORDER BY e.instance_id, e.version DESC) changed
WHERE changed.instance_id = c.id;
`;
