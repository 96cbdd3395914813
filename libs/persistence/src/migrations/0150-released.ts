const organisation = `nullif(current_setting('afklar.organisation_id', true), '')::uuid`;
const citizen = `nullif(current_setting('afklar.citizen_id', true), '')::uuid`;

const forCopies = { event: `'sent', 'deadlineSet', 'copySent', 'redacted'`, content: `'purpose', 'question'` };

/** As before, and whether the citizen reads the answer; files of an answer are told apart from others. */
const forOthers = {
  event: `'sent', 'answered', 'answerCorrected', 'answerRecalled', 'closed', 'answerAccepted', 'answerReleased', 'answerShared', 'redacted'`,
  content: `'purpose', 'question', 'answer', 'answerFile', 'shared', 'attachment'`,
};

/** `kind` is the column that tells rows of the table apart. */
const reads = (table: 'event' | 'content', kind: string): string => `
  (audience IS NULL OR audience = ${organisation}) AND EXISTS (
    SELECT FROM party p WHERE p.instance_id = ${table}.instance_id AND p.organisation_id = ${organisation}
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())
      AND (NOT p.reads_only
        OR p.role = 'copy' AND ${table}.${kind} IN (${forCopies[table]})
        OR p.role = 'sharedWith' AND ${table}.${kind} IN (${forOthers[table]})))`;

/** Answers were let be read: by name, or by ending the request without holding them back. */
const release = `r.instance_id = content.instance_id AND (r.type IN ('answerReleased', 'closed', 'redirected')
    OR r.type = 'answerAccepted' AND r.body->'heldBack' IS NULL)`;

/** A correction is of what was released already, or waits with it: the api tells which. */
const answer = `a.instance_id = content.instance_id AND a.body->>'contentId' = content.id::text
    AND (a.type = 'answered' AND a.version < r.version OR a.type = 'answerCorrected')`;

/**
 * An answer is the citizen's to read once it was released. Which file goes with which answer stands in sealed words, so
 * that the row policy opens the files of answers with the first one that is released, and the api shows those of the answer it shows.
 */
export const released = `
CREATE INDEX timer_release ON timer (due_at) WHERE key LIKE 'release/%';
COMMENT ON INDEX timer_release IS 'The only timers of requests that have ended.';

ALTER POLICY citizen ON content USING (audience IS NULL AND citizen_id = ${citizen} AND kind <> 'question' AND kind <> 'attachment'
  AND (kind <> 'answer' AND kind <> 'answerFile' OR EXISTS (SELECT FROM event r WHERE ${release}
    AND (kind = 'answerFile' OR EXISTS (SELECT FROM event a WHERE ${answer})))));
COMMENT ON POLICY citizen ON content IS 'What the two sides say to each other about health stays between them; an answer reaches the citizen when it is released.';

ALTER POLICY party ON event USING (${reads('event', 'type')});
ALTER POLICY party ON content USING (${reads('content', 'kind')});
`;
