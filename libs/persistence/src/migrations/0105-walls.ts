/**
 * The wall on reads. A policy refuses, it does not search: whoever lists names the organisation itself. Comparisons
 * are leakproof and settings are read in sub-selects, once a statement, so that no index is hidden and no row dear.
 */
const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))`;
const organisation = `${setting('organisation_id')}::uuid`;
const citizen = `${setting('citizen_id')}::uuid`;
const person = `${setting('person_id')}::uuid`;

const forced = ['citizen', 'citizen_key', 'course', 'service_request', 'notification', 'draft', 'session'];

const engineWall = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON ${table} TO engine USING (true) WITH CHECK (true);`;

export const walls = `
${forced.map(engineWall).join('\n')}

CREATE POLICY party ON service_request FOR SELECT TO app USING (EXISTS (
  SELECT FROM party p WHERE p.instance_id = service_request.id AND p.organisation_id = ${organisation}
    AND p.valid_from <= (SELECT business_now()) AND (p.valid_to IS NULL OR p.valid_to > (SELECT business_now()))));
CREATE POLICY citizen ON service_request FOR SELECT TO app
  USING (citizen_id = ${citizen} AND status <> 'draft' AND status <> 'discarded');

CREATE POLICY owner ON course FOR SELECT TO app USING (organisation_id = ${organisation});
CREATE POLICY citizen ON course FOR SELECT TO app USING (citizen_id = ${citizen});

CREATE POLICY known ON citizen FOR SELECT TO app USING (
  EXISTS (SELECT FROM course c WHERE c.citizen_id = citizen.id)
  OR EXISTS (SELECT FROM service_request r WHERE r.citizen_id = citizen.id));
COMMENT ON POLICY known ON citizen IS 'Whoever may see a course or a request of the citizen, which have policies of their own.';
CREATE POLICY self ON citizen FOR SELECT TO app USING (id = ${citizen});

CREATE POLICY own ON notification FOR SELECT TO app USING (person_id = ${person});
CREATE POLICY own_read ON notification FOR UPDATE TO app USING (person_id = ${person}) WITH CHECK (person_id = ${person});

CREATE POLICY own ON draft TO app USING (organisation_id = ${organisation})
  WITH CHECK (organisation_id = ${organisation} AND person_id = ${person}
    AND EXISTS (SELECT FROM service_request r WHERE r.id = draft.instance_id AND r.citizen_id = draft.citizen_id));

CREATE POLICY bearer ON session TO app USING (token_hash = ${setting('session')})
  WITH CHECK (token_hash = ${setting('session')});

GRANT USAGE ON SCHEMA public TO app, engine;
GRANT SELECT, INSERT, UPDATE ON organisation, person, citizen, citizen_key, course, notification TO engine;
GRANT SELECT, INSERT, UPDATE ON service_request TO engine;
GRANT SELECT, INSERT ON rule_book TO engine;
GRANT SELECT, DELETE ON draft, session TO engine;
GRANT SELECT ON organisation, person, rule_book, citizen, course, service_request, notification TO app;
GRANT UPDATE (read_at) ON notification TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO app;
GRANT SELECT, INSERT, DELETE ON session TO app;
GRANT UPDATE (seen_at) ON session TO app;
GRANT USAGE ON SEQUENCE request_number TO app, engine;
`;
