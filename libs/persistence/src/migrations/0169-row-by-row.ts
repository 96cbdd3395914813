const organisation = `((SELECT nullif(current_setting('afklar.organisation_id', true), ''))::uuid)`;

/**
 * The wall round a request is asked row by row. Where the planner held many rows to be coming it read all that the
 * organisation takes part in instead, sixty thousand rows for a page of seven, and how many it held to be coming was a
 * matter of its sample. `OFFSET 0` leaves it no choice.
 */
export const rowByRow = `
ALTER POLICY party ON service_request USING (EXISTS (
  SELECT FROM party p WHERE p.instance_id = service_request.id AND p.organisation_id = ${organisation}
    AND p.valid_from <= (SELECT business_now()) AND (p.valid_to IS NULL OR p.valid_to > (SELECT business_now())) OFFSET 0));
`;
