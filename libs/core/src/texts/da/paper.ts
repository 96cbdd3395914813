import { capitalised } from '../../glossary.js';
import type { PaperTexts } from '../paper.js';

export const paperDa: PaperTexts = {
  title: (name) => `Min sag: ${name}`,
  made: (day) => `Skrevet ud ${day}. Her står det samme som på Min sag den dag.`,
  now: 'Lige nu',
  nothing: 'Vi har ikke bedt andre om oplysninger lige nu. Du skal ikke gøre noget.',
  asked: 'Det har vi bedt andre om',
  askedOn: (day) => `Vi spurgte ${day}.`,
  proposedOn: (day) => `De skrev til os ${day}.`,
  because: (purpose) => `Derfor spørger vi: ${purpose}`,
  ended: 'Det er slut.',
  delays: 'Når svar er forsinket',
  consents: 'Dit samtykke',
  contacts: 'Er du i tvivl?',
  caseworker: (name, organisation) => `Din sagsbehandler er ${name} hos ${organisation}.`,
  organisation: (organisation) => `Din sag ligger hos ${organisation}.`,
  call: (organisation, phone) => `Ring til ${organisation} på ${phone}.`,
  page: (number, of) => `Side ${number} af ${of}`,
  missed: (day) => `Fristen var ${day}.`,
  reminded: (who, day) => `Vi mindede ${who} om det ${day}.`,
  announced: (who, until) => `${capitalised(who)} har sagt, at svaret kommer ${until}.`,
  moreTime: (who, until) => `Vi gav ${who} mere tid, til og med ${until}.`,
  spoken: (who, day) => `Vi talte om det med ${who} ${day}.`,
  lifted: (day) => `Vi bad en leder om at se på det ${day}.`,
};
