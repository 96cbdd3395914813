import { describe, expect, it } from '@jest/globals';
import { doubleAmong, messagesOf, type Event, type Sibling } from '#core';
import { organisations } from '../../kit/rules.js';
import { answered, inProgress, monday } from './kit/requests.js';
import { given, on } from './kit/story.js';

const today = '2026-11-23';
const form = { reusableMonths: 3 };
const open: Sibling = { number: '2026-1', status: 'inProgress', unit: 'Team Syd', sentAt: '2026-11-02T09:00:00.000Z', answeredAt: null, answerType: null };
const closed: Sibling = { ...open, number: '2026-2', status: 'closed', answeredAt: '2026-08-23T09:00:00.000Z', answerType: 'full' };

describe('a double of a request', () => {
  it('is one that is open, named with its day and unit', () =>
    expect(doubleAmong([closed, open], form, today)).toEqual({ code: 'AskedAlready', params: { number: '2026-1', sentOn: '2026-11-02', unit: 'Team Syd' } }));
  it('is one that was answered within the months in which an answer serves again', () => {
    expect(doubleAmong([closed], form, today)).toEqual({ code: 'AnsweredRecently', params: { number: '2026-2', answeredOn: '2026-08-23' } });
    expect(doubleAmong([closed], form, '2026-11-24')).toBeNull();
    expect(doubleAmong([closed], {}, today)).toBeNull();
  });
  it('is not a draft, nor what was cancelled, nor an answer that says nothing', () => {
    expect(doubleAmong([{ ...open, status: 'draft', sentAt: null }], form, today)).toBeNull();
    expect(doubleAmong([{ ...closed, status: 'cancelled' }], form, today)).toBeNull();
    expect(doubleAmong([{ ...closed, answerType: 'noKnowledge' }], form, today)).toBeNull();
  });
});

describe('somebody of another unit', () => {
  const joining = { type: 'join', organisationId: organisations.municipality, legalBasis: 'rsl11c', purposeId: 'own purpose' } as const;
  const atWork = given(...inProgress());
  const joined = atWork.and(on(monday, 'manager', { ...joining, personId: 'colleague' }));
  it('joins an open request with a purpose of their own, once', () => {
    atWork.when(monday, 'manager', { ...joining, personId: 'colleague' }).follows({ type: 'joined', personId: 'colleague', purposeId: 'own purpose' });
    joined.when(monday, 'manager', { ...joining, personId: 'colleague' }).refused('AlreadyTakesPart');
  });
  it('is not the whole organisation, nor the one who asked', () => {
    atWork.when(monday, 'manager', joining).refused('AlreadyTakesPart');
    atWork.when(monday, 'manager', { ...joining, personId: atWork.state.ownerId }).refused('AlreadyTakesPart');
  });
  it('is told of the answer beside the one who asked', () => {
    const { state, events } = joined.and(answered());
    const event = events.find(({ type }) => type === 'answered');
    const told = messagesOf(event as Event, state).flatMap(({ channel, body }) => (channel === 'notice' && body.code === 'answered' ? [body.to] : []));
    expect(told).toEqual([{ organisationId: organisations.municipality, people: 'owner' }, { personId: 'colleague' }]);
  });
});
