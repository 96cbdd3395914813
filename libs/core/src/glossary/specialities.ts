import type { Speciality } from '../directory/specialities.js';
import type { Entry } from './entry.js';

/** What organisations help citizens with. */
export const specialityWords = {
  workAndHealth: { da: 'job, når helbredet driller', en: 'work when health is poor' },
  sickLeave: { da: 'sygemelding og sygedagpenge', en: 'sick leave and sickness benefit' },
  meetings: { da: 'en, der går med til møder', en: 'somebody who comes to meetings' },
  practicePlace: { da: 'praktik og små job', en: 'trial work and small jobs' },
  flexJobs: { da: 'fleksjob', en: 'flex jobs' },
  disabilityPensions: { da: 'førtidspension', en: 'disability pension' },
  complaints: { da: 'klager og rettigheder', en: 'complaints and rights' },
  economy: { da: 'penge og gæld', en: 'money and debt' },
  everyday: { da: 'hverdagen og fællesskab', en: 'everyday life and company' },
  relatives: { da: 'hjælp til pårørende', en: 'help for relatives' },
  young: { da: 'unge', en: 'young people' },
  newcomers: { da: 'nye i Danmark', en: 'people new in Denmark' },
} as const satisfies Record<Speciality, Entry>;
