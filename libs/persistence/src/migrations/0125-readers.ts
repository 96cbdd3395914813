const organisation = `nullif(current_setting('afklar.organisation_id', true), '')::uuid`;

/** A party may be one that only reads: it commands nothing, and the walls on words, events and timers show it less. What, by its role, is said in 0136. */
export const readers = `
ALTER TABLE party ADD COLUMN reads_only bool NOT NULL DEFAULT false;
COMMENT ON COLUMN party.reads_only IS 'It got a copy: it gives no command, and sees what is asked and that it was answered.';
CREATE INDEX party_copies ON party (organisation_id, open, sort_at, instance_id) WHERE reads_only;

ALTER POLICY party ON timer USING (EXISTS (
    SELECT FROM party p WHERE p.instance_id = timer.instance_id AND p.organisation_id = ${organisation} AND NOT p.reads_only
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())));
`;
