const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))::uuid`;

/** Who takes part may look ahead: a timer says no more than the deadline that the party sees already. */
export const outgoing = `
CREATE POLICY party ON timer FOR SELECT TO app USING (EXISTS (
  SELECT FROM party p WHERE p.instance_id = timer.instance_id AND p.organisation_id = ${setting('organisation_id')}
    AND p.valid_from <= (SELECT business_now()) AND (p.valid_to IS NULL OR p.valid_to > (SELECT business_now()))));
GRANT SELECT ON timer TO app;
`;
