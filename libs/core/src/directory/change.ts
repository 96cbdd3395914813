import type { Refused } from '../workflow.js';
import type { MembershipRecord, OrganisationRecord, PersonRecord, UnitRecord } from './record.js';

/** A change of the register. `done` needed nobody else; what was decided stays as it is. */
export type DirectoryChangeStatus = 'done' | 'proposed' | 'approved' | 'rejected';
export type DirectoryDecision = 'approve' | 'reject';

const isAdministrator = (record: PersonRecord | null): boolean => record !== null && record.role === 'administrator' && !record.closed;

/** That somebody becomes an administrator, or is one no longer, is for two of them to decide. */
export const needsSecond = (before: PersonRecord | null, after: PersonRecord): boolean => isAdministrator(before) !== isAdministrator(after);

type Proposal = { status: DirectoryChangeStatus; authorId: string | null };

/** Why this administrator cannot decide it now, or null. Whoever proposed it may take it back. */
export const obstacleToDecision = ({ status, authorId }: Proposal, decision: DirectoryDecision, personId: string): Refused | null => {
  if (status !== 'proposed') return { code: 'ChangeNotOpen', params: { status } };
  return decision === 'approve' && authorId === personId ? { code: 'FourEyes' } : null;
};

const decisions = ['approve', 'reject'] as const satisfies readonly DirectoryDecision[];

/** What this administrator may decide now: the only source of buttons. */
export const decisionsOn = (proposal: Proposal, personId: string): DirectoryDecision[] =>
  decisions.filter((decision) => obstacleToDecision(proposal, decision, personId) === null);

type Register = OrganisationRecord | PersonRecord | MembershipRecord | UnitRecord;

/** Which entry it is, which no change changes. */
const identity: ReadonlySet<string> = new Set(['id', 'personId']);

/** What a field said and says; null where it said nothing. */
export type DirectoryDifference = { field: string; before: string | null; after: string | null };

type Value = string | boolean | null;

const said = (value: Value | undefined): string | null => (value === null || value === undefined ? null : String(value));

/** Field by field, what a change changes. */
export const differencesBetween = (before: Register | null, after: Register): DirectoryDifference[] =>
  Object.entries<Value>(after)
    .filter(([field]) => !identity.has(field))
    .map(([field, value]) => ({ field, before: said((before as Readonly<Record<string, Value>> | null)?.[field]), after: said(value) }))
    .filter(({ before: was, after: is }) => was !== is);
