const isLate = `EXISTS (SELECT FROM json_array_elements(c.state -> 'steps') step
  WHERE step ->> 'elsewhere' = 'true' AND step ->> 'missed' = 'true' AND step ->> 'closed' IS NULL
    AND (c.ended_on IS NULL OR (step ->> 'byRule' IS NULL AND step ->> 'rests' IS NULL)))`;

/**
 * Courses that wait for another authority which is late: once they had ended they were in no list, and a death passed them by, which is
 * carried out anew.
 */
export const lateElsewhere = `
CREATE INDEX course_led_elsewherelate ON course (organisation_id, next_on, id)
  WHERE (ended_on IS NULL OR next_on IS NOT NULL OR findings <> '') AND 'elsewhereLate' = ANY (string_to_array(findings, ' '));
UPDATE course c SET findings = concat_ws(' ', NULLIF(c.findings, ''), 'elsewhereLate')
WHERE NOT 'elsewhereLate' = ANY (string_to_array(c.findings, ' ')) AND ${isLate};
UPDATE citizen SET end_followed_at = NULL
WHERE end_followed_at IS NOT NULL AND EXISTS (SELECT FROM course c
  WHERE c.citizen_id = citizen.id AND c.state ->> 'endedBecause' IS NULL AND 'elsewhereLate' = ANY (string_to_array(c.findings, ' ')));
`;
