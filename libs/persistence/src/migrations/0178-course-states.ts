/** Since when the course is of its kind, where that is not since its first day. */
const kindSince = `
UPDATE course c SET state = jsonb_set(c.state::jsonb, '{kindSince}', to_jsonb(changed.since))::json
FROM (
  SELECT DISTINCT ON (e.instance_id) e.instance_id, e.body ->> 'on' AS since FROM event e
  WHERE e.type = 'kindChanged' ORDER BY e.instance_id, e.version DESC) changed
WHERE changed.instance_id = c.id;
`;

/** Requests that a step was the last to wait for until they ended, in that order. */
const ended = `SELECT jsonb_agg(last.body -> 'requestId' ORDER BY last.version) AS ids FROM (
    SELECT DISTINCT ON (e.body ->> 'requestId') e.version, e.body::jsonb AS body FROM event e
    WHERE e.instance_id = c.id AND e.type IN ('needed', 'neededNoMore') AND e.body ->> 'no' = s.step ->> 'no'
    ORDER BY e.body ->> 'requestId', e.version DESC) last
  WHERE last.body ->> 'because' = 'settled'`;

/** What an open step had the answer of, so that it waits anew when that opens again. */
const settled = `
UPDATE course c SET state = jsonb_set(c.state::jsonb, '{steps}', (
  SELECT jsonb_agg(CASE WHEN had.ids IS NULL OR s.step ? 'closed' THEN s.step ELSE s.step || jsonb_build_object('settled', had.ids) END ORDER BY s.place)
  FROM jsonb_array_elements(c.state::jsonb -> 'steps') WITH ORDINALITY s (step, place) LEFT JOIN LATERAL (${ended}) had ON true))::json
WHERE EXISTS (SELECT FROM event e WHERE e.instance_id = c.id AND e.type = 'neededNoMore' AND e.body ->> 'because' = 'settled');
`;

/** What the state of a course has held since these rules of its line. */
export const courseStates = kindSince + settled;
