import type { Form } from '#core';
import { agreedSince, choice, date, declineReasons, display, option, string, text, yesNo } from './parts.js';

const noDuty = 'Ingen blanket og ingen kilde; efter aftalen mellem kommune og læge: skal bekræftes';

/** A call or a meeting is paid by what the policy pays for one, when it is written down as a contact: the form pays nothing beside it. */
const withTheGp = {
  version: 1,
  validFrom: agreedSince,
  asksFor: 'cooperation',
  recipientKinds: ['gpPractice'],
  booking: 'none',
  dutyToAnswer: false,
  dutySource: noDuty,
  authorisedSigner: false,
  answerTypes: ['full', 'partialRestFollows', 'notMyPatient', 'tooEarly', 'wrongForm'],
  declineReasons: declineReasons('lackOfTime', 'impartiality', 'basisMissing', 'citizenDeclines', 'other'),
  fees: [],
} as const satisfies Partial<Form>;

const whenHeld = { enableWhen: { linkId: 'outcome', equals: 'held' }, required: true } as const;
const whenAgreed = { enableWhen: { linkId: 'outcome', equals: 'agreed' }, required: true } as const;

const outcome = (held: { da: string; en: string }): Form['items'][number] =>
  choice('outcome', 'Hvor langt er det kommet?', 'How far has it come?', {
    required: true,
    answerOption: [option('agreed', 'Tiden er aftalt', 'A time is agreed'), option('held', held.da, held.en)],
  });

const agreedAndHeld = [
  display('fee', 'Er der aftalt et honorar, gives det én gang: når kontakten noteres.', 'Where a fee is agreed, it is paid once: when the contact is logged.'),
  date('agreedOn', 'Aftalt dag', 'Agreed day', whenAgreed),
  string('agreedAt', 'Aftalt klokkeslæt', 'Agreed time', whenAgreed),
  date('heldOn', 'Holdt den', 'Held on', whenHeld),
  text('summary', 'Hvad blev I enige om?', 'What did you agree on?', whenHeld),
];

/** A telephone call with the citizen's doctor. */
export const callWithGp: Form = {
  ...withTheGp,
  code: 'SAMTALE',
  requestCode: 'SAMTALE',
  name: { da: 'Samtale med egen læge', en: "Call with the citizen's doctor" },
  guidance: {
    da: 'Når et spørgsmål kan klares i telefonen. Skal der skrives en attest, er det en af LÆ-blanketterne.',
    en: 'When a question can be settled on the telephone. If a statement is to be written, choose one of the LÆ forms.',
  },
  contact: 'call',
  questions: [
    text('times', 'Forslag til tider', 'Proposed times', { required: true, maxLength: 500 }),
    string('phone', 'Nummer, lægen kan ringe til', 'Number the doctor can call', { required: true }),
  ],
  items: [outcome({ da: 'Samtalen er holdt', en: 'The call was held' }), ...agreedAndHeld],
};

/** A meeting with the citizen's doctor. */
export const meetingWithGp: Form = {
  ...withTheGp,
  code: 'MØDE',
  requestCode: 'MØDE',
  name: { da: 'Møde med egen læge', en: "Meeting with the citizen's doctor" },
  guidance: {
    da: 'Når flere skal tale sammen om forløbet. Kan det klares i telefonen, er det en samtale med egen læge.',
    en: "When several are to talk about the course. If it can be settled on the telephone, choose a call with the citizen's doctor.",
  },
  contact: 'meeting',
  questions: [
    text('times', 'Forslag til tider', 'Proposed times', { required: true, maxLength: 500 }),
    string('place', 'Hvor mødet holdes', 'Where the meeting is held', { required: true }),
    text('participants', 'Hvem der deltager', 'Who takes part', { required: true, maxLength: 500 }),
    yesNo('citizenPresent', 'Deltager borgeren?', 'Does the citizen take part?', { required: true }),
  ],
  items: [outcome({ da: 'Mødet er holdt', en: 'The meeting was held' }), ...agreedAndHeld],
};
