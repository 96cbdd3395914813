import type { ServiceRequest } from '../service-request/state.js';
import type { Language } from './language.js';

/** The recipient as a citizen would name it: who answers, and the short word for it afterwards. */
type Names = { who: string; they: string };

const names: Record<Language, Record<string, Names>> = {
  da: {
    gpPractice: { who: 'din læge', they: 'lægen' },
    clinicalFunction: { who: 'klinisk funktion', they: 'klinisk funktion' },
    hospitalDepartment: { who: 'sygehuset', they: 'sygehuset' },
    specialistPractice: { who: 'speciallægen', they: 'lægen' },
    psychologist: { who: 'psykologen', they: 'psykologen' },
    interestOrganisation: { who: 'organisationen', they: 'organisationen' },
    jobCentre: { who: 'jobcentret', they: 'jobcentret' },
    municipality: { who: 'den anden kommune', they: 'kommunen' },
  },
  en: {
    gpPractice: { who: 'your doctor', they: 'the doctor' },
    clinicalFunction: { who: 'the clinical function', they: 'the clinical function' },
    hospitalDepartment: { who: 'the hospital', they: 'the hospital' },
    specialistPractice: { who: 'the specialist', they: 'the doctor' },
    psychologist: { who: 'the psychologist', they: 'the psychologist' },
    interestOrganisation: { who: 'the organisation', they: 'the organisation' },
    jobCentre: { who: 'the job centre', they: 'the job centre' },
    municipality: { who: 'the other municipality', they: 'the municipality' },
  },
};

/** The doctor of before, when the citizen has another one now. */
const formerGpNames: Record<Language, Names> = {
  da: { who: 'din hidtidige læge', they: 'lægen' },
  en: { who: 'your former doctor', they: 'the doctor' },
};

const anybody: Record<Language, Names> = { da: { who: 'dem, vi har spurgt', they: 'dem' }, en: { who: 'those we have asked', they: 'them' } };

export const recipientNames = (kind: string, language: Language): Names => names[language][kind] ?? anybody[language];

/** Of these the kind says too little: a patients’ association, a union and a shelter are of one kind. */
const calledByName: ReadonlySet<string> = new Set(['interestOrganisation']);

/** Whoever answers the request, as its citizen would name them. `name`: what the organisation is called, where that is known. */
export const recipientOf = ({ formerGp, recipientKind }: Pick<ServiceRequest, 'formerGp' | 'recipientKind'>, language: Language, name?: string): Names => {
  if (name && calledByName.has(recipientKind)) return { who: name, they: name };
  return formerGp === undefined ? recipientNames(recipientKind, language) : formerGpNames[language];
};
