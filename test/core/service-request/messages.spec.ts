import { describe, expect, it } from '@jest/globals';
import { type Addressee, type ServiceRequest, type ServiceRequestMessage, serviceRequestWorkflow } from '#core';
import { organisations } from '../../kit/rules.js';
import { citizenId } from './kit/people.js';
import { answered, asked, drafted, inProgress, proposal, send, sent, withConsent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on, wait } from './kit/story.js';

const { municipality, practice, otherPractice, association } = organisations;
const owner: Addressee = { organisationId: municipality, people: 'owner' };
const managers: Addressee = { organisationId: municipality, people: 'managers' };
const handlers: Addressee = { organisationId: practice, people: 'handlers' };
const citizen: Addressee = { citizenId };

/** What the last act tells whom. */
const messagesAfter = (...acts: readonly Act[]): ServiceRequestMessage[] => {
  const before = given(...acts.slice(0, -1));
  const all = given(...acts);
  let { state } = before as { state: ServiceRequest | null };
  return all.events.slice(before.events.length).flatMap((event) => {
    state = serviceRequestWorkflow.evolve(state, event);
    return serviceRequestWorkflow.messagesOf(event, state) as ServiceRequestMessage[];
  });
};

/** Of the commands, those to other requests. */
const asksRequest = ({ channel, body }: ServiceRequestMessage): boolean => channel === 'command' && body.kind === 'serviceRequest';

const told = (...acts: readonly Act[]) => messagesAfter(...acts).flatMap(({ channel, body }) => (channel === 'notice' ? [[body.code, body.to]] : []));
const atWork = inProgress();
const onTuesday = (who: Parameters<typeof on>[1], type: keyof typeof commands) => on('2026-12-01', who, commands[type]);

describe('the course of a request', () => {
  const notes = (...acts: readonly Act[]) =>
    messagesAfter(...acts).flatMap(({ channel, body }) => (channel === 'command' && body.kind === 'course' ? [body.command] : []));
  const note = { type: 'noteRequest' };

  it('hears that it opens again, when it is reopened or its answer is taken back, about which nobody is to be heard then', () => {
    const accepted = [...inProgress(), answered(), onTuesday('caseworker', 'acceptAnswer')];
    expect(notes(...accepted)).toMatchObject([{ ...note, standing: 'settled' }]);
    expect(notes(...accepted, onTuesday('caseworker', 'reopen'))).toEqual([{ ...note, standing: 'openAgain' }]);
    expect(notes(...accepted, onTuesday('doctor', 'recallAnswer'))).toEqual([{ ...note, standing: 'openAgain', recalled: true }]);
  });

  it('hears that a late answer is late no more, when it comes or is declined; of one that comes in time it hears nothing', () => {
    const late = [...inProgress(), wait('2027-01-04')];
    const then = (type: keyof typeof commands, who: Parameters<typeof on>[1]) => on('2027-01-05', who, commands[type]);
    const inTime = [{ ...note, standing: 'inTime' }];
    expect(notes(...late, then('answer', 'doctor'))).toEqual(inTime);
    expect(notes(...late, then('decline', 'doctor'))).toEqual(inTime);
    expect(notes(...inProgress(), answered())).toEqual([]);
    expect(notes(drafted(), send)).toEqual([]);
  });

  it('hears that it is late, and that it is in time again once another day is set; a day that moves in time is no news', () => {
    const late = [...atWork, wait('2026-12-08 09:00')];
    expect(notes(...late)).toEqual([{ ...note, standing: 'late' }]);
    const extend = (day: string) => on('2026-12-08 10:00', 'caseworker', { ...commands.extend, dueOn: day });
    expect(notes(...late, extend('2026-12-21'))).toEqual([{ ...note, standing: 'inTime' }]);
    expect(notes(...late, extend('2026-12-21'), wait('2026-12-22 09:00'))).toEqual([{ ...note, standing: 'late' }]);
    expect(notes(...late, asked('2026-12-08'), on('2026-12-10', 'caseworker', commands.answerQuestion))).toEqual([]);
    expect(notes(...atWork, on('2026-12-01', 'caseworker', { ...commands.extend, dueOn: '2026-12-21' }))).toEqual([]);
  });

  it('hears of a statement that is taken back that it is over', () => {
    const recalled = { type: 'recallAnswer', contentId: 'w' } as const;
    expect(notes(on('2026-11-23', 'doctor', proposal()), on('2026-11-24', 'doctor', recalled))).toEqual([{ ...note, standing: 'settled', recalled: true }]);
  });
});

