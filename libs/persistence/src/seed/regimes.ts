import type { CourseClock, CourseKind, Regime } from '#core';

const reform = 'LOV 1750 af 29/12/2025';

/** The bodies of law that running courses are under. Which part of the reform began on which of its two days is to be confirmed. */
export const regimes: readonly Regime[] = [
  {
    code: 'before2026-02',
    name: { da: 'Reglerne før 1. februar 2026', en: 'The rules before 1 February 2026' },
    from: '2013-01-01',
    source: 'Lov om organisering og understøttelse af beskæftigelsesindsatsen; bekendtgørelse om klinisk funktion',
  },
  {
    code: 'from2026-02',
    name: { da: 'Første trin af reformen, fra 1. februar 2026', en: 'The first step of the reform, from 1 February 2026' },
    from: '2026-02-01',
    source: `${reform} (skal bekræftes: hvilke dele)`,
  },
  {
    code: 'from2026-07',
    name: { da: 'Andet trin af reformen, fra 1. juli 2026', en: 'The second step of the reform, from 1 July 2026' },
    from: '2026-07-01',
    source: `${reform} (skal bekræftes: hvilke dele)`,
  },
  {
    code: 'from2027-01',
    name: { da: 'Ny hovedlov, fra 1. januar 2027', en: 'The new main act, from 1 January 2027' },
    from: '2027-01-01',
    source: 'Ventet hovedlov (skal bekræftes)',
  },
];

const old = ['before2026-02', 'from2026-02'];
const sixMonths = { amount: 6, unit: 'months' } as const;
const plan: CourseClock = { step: 'plan', within: { amount: 28, unit: 'calendarDays' }, source: 'Husets egen frist (skal bekræftes)' };
const evaluation: CourseClock = { step: 'evaluation', within: sixMonths, source: 'Evaluering mindst hver 6. måned (skal bekræftes)' };
const longest = (months: number, source: string, days: Pick<CourseClock, 'begunFrom' | 'begunTo'> = {}): CourseClock => ({
  step: 'maxLength',
  within: { amount: months, unit: 'months' },
  ...days,
  source,
});

/** Of a kind of course that begins with an application. One that runs was granted it, so that what is recorded here later has none. */
const application = (within: CourseClock['within'], what: string): CourseClock => ({
  step: 'application',
  within,
  presumedMet: true,
  source: `Retssikkerhedsloven § 3, kommunens egen frist: ${what} (eksempel fra en kommune; skal bekræftes)`,
});

/** The reform takes new citizens in no more; which of its two days that was from is to be confirmed. */
const abolished: CourseKind['lastBegun'] = { on: '2026-06-30', source: `${reform} (skal bekræftes: 1. februar eller 1. juli 2026)` };

const anyone: CourseKind['byCitizen'] = { source: 'Husets egen regel: enhver borger, også med førtidspension, kan bede om afklaring (skal bekræftes)' };

/** Kinds of course, those that only run out too, and the terms that begin with one. */
export const courseKinds: readonly CourseKind[] = [
  { code: 'clarification', name: { da: 'Afklaringsforløb', en: 'Clarification course' }, byCitizen: anyone, clocks: [plan, evaluation] },
  {
    code: 'sicknessBenefit',
    name: { da: 'Sygedagpengeforløb', en: 'Sickness benefit course' },
    clocks: [
      plan,
      {
        step: 'followUpTalk',
        within: { amount: 56, unit: 'calendarDays' },
        again: { amount: 35, unit: 'calendarDays' },
        source: 'Sygedagpengeloven § 13 b: første samtale inden udgangen af 8. uge, mindst fire i de første seks måneder (skal bekræftes efter 2026)',
      },
      {
        step: 'benefitReview',
        within: { amount: 154, unit: 'calendarDays' },
        presumedMet: true, // without it the benefit would have ended
        source: 'Revurdering ved 22 uger',
      },
    ],
  },
  {
    code: 'jobClarification',
    name: { da: 'Jobafklaringsforløb', en: 'Job clarification course' },
    renewable: { source: 'Højst 2 år ad gangen: et nyt forløb kan følge efter (skal bekræftes)' },
    clocks: [
      plan,
      evaluation,
      longest(24, 'Højst 2 år ad gangen'),
      {
        step: 'teamMeeting',
        within: { amount: 28, unit: 'calendarDays' },
        presumedMet: true,
        regimes: old,
        source: 'Rehabiliteringsteamet højst 4 uger efter visitation (gamle regler; skal bekræftes)',
      },
    ],
  },
  {
    code: 'resourceCourse',
    name: { da: 'Ressourceforløb', en: 'Resource course' },
    lastBegun: abolished,
    clocks: [
      plan,
      evaluation,
      { step: 'firstActivity', within: sixMonths, regimes: old, source: 'L 209: aktivbeskæftigelsesloven § 113, stk. 2' },
      longest(36, 'Højst 3 år for forløb fra 1. januar 2022', { begunFrom: '2022-01-01' }),
      longest(60, 'Højst 5 år for forløb før 2022', { begunTo: '2021-12-31' }),
      application({ amount: 3, unit: 'months' }, 'ressourceforløb 3 måneder'),
    ],
  },
  {
    code: 'rehabilitation',
    name: { da: 'Revalidering (gamle regler)', en: 'Rehabilitation (old rules)' },
    lastBegun: abolished,
    clocks: [plan, evaluation, longest(60, 'Højst 5 år (skal bekræftes)'), application({ amount: 3, unit: 'months' }, 'revalidering 3 måneder')],
  },
  {
    code: 'flexJob',
    name: { da: 'Fleksjobsag', en: 'Flex job case' },
    clocks: [
      plan,
      {
        step: 'decision',
        within: sixMonths,
        source: 'Retssikkerhedsloven § 3, kommunens egen frist: fleksjob 6 måneder (eksempel fra en kommune; skal bekræftes)',
      },
    ],
  },
  {
    code: 'disabilityPension',
    name: { da: 'Førtidspensionssag', en: 'Disability pension case' },
    noPlan: { source: 'Husets egen regel: sagen fører kun til en afgørelse, og planen ligger i forløbet før (skal bekræftes)' },
    clocks: [{ step: 'decision', within: { amount: 3, unit: 'months' }, source: 'Højst 3 måneder efter overgang til pensionsloven' }],
  },
  {
    code: 'pensionerClarification',
    name: { da: 'Afklaring efter førtidspension', en: 'Clarification on disability pension' },
    byCitizen: anyone,
    clocks: [plan, evaluation, application({ amount: 28, unit: 'calendarDays' }, '4 uger, hvor der ikke står andet')],
  },
];
