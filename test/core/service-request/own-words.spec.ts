import { describe, expect, it } from '@jest/globals';
import { citizenText, type Event, holderOf, mayRead, messagesOf, serviceRequestWorkflow } from '#core';
import { people } from './kit/people.js';
import { commands } from './kit/samples.js';
import { drafted } from './kit/requests.js';
import { given, on, wait } from './kit/story.js';

const draft = given(drafted({ formCode: 'EGNE ORD' }));
const invited = draft.and(on('2026-11-23 10:00', 'caseworker', commands.inviteWords));
const written = invited.and(on('2026-11-25 10:00', 'citizen', commands.giveWords));
const overdue = invited.and(wait('2026-12-01 08:00'));
const send = { type: 'send' } as const;

describe('the citizen’s own words', () => {
  it('are asked for by laying the draft before the citizen, who then has it until the form’s day, and reads it', () => {
    expect(mayRead(people.citizen, draft.state)).toBe(false);
    expect(mayRead(people.citizen, invited.state)).toBe(true);
    expect(mayRead(people.doctor, invited.state)).toBe(false);
    expect(holderOf(invited.state)).toMatchObject({ party: 'citizen', until: '2026-11-30' });
    expect(citizenText(invited.state, 'da', '2026-11-24')).toContain('senest mandag 30. november 2026');
    expect(invited.events.map((event) => serviceRequestWorkflow.audienceOf(event, invited.state) === null)).toEqual([false, true, true]);
  });
  it('may be given another day by the caseworker', () => {
    draft
      .when('2026-11-23', 'caseworker', { ...commands.inviteWords, until: '2026-12-04' })
      .follows('wordsInvited', { type: 'targetSet', until: '2026-12-04' });
    draft.when('2026-11-23', 'caseworker', { ...commands.inviteWords, until: '2026-11-20' }).refused('DateInPast');
  });
  it('let it be sent, and may be changed until then', () => {
    invited.when('2026-11-24', 'caseworker', send).refused('OwnWordsMissing');
    written.when('2026-11-26', 'citizen', commands.giveWords).follows({ type: 'wordsGiven', by: 'citizen' });
    expect(holderOf(written.state)).toMatchObject({ party: 'requester', until: expect.any(String) });
    written.when('2026-11-26', 'caseworker', send).follows('sent', 'deadlineSet');
    written
      .and(on('2026-11-26', 'caseworker', send))
      .when('2026-11-27', 'citizen', commands.giveWords)
      .refused('NotInThisState');
  });
  it('may be written down on the citizen’s word, also without laying the draft before them', () => {
    const onPaper = { ...commands.giveWords, how: 'paper' } as const;
    draft.when('2026-11-23', 'caseworker', onPaper).follows({ type: 'wordsGiven', how: 'paper' });
    draft.when('2026-11-23', 'citizen', commands.giveWords).refused('NotInThisState');
    draft
      .and(on('2026-11-23 11:00', 'caseworker', onPaper))
      .when('2026-11-24', 'caseworker', send)
      .follows('sent', 'deadlineSet');
  });
  it('are gone without only for a reason, and for no answer only once the day has passed', () => {
    for (const withoutWords of ['declined', 'unreachable'] as const)
      draft.when('2026-11-23', 'caseworker', { ...send, withoutWords }).follows({ type: 'sent', withoutWords }, 'deadlineSet');
    const noReply = { ...send, withoutWords: 'noReply' } as const;
    draft.when('2026-11-23', 'caseworker', noReply).refused('OwnWordsAwaited', {});
    invited.when('2026-11-24', 'caseworker', noReply).refused('OwnWordsAwaited', { until: '2026-11-30' });
    overdue.when('2026-12-01', 'caseworker', noReply).follows({ type: 'sent', withoutWords: 'noReply' }, 'deadlineSet');
    overdue.when('2026-12-01', 'citizen', commands.giveWords).follows('wordsGiven');
  });
  it('are told of: the citizen when asked, the caseworker when they are there or the day has passed, the citizen when the draft is discarded', () => {
    const told = ({ state, events }: typeof invited): string[] =>
      events.flatMap((event: Event) => messagesOf(event, state)).flatMap(({ channel, body }) => (channel === 'notice' ? [body.code] : []));
    expect(told(invited)).toEqual(['wordsInvited']);
    expect(told(written)).toContain('wordsGiven');
    expect(told(overdue)).toContain('wordsOverdue');
    const gone = invited.and(on('2026-11-24', 'caseworker', commands.discard));
    expect(told(gone)).toContain('wordsNotNeeded');
    expect(mayRead(people.citizen, gone.state)).toBe(false);
  });
  it('stay when the draft is changed, which then is the requester’s alone again, unless another form is chosen', () => {
    const revised = written.and(on('2026-11-26', 'caseworker', commands.revise));
    expect([revised.state.status, revised.state.words, mayRead(people.citizen, revised.state)]).toEqual(['draft', 'words', false]);
    expect(written.and(on('2026-11-26', 'caseworker', { type: 'revise', formCode: 'LÆ 125' })).state.words).toBeUndefined();
  });
  it('are asked of nobody for what could not be sent as it is', () => {
    const withConsent = given(drafted({ formCode: 'EGNE ORD', legalBasis: 'consent' }));
    withConsent.when('2026-11-23', 'caseworker', commands.inviteWords).refused('ConsentMissing');
    given(drafted({ formCode: 'EGNE ORD', recipientKind: 'interestOrganisation' }))
      .when('2026-11-23', 'caseworker', commands.inviteWords)
      .refused('RecipientCannotAnswerForm');
  });
  it('that are redacted before it is sent are asked for anew, with a new day; those of an earlier version are not missed', () => {
    const redact = (contentIds: string[]) => on('2026-11-26 10:00', 'caseworker', { type: 'redact', contentIds, reason: 'mistake' } as const);
    const gone = written.and(redact(['words']));
    expect(holderOf(gone.state)).toMatchObject({ party: 'citizen', until: '2026-12-03' });
    gone.when('2026-11-26', 'caseworker', send).refused('OwnWordsMissing');
    gone.when('2026-11-27', 'citizen', commands.giveWords).follows({ type: 'wordsGiven', by: 'citizen' }, { type: 'targetSet', awaited: 'words' });
    written
      .and(redact(['another']))
      .when('2026-11-26', 'caseworker', send)
      .follows('sent', 'deadlineSet');
  });
  it('and the citizen’s being asked for them end with a citizen who has died, who is written to no more', () => {
    for (const asked of [invited, written]) {
      const ended = asked.and(on('2026-11-26', 'clock', { type: 'citizenDeceased' }));
      const told = ended.events
        .slice(asked.events.length)
        .flatMap((event) => messagesOf(event, ended.state))
        .filter(({ channel }) => channel === 'notice');
      expect([ended.state.status, holderOf(ended.state), serviceRequestWorkflow.timersOf(ended.state)]).toEqual(['cancelled', null, []]);
      expect(told.map(({ body }) => body)).toMatchObject([{ code: 'citizenDeceased', to: { organisationId: ended.state.requesterId } }]);
      ended.when('2026-11-27', 'caseworker', commands.giveWords).refused('NotInThisState');
    }
  });
  it('are asked for by no form that does not ask, and consent cannot send what lacks them', () => {
    given(drafted()).when('2026-11-23', 'caseworker', commands.inviteWords).refused('NoOwnWords', { formCode: 'LÆ 125' });
    given(drafted({ formCode: 'EGNE ORD', legalBasis: 'consent' }))
      .when('2026-11-23', 'caseworker', { type: 'requestConsent', thenSend: true })
      .refused('OwnWordsMissing');
  });
  it('go along to another recipient, whose request is held up by nothing', () => {
    const forward = { ...commands.forward, wordsId: 'copy' };
    const sentOn = written.and(on('2026-11-26', 'caseworker', send));
    const passed = (past: typeof draft) => past.and(on('2026-11-27', 'doctor', forward)).events.find(({ type }) => type === 'forwarded');
    expect(passed(sentOn)).toMatchObject({ wordsId: 'copy' });
    const without = draft.and(on('2026-11-26', 'caseworker', { ...send, withoutWords: 'declined' }));
    expect(passed(without)).not.toHaveProperty('wordsId');
    draft.when('2026-11-27', 'clock', send).follows('sent', 'deadlineSet');
  });
});
