import type { Form } from '#core';
import {
  agreedSince,
  bothWays,
  date,
  declineReasons,
  display,
  fromAConsultation,
  fromTheJournal,
  historicFee,
  text,
  whenNoDuty,
  withAnswer,
  yesNo,
} from './parts.js';

const journalItems = [
  display('intro', 'Send kun journaloplysninger, der har betydning for formålet.', 'Send only journal information that matters to the purpose.'),
  date('from', 'Oplysninger fra og med', 'Information from'),
  date('to', 'Oplysninger til og med', 'Information until'),
  text('extract', 'Journaloplysninger', 'Journal information', { required: true, maxLength: 20_000 }),
];

const journal = {
  version: 1,
  validFrom: agreedSince,
  asksFor: 'existingInformation',
  booking: 'none',
  dutyToAnswer: false,
  dutySource: 'Ikke fundet i en kilde; retssikkerhedsloven § 11 a',
  authorisedSigner: false,
  answerTypes: fromTheJournal,
  declineReasons: declineReasons('basisMissing', 'impartiality', 'other'),
  items: journalItems,
} as const;

export const lae105: Form = {
  ...journal,
  code: 'LÆ 105',
  requestCode: 'LÆ 101',
  name: { da: 'Journaloplysninger fra sygehus', en: 'Journal information from a hospital' },
  recipientKinds: ['hospitalDepartment'],
  attachments: withAnswer,
  fees: [historicFee(0, 2013, 'Attestnøglen')],
};

export const lae115: Form = {
  ...journal,
  code: 'LÆ 115',
  requestCode: 'LÆ 111',
  name: { da: 'Journaloplysninger fra speciallægepraksis', en: 'Journal information from a specialist practice' },
  recipientKinds: ['specialistPractice'],
  attachments: withAnswer,
  fees: [historicFee(179, 2013, 'Attestnøglen')],
};

/** Speciallægeattest, paid by invoice. */
export const lae155: Form = {
  code: 'LÆ 155',
  requestCode: 'LÆ 151',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Speciallægeattest', en: "Specialist's statement" },
  asksFor: 'assessment',
  recipientKinds: ['specialistPractice'],
  booking: 'recipient',
  dutyToAnswer: false,
  dutySource: 'Ikke fundet i en kilde; autorisationsloven § 20',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenNoDuty,
  attachments: bothWays,
  fees: [],
  items: [
    date('consultationOn', 'Dato for undersøgelsen', 'Date of the examination', { required: true }),
    yesNo('interpreter', 'Blev der brugt tolk?', 'Was an interpreter used?'),
    text('history', 'Sygehistorie inden for specialet', 'History within the specialty', { required: true }),
    text('findings', 'Objektive fund', 'Objective findings', { required: true }),
    text('assessment', 'Diagnose og vurdering', 'Diagnosis and assessment', { required: true }),
    text('questions', 'Svar på kommunens spørgsmål', "Answers to the municipality's questions", { required: true }),
  ],
};
