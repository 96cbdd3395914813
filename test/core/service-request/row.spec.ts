import { describe, expect, it } from '@jest/globals';
import { serviceRequestWorkflow } from '#core';
import { organisations } from '../../kit/rules.js';
import { answered, drafted, inProgress, send } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, on, wait } from './kit/story.js';

const { rowOf } = serviceRequestWorkflow;
const requester = { organisationId: organisations.municipality, role: 'requester' };
const recipient = { organisationId: organisations.practice, role: 'recipient' };

describe('the row of a request', () => {
  it('of a draft has the requester alone as party', () => {
    const row = rowOf(given(drafted()).state);
    expect(row).toMatchObject({ open: true, sortAt: null, parties: [requester], fixed: { createdAt: at('2026-11-23 09:00') } });
    expect(row.columns).toMatchObject({ status: 'draft', clock: 'notStarted', holder: 'requester', dueOn: null, missed: false, stepsTaken: 0 });
  });
  it('takes in the recipient with the sending, and sorts by the deadline', () => {
    const row = rowOf(given(drafted(), send).state);
    expect(row).toMatchObject({ parties: [requester, recipient], sortAt: '2026-12-07T22:59:59.999Z' });
    expect(row.columns).toMatchObject({ holder: 'recipient', holderUntil: '2026-12-07', dueOn: '2026-12-07', originalOn: '2026-12-07', delivery: 'sent' });
  });
  it('takes in whoever joins or gets it forwarded', () => {
    const parties = rowOf(given(...inProgress(), on('2026-11-24', 'caseworker', commands.join), on('2026-11-25', 'doctor', commands.forward)).state).parties;
    expect(parties).toEqual([
      requester,
      recipient,
      { organisationId: organisations.association, role: 'joined' },
      { organisationId: organisations.otherPractice, role: 'forwardedTo' },
    ]);
  });
  it('lets everybody but the requester go when it is recalled', () => {
    const joined = [...inProgress(), on('2026-11-24', 'caseworker', commands.join)];
    expect(rowOf(given(...joined, on('2026-11-25', 'caseworker', commands.recall)).state).parties).toEqual([requester]);
  });
  it('shows what was missed and how far the ladder went', () =>
    expect(rowOf(given(...inProgress(), wait('2026-12-08 09:00')).state).columns).toMatchObject({ missed: true, stepsTaken: 2 }));
  it('of an ended request sorts by its end', () => {
    const row = rowOf(given(...inProgress(), answered(), on('2026-12-02 12:00', 'caseworker', { type: 'acceptAnswer' })).state);
    expect(row).toMatchObject({ open: false, sortAt: at('2026-12-02 12:00') });
    expect(row.columns).toMatchObject({ holder: null, holderUntil: null, answeredAt: at('2026-11-30 10:00'), answerType: 'full', dueOn: '2026-12-07' });
  });
});
