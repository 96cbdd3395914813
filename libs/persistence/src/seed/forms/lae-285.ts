import type { Form } from '#core';
import { agreedSince, consultationItems, fromAConsultation, historicFee, text, whenDuty } from './parts.js';

/** Attest til sygedagpengeopfølgning; content by sygedagpengeloven § 11 a, times by BEK 1710 § 11. */
export const lae285: Form = {
  code: 'LÆ 285',
  requestCode: 'LÆ 281',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Attest til sygedagpengeopfølgning', en: 'Statement for sickness benefit follow-up' },
  guidance: {
    da: 'Til opfølgning på sygedagpenge, før en samtale. I andre sager er LÆ 125 eller LÆ 135 den rette.',
    en: 'To follow up sickness benefit before a talk. In other cases LÆ 125 or LÆ 135 is the right one.',
  },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'citizen',
  dutyToAnswer: true,
  dutySource: 'Pligtattest: sygedagpengeloven § 11 a og bekendtgørelse om opfølgning i sygedagpengesager § 11',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenDuty,
  fees: [
    historicFee(1007, 2015, 'Lægeforeningen'),
    historicFee(1109, 2019, 'Lægeforeningen; kilden nævner også 1.256 kr.'),
    historicFee(1140, 2021, 'Lægeforeningen; kilden nævner også 1.290 kr.'),
  ],
  items: [
    ...consultationItems,
    text('workAbility', 'Sygdommens betydning for arbejdsevnen', 'What the illness means for the ability to work', { required: true }),
    text('considerations', 'Skånehensyn, som bør tages', 'Considerations to be taken', { required: true }),
    text('citizenAndEmployer', 'Bemærkninger til svarene fra borgeren og arbejdsgiveren', 'Comments on the answers of the citizen and the employer'),
    text('expectedReturn', 'Forventning til helt eller delvist at vende tilbage', 'Expectation of returning wholly or partly'),
  ],
};
