/** The list of courses in which a planned day passed, and nobody has written what came of it. */
export const dayPassed = `
CREATE INDEX course_led_daypassed ON course (organisation_id, next_on, id)
  WHERE ended_on IS NULL AND 'dayPassed' = ANY (string_to_array(findings, ' '));
`;
