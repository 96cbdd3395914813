import { postageParams } from '../rules/postage.js';
import type { EventOf } from './event.js';
import { turnOf } from './holder.js';
import type { ServiceRequestMessage } from './message.js';
import { isProposal, noticeOf } from './proposal.js';
import type { ServiceRequest } from './state.js';
import { citizen, dueOn, notice, owner } from './telling.js';

/** Whoever gets the turn is told by when. */
export const targetNotices = (state: ServiceRequest, { awaited, until, postage }: EventOf<'targetSet'>): ServiceRequestMessage[] => {
  const { holder } = turnOf(state);
  if (awaited === 'consent') return holder === 'citizen' ? [notice(state, 'consentAsked', citizen(state), { until, ...postageParams(postage) })] : [];
  if (awaited === 'words') return holder === 'citizen' ? [notice(state, 'wordsInvited', citizen(state), { until, ...postageParams(postage) })] : [];
  if (awaited === 'delivery') return [notice(state, 'undelivered', owner(state), { until })];
  if (awaited === 'answerQuestion') return [notice(state, state.lacksPapers ? 'papersMissing' : 'questionAsked', owner(state), { until })];
  if (awaited === 'review') return isProposal(state) ? [notice(state, noticeOf(state, 'Received'), owner(state), { until })] : [];
  if (awaited !== 'booking') return [];
  if (holder === 'requester') return [notice(state, 'noAppointment', owner(state), { until })];
  return [
    notice(state, state.consultation === 'missed' ? 'consultationMissed' : 'bookConsultation', citizen(state), {
      until,
      ...dueOn(state),
      ...postageParams(postage),
    }),
  ];
};

/** The requester always hears of a target that passed; a citizen who is to book is asked once more. */
export const missedNotices = (state: ServiceRequest, { awaited, holder, until }: EventOf<'targetMissed'>): ServiceRequestMessage[] => {
  if (awaited === 'delivery') return [];
  if (awaited === 'words' && holder === 'citizen') return [notice(state, 'wordsOverdue', owner(state), { until })];
  const told = [notice(state, isProposal(state) ? noticeOf(state, 'Overdue') : 'targetMissed', owner(state), { until })];
  return awaited === 'booking' && holder === 'citizen' ? [...told, notice(state, 'bookConsultation', citizen(state), dueOn(state))] : told;
};
