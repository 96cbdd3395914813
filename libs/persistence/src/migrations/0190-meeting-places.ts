import { contentReads, invitedHears } from './0154-grants.js';

/** Whoever was let in to the meetings reads where they are, of events that they may read, which have a policy of their own. */
const readsPlace = `p.role = 'invited' AND EXISTS (SELECT FROM event e WHERE e.instance_id = content.instance_id
          AND e.type IN ('stepOpened', 'stepPlanned') AND content.id::text = e.body ->> 'placeId')`;

export const meetingPlaces = `
ALTER POLICY party ON content USING (${contentReads(`${invitedHears}
        OR ${readsPlace}`)});
`;
