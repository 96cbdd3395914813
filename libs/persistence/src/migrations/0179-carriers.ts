const body = (event: string, key: string): string => `${event}.body ->> '${key}'`;

/** The organisation was given the activity before it was dismissed, and the activity was not over then. */
const isLeft = `EXISTS (SELECT FROM event dismissed WHERE dismissed.instance_id = c.id AND dismissed.type = 'grantEnded'
        AND ${body('dismissed', 'organisationId')} = a.activity ->> 'organisationId'
        AND dismissed.version > (SELECT max(given.version) FROM event given WHERE given.instance_id = c.id
          AND given.type IN ('activityPlanned', 'activityChanged') AND ${body('given', 'no')} = a.activity ->> 'no' AND given.body::jsonb ? 'organisationId')
        AND NOT EXISTS (SELECT FROM event over WHERE over.instance_id = c.id AND over.type = 'activityEnded'
          AND ${body('over', 'no')} = a.activity ->> 'no' AND over.version < dismissed.version))`;

/** What an organisation carried out that takes part no more is left to whoever leads the course. */
export const carriers = `
UPDATE course c SET state = jsonb_set(c.state::jsonb, '{activities}', (
  SELECT jsonb_agg(CASE WHEN ${isLeft} THEN a.activity - 'organisationId' ELSE a.activity END ORDER BY a.place)
  FROM jsonb_array_elements(c.state::jsonb -> 'activities') WITH ORDINALITY a (activity, place)))::json
WHERE jsonb_array_length(c.state::jsonb -> 'activities') > 0 AND EXISTS (SELECT FROM event e WHERE e.instance_id = c.id AND e.type = 'grantEnded');
`;
