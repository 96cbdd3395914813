/** A death ends courses as it annuls requests, also for those of whom it was carried out before. */
export const coursesOfDeceased = `
UPDATE citizen SET end_followed_at = NULL WHERE deceased_on IS NOT NULL;
COMMENT ON COLUMN citizen.end_followed_at IS 'When the requests of a deceased citizen had all been annulled, and their courses ended.';
`;
