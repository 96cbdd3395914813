import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenNoticeText, eventText, messagesOf, serviceRequestWorkflow, sharingConsentText, type Event, type ServiceRequest } from '#core';
import { organisations } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, inProgress } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on } from './kit/story.js';

const consent = { form: 'oral', on: '2026-11-30', contentId: 'consent' } as const;
const shareOnConsent = { ...commands.shareAnswer, legalBasis: 'consent', noticeOn: undefined, consent };
const moves = (from: string, toId: string): Act => on(from, 'clock', { ...commands.citizenMoved, toId, on: from });
const closed: readonly Act[] = [...inProgress(), answered('2026-11-26'), on('2026-11-27', 'caseworker', commands.acceptAnswer)];
const moved: readonly Act[] = [...closed, moves('2026-12-01', organisations.stranger)];
const shared: readonly Act[] = [...moved, on('2026-12-02', 'caseworker', shareOnConsent)];
const sharedByLaw: readonly Act[] = [...moved, on('2026-12-02', 'caseworker', commands.shareAnswer)];
/** Moved once more, and sent on by law to where the citizen lives then. */
const sharedTwice: readonly Act[] = [...shared, moves('2026-12-03', organisations.otherPractice), on('2026-12-03', 'caseworker', commands.shareAnswer)];
const withdrawn: readonly Act[] = [...shared, on('2026-12-04', 'citizen', commands.withdrawSharing)];

const told = ({ state, events }: { state: ServiceRequest; events: readonly Event[] }) =>
  messagesOf(events.at(-1) as Event, state).map(({ body }) => {
    const { code, to, params } = body as { code: string; to: object; params: Record<string, unknown> };
    return [code, to, { consent: params['consent'], shared: params['shared'] }];
  });

describe('consent to sharing an answer', () => {
  it('is taken back by the citizen, or by whoever asked on the citizen’s word, and the other municipality reads nothing any more', () => {
    for (const who of ['citizen', 'caseworker'] as const) {
      const after = given(...shared, on('2026-12-04', who, commands.withdrawSharing));
      expect(after.events.at(-1)).toMatchObject({ type: 'sharingStopped', organisationIds: [organisations.stranger], because: 'consentWithdrawn' });
      expect(serviceRequestWorkflow.rowOf(after.state).parties.map(({ role }) => role)).toEqual(['requester', 'recipient']);
      expect(allowedFor(after.state, people[who])).not.toContain('withdrawSharing');
    }
    expect(allowedFor(given(...shared).state, people.doctor)).not.toContain('withdrawSharing');
  });

  it('is all that can be taken back so: what the law lets be shared is not the citizen’s to end', () => {
    expect(allowedFor(given(...sharedByLaw).state, people.citizen)).not.toContain('withdrawSharing');
    given(...sharedByLaw)
      .when('2026-12-04', 'citizen', commands.withdrawSharing)
      .refused('NotShared', { command: 'withdrawSharing', status: 'closed' });
  });

  it('ends for the one it was given for, and leaves who else got the answer', () => {
    const after = given(...sharedTwice, on('2026-12-04', 'citizen', commands.withdrawSharing));
    expect(after.state.others).toEqual([{ organisationId: organisations.otherPractice, role: 'sharedWith', legalBasis: 'rsl11c' }]);
    given(...sharedTwice)
      .when('2026-12-04', 'citizen', { ...commands.withdrawSharing, organisationId: organisations.otherPractice })
      .refused('NotShared');
  });

  it('stands in the row of the wall as what the answer is shared on', () => {
    expect(serviceRequestWorkflow.rowOf(given(...shared).state).parties).toContainEqual({
      ...{ organisationId: organisations.stranger, role: 'sharedWith', legalBasis: 'consent', readsOnly: true },
    });
  });

  it('is told, when it is taken back, to whoever read the answer, to the citizen and to whoever asked', () => {
    const after = given(...withdrawn);
    expect(told(after)).toEqual([
      ['sharingStopped', { organisationId: organisations.stranger, people: 'managers' }, { consent: 1 }],
      ['sharingStopped', { citizenId: after.state.citizenId }, { consent: 1 }],
      ['consentWithdrawn', { organisationId: organisations.municipality, people: 'owner' }, { shared: 1 }],
    ]);
    expect(eventText(after.events.at(-1) as Event, 'da')).toBe('Samtykket til at dele svaret er trukket tilbage: den anden kommune kan ikke længere se det');
  });

  it('says to the citizen that what was read is read', () => {
    const body = (params: Record<string, number>) => citizenNoticeText('sharingStopped', { recipientKind: 'gpPractice', ...params }, 'da').body;
    expect(body({ consent: 1 })).toContain('Det, de allerede har læst, kan vi ikke tage tilbage.');
    expect(body({})).not.toMatch(/dit ja|allerede/);
  });

  it('is read as what it is: who reads because of it since when, and that they read no more', () => {
    const text = (status: 'given' | 'withdrawn', until: string | null) => sharingConsentText({ status, on: '2026-11-30', from: '2026-12-02', until }, 'da');
    expect(text('given', null)).toBe(
      'Du sagde ja mandag 30. november 2026. De har kunnet læse svaret siden onsdag 2. december 2026. Dit ja gælder, til du tager det tilbage.',
    );
    expect(text('withdrawn', '2026-12-04')).toBe('Du har taget dit ja tilbage. De har ikke kunnet læse svaret siden fredag 4. december 2026.');
    expect(text('given', '2026-12-04')).toMatch(/^Du sagde ja .* De har ikke kunnet læse svaret siden/);
  });
});
