import { describe, expect, it } from '@jest/globals';
import { citizenText, type Command, type Event, holderOf, messagesOf, serviceRequestWorkflow } from '#core';
import { inProgress, received, sent } from './kit/requests.js';
import { given, on, wait } from './kit/story.js';

const lae135 = { formCode: 'LÆ 135' };
const booked = on('2026-11-24 10:00', 'citizen', { type: 'bookConsultation', on: '2026-12-02' });
const atWork = given(...inProgress(lae135));
const stepKeys = (state: Parameters<typeof serviceRequestWorkflow.timersOf>[0]) =>
  serviceRequestWorkflow
    .timersOf(state)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('step'));

describe('a consultation the citizen is to book', () => {
  it('gives the citizen the ball from the sending on, with a date of its own', () => {
    const { state, events } = given(...sent(lae135));
    expect(holderOf(state)).toMatchObject({ party: 'citizen', until: '2026-11-30' });
    expect(events.map(({ type }) => type)).toEqual(['created', 'sent', 'deadlineSet', 'targetSet', 'deliveryRecorded']);
  });
  it('keeps the ball with the citizen when the doctor opens the request', () =>
    expect(holderOf(given(...sent(lae135), received).state)?.party).toBe('citizen'));
  it('goes to the recipient once booked', () => {
    const { state } = atWork.and(booked);
    expect(holderOf(state)).toMatchObject({ party: 'recipient', until: '2026-12-23' });
  });
  it('may be booked by the recipient, or by the requester on the citizen’s word', () => {
    atWork.when('2026-11-24', 'secretary', { type: 'bookConsultation', on: '2026-12-02' }).follows({ type: 'consultationBooked', by: 'recipient' });
    atWork.when('2026-11-24', 'caseworker', { type: 'bookConsultation', on: '2026-12-02' }).follows({ type: 'consultationBooked', by: 'requester' });
  });
  it('cannot be booked for yesterday', () =>
    atWork.when('2026-11-24', 'citizen', { type: 'bookConsultation', on: '2026-11-23' }).refused('DateInPast', { on: '2026-11-23' }));
  it('cannot be booked where the form needs none', () =>
    given(...inProgress())
      .when('2026-11-24', 'citizen', { type: 'bookConsultation', on: '2026-12-02' })
      .refused('NoConsultationNeeded'));
  it('not booked in time is told once, and the ball stays with the citizen', () => {
    const late = atWork.when('2026-12-01 00:00', 'clock', { type: 'timerDue' });
    late.follows({ type: 'targetMissed', awaited: 'booking', holder: 'citizen' });
    expect(holderOf(late.story().state)?.party).toBe('citizen');
    late.story().when('2026-12-02', 'clock', { type: 'timerDue' }).follows();
  });
  it('that cannot be had gives the ball to the requester', () => {
    const stuck = atWork.when('2026-11-25', 'citizen', { type: 'reportNoAppointment' });
    stuck.follows('noAppointmentReported', { type: 'targetSet', awaited: 'booking', until: '2026-12-02' });
    expect(holderOf(stuck.story().state)?.party).toBe('requester');
    stuck.story().when('2026-11-26', 'citizen', { type: 'reportNoAppointment' }).refused('AlreadyDone');
  });
  it('can be booked while a question is open', () =>
    atWork
      .and(on('2026-11-24', 'doctor', { type: 'ask', contentId: 'q' }))
      .when('2026-11-24', 'citizen', { type: 'bookConsultation', on: '2026-12-02' })
      .follows('consultationBooked'));
});

