/** The list of courses whose papers were due and are not there, as the others of what courses lack. */
export const papersDue = `
CREATE INDEX course_led_papersdue ON course (organisation_id, next_on, id)
  WHERE ended_on IS NULL AND 'papersDue' = ANY (string_to_array(findings, ' '));
`;
