import type { Entry } from './entry.js';
import type { Priority } from '../rules/form.js';
import type { LadderAction, LadderCondition, LadderTarget } from '../rules/policy.js';
import type { commandWords } from './commands.js';
import type { stateWords } from './states.js';

type Subject =
  | 'request'
  | 'statement'
  | 'dutyStatement'
  | 'attendanceStatement'
  | 'deadline'
  | 'workingDay'
  | 'calendarDay'
  | 'publicHoliday'
  | 'closingDay'
  | 'beforeDue'
  | 'afterDue'
  | 'counterpart'
  | 'coordinatingCaseworker'
  | 'locum'
  | 'course'
  | 'purpose'
  | 'legalBasis'
  | 'consultation'
  | 'waitingFor'
  | 'fee'
  | 'attachment'
  | 'receipt'
  | 'accessLog'
  | 'unassigned'
  | 'priority'
  | 'normal'
  | 'treatmentSystem';

/** Seeded kinds of course; others are open data and shown as they are. */
type CourseKind = 'clarification' | 'sicknessBenefit' | 'jobClarification' | 'resourceCourse' | 'flexJob' | 'disabilityPension';

type LadderTerm = Exclude<LadderAction | LadderTarget | LadderCondition, keyof typeof commandWords | keyof typeof stateWords>;

/** The words of the field. */
export const termWords = {
  request: { da: 'anmodning', en: 'request' },
  statement: { da: 'attest', en: 'medical statement' },
  dutyStatement: { da: 'pligtattest', en: 'statement that must be given' },
  attendanceStatement: { da: 'fremmødeattest', en: 'statement that needs attendance' },
  deadline: { da: 'svarfrist', en: 'response deadline' },
  workingDay: { da: 'arbejdsdag', en: 'working day', note: 'Skrives altid helt ud.' },
  calendarDay: { da: 'kalenderdag', en: 'calendar day' },
  publicHoliday: { da: 'helligdag', en: 'public holiday' },
  closingDay: { da: 'lukkedag', en: 'closing day' },
  beforeDue: { da: 'påmindelse', en: 'reminder before the deadline' },
  afterDue: { da: 'rykker', en: 'reminder after the deadline' },
  counterpart: { da: 'samarbejdspart', en: 'counterpart' },
  locum: { da: 'vikar', en: 'locum', note: 'Handler for en anden organisation i en tid og underskriver i eget navn.' },
  coordinatingCaseworker: { da: 'koordinerende sagsbehandler', en: 'coordinating caseworker' },
  course: { da: 'forløb', en: 'course' },
  clarification: { da: 'afklaringsforløb', en: 'clarification course' },
  sicknessBenefit: { da: 'sygedagpengeforløb', en: 'sickness benefit course' },
  jobClarification: { da: 'jobafklaringsforløb', en: 'job clarification course' },
  resourceCourse: { da: 'ressourceforløb', en: 'resource course' },
  flexJob: { da: 'fleksjobsag', en: 'flex job case' },
  disabilityPension: { da: 'førtidspensionssag', en: 'disability pension case' },
  purpose: { da: 'formål', en: 'purpose' },
  legalBasis: { da: 'hjemmel', en: 'legal basis' },
  consultation: { da: 'konsultation', en: 'consultation' },
  waitingFor: { da: 'venter på', en: 'waiting for' },
  fee: { da: 'honorar', en: 'fee' },
  attachment: { da: 'bilag', en: 'attachment' },
  receipt: { da: 'kvittering', en: 'receipt' },
  accessLog: { da: 'hændelseslog', en: 'access log' },
  treatmentSystem: { da: 'sygehus eller behandling', en: 'hospital or treatment', note: 'Tid, som ingen af parterne har.' },
  unassigned: { da: 'ufordelt', en: 'unassigned' },
  priority: { da: 'hast', en: 'urgency' },
  normal: { da: 'almindelig', en: 'normal' },
  fastTrack: { da: 'fast track', en: 'fast track' },
  lifeThreatening: { da: 'livstruende sygdom', en: 'life-threatening illness' },

  inform: { da: 'besked', en: 'notice' },
  task: { da: 'opgave', en: 'task' },
  transfer: { da: 'overdragelse', en: 'transfer' },
  suggestOtherSource: { da: 'forslag om en anden kilde', en: 'suggestion of another source' },
  recipientManager: { da: 'samarbejdspartens leder', en: "the counterpart's manager" },
  requesterManager: { da: 'teamlederen', en: 'the team leader' },
  coordinator: { da: 'samarbejdspartens koordinator', en: "the counterpart's coordinator" },
  healthCoordinator: { da: 'sundhedskoordinatoren', en: 'the health coordinator' },
  alternativeRecipient: { da: 'en anden samarbejdspart', en: 'another counterpart' },
  unread: { da: 'stadig ulæst', en: 'still unread' },
  consultationNotBooked: { da: 'ingen tid bestilt', en: 'no consultation booked' },
  undelivered: { da: 'ikke nået frem', en: 'not delivered' },
} as const satisfies Record<Priority | Subject | CourseKind | LadderTerm, Entry>;
