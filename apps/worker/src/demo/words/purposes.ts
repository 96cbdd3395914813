import type { Ailment } from '../data/ailment.js';

type Purpose = (ailment: Ailment) => string;

/** Why somebody is asked, said to the citizen, who reads it too. */
const purposes: Readonly<Record<string, Purpose>> = {
  'LÆ 125': ({ yours }) => `Vi beder om en kort status på ${yours} ud fra journalen, så vi kan vurdere, hvilken hjælp du har brug for til at komme videre.`,
  'LÆ 135': ({ yours }) => `Vi beder din læge om at undersøge dig og beskrive, hvad ${yours} betyder for dine muligheder i et arbejde.`,
  'LÆ 145': ({ yours }) => `Vi har brug for et samlet billede af dit helbred, også ud over ${yours}, før vi lægger en plan sammen med dig.`,
  'LÆ 225': ({ yours }) => `Du har søgt om en aftale om fravær på grund af ${yours}. Vi beder din læge om at vurdere, om betingelserne er opfyldt.`,
  'LÆ 265': ({ yours }) =>
    `Din sag skal drøftes på tværs i kommunen. Vi beder din læge om at beskrive, hvad ${yours} betyder, og hvilke hensyn der skal tages.`,
  'LÆ 275': ({ yours }) => `Vi beder klinisk funktion om en vurdering af, hvad ${yours} betyder for din arbejdsevne, og hvordan den kan udvikles.`,
  'LÆ 285': ({ yours }) =>
    `Vi skal snart tale sammen om din sygemelding. Din læge bedes beskrive, hvad ${yours} betyder for dit arbejde, og hvilke hensyn der kan hjælpe.`,
  'LÆ 155': ({ yours }) => `Vi beder en speciallæge om en grundig vurdering af ${yours} og af, om der er flere muligheder for behandling.`,
  'LÆ 105': ({ yours }) => `Vi beder sygehuset om de oplysninger fra journalen, der handler om ${yours}, så du ikke skal undersøges igen.`,
  'LÆ 255': ({ yours }) => `Du har sagt, at du måske ikke kan varetage det tilbudte arbejde. Vi beder din læge om at vurdere, hvad ${yours} betyder for det.`,
  RÅDGIVNING: ({ yours }) => `Vi beder sundhedskoordinatoren om et råd til, hvad ${yours} betyder for det næste skridt i dit forløb.`,
  SAMTALE: ({ yours }) => `Vi vil gerne tale med din læge i telefonen om ${yours}, så vi ikke beder om mere på skrift, end der er brug for.`,
  MØDE: ({ yours }) => `Vi beder din læge om et møde om ${yours}, så vi kan lægge en plan, der passer til dit helbred.`,
  FRI: ({ yours }) => `Vi vil gerne vide, hvilke tilbud I har til en borger med jeres målgruppe, og om de kan passe sammen med ${yours}.`,
  'ANDEN AKTØR': ({ yours }) =>
    `Vi beder foreningen om at følge dig i en periode og fortælle, hvad der skal til, for at hverdagen og ${yours} kan gå op med et job.`,
};

export const purposeOf = (formCode: string, ailment: Ailment): string => {
  const purpose = purposes[formCode];
  if (purpose === undefined) throw new Error(`The demo says no purpose for the form ${formCode}.`);
  return purpose(ailment);
};

const askedOfOthers: Readonly<Record<string, readonly string[]>> = {
  FRI: ['Hvilke forløb har I plads på de næste to måneder?', 'Hvordan henviser vi, og hvem kan borgeren ringe til?'],
  'ANDEN AKTØR': ['Hvad er borgerens egne mål?', 'Hvilken støtte anbefaler I, og hvor længe?'],
  RÅDGIVNING: ['Hvad vil I anbefale som det næste skridt?'],
  SAMTALE: ['Hvilke hensyn skal vi tage i den næste tid?'],
  MØDE: ['Hvilke skridt kan vi aftale sammen, og i hvilken rækkefølge?'],
  'LÆ 105': ['Udskrivningsbreve og ambulante notater fra det seneste år.'],
};

/** What is to be answered: about the ailment, or about what the one asked can do. */
export const questionsOf = (formCode: string, { asks }: Ailment): readonly string[] => askedOfOthers[formCode] ?? asks;
