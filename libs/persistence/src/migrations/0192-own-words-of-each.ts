/** The content that the request itself holds; `0186` took the one that a request it went on as was given. */
export const ownWordsOfEach = `
UPDATE service_request r SET state = jsonb_set(r.state::jsonb, '{words}', to_jsonb(own.id))::json
FROM (
  SELECT DISTINCT ON (e.instance_id) e.instance_id, coalesce(e.body ->> 'contentId', e.body ->> 'wordsId') AS id FROM event e
  WHERE e.type = 'wordsGiven' OR (e.type = 'created' AND e.body ->> 'wordsId' IS NOT NULL) ORDER BY e.instance_id, e.version DESC) own
WHERE own.instance_id = r.id AND r.state ->> 'words' <> own.id;
`;
