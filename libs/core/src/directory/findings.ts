import type { LocalDate } from '#sla';
import { hasEnded, type OrganisationRecord } from './record.js';

/** Something about an organisation that somebody should look at. */
export type DirectoryFinding = 'noGln' | 'endsWithoutSuccessor' | 'endedWithOpenRequests';

/** `openRequests` are those that wait for the organisation. */
export const directoryFindings = (record: OrganisationRecord, openRequests: number, today: LocalDate): DirectoryFinding[] => {
  const { gln, canReceive, validTo, successorId } = record;
  const ended = hasEnded(record, today);
  return [
    ...(canReceive && gln === null && !ended ? (['noGln'] as const) : []),
    ...(validTo !== null && successorId === null && !ended ? (['endsWithoutSuccessor'] as const) : []),
    ...(ended && openRequests > 0 ? (['endedWithOpenRequests'] as const) : []),
  ];
};
