import type { Finding } from '../../rules/findings.js';
import type { Text } from '../params.js';

export const findingsEn: Record<Finding['code'], Text> = {
  gap: (p) => `No policy says by when ${p.raw('formCode')} must be answered by: ${p.word('recipientKind')}. The request cannot be sent. Make a policy.`,
  overlap: (p) =>
    `Several policies fit ${p.raw('formCode')} to ${p.word('recipientKind')} equally well: ${p.raw('policies')}. The first in the rule book holds. Make one more precise, or end it.`,
  quietStep: (p) =>
    `Step ${p.raw('step')} of ${p.words('policyId')} is set to ${p.raw('time')}, which lies in the quiet hours. It goes at ${p.raw('until')} on a working day. Move the step or the quiet hours if that is not meant.`,
  innerLater: (p) =>
    `The agreed deadline of ${p.raw('policyId')}, version ${p.raw('version')}, can fall after the deadline itself. Then the deadline itself holds. Make the agreed one shorter.`,
  neverInForce: (p) => `Version ${p.raw('version')} of ${p.raw('policyId')} will never hold: one that was decided later begins before it.`,
};
