import { defineTexts } from '../../i18n/define-texts.js';

export const accessesTexts = defineTexts(
  {
    title: 'Hvem har set dine oplysninger?',
    intro: 'Her kan du se, hvem der har set eller skrevet noget om dig, og hvornår. Det, du selv har set, står her ikke.',
    doubt: 'Er der noget, du ikke forstår? Så spørg din sagsbehandler.',
    none: 'Ingen andre har set dine oplysninger her.',
    from: (name: string, organisation: string) => `${name} fra ${organisation}`,
    locum: (name: string) => `${name} (vikar)`,
    system: 'Systemet, helt af sig selv',
    times: (what: string, times: number) => `${what} (${times} gange)`,
    latest: (time: string) => `Senest ${time}`,
    at: (time: string) => `Det skete ${time}`,
    aboutYou: 'Om dig',
    unsent: 'Et brev, der ikke er sendt',
    more: 'Vis mere',
  },
  {
    title: 'Who has seen your information?',
    intro: 'Here you can see who has seen or written something about you, and when. What you have seen yourself is left out.',
    doubt: 'Is there something you do not understand? Then ask your caseworker.',
    none: 'Nobody else has seen your information here.',
    from: (name: string, organisation: string) => `${name} from ${organisation}`,
    locum: (name: string) => `${name} (locum)`,
    system: 'The system, by itself',
    times: (what: string, times: number) => `${what} (${times} times)`,
    latest: (time: string) => `Latest at ${time}`,
    at: (time: string) => `It was at ${time}`,
    aboutYou: 'About you',
    unsent: 'A letter that is not sent',
    more: 'Show more',
  },
);
