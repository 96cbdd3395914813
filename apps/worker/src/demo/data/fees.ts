import type { AgreedFee, Policy } from '#core';

/** No source has a figure for these: the demo invents them, and says so where they stand. */
const invented = (occasion: AgreedFee['occasion'], amount: number): AgreedFee => ({ occasion, amount, source: 'Opdigtet beløb til demoen' });

const agreedFees: readonly AgreedFee[] = [
  invented('partial', 210),
  invented('noStatement', 120),
  invented('noShow', 180),
  invented('annulment', 150),
  invented('extraQuestion', 140),
  invented('call', 95),
  invented('meeting', 640),
];

/** The policies for what practices are asked for, as if the demo's municipality had agreed on what the seed leaves open. */
export const withAgreedFees = (policies: readonly Policy[]): Policy[] =>
  policies.map((policy) => (policy.recipientKind === 'gpPractice' && policy.deadline.legs.length > 0 ? { ...policy, fees: agreedFees } : policy));
