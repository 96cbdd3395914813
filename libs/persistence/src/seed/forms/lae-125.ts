import type { Form } from '#core';
import {
  agreedSince,
  choice,
  date,
  declineReasons,
  display,
  fromTheJournal,
  group,
  historicFee,
  option,
  reusableMonths,
  string,
  text,
  withAnswer,
  yesNo,
} from './parts.js';

/** Statusattest: what already stands in the journal, and what it means for the case. No attendance. */
export const lae125: Form = {
  code: 'LÆ 125',
  requestCode: 'LÆ 121',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Statusattest', en: 'Status statement' },
  guidance: {
    da: 'Når det, der står i journalen, er nok. Kræver det, at lægen ser borgeren, er LÆ 135 den rette.',
    en: 'When what stands in the journal is enough. If the doctor must see the citizen, LÆ 135 is the right one.',
  },
  asksFor: 'existingInformation',
  recipientKinds: ['gpPractice', 'hospitalDepartment', 'specialistPractice', 'psychologist'],
  booking: 'none',
  reusableMonths,
  dutyToAnswer: true,
  dutySource: 'Lægehåndbogen (sundhed.dk), lægens attestsamarbejde med kommunerne; autorisationsloven § 20',
  authorisedSigner: true,
  answerTypes: [...fromTheJournal, 'tooEarly'],
  declineReasons: declineReasons('impartiality', 'basisMissing', 'other'),
  attachments: withAnswer,
  fees: [historicFee(397, 2013, 'Attestnøglen'), historicFee(448, 2020, 'Københavns Kommune, sundhedstilbud.kk.dk')],
  items: [
    display(
      'intro',
      'Svar ud fra journalen. Udelad oplysninger, der ligger uden for formålet.',
      'Answer from the journal. Leave out what lies outside the purpose.',
    ),
    group('health', 'Helbredsoplysninger fra journalen', 'Health information from the journal', {
      item: [
        text('diagnoses', 'Diagnoser, som har betydning for sagen', 'Diagnoses that matter to the case', { required: true }),
        text('history', 'Sygehistorie i det aktuelle forløb', 'History of the present course', { required: true }),
        text('findings', 'Væsentlige objektive fund og undersøgelser', 'Main objective findings and examinations'),
        text('treatment', 'Behandling indtil nu og planlagt behandling', 'Treatment so far and planned', { required: true }),
        choice('referred', 'Er borgeren henvist til videre undersøgelse eller behandling?', 'Is the citizen referred to further examination or treatment?', {
          answerOption: [option('no', 'Nej', 'No'), option('yes', 'Ja', 'Yes'), option('completed', 'Ja, og den er afsluttet', 'Yes, and it is completed')],
        }),
        string('referredTo', 'Hvor er borgeren henvist til?', 'Where is the citizen referred to?', {
          required: true,
          enableWhen: { linkId: 'referred', equals: 'yes' },
        }),
      ],
    }),
    group('meaning', 'Betydning for den sociale sag', 'Meaning for the social case', {
      item: [
        text('function', 'Hvad betyder helbredet for borgerens funktionsevne?', 'What does the health mean for the ability to function?', { required: true }),
        choice('prognosis', 'Hvordan ventes tilstanden at udvikle sig?', 'How is the condition expected to develop?', {
          required: true,
          answerOption: [
            option('improving', 'Bedring ventes', 'Improvement is expected'),
            option('stationary', 'Tilstanden er stationær', 'The condition is stationary'),
            option('worsening', 'Forværring ventes', 'Worsening is expected'),
            option('unknown', 'Det kan ikke vurderes ud fra journalen', 'It cannot be assessed from the journal'),
          ],
        }),
        text('considerations', 'Hensyn, som bør tages (skånehensyn)', 'Considerations to be taken'),
        date('lastSeenOn', 'Dato for seneste kontakt om problemet', 'Date of the latest contact about the problem'),
      ],
    }),
    text('questions', 'Svar på kommunens spørgsmål (kan undlades)', "Answers to the municipality's questions (may be left out)"),
    yesNo('moreNeeded', 'Er der brug for en undersøgelse, før spørgsmålene kan besvares?', 'Is an examination needed before the questions can be answered?'),
    text('whichExamination', 'Hvilken undersøgelse?', 'Which examination?', { required: true, enableWhen: { linkId: 'moreNeeded', equals: true } }),
  ],
};
