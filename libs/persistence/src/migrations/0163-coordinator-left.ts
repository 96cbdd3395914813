import { eventReads } from './0154-grants.js';

/** Whoever takes part in a course reads who coordinates it, and so that nobody does any more. */
export const coordinatorLeft = `
ALTER POLICY party ON event USING (${eventReads(`'begun', 'kindChanged', 'coordinatorAppointed', 'coordinatorLeft', 'ended', 'reopened'`)});
`;
