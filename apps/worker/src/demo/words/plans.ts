/** What plans say: one of each list is picked by place, so that a goal and what serves it go together. */
type PlanWords = { long: string; short: string; kind: string; activity: string; purpose: string };

export const plans: readonly [PlanWords, ...PlanWords[]] = [
  {
    long: 'Tilbage i dit gamle job på færre timer.',
    short: 'Find ud af, hvor mange timer du kan arbejde.',
    kind: 'practice',
    activity: 'Praktik to formiddage om ugen hos Demo Bageriet.',
    purpose: 'Vi skal se, hvor længe du kan stå op, før det bliver for meget.',
  },
  {
    long: 'Et fleksjob, der passer til dit helbred.',
    short: 'En rolig hverdag med faste tider.',
    kind: 'mentor',
    activity: 'En mentor, der ringer til dig hver mandag.',
    purpose: 'Du skal have en at tale med, når dagene er svære.',
  },
  {
    long: 'Et nyt arbejde uden tunge løft.',
    short: 'Få ro på smerterne.',
    kind: 'treatment',
    activity: 'Træning hos en fysioterapeut.',
    purpose: 'Træningen skal give dig færre smerter, så du kan sove bedre.',
  },
  {
    long: 'En uddannelse, du kan holde til.',
    short: 'Prøv et fag på halv tid.',
    kind: 'education',
    activity: 'Et kursus på fire uger hos Demo Skolen.',
    purpose: 'Vi skal se, om du kan samle tankerne flere timer i træk.',
  },
  {
    long: 'Ansat nogle timer om ugen i en butik.',
    short: 'Et lille job, mens vi venter på lægens svar.',
    kind: 'smallJob',
    activity: 'To timers småjob hver lørdag hos Demo Butikken.',
    purpose: 'Et lille job holder dig i gang og viser, hvad du kan.',
  },
];

export const letters = {
  message: 'Jeg har fået en ny medicin og er meget træt. Kan mødet ligge om eftermiddagen?',
  wish: 'Jeg vil gerne prøve at arbejde med dyr.',
  promise: 'Vi ringer til dig, når vi har læst lægens svar.',
  place: 'Rådhuset, lokale 2',
  meeting: 'Vi taler om, hvad lægens svar betyder for din plan.',
  handedOver: 'Jeg skifter afdeling. Din nye sagsbehandler har læst hele sagen.',
} as const;

/** What the organisation that helps one of them says to the municipality of its own accord, by the questions of the form. */
export const statement = {
  acquaintance: 'Vi har fulgt borgeren i et halvt år og har været med på lageret hver uge.',
  statement: 'Det går godt, når der er faste pauser og en fast makker. Lange dage går ud over nattesøvnen.',
  suggestion: 'Sæt kun tiden op med en halv time ad gangen, og hold et møde, før det sker.',
  citizenWants: 'Borgeren vil gerne blive på lageret og håber på nogle timers fast arbejde.',
} as const;

/** What the citizen is asked about, in the doctor's words. */
export const heardAbout = (prognosis: string): string =>
  `Lægen skriver: »${prognosis}« Det kan få betydning for din ydelse. Skriv til os, hvis du ser anderledes på det.`;

/** Of the organisation that two citizens have with them. */
export const takingPart = {
  accompanied: 'Jeg vil gerne have en med til mødet.',
  helped: 'De kender steder, hvor jeg kan prøve at arbejde nogle timer.',
  activity: 'Praktik to timer om ugen på et lager. Foreningen går med dig.',
  activityPurpose: 'Vi skal se, om du kan arbejde, når du selv kan vælge, hvornår du holder pause.',
  report: 'Vi har været på besøg på lageret sammen. Alle var glade for mødet, og der er aftalt faste pauser.',
} as const;

/** Of the course that ended with a decision. */
export const decidedWords = {
  long: 'Et fleksjob i en butik.',
  activity: 'Praktik fire dage om ugen i Demo Butikken.',
  purpose: 'Vi skal se, hvor mange timer du kan arbejde, når du har faste pauser.',
  report: 'Du kom hver dag og klarede 25 timer om ugen.',
  evaluation: 'Vi er enige om, at praktikken gik godt.',
  decision: 'Praktikken viste, at du kan arbejde 25 timer om ugen, når du har faste pauser. Derfor får du ikke et fleksjob.',
  end: 'Vi har afgjort din sag.',
} as const;

/** Of the papers that came late. */
export const accessWords = {
  asked: 'Du har bedt om at se alle papirer i din sag.',
  late: 'Din sag er stor, og vi skal læse det hele, før du får det.',
} as const;