describe('a booked consultation', () => {
  const ahead = atWork.and(booked);

  it('cancelled is the citizen’s to book again', () =>
    ahead.when('2026-11-30', 'doctor', { type: 'consultationCancelled' }).follows({ type: 'consultationCancelled', again: 'citizenBooks' }, 'targetSet'));
  it('cannot be cancelled before it was booked', () => atWork.when('2026-11-30', 'doctor', { type: 'consultationCancelled' }).refused('ConsultationNotBooked'));
  it('held sets the deadline by it when that is earlier', () =>
    ahead
      .when('2026-12-02 15:00', 'doctor', { type: 'consultationHeld', on: '2026-12-02' })
      .follows('consultationHeld', { type: 'deadlineSet', because: 'consultation', version: 2, dueOn: '2026-12-16' }));
  it('held late leaves the outer deadline', () =>
    ahead.when('2026-12-15 15:00', 'doctor', { type: 'consultationHeld', on: '2026-12-15' }).follows('consultationHeld'));
  it('cannot have been held tomorrow', () => ahead.when('2026-12-02', 'doctor', { type: 'consultationHeld', on: '2026-12-03' }).refused('DateInFuture'));
  it('is held once', () =>
    ahead
      .and(on('2026-12-02', 'doctor', { type: 'consultationHeld', on: '2026-12-02' }))
      .when('2026-12-03', 'doctor', { type: 'consultationHeld', on: '2026-12-03' })
      .refused('AlreadyDone'));
  it('missed gives the ball to the citizen again, and has no other consequence', () => {
    const missed = ahead.when('2026-12-02 15:00', 'doctor', { type: 'consultationMissed', on: '2026-12-02' });
    missed.follows('consultationMissed', { type: 'targetSet', awaited: 'booking', until: '2026-12-09' });
    expect(missed.story().state).toMatchObject({ status: 'inProgress', consultation: 'missed', deadline: { dueOn: '2026-12-23', version: 1 } });
  });
  it('holds the ladder until the next working morning', () => {
    const late = given(...inProgress(lae135), on('2026-11-24', 'citizen', { type: 'bookConsultation', on: '2026-12-23' }));
    late.when('2026-12-23 12:00', 'clock', { type: 'timerDue' }).follows();
    late.when('2026-12-27 12:00', 'clock', { type: 'timerDue' }).follows('deadlineMissed');
    late.when('2026-12-28 08:30', 'clock', { type: 'timerDue' }).follows('deadlineMissed', { type: 'stepTaken', step: 1 });
  });
});

describe('a consultation the recipient is to book', () => {
  it('leaves the ball with the recipient, whose ladder runs', () => {
    const { state } = given(...sent({ formCode: 'LÆ 265' }));
    expect(holderOf(state)?.party).toBe('recipient');
    expect(stepKeys(state)).toEqual(['step:1/v1']);
  });
  it('holds no ladder while the citizen is to book', () => expect(stepKeys(atWork.state)).toEqual([]));
  it('passes its deadline even while the citizen has not booked: the clock runs', () =>
    expect(atWork.and(wait('2026-12-24 00:00')).events.map(({ type }) => type)).toContain('deadlineMissed'));
});

describe('a waiting list', () => {
  const list = (expectedOn: string): Command => ({ type: 'putOnWaitingList', expectedOn });
  const desk = given(...inProgress({ formCode: 'LÆ 265' }));
  const late = desk.and(on('2026-11-25', 'doctor', list('2027-01-15')));
  const told = ({ events, state }: typeof desk) =>
    messagesOf(events.at(-1) as Event, state).flatMap(({ channel, body }) => (channel === 'notice' ? [[body.code, body.params.until, body.params.dueOn]] : []));

  it('moves no deadline and holds no reminder; the requester is told when the place comes after the deadline, and when it is moved', () => {
    expect(late.state.deadline).toEqual(desk.state.deadline);
    expect(late.state.heldUntil).toBeUndefined();
    expect(serviceRequestWorkflow.timersOf(late.state)).toEqual(serviceRequestWorkflow.timersOf(desk.state));
    expect(told(late)).toEqual([['waitingListed', '2027-01-15', desk.state.deadline?.dueOn]]);
    const early = desk.and(on('2026-11-25', 'doctor', list('2026-12-01')));
    expect(told(early)).toEqual([]);
    expect(told(early.and(on('2026-11-26', 'doctor', list('2026-12-02'))))).toEqual([['waitingListed', '2026-12-02', undefined]]);
  });
  it('is what the citizen reads until the day has passed', () => {
    expect(citizenText(late.state, 'da', '2026-12-20')).toBe(
      'Du står på venteliste hos din læge. De regner med en plads fredag 15. januar 2027. Du skal ikke gøre noget.',
    );
    expect(citizenText(late.state, 'da', '2027-01-16')).not.toContain('venteliste');
  });
  it('ends when a time is booked, the work is begun or the answer is given', () => {
    const ends: Command[] = [
      { type: 'bookConsultation', on: '2026-12-10' },
      { type: 'consultationHeld', on: '2026-11-26' },
      { type: 'answer', answerType: 'full', contentId: 'a' },
    ];
    for (const end of ends) expect(late.and(on('2026-11-26', 'doctor', end)).state.expectedOn).toBeUndefined();
    const unopened = given(...sent({ formCode: 'LÆ 265' }), on('2026-11-25', 'doctor', list('2027-01-15')));
    expect(unopened.and(on('2026-11-26', 'doctor', { type: 'accept' })).state.expectedOn).toBeUndefined();
  });
  it('needs a consultation, a day that lies ahead, and another one than before', () => {
    given(...inProgress())
      .when('2026-11-25', 'doctor', list('2027-01-15'))
      .refused('NoConsultationNeeded');
    desk.when('2026-11-25', 'doctor', list('2026-11-24')).refused('DateInPast');
    late.when('2026-11-26', 'doctor', list('2027-01-15')).refused('AlreadyDone');
  });
});
