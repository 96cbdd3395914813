import { describe, expect, it } from '@jest/globals';
import { allowedFor, allowedFrom, type CommandType, commandTypes, decide, mayDo, mayRead, statuses, type Status } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people, type Who } from './kit/people.js';
import { draft } from './kit/requests.js';
import { commands, inStatus, stateIn } from './kit/samples.js';
import { at, given, on } from './kit/story.js';

const now = at('2026-12-01 12:00');
const requesters = ['caseworker', 'manager'] as const;
const recipients = ['doctor', 'unauthorisedDoctor', 'secretary', 'practiceManager'] as const;
const everybodyOnTheCase = [...requesters, ...recipients] as const;

/** Written once more by hand, so that a slip in the product's table shows. */
const may: Record<Exclude<CommandType, 'create' | 'submit'>, readonly Who[]> = {
  inviteWords: requesters,
  giveWords: [...requesters, 'citizen'],
  revise: requesters,
  requestConsent: requesters,
  giveConsent: [...requesters, 'citizen'],
  refuseConsent: [...requesters, 'citizen'],
  withdrawConsent: [...requesters, 'citizen'],
  send: [...requesters, 'clock'],
  discard: requesters,
  recordDelivery: ['clock', 'machine'],
  receive: recipients,
  accept: recipients,
  bookConsultation: [...everybodyOnTheCase, 'citizen'],
  reportNoAppointment: [...everybodyOnTheCase, 'citizen'],
  consultationCancelled: [...everybodyOnTheCase, 'citizen'],
  consultationHeld: everybodyOnTheCase,
  consultationMissed: everybodyOnTheCase,
  citizenBroughtIt: recipients,
  ask: recipients,
  answerQuestion: requesters,
  withdrawQuestion: recipients,
  answer: recipients,
  registerAnswer: requesters,
  decline: recipients,
  forward: recipients,
  redirect: requesters,
  delegate: recipients,
  takeOn: recipients,
  handBack: recipients,
  cancel: requesters,
  recall: requesters,
  acceptAnswer: requesters,
  releaseAnswer: requesters,
  tellOutcome: requesters,
  returnAnswer: requesters,
  askMore: requesters,
  close: requesters,
  reopen: requesters,
  correctAnswer: recipients,
  recallAnswer: everybodyOnTheCase,
  extend: requesters,
  requestExtension: recipients,
  announceDelay: recipients,
  pause: everybodyOnTheCase,
  resume: everybodyOnTheCase,
  remind: requesters,
  escalate: ['manager', 'clock'],
  reassign: requesters,
  logContact: everybodyOnTheCase,
  merge: requesters,
  join: requesters,
  approveFee: requesters,
  disputeFee: requesters,
  succeedRecipient: ['clock'],
  endRecipient: ['clock'],
  putOnWaitingList: recipients,
  askThirdParty: recipients,
  noteThirdParty: ['clock'],
  parentEnded: ['clock'],
  citizenDeceased: ['clock'],
  gpChanged: ['clock'],
  keepRecipient: requesters,
  citizenMoved: ['clock'],
  shareAnswer: requesters,
  stopSharing: requesters,
  withdrawSharing: [...requesters, 'citizen'],
  applyAnew: requesters,
  redact: [...requesters, 'doctor', 'unauthorisedDoctor', 'practiceManager'],
  sendCopy: ['clock'],
  timerDue: ['clock'],
};

const notYours = (status: Status, type: CommandType, who: Who): boolean => {
  const decision = decide(stateIn(status), commands[type], { now, actor: people[who], rules });
  return 'refused' in decision && decision.refused.code === 'NotYours';
};

/** A status in which both sides take part, if the command has one. */
const statusFor = (type: CommandType): Status => {
  const from = allowedFrom[type] as readonly Status[];
  return from.find((status) => stateIn(status).sentAt !== undefined) ?? from[0] ?? 'draft';
};

describe('who may give which command', () => {
  for (const type of commandTypes) {
    if (type === 'create' || type === 'submit') continue;
    for (const who of Object.keys(people) as Who[]) {
      const permitted = may[type].includes(who);
      it(`${who} ${permitted ? 'may' : 'may not'} ${type}`, () => expect(notYours(statusFor(type), type, who)).toBe(!permitted));
    }
  }

  it('lets only the requester’s own caseworkers and managers create, and the clock for what was passed on', () => {
    for (const who of Object.keys(people) as Who[]) {
      const decision = decide(null, draft(), { now, actor: people[who], rules });
      expect('events' in decision).toBe(['caseworker', 'manager', 'clock'].includes(who));
    }
  });

  it('keeps the recipient out until the request was sent', () => {
    for (const type of commandTypes) {
      const from = allowedFrom[type] as readonly Status[];
      if (from.includes('draft')) for (const who of recipients) expect(notYours('draft', type, who)).toBe(true);
    }
  });
});

