import type { Form } from '#core';
import {
  agreedSince,
  choice,
  consultationItems,
  fromAConsultation,
  group,
  historicFee,
  number,
  option,
  string,
  text,
  whenDuty,
  whenNoDuty,
  withAnswer,
  yesNo,
} from './parts.js';

/** Attest vedr. kronisk sygdom: for an agreement when more than ten days of absence a year are expected. */
export const lae225: Form = {
  code: 'LÆ 225',
  requestCode: 'LÆ 221',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Attest vedr. kronisk sygdom', en: 'Statement on chronic illness' },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'citizen',
  dutyToAnswer: true,
  dutySource: 'Lægeforeningen, Attestnøglen LÆ 225; autorisationsloven § 20',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenDuty,
  attachments: withAnswer,
  fees: [historicFee(152, 2013, 'HT Lægecenter; kilden nævner også 290 kr.')],
  items: [
    ...consultationItems,
    text('illness', 'Den kroniske eller langvarige sygdom', 'The chronic or long-lasting illness', { required: true }),
    yesNo('increasedRisk', 'Er sygdomsrisikoen væsentligt øget?', 'Is the risk of illness considerably increased?', { required: true }),
    number('absenceDays', 'Forventede fraværsdage om året', 'Expected days of absence a year', { required: true }),
    text('reason', 'Begrundelse', 'Grounds', { required: true }),
  ],
};

/** Attest om mulighed for at varetage et arbejde: part 1, or parts 1 and 2. The date stands on the form. */
export const lae255: Form = {
  code: 'LÆ 255',
  requestCode: 'LÆ 251',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Attest om mulighed for at varetage et arbejde', en: 'Statement on the possibility of holding a job' },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'citizen',
  dutyToAnswer: false,
  dutySource: 'Ikke fundet i en kilde; autorisationsloven § 20',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenNoDuty,
  attachments: withAnswer,
  fees: [historicFee(275, 2013, 'Attestnøglen, del 1; del 1 og 2: 993 kr.')],
  questions: [
    choice('occasion', 'Hvorfor spørges der?', 'Why is it asked?', {
      required: true,
      answerOption: [
        option('sicknessBenefit', 'Sygedagpenge', 'Sickness benefit'),
        option('employerRefund', 'Refusion til arbejdsgiver', 'Refund to an employer'),
        option('cashBenefit', 'Kontanthjælp', 'Cash benefit'),
        option('other', 'Andet', 'Something else'),
      ],
    }),
    string('otherOccasion', 'Hvilken anden grund?', 'Which other reason?', { required: true, enableWhen: { linkId: 'occasion', equals: 'other' } }),
    group('elaboration', 'Uddybende oplysninger til lægen', 'Further information for the doctor', {
      item: [
        text('use', 'Hvad skal oplysningerne bruges til?', 'What is the information for?', { required: true }),
        text('complaints', 'Hvilke gener har borgeren oplyst?', 'Which complaints has the citizen stated?', { required: true }),
        text('alreadyHeld', 'Hvilke helbredsoplysninger har kommunen i forvejen?', 'Which health information does the municipality hold already?', {
          required: true,
        }),
      ],
    }),
  ],
  items: [
    ...consultationItems,
    choice('ability', 'Kan borgeren varetage et arbejde nu?', 'Can the citizen hold a job now?', {
      required: true,
      answerOption: [option('yes', 'Ja', 'Yes'), option('partly', 'Ja, med hensyn', 'Yes, with considerations'), option('no', 'Nej', 'No')],
    }),
    text('considerations', 'Hvilke hensyn?', 'Which considerations?', { required: true, enableWhen: { linkId: 'ability', equals: 'partly' } }),
    text('hindrance', 'Hvad er til hinder, og hvor længe ventes det at vare?', 'What hinders it, and how long is it expected to last?', {
      required: true,
      enableWhen: { linkId: 'ability', equals: 'no' },
    }),
    text('questions', 'Svar på kommunens spørgsmål (del 2)', "Answers to the municipality's questions (part 2)"),
  ],
};
