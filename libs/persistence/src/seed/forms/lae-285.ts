import type { Form } from '#core';
import { agreedSince, consultationItems, display, fromAConsultation, group, historicFee, text, whenDuty, yesNo } from './parts.js';

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
  dutySource:
    'Pligtattest: sygedagpengeloven § 11 a og bekendtgørelse om opfølgning i sygedagpengesager § 11 (ordlyden af de tre spørgsmål til borger og arbejdsgiver skal bekræftes)',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: whenDuty,
  fees: [
    historicFee(1007, 2015, 'Lægeforeningen'),
    historicFee(1109, 2019, 'Lægeforeningen; kilden nævner også 1.256 kr.'),
    historicFee(1140, 2021, 'Lægeforeningen; kilden nævner også 1.290 kr.'),
  ],
  priorities: [
    {
      code: 'fastTrack',
      guidance: {
        da: 'Når borgeren eller arbejdsgiveren har bedt om tidlig opfølgning.',
        en: 'When the citizen or the employer has asked for early follow-up.',
      },
      source: 'Bekendtgørelse om opfølgning i sygedagpengesager § 9 (2021): konsultation inden 8 dage; fristen for svaret skal bekræftes',
    },
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
  questions: [
    display(
      'law',
      'Arbejdsgiverens svar følger med anmodningen ligesom borgerens egne ord (sygedagpengeloven § 11 a).',
      "The employer's answers go with the request like the citizen's own words (sygedagpengeloven § 11 a).",
    ),
    yesNo('employed', 'Har borgeren en arbejdsgiver?', 'Does the citizen have an employer?', { required: true }),
    group('employer', 'Arbejdsgiverens svar', "The employer's answers", {
      enableWhen: { linkId: 'employed', equals: true },
      item: [
        text(
          'employerWorkAbility',
          'Hvad betyder sygdommen for arbejdet, efter arbejdsgiverens opfattelse?',
          "What does the illness mean for the work, in the employer's view?",
          { required: true },
        ),
        text('employerConsiderations', 'Hvilke hensyn kan arbejdsgiveren tage?', 'Which considerations can the employer take?', { required: true }),
        text(
          'employerReturn',
          'Hvordan kan arbejdsgiveren tage imod borgeren igen, helt eller delvist?',
          'How can the employer take the citizen back, wholly or partly?',
          { required: true },
        ),
      ],
    }),
  ],
  ownWords: {
    items: [
      text('citizenWorkAbility', 'Hvad betyder din sygdom for det arbejde, du kan klare?', 'What does your illness mean for the work you can manage?'),
      text('citizenConsiderations', 'Hvad skal der tages hensyn til, når du arbejder?', 'What must be taken into account when you work?'),
      text('citizenReturn', 'Hvornår og hvordan tror du, at du kan begynde at arbejde igen?', 'When and how do you think you can begin to work again?'),
    ],
    within: { amount: 5, unit: 'calendarDays' },
    source: 'Sygedagpengeloven § 11 a; ordlyden af spørgsmålene og antallet af dage skal bekræftes',
  },
  items: [
    ...consultationItems,
    text('workAbility', 'Sygdommens betydning for arbejdsevnen', 'What the illness means for the ability to work', { required: true }),
    text('considerations', 'Skånehensyn, som bør tages', 'Considerations to be taken', { required: true }),
    text('citizenAndEmployer', 'Bemærkninger til svarene fra borgeren og arbejdsgiveren', 'Comments on the answers of the citizen and the employer'),
    text('expectedReturn', 'Forventning til helt eller delvist at vende tilbage', 'Expectation of returning wholly or partly'),
  ],
};
