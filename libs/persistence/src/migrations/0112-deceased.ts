/** That a citizen has died is carried out once: what is open is annulled, each by a command. */
export const deceased = `
ALTER TABLE citizen ADD COLUMN end_followed_at timestamptz;
COMMENT ON COLUMN citizen.end_followed_at IS 'When the requests of a deceased citizen had all been annulled.';
CREATE INDEX citizen_deceased ON citizen (id) WHERE deceased_on IS NOT NULL AND end_followed_at IS NULL;
`;
