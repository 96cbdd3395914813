import type { LetterTexts } from '../letter.js';

const tellUs = 'Ring til os, eller skriv til os.';

export const letterDa: LetterTexts = {
  to: (name, organisation, day) => `Til ${name}. Brev fra ${organisation}, ${day}.`,
  news: 'Det vil vi sige til dig',
  says: 'Det har vi skrevet',
  todo: 'Det skal du gøre',
  how: {
    consentAsked: `${tellUs} Sig, om vi må eller ikke må.`,
    bookConsultation: 'Ring og bestil tiden. Ring så til os, og sig hvornår.',
    consultationMissed: 'Ring og bestil en ny tid. Ring så til os, og sig hvornår.',
    reminderBeforeDue: `${tellUs} Vi kan hjælpe dig.`,
    answerInvited: `${tellUs} Du bestemmer selv, om du vil svare.`,
    meetingPlanned: 'Kom den dag, eller ring til os.',
  },
  by: (day) => `Gør det senest ${day}.`,
  planOn: (day) => `Sådan ser planen ud ${day}.`,
  noGoals: 'Der er ingen mål i planen lige nu.',
  notOnline: 'Kan du ikke åbne din sag på nettet?',
  weTell: 'Så ring til os. Vi fortæller dig, hvad der står, eller sender det på papir.',
};
