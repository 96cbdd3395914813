import { localDateOf, type LocalDate } from '#sla';
import type { Event } from '../service-request/event.js';
import type { ServiceRequest } from '../service-request/state.js';
import { saysMissed } from './citizen.js';
import { formatDate } from './dates.js';
import type { Language } from './language.js';
import { paperDa } from './da/paper.js';
import { paperEn } from './en/paper.js';
import { recipientOf } from './recipients.js';

const texts = { da: paperDa, en: paperEn };

/**
 * What was late, and what was done about it, as a citizen reads it: one sentence for each, as it came. None when nothing was. The
 * deadline that `citizenText` names beside them is not among them. `recipient`: what the recipient is called.
 */
export const delayLines = (state: ServiceRequest, events: readonly Event[], language: Language, today: LocalDate, recipient?: string): string[] => {
  const t = texts[language];
  const { who } = recipientOf(state, language, recipient);
  const saidAlready = saysMissed(state, today) ? state.deadline?.dueOn : undefined;
  const day = (on: string): string => formatDate(on, language, 'long');
  const lineOf = (event: Event): string[] => {
    const on = day(localDateOf(event.effectiveAt));
    switch (event.type) {
      case 'deadlineMissed':
        return event.dueOn === saidAlready ? [] : [t.missed(day(event.dueOn))];
      case 'reminded':
        return [t.reminded(who, on)];
      case 'stepTaken':
        return event.told.some(({ action, to }) => action === 'remind' && to === 'recipient') ? [t.reminded(who, on)] : [];
      case 'delayAnnounced':
        return [t.announced(who, day(event.until))];
      case 'deadlineSet':
        return event.because === 'extended' ? [t.moreTime(who, day(event.dueOn))] : [];
      case 'contactLogged':
        return event.by === 'requester' ? [t.spoken(who, day(event.on))] : [];
      case 'escalated':
        return [t.lifted(on)];
      default:
        return [];
    }
  };
  return [...new Set(events.flatMap(lineOf))];
};
