import type { ServiceRequest } from './state.js';

/** Who reads the answer because the citizen said yes to that. */
export const sharedOnConsent = ({ others = [] }: ServiceRequest): string[] =>
  others.flatMap(({ organisationId, role, legalBasis }) => (role === 'sharedWith' && legalBasis === 'consent' ? [organisationId] : []));
