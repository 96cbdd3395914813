import type { Form } from '#core';
import {
  agreedSince,
  choice,
  consultationItems,
  fromAConsultation,
  group,
  historicFee,
  option,
  reusableMonths,
  text,
  whenNoDuty,
  withAnswer,
  yesNo,
} from './parts.js';

/** Specifik helbredsattest: account and assessment of one delimited problem, after attendance. */
export const lae135: Form = {
  code: 'LÆ 135',
  requestCode: 'LÆ 131',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Specifik helbredsattest', en: 'Specific health statement' },
  guidance: {
    da: 'Når spørgsmålet er ét afgrænset problem. Gælder det hele helbredet, er LÆ 145 den rette; findes svaret i journalen, er det LÆ 125.',
    en: 'When the question is one delimited problem. For the whole of the health LÆ 145 is the right one; for what the journal holds, LÆ 125.',
  },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice', 'specialistPractice', 'hospitalDepartment'],
  booking: 'citizen',
  reusableMonths,
  dutyToAnswer: false,
  dutySource: 'Kan afvises på grund af manglende tid: Københavns Kommune, sundhedstilbud.kk.dk (lokal praksis; loven er autorisationsloven § 20)',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenNoDuty,
  attachments: withAnswer,
  fees: [historicFee(796, 2013, 'Attestnøglen', 1035)],
  items: [
    ...consultationItems,
    group('problem', 'Det afgrænsede problem', 'The delimited problem', {
      item: [
        text('ownView', 'Borgerens egen beskrivelse af problemet', "The citizen's own account of the problem", { required: true }),
        text('history', 'Sygehistorie om problemet', 'History of the problem', { required: true }),
        text('findings', 'Objektive fund ved konsultationen', 'Objective findings at the consultation', { required: true }),
        text('diagnoses', 'Diagnose eller diagnoser', 'Diagnosis or diagnoses', { required: true }),
        text('treatment', 'Behandling indtil nu og planlagt behandling', 'Treatment so far and planned', { required: true }),
      ],
    }),
    group('assessment', 'Lægens vurdering', "The doctor's assessment", {
      item: [
        text('function', 'Hvordan påvirker problemet funktionsevnen?', 'How does the problem affect the ability to function?', { required: true }),
        choice('course', 'Hvordan ventes problemet at udvikle sig?', 'How is the problem expected to develop?', {
          required: true,
          answerOption: [
            option('improving', 'Bedring ventes', 'Improvement is expected'),
            option('stationary', 'Tilstanden er stationær', 'The condition is stationary'),
            option('worsening', 'Forværring ventes', 'Worsening is expected'),
            option('uncertain', 'Det er for tidligt at sige', 'It is too early to say'),
          ],
        }),
        text('considerations', 'Hensyn, som bør tages (skånehensyn)', 'Considerations to be taken'),
        yesNo('moreNeeded', 'Er der brug for yderligere undersøgelse?', 'Is further examination needed?', { required: true }),
        text('whichExamination', 'Hvilken undersøgelse?', 'Which examination?', { required: true, enableWhen: { linkId: 'moreNeeded', equals: true } }),
      ],
    }),
    text('questions', 'Svar på kommunens spørgsmål', "Answers to the municipality's questions", { required: true }),
  ],
};
