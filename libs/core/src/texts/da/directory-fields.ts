import type { Text } from '../params.js';

/** What can be wrong with a field of the register. */
export const directoryFieldsDa = {
  taken: (p) => `Det, der står i feltet ${p.raw('field')}, bruges af en anden organisation i samme tid. Tjek nummeret, eller afslut den anden først.`,
  notAfterStart: (p) => `Vælg en dag i feltet ${p.raw('field')}, der kommer efter den første dag.`,
  unknownOrganisation: (p) => `Organisationen i feltet ${p.raw('field')} findes ikke eller er ophørt. Vælg en anden.`,
  beginsLater: (p) => `Organisationen i feltet ${p.raw('field')} begynder først efter den dag. Vælg en anden, eller ret dagen.`,
  endsToo: (p) => `Organisationen i feltet ${p.raw('field')} er selv ophørt på den dag. Vælg en, der fortsætter.`,
  succeedsEarlier: (p) => `Organisationen overtager efter en anden og skal findes den dag. Ret dagen i feltet ${p.raw('field')}.`,
  ownOrganisation: (p) => `Organisationen i feltet ${p.raw('field')} er personens egen. Vælg den, hvor personen er vikar.`,
  overlaps: (p) => `Personen er allerede vikar i organisationen på nogle af dagene. Ret dagen i feltet ${p.raw('field')}, eller forlæng det vikariat, der er.`,
  hasBegun: (p) => `Vikariatet er begyndt, så dagen i feltet ${p.raw('field')} kan ikke flyttes. Afslut det, og opret et nyt.`,
  isOver: () => 'Den er slut og kan ikke rettes. Opret en ny.',
  administratorElsewhere: () => 'En administrator kan ikke være vikar. Opret en bruger til det, eller giv personen en anden rolle først.',
} satisfies Record<string, Text>;
