/** What decides who may be asked stands on the request, for a course may change afterwards. */
export const requestCourse = `
ALTER TABLE service_request ADD COLUMN course_kind text, ADD COLUMN regime text;
COMMENT ON COLUMN service_request.regime IS 'Of the course when the request was made; a code of the rule book.';
`;
