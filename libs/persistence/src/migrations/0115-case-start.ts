/** A deadline may be counted from the start of the course; it stands on the request, for a course may be corrected afterwards. */
export const caseStart = `
ALTER TABLE service_request ADD COLUMN case_start date;
COMMENT ON COLUMN service_request.case_start IS 'When the course began, as it was known when the request was made.';
`;
