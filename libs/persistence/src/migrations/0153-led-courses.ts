/** The open courses of an organisation by the day on which something happens next, whoever coordinates them. */
export const ledCourses = `
CREATE INDEX course_led ON course (organisation_id, next_on, id) WHERE ended_on IS NULL;
`;
