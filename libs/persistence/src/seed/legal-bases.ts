import type { LegalBasisRule } from '#core';

/** What a request to collect information may rest on. */
export const legalBases: readonly LegalBasisRule[] = [
  {
    code: 'consent',
    name: { da: 'Borgeren giver samtykke (retssikkerhedsloven § 11 a)', en: 'The citizen gives consent (Legal Security Act s. 11 a)' },
    notice: false,
    consentMonths: 12,
    source: 'Retssikkerhedsloven § 11 a; sundhedsloven § 44: samtykket bortfalder senest efter et år',
  },
  {
    code: 'rsl11c',
    name: {
      da: 'Uden samtykke, i de sager loven nævner (retssikkerhedsloven § 11 c)',
      en: 'Without consent, in the cases the law names (Legal Security Act s. 11 c)',
    },
    notice: true,
    source: 'Retssikkerhedsloven § 12',
  },
  {
    code: 'sul43',
    name: {
      da: 'Patienten har givet samtykke til, at lægen sender oplysninger til kommunen (sundhedsloven § 43)',
      en: 'The patient has consented to the doctor sending information to the municipality (Health Act s. 43)',
    },
    initiatedBy: 'recipient',
    notice: false,
    consentMonths: 12,
    source: 'Sundhedsloven § 43, stk. 1, og § 44: samtykket bortfalder senest efter et år',
  },
  {
    code: 'participantConsent',
    name: {
      da: 'Borgeren lader organisationen deltage og har givet samtykke til, at den skriver til kommunen',
      en: 'The citizen lets the organisation take part and has consented to it writing to the municipality',
    },
    initiatedBy: 'participant',
    notice: false,
    consentMonths: 12,
    source:
      'Databeskyttelsesforordningen artikel 6, stk. 1, litra a, og artikel 9, stk. 2, litra a, sammen med borgerens tilladelse til at deltage; hjemmel og varighed skal bekræftes',
  },
];
