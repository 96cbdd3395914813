import type { CourseLines, SettledLines } from '../course-citizen.js';

const nothingToDo = 'Du skal ikke gøre noget.';

/** Plain language: who acts, until when, and whether the citizen must do anything. It never blames. */
export const courseCitizenDa: CourseLines = {
  mayAnswer: ({ what, on }) => `${what}: Du kan skrive til os senest ${on}. Du bestemmer selv, om du vil.`,
  comeTo: ({ what, on }) => `Det er dig, der skal gøre noget: Kom ${on}. Det drejer sig om: ${what}. Ring til os, hvis du ikke kan komme.`,
  comeUnlessMoved: ({ what, on }) =>
    `Det er dig, der skal gøre noget: Kom ${on}, hvis vi ikke skriver andet. Det drejer sig om: ${what}. Vi venter på et svar, så det bliver måske flyttet. Ring til os, hvis du ikke kan komme.`,
  held: ({ what, on, wasOn }) => `${what}: Det skulle være ${wasOn}. Vi venter på et svar, så det bliver tidligst ${on}. Vi skriver til dig. ${nothingToDo}`,
  weHold: ({ what, on }) => `Det næste er: ${what}. Det sker ${on}. Det sørger vi for. ${nothingToDo}`,
  weDecide: ({ what, on }) => `Det næste er: ${what}. Vi er færdige senest ${on}. ${nothingToDo}`,
  late: ({ what, on }) => `Vi er forsinkede: ${what}. Det skulle være sket senest ${on}. Vi følger op på det. ${nothingToDo}`,
  expectedAnew: ({ what, on }) => `Vi er forsinkede: ${what}. Vi regner nu med, at det sker senest ${on}. ${nothingToDo}`,
  elsewhere: ({ what, on }) => `${what}. Svaret er ventet senest ${on}. ${nothingToDo}`,
  elsewhereLate: ({ what, on }) => `${what}. Det tager længere tid end ventet. Svaret var ventet senest ${on}. Vi holder øje med det. ${nothingToDo}`,
  dayPassed: ({ what, on }) => `${what}: Det var planlagt til ${on}. Vi skriver på Min sag, hvad der kom ud af det. ${nothingToDo}`,
  planning: () => `Vi laver en plan sammen med dig. Din sagsbehandler skriver til dig. ${nothingToDo}`,
  goalsReached: () => `Målet med din plan er nået. Din sagsbehandler beslutter, hvad der så skal ske, og skriver til dig. ${nothingToDo}`,
  noCoordinator: () => `Vi finder en sagsbehandler til dig. Vi skriver til dig, når du har fået en. ${nothingToDo}`,
  nothingPlanned: () => `Der er ikke planlagt noget lige nu. Ring til os, hvis du har spørgsmål. ${nothingToDo}`,
  over: ({ on }) => `Dit forløb sluttede ${on}. ${nothingToDo}`,
};

export const settledDa: SettledLines = {
  withoutStatement: () => 'Vi manglede et svar. Vi besluttede at gå videre uden det.',
  otherSource: () => 'Vi manglede et svar. Vi besluttede at få oplysningerne et andet sted fra.',
  postpone: (on) => `Vi besluttede at vente til ${on}.`,
  expectedAnew: (on) => `Vi er forsinkede. Vi regner nu med, at det sker senest ${on}.`,
};
