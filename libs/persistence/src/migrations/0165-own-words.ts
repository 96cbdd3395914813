const citizen = `nullif(current_setting('afklar.citizen_id', true), '')::uuid`;

/** What a draft asks, as it was laid before the citizen; before that nothing of a draft is theirs to read. */
const laid = `EXISTS (SELECT FROM event i WHERE i.instance_id = content.instance_id AND i.type = 'wordsInvited'
    AND i.body->>'questionsId' = content.id::text)`;

/** As before. */
const release = `r.instance_id = content.instance_id AND (r.type IN ('answerReleased', 'closed', 'redirected')
    OR r.type = 'answerAccepted' AND r.body->'heldBack' IS NULL)`;
const answer = `a.instance_id = content.instance_id AND a.body->>'contentId' = content.id::text
    AND (a.type = 'answered' AND a.version < r.version OR a.type = 'answerCorrected')`;

/** Whoever takes part in the course by invitation sees no request before it is sent. */
const invited = `(SELECT current_setting('afklar.takes_part', true)) = 'on'
  AND status NOT IN ('draft', 'awaitingConsent', 'awaitingWords', 'discarded', 'recalled') AND EXISTS (
  SELECT FROM party p WHERE p.role = 'invited' AND 'requests' = ANY (string_to_array(p.scope, ' ')) AND p.instance_id = service_request.course_id
    AND p.organisation_id = nullif(current_setting('afklar.organisation_id', true), '')::uuid
    AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now()))`;

/** The citizen reads what a request will ask before adding words of their own. */
export const ownWords = `
ALTER POLICY citizen ON content USING (audience IS NULL AND citizen_id = ${citizen} AND kind <> 'attachment'
  AND (kind <> 'question' OR ${laid})
  AND (kind <> 'answer' AND kind <> 'answerFile' OR EXISTS (SELECT FROM event r WHERE ${release}
    AND (kind = 'answerFile' OR EXISTS (SELECT FROM event a WHERE ${answer})))));
COMMENT ON POLICY citizen ON content IS 'What the two sides say to each other about health stays between them; what a draft asks is read once it is laid before the citizen, an answer when it is released.';
ALTER POLICY invited ON service_request USING (${invited});
`;
