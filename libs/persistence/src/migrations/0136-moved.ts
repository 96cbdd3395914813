const organisation = `nullif(current_setting('afklar.organisation_id', true), '')::uuid`;

/** Whoever got a copy reads what is asked and by when; that it was answered stands in the row. */
const forCopies = { event: `'sent', 'deadlineSet', 'copySent', 'redacted'`, content: `'purpose', 'question'` };

/** Another municipality reads the request and its answer, and nothing said beside them. */
const forOthers = {
  event: `'sent', 'answered', 'answerCorrected', 'answerRecalled', 'closed', 'answerAccepted', 'answerShared', 'redacted'`,
  content: `'purpose', 'question', 'answer', 'shared', 'attachment'`,
};

/** `kind` is the column that tells rows of the table apart. */
const reads = (table: 'event' | 'content', kind: string): string => `
  (audience IS NULL OR audience = ${organisation}) AND EXISTS (
    SELECT FROM party p WHERE p.instance_id = ${table}.instance_id AND p.organisation_id = ${organisation}
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())
      AND (NOT p.reads_only
        OR p.role = 'copy' AND ${table}.${kind} IN (${forCopies[table]})
        OR p.role = 'sharedWith' AND ${table}.${kind} IN (${forOthers[table]})))`;

/**
 * A citizen who lives in another municipality since a day. The open requests of the former one are told once, each by a
 * command. Whoever an answer was shared with passes the wall for the request and its answer, and for nothing said beside them.
 */
export const moved = `
ALTER TABLE citizen ADD COLUMN previous_municipality_id uuid REFERENCES organisation (id), ADD COLUMN moved_on date, ADD COLUMN move_followed_at timestamptz;
COMMENT ON COLUMN citizen.previous_municipality_id IS 'Had the case before, and recorded the move.';
COMMENT ON COLUMN citizen.move_followed_at IS 'When the requests of the former municipality had all been told of the move.';
CREATE INDEX citizen_moved ON citizen (id) WHERE moved_on IS NOT NULL AND move_followed_at IS NULL;
CREATE INDEX party_shared ON party (organisation_id, sort_at, instance_id) WHERE role = 'sharedWith';

ALTER POLICY party ON event USING (${reads('event', 'type')});
ALTER POLICY party ON content USING (${reads('content', 'kind')});
`;
