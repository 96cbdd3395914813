import type { Entry } from './entry.js';
import type { Role } from '../service-request/access.js';

/** Kinds of organisation as seeded. The list is open: a kind that is not here is shown by its code. */
type SeededKind =
  | 'jobCentre'
  | 'clinicalFunction'
  | 'gpPractice'
  | 'interestOrganisation'
  | 'hospitalDepartment'
  | 'specialistPractice'
  | 'psychologist'
  | 'municipality'
  | 'region'
  | 'otherProvider';

/** Who takes part. */
export const peopleWords = {
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  manager: { da: 'leder', en: 'manager' },
  clinician: { da: 'læge', en: 'doctor' },
  secretary: { da: 'sekretær', en: 'secretary' },
  adviser: { da: 'rådgiver', en: 'adviser', note: 'I en interesseorganisation.' },
  administrator: { da: 'administrator', en: 'administrator' },

  jobCentre: { da: 'jobcenter', en: 'job centre' },
  clinicalFunction: { da: 'klinisk funktion', en: 'clinical function' },
  gpPractice: { da: 'praktiserende læge', en: 'general practice' },
  interestOrganisation: { da: 'interesseorganisation', en: 'interest organisation' },
  hospitalDepartment: { da: 'sygehusafdeling', en: 'hospital department' },
  specialistPractice: { da: 'speciallæge', en: 'specialist practice' },
  psychologist: { da: 'psykolog', en: 'psychologist' },
  municipality: { da: 'kommune', en: 'municipality' },
  region: { da: 'region', en: 'region' },
  otherProvider: { da: 'anden aktør', en: 'other provider' },
} as const satisfies Record<Role | SeededKind, Entry>;
