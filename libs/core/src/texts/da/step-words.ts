import type { MetBy, StepKind } from '../../rules/courses.js';

const ends: Record<MetBy, string> = {
  activity: 'den første aktivitet er begyndt',
  plan: 'planen har et mål og en dag for den næste evaluering',
  end: 'forløbet slutter',
};

const citizenActs: Record<NonNullable<StepKind['asksCitizen']>, string> = { attend: 'møde op', answer: 'svare, hvis borgeren ønsker det' };

/** The words in which a kind of step, and a term that begins with a course, is told. */
export const stepWordsDa = {
  ...{ ends, citizenActs },
  stepName: 'navn',
  plainName: 'borgeren læser',
  answerName: 'borgerens svar hedder',
  lastDay: 'hvem der sætter sidste dag',
  byLaw: 'loven; den flyttes ikke, fordi et svar er forsinket',
  byHouse: 'kommunen; dagen kan flyttes, når et svar er forsinket',
  within: 'frist',
  postponableBy: 'sidste dag må udskydes efter',
  papersBefore: 'materiale skal være klar',
  paper: (code: string) => `bygger på (${code})`,
  obligatory: 'trinnet kan ikke afsluttes som holdt uden det',
  notObligatory: 'trinnet kan holdes uden det',
  beforeDay: (span: string) => `${span} før dagen`,
  recurs: 'gentages',
  again: 'ja, det næste åbnes, når et er afsluttet',
  followsUp: 'tæller som opfølgning og ikke som evaluering',
  lapses: 'slutter med sidste dag',
  lapsed: 'ja, og så er intet overskredet',
  lapsesTo: 'når sidste dag går',
  endsWhen: 'slutter, når',
  warnBefore: 'koordinatoren får varsel',
  beforeLastDay: (span: string) => `${span} før sidste dag`,
  postage: 'lægges til borgerens frister, når borgeren får brev',
  holdingBack: 'et godkendt svar kan højst holdes tilbage fra borgeren',
  manyCoordinators: 'lederne får besked om mange koordinatorer',
  coordinatorsWithin: (count: number, span: string) => `ved ${count} inden for ${span}`,
  survey: 'borgeren spørges om en aktivitet',
  asked: ({ after, again, ended }: Record<'after' | 'again' | 'ended', string>) =>
    `${after} efter dens første dag, eller når den er slut; igen tidligst ${again} efter sit svar; ikke mere, når den har været slut i ${ended}`,
  exemptedBy: 'sidste dag flyttes, når borgeren er fritaget for krav',
  asksCitizen: 'borgeren skal',
  hearing: 'høring før afgørelse',
  hearings: { hears: 'trinnet hører borgeren', decides: 'trinnet afgør sagen og venter, til borgeren er hørt' },
  promise: 'nogen har lovet borgeren det',
  appliedFor: 'borgeren har søgt om det',
  elsewhere: 'en anden myndighed gør det',
  tellsCitizen: 'borgeren får besked, når sidste dag er overskredet',
  outcome: (code: string) => `udfald (${code})`,
  opens: (step: string) => `fører til: ${step}`,
  noMore: 'derefter følger ikke flere',
  notHeld: 'det blev ikke holdt: materialet behøver ikke være klar, og en ny frist begynder ikke',
  cancels: 'det er en aflysning: borgeren får besked, også på selve dagen',
  stepSource: 'kilde',
  of: (step: string, what: string) => `${step}: ${what}`,
  activityKind: (code: string) => `Slags aktivitet (${code})`,
  exemption: (code: string) => `Grund til fritagelse for krav (${code})`,
  clock: (course: string, step: string) => `${course}: frist for ${step}`,
  fromStart: (span: string) => `${span} fra forløbets begyndelse`,
  thenEach: (span: string) => `derefter hver gang inden ${span}`,
  presumedMet: 'åbnes ikke, hvis dagen var gået, da forløbet blev oprettet her',
  under: (regimes: string) => `kun under ${regimes}`,
  begunFrom: (day: string) => `begyndt fra ${day}`,
  begunTo: (day: string) => `begyndt senest ${day}`,
};

export type StepWords = typeof stepWordsDa;
