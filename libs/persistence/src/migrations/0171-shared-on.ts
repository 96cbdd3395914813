const sharedOn = (instance: string, organisation: string): string => `(SELECT e.body ->> 'legalBasis' FROM event e
    WHERE e.instance_id = ${instance} AND e.type = 'answerShared' AND e.body ->> 'organisationId' = ${organisation} ORDER BY e.version DESC LIMIT 1)`;

/** On what an answer is shared stands in the state and in the row of the wall; before, in the event alone. */
export const sharedOnBasis = `
UPDATE service_request r SET state = jsonb_set(r.state::jsonb, '{others}', (
  SELECT jsonb_agg(CASE WHEN o.other ->> 'role' = 'sharedWith'
    THEN o.other || jsonb_build_object('legalBasis', ${sharedOn('r.id', `o.other ->> 'organisationId'`)}) ELSE o.other END ORDER BY o.place)
  FROM jsonb_array_elements(r.state::jsonb -> 'others') WITH ORDINALITY o (other, place)))::json
WHERE EXISTS (SELECT FROM event e WHERE e.instance_id = r.id AND e.type = 'answerShared') AND r.state::jsonb @> '{"others": [{"role": "sharedWith"}]}';
UPDATE party p SET legal_basis = ${sharedOn('p.instance_id', 'p.organisation_id::text')} WHERE p.role = 'sharedWith';
`;
