import { unless, type Faults } from './fault.js';
import type { GrantKind } from './grants.js';

/** It is for some kind of organisation or for a person, lets in to no more than it may, and ends. */
const kindFaults = ({ represents, organisationKinds, sees, maySee, longest, untilAge }: GrantKind, field: string): Faults => [
  ...unless((represents === undefined) === organisationKinds.length > 0, `${field}.organisationKinds`, represents === undefined ? 'tooFew' : 'onlyForPersons'),
  ...sees.flatMap((scope, place) => unless(maySee.includes(scope), `${field}.sees[${place}]`, 'unknownCode')),
  ...unless(untilAge === undefined || represents !== undefined, `${field}.untilAge`, 'onlyWhereActed'),
  ...unless(longest.amount > 0, `${field}.longest.amount`, 'noTerm'),
];

/** Of the ways to take part in a course for the citizen. */
export const grantFaults = (kinds: readonly GrantKind[]): Faults => kinds.flatMap((kind, place) => kindFaults(kind, `grantKinds[${place}]`));
