/**
 * The wall on reads. Role `engine` does what the one statement does, which checks the party itself; role `app` sees
 * what the settings of its transaction admit. Only leakproof comparisons, so that a policy hides no index.
 * A policy refuses, it does not search: lists are driven from the party table and name their organisation.
 */
const tenantTables = ['event', 'timer', 'outbox', 'delivery', 'idempotency', 'access_log', 'party', 'content'];

const setting = (name: string): string => `nullif(current_setting('afklar.${name}', true), '')::uuid`;
const organisation = setting('organisation_id');
const citizen = setting('citizen_id');

const engineWall = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON ${table} TO engine USING (true) WITH CHECK (true);`;

const takesPart = (table: string): string => `EXISTS (
    SELECT FROM party p WHERE p.instance_id = ${table}.instance_id AND p.organisation_id = ${organisation}
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now()))`;

/** Read once a statement: lists look at many rows of this table. */
const valid = `valid_from <= (SELECT business_now()) AND (valid_to IS NULL OR valid_to > (SELECT business_now()))`;

const isCitizen = (table: string): string => `EXISTS (
    SELECT FROM party p WHERE p.instance_id = ${table}.instance_id AND p.citizen_id = ${citizen})`;

export const engineWalls = `
CREATE FUNCTION business_now() RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT now() + "offset" FROM business_clock $$;
${tenantTables.map(engineWall).join('\n')}

CREATE POLICY reader ON party FOR SELECT TO app
  USING ((organisation_id = ${organisation} AND ${valid}) OR citizen_id = ${citizen});

CREATE POLICY party ON event FOR SELECT TO app
  USING ((audience IS NULL OR audience = ${organisation}) AND ${takesPart('event')});
CREATE POLICY citizen ON event FOR SELECT TO app
  USING (audience IS NULL AND ${isCitizen('event')});

CREATE POLICY party ON content FOR SELECT TO app
  USING ((audience IS NULL OR audience = ${organisation}) AND ${takesPart('content')});
CREATE POLICY citizen ON content FOR SELECT TO app
  USING (audience IS NULL AND citizen_id = ${citizen} AND kind <> 'question' AND kind <> 'answer');
COMMENT ON POLICY citizen ON content IS 'What the two sides say to each other about health reaches the citizen only when released, which is a later step.';

CREATE POLICY own_acts ON access_log FOR INSERT TO app
  WITH CHECK (person_id IS NOT DISTINCT FROM ${setting('person_id')});
CREATE POLICY citizen ON access_log FOR SELECT TO app USING (citizen_id = ${citizen});

GRANT SELECT, INSERT ON event, access_log TO engine;
GRANT SELECT, INSERT, UPDATE ON party, content TO engine;
GRANT SELECT, INSERT, UPDATE, DELETE ON timer, outbox, delivery, idempotency TO engine;
GRANT SELECT, UPDATE ON business_clock TO engine;
GRANT SELECT ON business_clock, event, party, content TO app;
GRANT SELECT, INSERT ON access_log TO app;
`;
