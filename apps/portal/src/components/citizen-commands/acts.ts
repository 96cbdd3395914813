import type { CommandType } from '#core';
import type { Doing } from '../../api/act.js';

/** What a citizen can be asked to do, in the order of the buttons: a yes before a no. */
export const citizenActs = ['giveConsent', 'refuseConsent', 'bookConsultation', 'reportNoAppointment', 'consultationCancelled', 'withdrawConsent'] as const;
export type CitizenAct = (typeof citizenActs)[number] | 'withdrawSharing';

/** Who is sent an answer because the citizen said yes to that. */
export type Sharing = { id: string; name: string };

/** The same for each of them: a day where one is needed, and a few words where one likes. */
export type Told = { on: string; text: string };

/** A yes is given here and now; a day is that of the appointment. */
export const takesDay = (act: CitizenAct): boolean => act === 'bookConsultation';
export const takesText = (act: CitizenAct): boolean => act !== 'bookConsultation' && act !== 'giveConsent';

/** What can be done about the request itself, or about sharing its answer. */
export const actsIn = (allowed: readonly CommandType[], sharing?: Sharing): CitizenAct[] => {
  const acts: readonly CitizenAct[] = sharing === undefined ? citizenActs : ['withdrawSharing'];
  return acts.filter((act) => allowed.includes(act));
};

/** Never tied to the version that was read: what a citizen decides holds, whatever was noted beside it meanwhile. */
export const doingOf = (act: CitizenAct, { on, text }: Told, today: string, sharing?: Sharing): Doing => {
  const words = text.trim() === '' ? {} : { text: text.trim() };
  if (act === 'giveConsent') return { act, body: { form: 'digital', on: today } };
  if (act === 'withdrawSharing') return { act, body: { organisationId: sharing?.id ?? '', ...words } };
  if (act === 'bookConsultation') return { act, body: { on } };
  return { act, body: words };
};
