/** The state says which content holds the citizen's own words; before, it said only that there were some. */
export const wordsByContent = `
UPDATE service_request r SET state = (
  r.state::jsonb - 'words' || coalesce((
    SELECT jsonb_build_object('words', coalesce(e.body ->> 'contentId', e.body ->> 'wordsId')) FROM event e
    WHERE e.instance_id = r.id AND (e.type = 'wordsGiven' OR e.body ->> 'wordsId' IS NOT NULL) ORDER BY e.version DESC LIMIT 1), '{}'))::json
WHERE r.state ->> 'words' = 'true';
`;
