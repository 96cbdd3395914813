import type { Form } from '#core';
import { agreedSince, bothWays, consultationItems, fromAConsultation, historicFee, reusableMonths, text, whenDuty } from './parts.js';

/** Lægeattest til rehabiliteringsteam. The four questions are the law's: rehabiliteringsplan-BEK § 4 stk. 3. */
export const lae265: Form = {
  code: 'LÆ 265',
  requestCode: 'LÆ 261',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Lægeattest til rehabiliteringsteam', en: 'Statement for the rehabilitation team' },
  guidance: {
    da: 'Til den forberedende del af rehabiliteringsplanen. Til opfølgning på sygedagpenge er LÆ 285 den rette.',
    en: 'For the preparing part of the rehabilitation plan. To follow up sickness benefit LÆ 285 is the right one.',
  },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'citizen',
  reusableMonths,
  dutyToAnswer: true,
  dutySource: 'Pligtattest: Næstved Lægehus, HT Lægecenter og Københavns Kommune (sekundære kilder); autorisationsloven § 20',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenDuty,
  attachments: bothWays,
  fees: [historicFee(1544, 2013, 'Attestnøglen', 2007)],
  priorities: [
    {
      code: 'lifeThreatening',
      guidance: {
        da: 'Ved livstruende, alvorlig sygdom: lægen svarer ud fra journalen.',
        en: 'In life-threatening illness: the doctor answers from the journal.',
      },
      booking: 'none',
      source: 'Praksis, skal bekræftes',
    },
  ],
  ownWords: {
    items: [
      text('citizenHealth', 'Hvordan ser du selv på dit helbred?', 'How do you see your own health?'),
      text('citizenWork', 'Hvad kan du klare af arbejde, og hvad er svært?', 'What work can you manage, and what is hard?'),
      text('citizenElse', 'Er der andet, som lægen skal vide?', 'Is there anything else the doctor should know?'),
    ],
    within: { amount: 7, unit: 'calendarDays' },
    source: 'Rehabiliteringsplan-BEK § 4 stk. 3, nr. 3; at borgeren spørges først, ordlyden og antallet af dage skal bekræftes',
  },
  items: [
    ...consultationItems,
    text('healthFacts', 'Helbredsoplysninger med betydning for job og uddannelse', 'Health facts that matter to job and education', { required: true }),
    text('considerations', 'Særlige hensyn, som skal tages', 'Special considerations to be taken', { required: true }),
    text('ownView', 'Lægens bemærkninger til borgerens eget syn på helbred og arbejde', "The doctor's comments on the citizen's own view of health and work", {
      required: true,
    }),
    text('otherMatters', 'Andre forhold, for eksempel sociale forhold eller misbrug', 'Other matters, for example social ones or substance use'),
  ],
};
