import { formatHalfYear, type Language } from '#core';

/** Each figure of the file: its name, and how it is counted. */
export type FigureText = { name: string; how: string };

export type ExportTexts = {
  title: (from: string, to: string) => string;
  population: string;
  hidden: string;
  howTitle: string;
  heads: readonly string[];
  figures: Record<'all' | 'open' | 'clarification' | 'clarified' | 'withGoal' | 'coordinatorChanged' | 'evaluatedOnTime', FigureText>;
  waitedFor: (party: string) => string;
  waiting: string;
  survey: string;
  meaningful: string;
  understood: string;
  words: Record<'yes' | 'partly' | 'no', string>;
  alike: string;
  leftOut: string;
  answered: (question: string, answer: string, half: string) => string;
};

export const exportTexts: Record<Language, ExportTexts> = {
  da: {
    title: (from, to) => `Opfølgning på forløb begyndt fra ${from} til ${to}`,
    population: 'Tallene gælder forløb, der er begyndt i perioden, også dem, der ikke er slut. Et forløb står under den slags, det er nu.',
    hidden: 'Hvor færre end 5 borgere står bag et tal eller bag resten af gruppen, er tallet udeladt.',
    howTitle: 'Sådan er tallene talt',
    heads: ['Slags forløb', 'Tal', 'Af', 'Antal', 'Andel (%)', 'Halvdelen inden (dage)', 'Ni af ti inden (dage)'],
    figures: {
      all: { name: 'Forløb', how: 'Alle forløb begyndt i perioden.' },
      open: { name: 'Ikke slut', how: 'Forløb uden slutdato i dag.' },
      clarification: {
        name: 'Tid fra start til første udtalelse',
        how: 'Dage fra forløbets første dag til det første hele eller delvise svar, der gælder, på en udtalelse, kommunen har bedt om. Forløb uden svar tæller med de dage, der er gået til i dag eller til de sluttede.',
      },
      clarified: { name: 'Med første udtalelse', how: 'Forløb, hvor der er kommet et helt eller delvist svar på mindst en udtalelse.' },
      withGoal: { name: 'Med mål', how: 'Forløb med mindst et mål, der ikke er opgivet.' },
      coordinatorChanged: { name: 'Med skift af koordinator', how: 'Forløb, der har fået en anden koordinator mindst en gang. Den første tæller ikke.' },
      evaluatedOnTime: {
        name: 'Evalueringer til tiden',
        how: 'Af forløb, hvor mindst en evaluering er holdt eller skulle have været det: dem, hvor alle er holdt senest på den oprindelige sidste dag. En udskudt evaluering er ikke til tiden.',
      },
    },
    waitedFor: (party) => `Ventetid: ${party}`,
    waiting:
      'Ventetid: dage pr. forløb, hvor borgeren ventede på parten; en dag hører til den, borgeren stadig ventede på, da dagen sluttede. Antal er forløb med ventetid på parten, og dagene er opgjort blandt dem. Dage med flere parter tæller hos dem alle og én gang i alt. Borgerens egen tid er ikke med i alt.',
    survey:
      'Borgernes svar: hver borger kan frivilligt svare på to spørgsmål om hver aktivitet og spørges igen med mellemrum. Tallene er svar i hele halvår, der er slut og ligger i perioden, og kun hvor mindst 5 borgere har svaret. Et svar er udeladt, hvor færre end 5 borgere står bag det eller bag resten, og hvor det ellers kunne regnes ud.',
    meaningful: 'Aktiviteten giver mening for borgeren',
    understood: 'Borgeren ved, hvad aktiviteten skal føre til',
    words: { yes: 'ja', partly: 'delvist', no: 'nej' },
    leftOut: 'udeladt',
    alike: 'udeladt, da alle svarede ens',
    answered: (question, answer, half) => `${question}: ${answer} (${formatHalfYear(half, 'da')})`,
  },
  en: {
    title: (from, to) => `Follow-up of courses that began from ${from} to ${to}`,
    population: 'The figures are of courses that began in the period, those that have not ended among them. A course stands under the kind it is of now.',
    hidden: 'Where fewer than 5 citizens stand behind a figure, or behind the rest of its group, the figure is left out.',
    howTitle: 'How the figures are counted',
    heads: ['Kind of course', 'Figure', 'Of', 'Number', 'Share (%)', 'Half within (days)', 'Nine of ten within (days)'],
    figures: {
      all: { name: 'Courses', how: 'All courses that began in the period.' },
      open: { name: 'Not ended', how: 'Courses without a last day today.' },
      clarification: {
        name: 'Time from the start to the first statement',
        how: 'Days from the first day of the course to the first full or partial answer in force to a statement that the municipality asked for. Courses without one count with their days until today, or until they ended.',
      },
      clarified: { name: 'With a first statement', how: 'Courses in which at least one statement was answered in full or in part.' },
      withGoal: { name: 'With a goal', how: 'Courses with at least one goal that was not given up.' },
      coordinatorChanged: { name: 'With a change of coordinator', how: 'Courses that were given another coordinator at least once. The first does not count.' },
      evaluatedOnTime: {
        name: 'Evaluations on time',
        how: 'Of courses in which at least one evaluation was held or should have been: those in which all were held by their first last day. A postponed evaluation is not on time.',
      },
    },
    waitedFor: (party) => `Waiting: ${party}`,
    waiting:
      'Waiting: days of a course on which the citizen waited for the party; a day belongs to whoever the citizen still waited for when it ended. The number is of courses with waiting for the party, and the days are among them. Days with several parties count with each of them and once in all. The citizen’s own time is not part of the whole.',
    survey:
      'What citizens answered: each citizen may answer two questions about each activity and is asked again at intervals. The figures are answers in whole half-years that are over and lie in the period, and only where at least 5 citizens answered. An answer is left out where fewer than 5 citizens stand behind it or behind the rest, and where it could otherwise be worked out.',
    meaningful: 'The activity gives meaning to the citizen',
    understood: 'The citizen knows what the activity is to lead to',
    words: { yes: 'yes', partly: 'partly', no: 'no' },
    leftOut: 'left out',
    alike: 'left out, as all answered alike',
    answered: (question, answer, half) => `${question}: ${answer} (${formatHalfYear(half, 'en')})`,
  },
};
