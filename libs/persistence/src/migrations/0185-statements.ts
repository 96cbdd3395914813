const citizen = `nullif(current_setting('afklar.citizen_id', true), '')::uuid`;

/** As before. */
const laid = `EXISTS (SELECT FROM event i WHERE i.instance_id = content.instance_id AND i.type = 'wordsInvited'
    AND i.body->>'questionsId' = content.id::text)`;
const release = `r.instance_id = content.instance_id AND (r.type IN ('answerReleased', 'closed', 'redirected')
    OR r.type = 'answerAccepted' AND r.body->'heldBack' IS NULL)`;

/** A statement is read as any answer; what a doctor proposes is not. */
const answer = `a.instance_id = content.instance_id AND a.body->>'contentId' = content.id::text
    AND ((a.type = 'answered' OR a.type = 'submitted' AND a.body->>'initiatedBy' = 'participant') AND a.version < r.version OR a.type = 'answerCorrected')`;

/** An organisation that the citizen lets take part in the course gives a statement of its own accord. */
export const statements = `
ALTER TABLE service_request DROP CONSTRAINT service_request_initiated_by_check,
  ADD CONSTRAINT service_request_initiated_by_check CHECK (initiated_by IN ('recipient', 'participant'));
COMMENT ON COLUMN service_request.initiated_by IS 'Null: the requester asked. It began with what its recipient wrote unasked, as whoever would answer or as one that takes part in the course.';
ALTER POLICY citizen ON content USING (audience IS NULL AND citizen_id = ${citizen} AND kind <> 'attachment'
  AND (kind <> 'question' OR ${laid})
  AND (kind <> 'answer' AND kind <> 'answerFile' OR EXISTS (SELECT FROM event r WHERE ${release}
    AND (kind = 'answerFile' OR EXISTS (SELECT FROM event a WHERE ${answer})))));
`;
