import type { Form } from '#core';
import { agreedSince, bothWays, declineReasons, text, yesNo } from './parts.js';

const reasons = declineReasons('lackOfTime', 'noCapacity', 'impartiality', 'basisMissing', 'citizenDeclines', 'outsideField', 'other');

/** A question in free words to anybody: no statement, no agreed fee, no duty. */
export const freeInquiry: Form = {
  code: 'FRI',
  requestCode: 'FRI',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Fri forespørgsel', en: 'Free inquiry' },
  asksFor: 'cooperation',
  recipientKinds: [
    'gpPractice',
    'clinicalFunction',
    'hospitalDepartment',
    'specialistPractice',
    'psychologist',
    'interestOrganisation',
    'jobCentre',
    'municipality',
    'otherProvider',
  ],
  booking: 'none',
  dutyToAnswer: false,
  dutySource: 'Ingen pligt; lokal aftale',
  authorisedSigner: false,
  answerTypes: ['full', 'partialRestFollows', 'partialFinal', 'noKnowledge', 'notMyPatient', 'tooEarly', 'wrongForm'],
  declineReasons: reasons,
  attachments: bothWays,
  fees: [],
  items: [text('answer', 'Svar på forespørgslen', 'Answer to the inquiry', { required: true })],
};

/** A course at an interest organisation as "anden aktør": its account and recommendation. */
export const otherActor: Form = {
  code: 'ANDEN AKTØR',
  requestCode: 'ANDEN AKTØR',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Udtalelse fra anden aktør', en: 'Account from another actor' },
  asksFor: 'cooperation',
  recipientKinds: ['interestOrganisation', 'otherProvider'],
  booking: 'recipient',
  dutyToAnswer: false,
  dutySource: 'Aftalen mellem kommune og organisation',
  authorisedSigner: false,
  answerTypes: ['full', 'partialRestFollows', 'partialFinal', 'noKnowledge', 'tooEarly', 'wrongForm', 'citizenDidNotAttend'],
  declineReasons: reasons,
  attachments: bothWays,
  fees: [],
  items: [
    text('contact', 'Hvad har I talt med borgeren om?', 'What have you talked with the citizen about?', { required: true }),
    text('wishes', 'Borgerens egne ønsker og mål', "The citizen's own wishes and goals", { required: true }),
    text('recommendation', 'Jeres anbefaling til næste skridt', 'Your recommendation for the next step', { required: true }),
    yesNo('canHelp', 'Kan I hjælpe borgeren videre?', 'Can you help the citizen further?'),
    text('howHelp', 'Hvordan?', 'How?', { required: true, enableWhen: { linkId: 'canHelp', equals: true } }),
  ],
};
