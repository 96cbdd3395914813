import { describe, expect, it } from '@jest/globals';
import {
  allowedFor,
  citizenText,
  type CommandOf,
  type CommandType,
  explanationOf,
  feesOf,
  holderOf,
  ledgerOf,
  mayRead,
  messagesOf,
  pastOf,
  sealedContentOf,
  serviceRequestWorkflow,
  statisticsOf,
} from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { drafted, proposal, statement, submitted } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, givenUnder, on, wait } from './kit/story.js';

const nothing = given();
const waiting = given(submitted());
const accept = { type: 'acceptAnswer', contentId: 'reply' } as const;
const replied = waiting.and(on('2026-11-25', 'caseworker', accept));

const begin = (special: Partial<CommandOf<'submit'>> = {}, who: keyof typeof people = 'doctor') => nothing.when('2026-11-23 09:00', who, proposal(special));
const noticesOf = ({ events, state }: { events: typeof waiting.events; state: typeof waiting.state }) =>
  events.flatMap((event) => messagesOf(event, state)).flatMap(({ channel, body }) => (channel === 'notice' && 'code' in body ? [body.code] : []));

describe('a proposal of the doctor’s own', () => {
  it('begins with the municipality, whose target for reading answers is its target for replying', () => {
    begin().follows('submitted', { type: 'targetSet', awaited: 'review', until: '2026-11-30', proposal: true });
    expect(waiting.state).toMatchObject({ status: 'answered', delivery: 'acknowledged', initiatedBy: 'recipient', answerType: 'full' });
    expect(holderOf(waiting.state)).toMatchObject({ party: 'requester', organisationId: organisations.municipality, until: '2026-11-30' });
    expect(noticesOf(waiting)).toEqual(['proposalReceived']);
  });

  it('is read by both sides and the citizen from its first instant, and by no stranger', () => {
    const readers = Object.entries(people).filter(([, actor]) => mayRead(actor, waiting.state));
    expect(readers.map(([who]) => who)).toEqual(expect.arrayContaining(['caseworker', 'doctor', 'secretary', 'citizen']));
    expect(readers.map(([who]) => who)).not.toEqual(expect.arrayContaining(['strangeDoctor']));
    expect(serviceRequestWorkflow.rowOf(waiting.state).parties.map(({ role }) => role)).toEqual(['requester', 'recipient']);
  });

  it('has no deadline, no fee and no clock of the doctor’s', () => {
    expect(waiting.state.deadline).toBeUndefined();
    expect(explanationOf(waiting.events)).toEqual([]);
    expect(feesOf(waiting.state)).toEqual([]);
    const row = serviceRequestWorkflow.rowOf(waiting.state);
    expect(row.columns).toMatchObject({ dueOn: null, dueAt: null, missed: false, clock: 'stopped' });
    expect(row.sortAt).toBe('2026-11-30T22:59:59.999Z');
    expect(ledgerOf(waiting.events, at('2026-11-24 09:00'))).toMatchObject([{ holder: 'requester', clock: 'stopped', reason: 'reply' }]);
  });

  it('is no answer to anything in the figures', () => {
    expect(statisticsOf(replied.events)).toMatchObject({ answers: 0, deadlines: 0, breaches: 0, late: 0 });
    expect(pastOf(replied.events)).toBeNull();
  });

  it('is signed by an authorised clinician of the organisation it comes from, and by no one else', () => {
    for (const who of ['caseworker', 'secretary', 'practiceManager', 'strangeDoctor', 'adviser', 'administrator', 'citizen', 'clock'] as const)
      begin({}, who).refused('NotYours', { command: 'submit' });
    begin({}, 'unauthorisedDoctor').refused('NeedsAuthorisedSigner');
  });

  it('is begun by an organisation’s adviser by a form that needs no signature, on a ground for that alone', () => {
    const write = (legalBasis: string) =>
      serviceRequestWorkflow.decide(null, statement({ legalBasis }), { actor: people.adviser, now: at('2026-11-23 09:00'), rules });
    expect(write('takesPart')).toMatchObject({
      events: [
        { type: 'submitted', initiatedBy: 'participant' },
        { type: 'targetSet', proposal: 'statement' },
      ],
    });
    expect(write('sul43')).toMatchObject({ refused: { code: 'ConsentMissing' } });
  });

  it('rests on a consent that is there, that has come and that still holds', () => {
    begin({ consent: { form: 'oral', on: '2026-11-24' } }).refused('DateInFuture', { on: '2026-11-24' });
    begin({ consent: { form: 'oral', on: '2025-11-22' } }).refused('ConsentTooOld', { on: '2025-11-22', months: 12 });
    begin({ legalBasis: 'rsl11c' }).refused('ConsentMissing');
  });

  it('is made by a form of that kind, which this kind of organisation has and a policy knows', () => {
    begin({ formCode: 'LÆ 125' }).refused('FormNotProposed', { formCode: 'LÆ 125' });
    begin({ formCode: 'LÆ 000' }).refused('NoSuchForm');
    begin({ recipientKind: 'psychologist' }).refused('RecipientCannotAnswerForm');
    const without = { ...rules, policies: rules.policies.filter(({ formCode }) => formCode !== 'LÆ 165') };
    givenUnder(without).when('2026-11-23 09:00', 'doctor', proposal()).refused('NoPolicy');
  });
});