describe('who is told', () => {
  it('sending hands the letter over and tells the recipient by when to answer', () =>
    expect(messagesAfter(drafted(), send)).toEqual([
      { channel: 'deliver', body: { to: practice } },
      {
        channel: 'notice',
        body: {
          code: 'requestReceived',
          to: handlers,
          params: { number: '2026-000417', formCode: 'LÆ 125', recipientKind: 'gpPractice', dueOn: '2026-12-07' },
        },
      },
    ]));
  it('of consent: the citizen is asked, the owner hears the answer', () => {
    const ask = on('2026-11-23 09:00', 'caseworker', commands.requestConsent);
    expect(told(drafted({ legalBasis: 'consent' }), ask)).toEqual([['consentAsked', citizen]]);
    expect(told(drafted({ legalBasis: 'consent' }), ask, on('2026-11-24', 'citizen', { type: 'refuseConsent' }))).toEqual([['consentRefused', owner]]);
    expect(told(...inProgress(withConsent), onTuesday('citizen', 'withdrawConsent'))).toEqual([
      ['consentWithdrawn', owner],
      ['cancelled', handlers],
    ]);
  });
  it('of a consultation: the citizen is to book, the others hear that it is', () => {
    expect(told(drafted({ formCode: 'LÆ 135' }), send)).toEqual([
      ['requestReceived', handlers],
      ['bookConsultation', citizen],
    ]);
    expect(told(...inProgress({ formCode: 'LÆ 135' }), onTuesday('citizen', 'bookConsultation'))).toEqual([
      ['consultationBooked', owner],
      ['consultationBooked', handlers],
    ]);
    expect(told(...inProgress({ formCode: 'LÆ 135' }), onTuesday('doctor', 'consultationMissed'))).toEqual([
      ['consultationMissed', owner],
      ['consultationMissed', citizen],
    ]);
    const called = (formCode: string, who: 'citizen' | 'doctor') =>
      told(...inProgress({ formCode }), onTuesday('doctor', 'bookConsultation'), on('2026-12-01 15:00', who, commands.consultationCancelled));
    expect(called('LÆ 135', 'citizen')).toEqual([
      ['consultationCancelled', owner],
      ['consultationCancelled', handlers],
      ['bookConsultation', citizen],
    ]);
    expect(called('LÆ 265', 'doctor')).toEqual([
      ['consultationCancelled', owner],
      ['consultationCancelled', citizen],
    ]);
    expect(told(...inProgress({ formCode: 'LÆ 135' }), onTuesday('citizen', 'reportNoAppointment'))).toEqual([['noAppointment', owner]]);
    expect(told(...inProgress({ formCode: 'LÆ 135' }), wait('2026-12-02'))).toEqual([
      ['targetMissed', owner],
      ['bookConsultation', citizen],
    ]);
  });
  it('of what did not arrive: the owner', () => expect(told(drafted(), send, wait('2026-11-25 00:00'))).toEqual([['undelivered', owner]]));
  it('of a question the owner, of its answer the recipient', () => {
    expect(told(...atWork, asked())).toEqual([['questionAsked', owner]]);
    expect(told(...atWork, asked(), onTuesday('caseworker', 'answerQuestion'))).toEqual([['questionAnswered', handlers]]);
    expect(told(...atWork, asked(), onTuesday('doctor', 'withdrawQuestion'))).toEqual([['questionWithdrawn', owner]]);
  });
  it('of an answer the owner, of one registered by the owner the recipient', () => {
    expect(told(...atWork, answered())).toEqual([['answered', owner]]);
    expect(told(...atWork, onTuesday('caseworker', 'registerAnswer'))).toEqual([['answered', handlers]]);
  });
  it('of the review the recipient', () => {
    expect(told(...atWork, answered(), onTuesday('caseworker', 'returnAnswer'))).toEqual([['answerReturned', handlers]]);
    expect(told(...atWork, answered(), onTuesday('caseworker', 'askMore'))).toEqual([['moreAsked', handlers]]);
    expect(told(...atWork, answered(), onTuesday('caseworker', 'acceptAnswer'))).toEqual([
      ['closed', handlers],
      ['answerReleased', citizen],
    ]);
    expect(told(...atWork, answered(), onTuesday('doctor', 'recallAnswer'))).toEqual([
      ['answerRecalled', owner],
      ['reopened', handlers],
    ]);
  });
  it('of a delegation that person alone', () =>
    expect(told(...atWork, onTuesday('secretary', 'delegate'))).toEqual([['delegated', { personId: 'person colleague' }]]));
  it('of a cancelled request the recipient, unless it never had it', () => {
    expect(told(...atWork, onTuesday('caseworker', 'cancel'))).toEqual([['cancelled', handlers]]);
    expect(told(drafted({ legalBasis: 'consent' }), on('2026-11-24', 'caseworker', commands.requestConsent), onTuesday('caseworker', 'cancel'))).toEqual([]);
  });
  it('of dates: the other side', () => {
    expect(told(...atWork, onTuesday('caseworker', 'extend'))).toEqual([['extended', handlers]]);
    expect(told(...atWork, onTuesday('doctor', 'requestExtension'))).toEqual([['extensionRequested', owner]]);
    expect(told(...atWork, onTuesday('doctor', 'announceDelay'))).toEqual([['delayAnnounced', owner]]);
    expect(told(...atWork, on('2026-12-01', 'caseworker', { ...commands.logContact, agreedOn: '2026-12-11' }))).toEqual([['contactLogged', handlers]]);
  });
  it('of a reminder whoever has the ball', () => {
    expect(told(...atWork, onTuesday('caseworker', 'remind'))).toEqual([['reminderBeforeDue', handlers]]);
    expect(told(...atWork, wait('2026-12-10'), on('2026-12-10', 'caseworker', commands.remind))).toEqual([['reminderAfterDue', handlers]]);
    expect(told(...sent({ formCode: 'LÆ 135' }), on('2026-11-24', 'caseworker', commands.remind))).toEqual([['reminderBeforeDue', citizen]]);
  });
  it('of a missed deadline the owner and the managers, and each rung its own', () => {
    expect(told(...atWork, wait('2026-12-03 09:00'))).toEqual([['reminderBeforeDue', handlers]]);
    expect(told(...atWork, wait('2026-12-03 09:00'), wait('2026-12-08 09:00'))).toEqual([
      ['deadlineMissed', owner],
      ['deadlineMissed', managers],
      ['reminderAfterDue', handlers],
      ['reminderSentForYou', owner],
    ]);
    const delay = on('2026-12-02', 'doctor', { ...commands.announceDelay, until: '2026-12-07' });
    expect(told(...atWork, delay, wait('2026-12-08 00:00'), wait('2026-12-08 08:00'))).toEqual([['reminderAfterDue', handlers]]);
    const untilFriday = [...atWork, wait('2026-12-08 09:00')];
    expect(told(...untilFriday, wait('2026-12-14 09:00'))).toEqual([
      ['reminderAfterDue', handlers],
      ['telephoneTask', owner],
    ]);
    expect(told(...untilFriday, wait('2026-12-14 09:00'), wait('2026-12-21 09:00'))).toEqual([['managerTask', managers]]);
    expect(told(...untilFriday, wait('2026-12-21 09:00'), wait('2027-02-01 09:00'))).toEqual([['suggestOtherSource', owner]]);
  });
  it('of an escalation the managers of both', () =>
    expect(told(...atWork, onTuesday('manager', 'escalate'))).toEqual([
      ['escalated', managers],
      ['escalated', { organisationId: practice, people: 'managers' }],
    ]));
  it('of joining the organisation that joined', () =>
    expect(told(...atWork, onTuesday('caseworker', 'join'))).toEqual([['requestReceived', { organisationId: association, people: 'handlers' }]]));
});

