import { capitalised } from '../../glossary.js';
import type { PaperTexts } from '../paper.js';

export const paperEn: PaperTexts = {
  title: (name) => `My case: ${name}`,
  made: (day) => `Printed on ${day}. It says the same as My case did that day.`,
  now: 'Right now',
  nothing: 'We have not asked others for information at the moment. You need do nothing.',
  asked: 'What we have asked others',
  askedOn: (day) => `We asked on ${day}.`,
  proposedOn: (day) => `They wrote to us on ${day}.`,
  because: (purpose) => `Why we ask: ${purpose}`,
  ended: 'It is over.',
  delays: 'When answers are late',
  consents: 'Your consent',
  contacts: 'Are you in doubt?',
  caseworker: (name, organisation) => `Your caseworker is ${name} at ${organisation}.`,
  organisation: (organisation) => `Your case is with ${organisation}.`,
  call: (organisation, phone) => `Call ${organisation} on ${phone}.`,
  page: (number, of) => `Page ${number} of ${of}`,
  missed: (day) => `The deadline was ${day}.`,
  reminded: (who, day) => `We reminded ${who} on ${day}.`,
  announced: (who, until) => `${capitalised(who)} has said that the answer comes ${until}.`,
  moreTime: (who, until) => `We gave ${who} more time, up to and including ${until}.`,
  spoken: (who, day) => `We spoke about it with ${who} on ${day}.`,
  lifted: (day) => `We asked a manager to look at it on ${day}.`,
};
