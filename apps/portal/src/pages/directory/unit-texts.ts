import { defineTexts } from '../../i18n/texts.js';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const unitTexts = defineTexts(
  {
    title: 'Enheder',
    hint: 'Anmodninger til organisationen kan gives til en enhed. Brugere hører til den enhed, der står på deres side; den, der ikke hører til nogen, fordeler.',
    none: 'Organisationen fordeler ikke til enheder.',
    name: 'Enhedens navn',
    add: 'Tilføj enhed',
    people: (n: number) => count(n, 'bruger', 'brugere'),
    closed: 'lukket',
    close: 'Luk',
    closeOf: (name: string) => `Luk enheden ${name}`,
    closeHint: 'Enheden kan ikke få flere anmodninger, og dem, den har, bliver ufordelte. Den kan ikke åbnes igen.',
    closeNow: 'Luk enheden',
    cancel: 'Fortryd',
  },
  {
    title: 'Units',
    hint: 'Requests to the organisation can be given to a unit. Users belong to the unit on their page; whoever belongs to none assigns.',
    none: 'The organisation gives nothing to units.',
    name: 'Name of the unit',
    add: 'Add unit',
    people: (n: number) => count(n, 'user', 'users'),
    closed: 'closed',
    close: 'Close',
    closeOf: (name: string) => `Close the unit ${name}`,
    closeHint: 'The unit can be given no more requests, and those it has become unassigned. It cannot be opened again.',
    closeNow: 'Close the unit',
    cancel: 'Cancel',
  },
);
