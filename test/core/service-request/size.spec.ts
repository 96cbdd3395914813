import { describe, expect, it } from '@jest/globals';
import { serviceRequestWorkflow, type ServiceRequest } from '#core';
import { answered, asked, drafted, inProgress, send, submitted, withConsent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on, wait } from './kit/story.js';

/** As the engine stores it: without the keys that stand in columns of their own. */
const stored = (state: ServiceRequest): string => {
  const kept: Record<string, unknown> = { ...state };
  for (const key of Object.keys(serviceRequestWorkflow.rowOf(state).fixed)) delete kept[key];
  return JSON.stringify(kept);
};

const unit = { unit: 'Team 2', ownerId: '0193a000-0000-7000-8000-00000000e001' };
const desk = inProgress({ ...withConsent, ...unit });
const reply = on('2026-11-27', 'caseworker', commands.answerQuestion);

const inHospital = on('2026-11-25', 'doctor', { type: 'pause', reason: 'hospital', until: '2026-12-04' });

const lifecycles: Record<string, readonly Act[]> = {
  'sent and not yet delivered': [drafted({ ...withConsent, ...unit }), send],
  'with the doctor': desk,
  'while a question is open': [...desk, asked()],
  'after a question that moved the deadline': [...desk, asked(), reply],
  'while the citizen is in hospital': [...desk, inHospital],
  'after a pause nobody ended': [...desk, inHospital, wait('2026-12-05')],
  'overdue after a question': [...desk, asked(), reply, wait('2026-12-20')],
  'answered after a question': [...desk, asked(), reply, answered()],
  'begun by the doctor and overdue': [submitted({ unit: 'Team 2' }), wait('2026-12-20')],
  'closed after a question': [...desk, asked(), reply, answered(), on('2026-12-01', 'caseworker', commands.acceptAnswer)],
};

describe('a fee line', () => {
  it('makes the state no more than 60 bytes heavier', () => {
    const { state } = given(...desk, answered());
    const paid: ServiceRequest = { ...state, fees: [['statement', 1140.5, 'approved', '2026-11-30']] };
    expect(Buffer.byteLength(stored(paid)) - Buffer.byteLength(stored(state))).toBeLessThan(60);
  });
});

describe('the state stays under 500 bytes', () => {
  for (const [name, acts] of Object.entries(lifecycles)) {
    it(name, () => {
      const { state } = given(...acts);
      expect(Buffer.byteLength(stored(state))).toBeLessThan(500);
    });
  }
});
