import { describe, expect, it } from '@jest/globals';
import { allowedFrom, type CommandType, commandTypes, decide, isOpen, openStatuses, type Status, statuses } from '#core';
import { rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { commands, stateIn } from './kit/samples.js';
import { at } from './kit/story.js';

const now = at('2026-12-01 12:00');

const decideAs = (status: Status, type: CommandType) => Object.values(people).map((actor) => decide(stateIn(status), commands[type], { now, actor, rules }));

const legal = (status: Status, type: CommandType): boolean => (allowedFrom[type] as readonly Status[]).includes(status);

/** Permitted by the table, and refused in this sample by a condition of its own. */
const conditional: Partial<Record<CommandType, readonly Status[]>> = {
  requestConsent: ['draft'],
  withdrawConsent: ['awaitingConsent', 'awaitingWords'],
  consultationCancelled: ['sent', 'received', 'inProgress', 'questionAsked', 'returned'],
  answer: ['answered'],
  registerAnswer: ['answered'],
  endRecipient: ['answered'],
  keepRecipient: ['awaitingConsent', 'awaitingWords', 'sent', 'received', 'inProgress', 'questionAsked', 'returned'],
  releaseAnswer: ['closed'],
  citizenMoved: ['draft'],
  shareAnswer: ['answered', 'closed'],
  stopSharing: ['answered', 'closed', 'sent', 'received', 'inProgress', 'questionAsked', 'returned', 'declined', 'cancelled'],
  withdrawSharing: ['answered', 'closed', 'sent', 'received', 'inProgress', 'questionAsked', 'returned', 'declined', 'cancelled'],
  takeOn: ['inProgress', 'returned'],
  handBack: ['inProgress', 'returned'],
  extend: ['draft', 'awaitingConsent', 'awaitingWords', 'answered', 'declined'],
  requestExtension: ['draft', 'awaitingConsent', 'awaitingWords', 'answered', 'declined'],
  announceDelay: ['draft', 'awaitingConsent', 'awaitingWords', 'answered', 'declined'],
  applyAnew: ['draft', 'awaitingConsent', 'awaitingWords', 'answered', 'declined'],
  approveFee: ['sent', 'received', 'inProgress', 'questionAsked', 'declined', 'cancelled'],
  disputeFee: ['sent', 'received', 'inProgress', 'questionAsked', 'declined', 'cancelled'],
  resume: ['sent', 'received', 'inProgress', 'questionAsked', 'returned'],
  remind: ['draft', 'questionAsked', 'answered', 'declined'],
  escalate: ['draft', 'questionAsked', 'answered', 'declined'],
};

describe('the table of statuses and commands', () => {
  it('names every status that is open, and no other', () => {
    expect(openStatuses.every(isOpen)).toBe(true);
    expect(statuses.filter(isOpen)).toEqual([...openStatuses]);
  });

  it('leads to every status', () => {
    for (const status of statuses) expect(stateIn(status).status).toBe(status);
  });

  for (const status of statuses) {
    for (const type of commandTypes) {
      if (type === 'create' || type === 'submit') continue;
      if (!legal(status, type)) {
        it(`refuses ${type} when ${status}, whoever asks`, () => {
          for (const decision of decideAs(status, type)) {
            expect(decision).toEqual({ refused: { code: 'NotInThisState', params: { command: type, status } } });
          }
        });
      } else if (conditional[type]?.includes(status)) {
        it(`permits ${type} when ${status} only on a condition`, () => {
          for (const decision of decideAs(status, type)) expect(decision).toHaveProperty('refused.code', expect.not.stringMatching('NotInThisState'));
        });
      } else {
        it(`permits ${type} when ${status} to somebody`, () => {
          expect(decideAs(status, type).filter((decision) => 'events' in decision)).not.toEqual([]);
        });
      }
    }
  }

  it('lets nobody create a request twice or command one that is not there', () => {
    const actor = people.caseworker;
    for (const status of statuses) expect(decide(stateIn(status), commands.create, { now, actor, rules })).toEqual({ refused: { code: 'AlreadyExists' } });
    for (const status of statuses)
      expect(decide(stateIn(status), commands.submit, { now, actor: people.doctor, rules })).toEqual({ refused: { code: 'AlreadyExists' } });
    for (const type of commandTypes) {
      if (type !== 'create' && type !== 'submit') expect(decide(null, commands[type], { now, actor, rules })).toEqual({ refused: { code: 'NotFound' } });
    }
  });
});
