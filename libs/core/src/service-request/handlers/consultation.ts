import { addCalendarDays, localDateOf, nextWorkingDay, openingInstant, type Instant, type LocalDate } from '#sla';
import { calendarOf } from '../../rules/deadline.js';
import { countsNow } from '../clock.js';
import { movedDeadline } from '../deadline.js';
import { feeFor } from '../fees.js';
import { bookingOf, formOf } from '../form-of.js';
import { type Asked, inFuture, inPast, refuse, type Refusal } from '../../refusal.js';
import { type Fact, type Handlers, sideOf } from '../handler.js';
import { letterLate } from '../letter-late.js';
import type { ServiceRequest } from '../state.js';

/** The opening of the recipient's first working day after a day: reminders may come again from then on. */
export const openingAfter = ({ recipientId }: ServiceRequest, on: LocalDate, { rules }: Asked): Instant => {
  const calendar = calendarOf(rules, recipientId);
  return openingInstant(calendar, nextWorkingDay(calendar, addCalendarDays(on, 1)));
};

type Consultation = 'citizenBroughtIt' | 'bookConsultation' | 'reportNoAppointment' | 'consultationCancelled' | 'consultationHeld' | 'consultationMissed';

const beforeSending = ({ sentAt }: ServiceRequest, on: LocalDate): Refusal | null => {
  const earliestOn = localDateOf(sentAt ?? on);
  return on < earliestOn ? refuse('DateInPast', { on, earliestOn }) : null;
};

/** That the citizen came: with the form, or to a consultation that the form needs. That it is missed or cancelled has no consequence by itself. */
export const consultation: Handlers<Consultation> = {
  bookConsultation: (state, { on, toldBy }, asked) => {
    const by = sideOf(state, asked.actor);
    const booked: Fact = { type: 'consultationBooked', on, by, heldUntil: openingAfter(state, on, asked) };
    const early = inPast(on, asked);
    if (early !== null || by === 'citizen') return early ?? [booked];
    return toldBy === undefined ? (letterLate(on, asked) ?? [booked]) : [{ ...booked, toldBy }];
  },
  reportNoAppointment: (_state, { contentId }) => [{ type: 'noAppointmentReported', ...(contentId && { contentId }) }],
  consultationCancelled: (state, { contentId }, asked) => {
    const form = formOf(state, asked);
    const again = form !== undefined && bookingOf(form, state.priority) === 'citizen' ? 'citizenBooks' : 'recipientBooks';
    const { consultationOn: on } = state;
    return [{ type: 'consultationCancelled', again, by: sideOf(state, asked.actor), ...(on && { on }), ...(contentId && { contentId }) }];
  },
  consultationHeld: (state, { on }, asked) => {
    const early = inFuture(on, asked);
    if (early !== null) return early;
    const held: Fact = { type: 'consultationHeld', on };
    return countsNow(state) ? movedDeadline(state, [held], 'consultation', asked) : [held];
  },
  citizenBroughtIt: (state, { on }, asked) => {
    const wrong = inFuture(on, asked) ?? beforeSending(state, on);
    if (wrong !== null) return wrong;
    const brought: Fact = { type: 'citizenBroughtIt', on };
    return countsNow(state) ? movedDeadline(state, [brought], 'brought', asked) : [brought];
  },
  consultationMissed: (state, { on }, asked) => inFuture(on, asked) ?? [{ type: 'consultationMissed', on, ...feeFor(state, 'noShow', asked) }],
};
