import type { Finding } from '../../rules/findings.js';
import type { Text } from '../params.js';

export const findingsDa: Record<Finding['code'], Text> = {
  gap: (p) => `Ingen politik siger, hvornår ${p.raw('formCode')} skal besvares af: ${p.word('recipientKind')}. Anmodningen kan ikke sendes. Opret en politik.`,
  overlap: (p) =>
    `Flere politikker rammer ${p.raw('formCode')} til ${p.word('recipientKind')} lige godt: ${p.raw('policies')}. Den første i regelbogen gælder. Gør den ene mere præcis, eller afslut den.`,
  quietStep: (p) =>
    `Trin ${p.raw('step')} i ${p.words('policyId')} er sat til kl. ${p.raw('time')}, som ligger i de stille timer. Det går først kl. ${p.raw('until')} på en arbejdsdag. Flyt trinet eller de stille timer, hvis det ikke er meningen.`,
  innerLater: (p) =>
    `Den aftalte frist i ${p.raw('policyId')}, version ${p.raw('version')}, kan falde efter den egentlige frist. Så gælder den egentlige. Gør den aftalte kortere.`,
  neverInForce: (p) => `Version ${p.raw('version')} af ${p.raw('policyId')} kommer aldrig til at gælde: en senere besluttet version begynder før den.`,
};
