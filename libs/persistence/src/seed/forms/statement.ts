import type { Form } from '#core';
import { agreedSince, display, text } from './parts.js';

const most = { maxLength: 3000 };

/** Udtalelse af egen drift: an organisation that the citizen lets take part in the course writes to the municipality, which replies. */
export const statement: Form = {
  code: 'UDTALELSE',
  requestCode: 'UDTALELSE',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Udtalelse fra en organisation', en: 'Statement from an organisation' },
  guidance: {
    da: 'Når en organisation, der deltager i borgerens forløb, selv vil udtale sig. Kommunen kan ikke bestille den.',
    en: 'When an organisation that takes part in the citizen’s course wants to state something itself. The municipality cannot order it.',
  },
  asksFor: 'existingInformation',
  initiatedBy: 'participant',
  recipientKinds: ['interestOrganisation'],
  booking: 'none',
  dutyToAnswer: false,
  dutySource: 'Ingen pligt og intet honorar; organisationen skriver på eget initiativ. Spørgsmålene er husets egne og skal bekræftes',
  authorisedSigner: false,
  answerTypes: ['full'],
  declineReasons: [],
  fees: [],
  items: [
    display('intro', 'Skriv kun det, sagsbehandleren skal bruge. Borgeren kan læse det.', 'Write only what the caseworker needs. The citizen can read it.'),
    text('acquaintance', 'Hvordan kender I borgeren?', 'How do you know the citizen?', { required: true, ...most }),
    text('statement', 'Hvad vil I sige til kommunen?', 'What do you want to say to the municipality?', { required: true, ...most }),
    text('suggestion', 'Hvad foreslår I, der skal ske nu? (kan undlades)', 'What do you suggest should happen now? (may be left out)', most),
    text('citizenWants', 'Hvad siger borgeren selv, og hvad ønsker borgeren?', 'What does the citizen say, and what does the citizen want?', {
      required: true,
      ...most,
    }),
  ],
};
