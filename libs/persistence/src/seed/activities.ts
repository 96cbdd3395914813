import type { Named } from '#core';

export const activityKinds: readonly Named[] = [
  { code: 'treatment', name: { da: 'Behandling', en: 'Treatment' } },
  { code: 'practice', name: { da: 'Virksomhedspraktik', en: 'Work practice' } },
  { code: 'smallJob', name: { da: 'Småjob', en: 'Small job' } },
  { code: 'developmentFlexJob', name: { da: 'Udviklingsfleksjob', en: 'Development flex job' } },
  { code: 'rehabilitation', name: { da: 'Revalidering', en: 'Vocational rehabilitation' } },
  { code: 'education', name: { da: 'Kursus eller uddannelse', en: 'Course or education' } },
  { code: 'mentor', name: { da: 'Mentor', en: 'Mentor' } },
  { code: 'guidance', name: { da: 'Vejledning og afklaring', en: 'Guidance and clarification' } },
  { code: 'otherActor', name: { da: 'Indsats hos anden aktør', en: 'Effort by another actor' } },
];

export const exemptions: readonly Named[] = [
  { code: 'treatment', name: { da: 'I behandling', en: 'In treatment' } },
  { code: 'admission', name: { da: 'Indlagt', en: 'In hospital' } },
  { code: 'worse', name: { da: 'Forværring af helbredet', en: 'Health has become worse' } },
  { code: 'family', name: { da: 'Alvorlig sygdom eller død i familien', en: 'Serious illness or death in the family' } },
];