describe('the list of what somebody may do now', () => {
  it('never holds what decide refuses for the status or the actor', () => {
    for (const status of statuses) {
      for (const actor of Object.values(people)) {
        for (const type of allowedFor(stateIn(status), actor)) {
          const decision = decide(stateIn(status), commands[type], { now, actor, rules });
          const code = 'refused' in decision ? decision.refused.code : '';
          expect(['NotInThisState', 'NotYours', 'AlreadyDone', 'NoDeadline', 'NothingToRemind', 'NoConsultationNeeded']).not.toContain(code);
        }
      }
    }
  });

  it('holds everything that decide accepts from a person', () => {
    for (const status of statuses) {
      for (const who of Object.keys(people) as Who[]) {
        if (who === 'clock') continue;
        const accepted = commandTypes.filter((type) => 'events' in decide(stateIn(status), commands[type], { now, actor: people[who], rules }));
        expect(allowedFor(stateIn(status), people[who])).toEqual(expect.arrayContaining(accepted));
      }
    }
  });

  it('is empty for strangers, administrators and the clock', () => {
    for (const status of statuses) {
      for (const who of ['strangeCaseworker', 'strangeDoctor', 'strangeCitizen', 'adviser', 'administrator', 'practiceAdministrator', 'clock'] as const) {
        expect(allowedFor(stateIn(status), people[who])).toEqual([]);
      }
    }
  });

  it('offers the doctor what a request in progress permits', () => {
    expect(allowedFor(stateIn('inProgress'), people.doctor)).toEqual([
      'bookConsultation',
      'reportNoAppointment',
      'consultationHeld',
      'consultationMissed',
      'citizenBroughtIt',
      'ask',
      'answer',
      'decline',
      'forward',
      'delegate',
      'requestExtension',
      'announceDelay',
      'pause',
      'logContact',
      'redact',
      'putOnWaitingList',
      'askThirdParty',
    ]);
  });
});

describe('who may read', () => {
  const readers = (status: Status): string[] =>
    Object.entries(people)
      .filter(([, actor]) => mayRead(actor, stateIn(status)))
      .map(([who]) => who);

  it('shows a draft to the requester alone', () => expect(readers('draft')).toEqual(['caseworker', 'manager', 'clock']));
  it('shows the citizen what it is asked to consent to', () => expect(readers('awaitingConsent')).toEqual(['caseworker', 'manager', 'citizen', 'clock']));
  it('shows what was sent to both sides and the citizen', () =>
    expect(readers('sent')).toEqual(['caseworker', 'manager', 'doctor', 'unauthorisedDoctor', 'secretary', 'practiceManager', 'citizen', 'machine', 'clock']));
  it('hides a recalled request from the wrong recipient', () => expect(readers('recalled')).toEqual(['caseworker', 'manager', 'citizen', 'clock']));

  it('shows it to whoever it was forwarded to, and to whoever joined', () => {
    const joined = given(...inStatus.inProgress, on('2026-11-30 12:00', 'caseworker', commands.join)).state;
    expect(mayRead(people.adviser, joined)).toBe(true);
    const forwarded = given(...inStatus.inProgress, on('2026-11-30 12:00', 'doctor', commands.forward)).state;
    expect(mayRead(people.strangeDoctor, forwarded)).toBe(true);
    expect(joined.others).toEqual([{ organisationId: organisations.association, role: 'joined' }]);
  });

  it('answers the routes beside the requests by role', () => {
    expect(mayDo(people.caseworker, 'requests.create')).toBe(true);
    expect(mayDo(people.doctor, 'requests.create')).toBe(false);
    expect(mayDo(people.doctor, 'requests.submit')).toBe(true);
    expect(mayDo(people.adviser, 'requests.submit')).toBe(true);
    expect(mayDo(people.secretary, 'requests.submit')).toBe(false);
    expect(mayDo(people.citizen, 'people.read')).toBe(false);
    expect(mayDo(people.administrator, 'citizens.read')).toBe(false);
    expect(mayDo(people.citizen, 'notifications.read')).toBe(true);
  });
});
