/** Since when the citizen's doctor is the one that is registered. Their open requests to the former one are told once, each by a command. */
export const gpSince = `
ALTER TABLE citizen ADD COLUMN gp_since date, ADD COLUMN gp_followed_at timestamptz;
COMMENT ON COLUMN citizen.gp_followed_at IS 'When the open requests to the former doctor had all been told of the change.';
CREATE INDEX citizen_gp_changed ON citizen (id) WHERE gp_since IS NOT NULL AND gp_followed_at IS NULL;
`;
