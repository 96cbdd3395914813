import { describe, expect, it } from '@jest/globals';
import { audienceOf } from '../../../libs/core/src/service-request/audience.js';
import { allowedFor, citizenText, copyOf, decide, evolve, mayRead, messagesOf, readsCopy, rowOf, shownInCopy, type Event, type RuleBook } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { accepted, answered, asked, drafted, received, send } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, at, givenUnder, on } from './kit/story.js';

const { otherPractice, practice, municipality } = organisations;
const copy = { to: 'gp', source: 'demo' } as const;
const withCopy: RuleBook = { ...rules, forms: rules.forms.map((form) => (form.code === 'LÆ 125' ? { ...form, copy } : form)) };
const given = (...acts: readonly Act[]) => givenUnder(withCopy, ...acts);

const sent = [drafted(), send];
const copied: Act = on('2026-11-23 09:01', 'clock', commands.sendCopy);
const atWork = [...sent, copied, received, accepted];
const told = (event: Event | undefined, story: ReturnType<typeof given>) => messagesOf(event as Event, story.state);

describe('a form of which the own doctor gets a copy', () => {
  it('asks for one when it is sent, and no other form does', () => {
    const story = given(...sent);
    const event = story.events.find(({ type }) => type === 'sent');
    expect(told(event, story).filter(({ channel }) => channel === 'copy')).toEqual([{ channel: 'copy', body: { to: 'gp' } }]);
    const plain = givenUnder(rules, ...sent);
    expect(messagesOf(plain.events.find(({ type }) => type === 'sent') as Event, plain.state).some(({ channel }) => channel === 'copy')).toBe(false);
  });
  it('tells whoever gets it that there is nothing to do, once', () => {
    const story = given(...sent, copied);
    expect(told(story.events.at(-1), story)).toMatchObject([
      { channel: 'notice', body: { code: 'copySent', to: { organisationId: otherPractice, people: 'handlers' } } },
    ]);
    story.when('2026-11-23 09:02', 'clock', commands.sendCopy).follows();
  });
  it('sends none to the two who write to each other', () => {
    given(...sent)
      .when('2026-11-23', 'clock', { type: 'sendCopy', organisationId: practice })
      .follows();
    given(...sent)
      .when('2026-11-23', 'clock', { type: 'sendCopy', organisationId: municipality })
      .follows();
  });
});

describe('whoever got a copy', () => {
  const { state } = given(...atWork);
  it('may read the request and give no command', () => {
    expect([mayRead(people.strangeDoctor, state), readsCopy(people.strangeDoctor, state), readsCopy(people.doctor, state)]).toEqual([true, true, false]);
    expect(allowedFor(state, people.strangeDoctor)).toEqual([]);
  });
  it('is a party that only reads, for a purpose and on a basis', () =>
    expect(rowOf(state).parties).toContainEqual({ organisationId: otherPractice, role: 'copy', readsOnly: true, purpose: 'copy', legalBasis: 'rsl11c' }));
  it('sees that it was answered and not what, nor what passes between the two meanwhile', () => {
    const question = given(...atWork, asked()).state;
    expect(copyOf(question)).toMatchObject({ status: 'sent', deadline: { dueOn: '2026-12-07', steps: [] } });
    const done = given(...atWork, answered()).state;
    expect(copyOf(done)).toMatchObject({ status: 'answered', answeredAt: at('2026-11-30 10:00') });
    expect(Object.keys(copyOf(done))).not.toEqual(expect.arrayContaining(['answerType']));
  });
  it('sees no event but that it was sent, by when it is due and that words were taken out', () =>
    expect([...shownInCopy].sort()).toEqual(['copySent', 'deadlineSet', 'redacted', 'sent']));
  it('sees it no more when it is recalled, and is told that it was a mistake', () => {
    const story = given(...atWork, on('2026-11-24', 'caseworker', commands.recall));
    expect(mayRead(people.strangeDoctor, story.state)).toBe(false);
    expect(rowOf(story.state).parties).toEqual([{ organisationId: municipality, role: 'requester' }]);
    const receivers = told(
      story.events.find(({ type }) => type === 'recalled'),
      story,
    ).flatMap(({ channel, body }) => (channel === 'notice' ? [[body.code, body.to]] : []));
    expect(receivers).toContainEqual(['recalled', { organisationId: otherPractice, people: 'handlers' }]);
  });
  it('may still join, and then takes part like any other', () => {
    const joined = given(...atWork, on('2026-11-24', 'caseworker', { ...commands.join, organisationId: otherPractice })).state;
    expect(readsCopy(people.strangeDoctor, joined)).toBe(false);
    expect(rowOf(joined).parties).toContainEqual({ organisationId: otherPractice, role: 'joined' });
  });
  it('reads and answers in full when it takes over from the recipient', () => {
    const next = decide(state, { ...commands.succeedRecipient, fromId: practice }, { now: at('2026-12-01'), actor: people.clock, rules: withCopy });
    if ('refused' in next) throw new Error(next.refused.code);
    const after = next.events.reduce(evolve, state);
    expect(rowOf(after).parties).toContainEqual({ organisationId: otherPractice, role: 'recipient' });
    expect(readsCopy(people.strangeDoctor, after)).toBe(false);
  });
});

describe('the citizen', () => {
  it('reads that the own doctor got a copy, as long as it was no mistake', () => {
    const { state } = given(...atWork);
    expect(citizenText(state, 'da', '2026-11-30')).toMatch(/Du skal ikke gøre noget\. Din egen læge har fået en kopi\.$/);
    expect(citizenText(given(...sent).state, 'da', '2026-11-30')).not.toMatch(/kopi/);
    expect(citizenText(given(...atWork, on('2026-11-24', 'caseworker', commands.recall)).state, 'da', '2026-11-30')).not.toMatch(/kopi/);
  });
  it('may see in the course of the request that it was sent', () => {
    const story = given(...atWork);
    const event = story.events.find(({ type }) => type === 'copySent') as Event;
    expect(audienceOf(event, story.state)).toBeNull();
  });
});
