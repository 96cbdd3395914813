import type { Form } from '#core';
import { agreedSince, consultationItems, fromAConsultation, historicFee, reusableMonths, text, whenNoDuty, withAnswer } from './parts.js';

/** Generel helbredsattest: account and assessment of the overall health, after attendance. */
export const lae145: Form = {
  code: 'LÆ 145',
  requestCode: 'LÆ 141',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Generel helbredsattest', en: 'General health statement' },
  guidance: {
    da: 'Når hele helbredet skal belyses. Er det ét afgrænset problem, er LÆ 135 den rette.',
    en: 'When the whole of the health matters. For one delimited problem LÆ 135 is the right one.',
  },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'citizen',
  reusableMonths,
  dutyToAnswer: false,
  dutySource: 'Kan afvises på grund af manglende tid: Københavns Kommune, sundhedstilbud.kk.dk (lokal praksis; loven er autorisationsloven § 20)',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenNoDuty,
  attachments: withAnswer,
  fees: [historicFee(1544, 2013, 'Attestnøglen', 2007)],
  items: [
    ...consultationItems,
    text('overallHealth', 'Samlet beskrivelse af helbredet', 'Account of the overall health', { required: true }),
    text('findings', 'Objektive fund ved konsultationen', 'Objective findings at the consultation', { required: true }),
    text('diagnoses', 'Diagnoser og behandling', 'Diagnoses and treatment', { required: true }),
    text('ownView', 'Borgerens eget syn på sit helbred', "The citizen's own view of the health"),
    text('function', 'Samlet vurdering af funktionsevnen', 'Overall assessment of the ability to function', { required: true }),
    text('prognosis', 'Forventet udvikling', 'Expected development', { required: true }),
    text('questions', 'Svar på kommunens spørgsmål', "Answers to the municipality's questions"),
  ],
};
