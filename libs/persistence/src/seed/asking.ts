import type { AskingRule } from '#core';
import { agreedSince } from './forms/parts.js';

/**
 * In rehabilitation cases an assessment may be asked of the GP and the clinical function alone; what exists already may
 * be asked of others too.
 */
export const asking: readonly AskingRule[] = [
  {
    id: 'assessment in rehabilitation cases',
    version: 1,
    validFrom: agreedSince,
    asksFor: 'assessment',
    regimes: ['before2026-02', 'from2026-02'],
    courseKinds: ['jobClarification', 'resourceCourse', 'flexJob', 'disabilityPension'],
    recipientKinds: ['gpPractice', 'clinicalFunction'],
    source: { text: 'Organiseringsloven § 15; vejledning 10047/2019', confidence: 'medium' },
  },
];
