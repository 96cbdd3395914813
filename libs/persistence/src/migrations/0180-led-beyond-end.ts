const codes = [
  ...['noCoordinator', 'noGoal', 'noEvaluation', 'activityWithoutPurpose', 'stepMissed', 'noNewDay', 'dayPassed'],
  ...['stepDelayed', 'papersDue', 'hearingDue', 'unanswered'],
];
const isListed = `ended_on IS NULL OR next_on IS NOT NULL OR findings <> ''`;

const ofFinding = (code: string): string => `
DROP INDEX course_led_${code.toLowerCase()};
CREATE INDEX course_led_${code.toLowerCase()} ON course (organisation_id, next_on, id)
  WHERE (${isListed}) AND '${code}' = ANY (string_to_array(findings, ' '));`;

/** A complaint, an appeal or a letter without a reply runs on after the end of its course, and was in no list. */
export const ledBeyondEnd = `
DROP INDEX course_led;
CREATE INDEX course_led ON course (organisation_id, next_on, id) WHERE ${isListed};
DROP INDEX course_of_owner;
CREATE INDEX course_of_owner ON course (organisation_id, owner_id, next_on, id) WHERE ${isListed};
${codes.map(ofFinding).join('')}
`;