describe('a form that the doctor begins', () => {
  const byIt = { formCode: 'LÆ 165' };
  it('cannot be asked for, whichever way', () => {
    nothing.when('2026-11-23 09:00', 'caseworker', { ...commands.create, ...byIt }).refused('FormNotAskedFor', byIt);
    given(drafted())
      .when('2026-11-23 09:00', 'caseworker', { type: 'revise', ...byIt })
      .refused('FormNotAskedFor', byIt);
    given(drafted(), on('2026-11-23', 'caseworker', { type: 'send' }))
      .when('2026-11-24', 'caseworker', { ...commands.redirect, ...byIt })
      .refused('FormNotAskedFor', byIt);
  });
});

describe('the reply to a proposal', () => {
  it('says what will happen, ends it, and reaches the doctor', () => {
    waiting.when('2026-11-25', 'caseworker', { type: 'acceptAnswer' }).refused('ReplyMissing');
    waiting.when('2026-11-25', 'caseworker', accept).follows({ type: 'answerAccepted', contentId: 'reply', proposal: true });
    expect(replied.state.status).toBe('closed');
    expect(noticesOf(replied)).toContain('proposalReplied');
  });

  it('is the municipality’s alone', () => waiting.when('2026-11-25', 'doctor', accept).refused('NotYours'));

  it('that does not come in time is missed once, and the owner is told', () => {
    waiting.when('2026-12-01 00:00', 'clock', { type: 'timerDue' }).follows({ type: 'targetMissed', awaited: 'review', holder: 'requester', proposal: true });
    const late = waiting.and(wait('2026-12-01 00:00'));
    expect(noticesOf(late)).toContain('proposalOverdue');
    late.when('2026-12-09', 'clock', { type: 'timerDue' }).follows();
  });

  it('can be taken up again, and is then owed anew', () => {
    const again = replied.and(on('2026-11-26', 'caseworker', commands.reopen));
    expect(holderOf(again.state)).toMatchObject({ party: 'requester', until: '2026-12-03' });
  });
});

describe('what is done about a proposal', () => {
  it('is nothing that presupposes a question', () => {
    for (const type of ['returnAnswer', 'askMore', 'redirect', 'close'] as const)
      waiting.when('2026-11-25', 'caseworker', commands[type]).refused('NotForProposal', { command: type, status: 'answered' });
    const offered = new Set<CommandType>([...allowedFor(waiting.state, people.caseworker), ...allowedFor(waiting.state, people.doctor)]);
    expect([...offered].sort()).toEqual(['acceptAnswer', 'correctAnswer', 'join', 'logContact', 'reassign', 'recallAnswer', 'redact', 'withdrawConsent']);
  });

  it('can be to correct it: the earlier words stay', () => {
    const corrected = waiting.and(on('2026-11-24', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'corrected' }));
    expect(corrected.events.at(-1)).toMatchObject({ type: 'answerCorrected', proposal: true });
    expect(holderOf(corrected.state)).toMatchObject({ party: 'requester', until: '2026-11-30' });
    expect(noticesOf(corrected)).toContain('proposalCorrected');
  });

  it('can be to recall it as about the wrong patient: it is sealed, and nobody waits for another', () => {
    const recalled = waiting.and(on('2026-11-24', 'doctor', commands.recallAnswer));
    expect(recalled.state).toMatchObject({ status: 'cancelled', initiatedBy: 'recipient' });
    expect(holderOf(recalled.state)).toBeNull();
    expect(sealedContentOf(recalled.events)).toContain(proposal().contentId);
    expect(noticesOf(recalled).filter((code) => code === 'proposalRecalled')).toHaveLength(2);
  });

  it('ends when the patient takes the consent back', () => {
    const withdrawn = waiting.and(on('2026-11-24', 'citizen', commands.withdrawConsent));
    expect(withdrawn.state).toMatchObject({ status: 'cancelled', consent: 'withdrawn' });
  });
});

describe('what the citizen reads of it', () => {
  const read = (story: typeof waiting, today = '2026-11-24') => citizenText(story.state, 'da', today);
  it('is who proposed, who replies and by when, and that nothing is to be done', () => {
    expect(read(waiting)).toMatch(/^Din læge har sendt os et forslag om din sag\..*senest.*30\. november 2026.*Du skal ikke gøre noget\.$/);
    expect(read(waiting, '2026-12-02')).toContain('så snart det kan lade sig gøre');
    expect(read(replied)).toContain('Vi har svaret på forslaget fra din læge.');
    expect(read(waiting.and(on('2026-11-24', 'doctor', commands.recallAnswer)))).toContain('gælder ikke længere');
  });
});
