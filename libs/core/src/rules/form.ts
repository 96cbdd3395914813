import type { LocalDate } from '#sla';
import type { AnswerType } from '../service-request/status.js';
import type { Versioned } from './in-force.js';
import type { Span } from './policy.js';

/** Text in both languages of the product. */
export type Bilingual = { da: string; en: string };

/** Open data: an administrator may add kinds. Seeded: see the rule book's seed. */
export type RecipientKind = string;

/** Who books the consultation a form needs; `none` when the form is answered from the journal. */
export type Booking = 'none' | 'citizen' | 'recipient';

/**
 * What a form asks for: an assessment made for the case, information that exists already, or that somebody takes part
 * in the course. The law sets other limits to each.
 */
export type AsksFor = 'assessment' | 'existingInformation' | 'cooperation';

/** One question of a form, shaped as an item of FHIR's Questionnaire. */
export type FormItem = {
  linkId: string;
  text: Bilingual;
  type: 'group' | 'display' | 'text' | 'string' | 'boolean' | 'date' | 'choice' | 'integer';
  required?: boolean;
  maxLength?: number;
  answerOption?: readonly { code: string; text: Bilingual }[];
  enableWhen?: { linkId: string; equals: string | boolean };
  item?: readonly FormItem[];
};

export type Fee = { amount: number; withInterpreter?: number; validFrom: LocalDate; source: string };

/** FHIR's `priority`, as far as it is more than normal. */
export type Priority = 'fastTrack' | 'lifeThreatening';

/** How urgent a request by the form may be, and what that changes. */
export type FormPriority = {
  code: Priority;
  /** When it is right to choose it. */
  guidance: Bilingual;
  /** Instead of the form's own: `none` when nobody is to attend, as in life-threatening illness. */
  booking?: Booking;
  source: string;
};

/** What a form asks for when that is no statement: it is held once and paid once, by what the policy pays for it. */
export type Contact = 'call' | 'meeting';

/** What the citizen is asked before the request is sent, within what time, and where that was read. */
export type FormOwnWords = { items: readonly FormItem[]; within: Span; source: string };

/** Whom a request is made known to when it is sent, and where that was read. */
export type FormCopy = { to: 'gp'; source: string };

/** Who begins unasked: whoever would answer, or an organisation that the citizen lets take part in the course. */
export type Initiator = 'recipient' | 'participant';

/** A pair of request and answer form, named by its answer code as printed, e.g. `LÆ 125`. */
export type Form = Versioned & {
  code: string;
  requestCode: string;
  name: Bilingual;
  /** When this is the right form, and which one is when it is not. */
  guidance?: Bilingual;
  asksFor: AsksFor;
  /** Nobody asks for it: whoever answers it begins, and a municipality is to reply. Absent: the requester asks. */
  initiatedBy?: Initiator;
  recipientKinds: readonly RecipientKind[];
  booking: Booking;
  /** So many months an answer is likely to serve again: whoever asks within them is shown it first. */
  reusableMonths?: number;
  dutyToAnswer: boolean;
  dutySource: string;
  /** An authorised health professional must sign the answer (autorisationsloven § 20). */
  authorisedSigner: boolean;
  answerTypes: readonly AnswerType[];
  declineReasons: readonly { code: string; text: Bilingual }[];
  /** Forms that whoever answers this one may ask a third party for, by their codes. */
  mayAsk?: readonly string[];
  /** Papers that must go along; the recipient says which of them it lacks. */
  papers?: readonly { code: string; text: Bilingual }[];
  /** So many files at most may go along with the request and with the answer; none where nothing is said. */
  attachments?: { request?: number; answer?: number };
  fees: readonly Fee[];
  /** It asks for a call or a meeting. */
  contact?: Contact;
  /** The citizen's doctor may read what is asked, and that it was answered. */
  copy?: FormCopy;
  /** Who books an interpreter; absent where nothing is agreed. */
  interpreterBookedBy?: 'requester' | 'recipient';
  /** What may be chosen beside normal. */
  priorities?: readonly FormPriority[];
  /** What whoever asks must say with the request, beside its free questions. */
  questions?: readonly FormItem[];
  /** What the citizen is asked before it is sent; the answers go along. */
  ownWords?: FormOwnWords;
  /** What is answered. */
  items: readonly FormItem[];
};
