/**
 * A move that is put right, and a second one, are told too: what is left to be told is said by the record, not read from its day.
 * Whoever was told of a place where the citizen lives no more is told anew.
 */
export const movedAgain = `
ALTER TABLE citizen ADD COLUMN move_untold bool NOT NULL DEFAULT false;
COMMENT ON COLUMN citizen.move_untold IS 'Requests may be left that have not been told where the citizen lives since it was recorded last.';
UPDATE citizen c SET move_untold = true WHERE c.moved_on IS NOT NULL AND c.move_followed_at IS NULL
  OR EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id AND r.state -> 'moved' ->> 'to' <> c.municipality_id::text);
DROP INDEX citizen_moved;
ALTER TABLE citizen DROP COLUMN move_followed_at;
CREATE INDEX citizen_moved ON citizen (id) WHERE move_untold;
`;
