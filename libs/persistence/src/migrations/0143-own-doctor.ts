/** A practice may write about its own patients of its own accord, before anybody asked it; which of them, it says by CPR number. */
export const ownDoctor = `
CREATE POLICY own_doctor ON citizen FOR SELECT TO app
  USING (gp_organisation_id = (SELECT nullif(current_setting('afklar.organisation_id', true), '')::uuid));
COMMENT ON POLICY own_doctor ON citizen IS 'The citizen''s own practice. It opens no course and no request.';
`;
