import type { CourseKind, Regime } from '#core';

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

export const courseKinds: readonly CourseKind[] = [
  { code: 'clarification', name: { da: 'Afklaringsforløb', en: 'Clarification course' } },
  { code: 'sicknessBenefit', name: { da: 'Sygedagpengeforløb', en: 'Sickness benefit course' } },
  { code: 'jobClarification', name: { da: 'Jobafklaringsforløb', en: 'Job clarification course' } },
  { code: 'resourceCourse', name: { da: 'Ressourceforløb', en: 'Resource course' } },
  { code: 'flexJob', name: { da: 'Fleksjobsag', en: 'Flex job case' } },
  { code: 'disabilityPension', name: { da: 'Førtidspensionssag', en: 'Disability pension case' } },
];
