/** What few courses lack has a list of its own: here a new day for what is late by law. */
export const noNewDay = `
CREATE INDEX course_led_nonewday ON course (organisation_id, next_on, id) WHERE ended_on IS NULL AND 'noNewDay' = ANY (string_to_array(findings, ' '));
`;
