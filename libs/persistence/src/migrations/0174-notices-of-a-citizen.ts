const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))::uuid`;
const reads = `person_id = ${setting('person_id')} AND citizen_id IS NOT DISTINCT FROM ${setting('citizen_id')}`;

/** Whoever acts for a citizen is told what the citizen is, and reads it while acting for that citizen alone. */
export const noticesOfACitizen = `
ALTER TABLE notification ADD COLUMN citizen_id uuid REFERENCES citizen (id);
UPDATE notification n SET citizen_id = p.citizen_id FROM person p WHERE p.id = n.person_id AND p.citizen_id IS NOT NULL;
COMMENT ON COLUMN notification.citizen_id IS 'The citizen who is told, themselves or through whoever acts for them; null for a person at work.';
ALTER POLICY own ON notification USING (${reads});
ALTER POLICY own_read ON notification USING (${reads}) WITH CHECK (${reads});
COMMENT ON POLICY own ON notification IS 'For one citizen at a time: what another one was told is not read beside it, nor once the right to act is over.';
`;
