import { defineTexts } from '../../i18n/define-texts.js';

export const contactTexts = defineTexts(
  {
    caseworker: (name: string, organisation: string) => `Din sagsbehandler er ${name} hos ${organisation}.`,
    organisation: (organisation: string) => `Din sag ligger hos ${organisation}.`,
    call: (organisation: string, phone: string) => `Ring til ${organisation} på ${phone}`,
  },
  {
    caseworker: (name: string, organisation: string) => `Your caseworker is ${name} at ${organisation}.`,
    organisation: (organisation: string) => `Your case is with ${organisation}.`,
    call: (organisation: string, phone: string) => `Call ${organisation} on ${phone}`,
  },
);