describe('a request passed on', () => {
  const child = commands.forward.childId;

  it('asks for another request to be made and sent', () => {
    const [create, sendIt] = messagesAfter(...atWork, onTuesday('doctor', 'forward'));
    expect(create).toMatchObject({
      channel: 'command',
      body: {
        kind: 'serviceRequest',
        instanceId: child,
        command: { type: 'create', number: '2026-000418', recipientId: otherPractice, requesterId: municipality, citizenId, purposeId: 'purpose' },
      },
    });
    expect(sendIt).toMatchObject({ channel: 'command', body: { instanceId: child, command: { type: 'send' } } });
  });
  it('is not sent before a consent that names the new recipient', () => {
    const commandsSent = messagesAfter(...inProgress(withConsent), onTuesday('caseworker', 'redirect')).filter(asksRequest);
    expect(commandsSent).toHaveLength(1);
  });
  it('is not sent before the requester has said what the new form asks', () => {
    const told = messagesAfter(...atWork, on('2026-12-01', 'caseworker', { ...commands.redirect, formCode: 'LÆ 285' }));
    expect(told.filter(asksRequest)).toMatchObject([{ body: { command: { type: 'create', formCode: 'LÆ 285' } } }]);
  });
  it('is a command that decide takes', () => {
    const [create] = messagesAfter(...atWork, onTuesday('doctor', 'forward'));
    if (create?.channel !== 'command') throw new Error('no command');
    given()
      .when('2026-12-01', 'clock', create.body.command as unknown as typeof commands.create)
      .follows({ type: 'created', number: '2026-000418' });
  });
});

describe('a redaction', () => {
  it('has the words emptied, and both sides hear that something is gone', () => {
    expect(messagesAfter(...atWork, onTuesday('caseworker', 'redact'))[0]).toEqual({ channel: 'redact', body: { contentIds: commands.redact.contentIds } });
    expect(told(...atWork, onTuesday('caseworker', 'redact'))).toEqual([
      ['redacted', owner],
      ['redacted', handlers],
    ]);
  });
});

describe('what is told', () => {
  it('names nobody and holds no free text', () => {
    for (const { channel, body } of messagesAfter(...atWork, asked())) {
      if (channel === 'notice')
        expect(Object.keys(body.params).every((name) => ['number', 'formCode', 'recipientKind', 'until', 'dueOn', 'on'].includes(name))).toBe(true);
    }
  });
});
