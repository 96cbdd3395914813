const codes = ['noCoordinator', 'noGoal', 'noEvaluation', 'activityWithoutPurpose', 'stepMissed', 'stepDelayed', 'hearingDue', 'unanswered'];

const ofFinding = (code: string): string =>
  `CREATE INDEX course_led_${code.toLowerCase()} ON course (organisation_id, next_on, id) WHERE ended_on IS NULL AND '${code}' = ANY (string_to_array(findings, ' '));`;

/**
 * Under row-level security no operator on what a course lacks reaches an index, so that what few courses lack was looked
 * for in all of them: each has a list of its own. Whoever coordinates has one in the order in which it is read.
 */
export const ledByFinding = `
DROP INDEX course_of_organisation;
CREATE INDEX course_of_owner ON course (organisation_id, owner_id, next_on, id) WHERE ended_on IS NULL;
${codes.map(ofFinding).join('\n')}
`;
