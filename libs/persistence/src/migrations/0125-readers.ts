const organisation = `nullif(current_setting('afklar.organisation_id', true), '')::uuid`;

/** What a party that only reads sees of a request's words and events. That it was answered stands in its row. */
const wordsForReaders = `'purpose', 'question'`;
const eventsForReaders = `'sent', 'deadlineSet', 'copySent', 'redacted'`;

const takesPart = (table: string, reads: string): string => `EXISTS (
    SELECT FROM party p WHERE p.instance_id = ${table}.instance_id AND p.organisation_id = ${organisation}
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())
      AND (NOT p.reads_only OR ${reads}))`;

const forAudience = `(audience IS NULL OR audience = ${organisation})`;

/** A party may be one that only reads: it commands nothing, and the walls on words, events and timers show it less. */
export const readers = `
ALTER TABLE party ADD COLUMN reads_only bool NOT NULL DEFAULT false;
COMMENT ON COLUMN party.reads_only IS 'It got a copy: it gives no command, and sees what is asked and that it was answered.';
CREATE INDEX party_copies ON party (organisation_id, open, sort_at, instance_id) WHERE reads_only;

ALTER POLICY party ON event USING (${forAudience} AND ${takesPart('event', `event.type IN (${eventsForReaders})`)});
ALTER POLICY party ON content USING (${forAudience} AND ${takesPart('content', `content.kind IN (${wordsForReaders})`)});
ALTER POLICY party ON timer USING (${takesPart('timer', 'false')});
`;
