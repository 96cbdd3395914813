import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Command } from '#core';
import { announcing, asActor, contentsOf, serviceRequestGuest } from '#persistence';
import { Engine } from '#workflow';
import { v7 } from 'uuid';
import type { Effects } from '../../apps/worker/src/effects/index.js';
import type { Foundation } from '../../apps/worker/src/foundation.js';
import { organisations } from '../kit/rules.js';
import { citizens, people } from '../kit/world.js';
import { decoded, openEffects, type EffectsStage } from './effects-kit.js';
import { caseworker, doctor, otherDoctor, purpose, questions, type Stage } from './kit.js';

let stage: Stage;
let foundation: Foundation;
let effects: Effects;
let opened: EffectsStage;
let lines: string[];
let carryAll: EffectsStage['carryAll'];

beforeAll(async () => {
  opened = await openEffects();
  ({ stage, foundation, effects, lines, carryAll } = opened);
  await stage.query(`UPDATE person SET email = 'laege@example.invalid', notify_by_email = true WHERE id = $1`, [people.doctor]);
  await stage.query(`UPDATE person SET email = 'borger@example.invalid', notify_by_email = true WHERE id = $1`, [people.citizen]);
});
afterAll(() => opened?.end());

const wordsOf = async (id: string): Promise<Map<string, unknown>> => {
  const rows = await stage.query<{ id: string; sealed: Buffer | null }>('SELECT id, sealed FROM content WHERE instance_id = $1', [id]);
  const opened = rows.map(
    async (row) => [row.id, row.sealed && JSON.parse(await stage.sealer.open({ citizenId: citizens.citizen, contentId: row.id, sealed: row.sealed }))] as const,
  );
  return new Map(await Promise.all(opened));
};

describe('a letter', () => {
  it('is delivered at the instant of sending, which moves no deadline', async () => {
    const id = await stage.sent();
    const before = await stage.state(id);
    await carryAll();
    const after = await stage.state(id);
    expect(after).toMatchObject({ delivery: 'acknowledged', sentAt: before.sentAt, deadline: { dueOn: before.deadline?.dueOn, version: 1 } });
    expect(after.receivedAt ?? after.sentAt).toBe(before.sentAt);
  });

  it('is rejected by an organisation that reads nothing here, and the requester has to act', async () => {
    await stage.query('UPDATE organisation SET can_receive = false WHERE id = $1', [organisations.otherPractice]);
    const id = await stage.sent({ recipientId: organisations.otherPractice });
    await carryAll();
    await stage.query('UPDATE organisation SET can_receive = true WHERE id = $1', [organisations.otherPractice]);
    expect(await stage.state(id)).toMatchObject({ delivery: 'rejected', undelivered: true });
    expect((await stage.events(id)).find(({ type }) => type === 'deliveryRecorded')?.body).toMatchObject({ outcome: 'rejected', reason: 'cannotReceive' });
  });

  it('is recorded once however often the message comes', async () => {
    const id = await stage.sent();
    await carryAll(3);
    expect((await stage.events(id)).filter(({ type }) => type === 'deliveryRecorded')).toHaveLength(1);
  });
});

describe('a notice', () => {
  it('reaches everybody whom the addressee stands for, each once however often the message comes', async () => {
    const id = await stage.sent();
    await carryAll(2);
    const told = await stage.notices(id);
    expect(told.map(({ personId, code }) => [personId, code]).sort()).toEqual(
      [
        [people.doctor, 'requestReceived'],
        [people.secretary, 'requestReceived'],
      ].sort(),
    );
  });

  it('carries the business time at which it was told', async () => {
    const id = await stage.sent();
    await stage.query(`UPDATE business_clock SET "offset" = interval '3 days'`);
    await carryAll();
    const [row] = await stage.query<{ ahead: boolean }>(
      `SELECT bool_and(created_at > now() + interval '2 days') AS ahead FROM notification WHERE instance_id = $1`,
      [id],
    );
    await stage.query(`UPDATE business_clock SET "offset" = '0'`);
    expect(row?.ahead).toBe(true);
  });
});

describe('mail', () => {
  const mails = (): string[] => opened.mails();
  const fresh = (): void => opened.fresh();

  it('goes to whoever wants it, once, with a Message-ID of its own', async () => {
    await carryAll();
    fresh();
    await stage.sent();
    const carried = await carryAll(2);
    const [mail, ...others] = mails();
    expect(others).toEqual([]);
    expect(carried.filter(({ channel }) => channel === 'mail')).toHaveLength(1);
    expect(mail).toMatch(/^To: laege@example\.invalid/m);
    expect(mail).toContain(`<${carried.find(({ channel }) => channel === 'mail')?.id}@example.invalid>`);
  });

  it('names nobody and says nothing of health', async () => {
    await carryAll();
    fresh();
    await stage.sent({ formCode: 'LÆ 135' });
    await carryAll();
    const all = mails().map(decoded);
    expect(all).toHaveLength(2);
    const names = await stage.query<{ name: string }>('SELECT name FROM organisation UNION SELECT name FROM person WHERE name IS NOT NULL');
    const secrets = [...names.map(({ name }) => name), 'Anna', 'Jensen', '670190', purpose, ...questions, 'diagnose', 'prognose'];
    for (const mail of all) for (const secret of secrets) expect(mail).not.toContain(secret);
  });

  it('tells a citizen no more than that there is a message', async () => {
    const mail = mails().find((each) => each.includes('borger@example.invalid')) ?? '';
    expect(decoded(mail)).toContain('Du har en ny besked i Afklar. Log ind for at læse den:');
    expect(decoded(mail)).not.toContain('LÆ 135');
  });

  it('is written to a citizen in the citizen’s own language', async () => {
    await stage.query(`UPDATE citizen SET language = 'en' WHERE id = $1`, [citizens.citizen]);
    fresh();
    await stage.sent({ formCode: 'LÆ 135' });
    await carryAll();
    await stage.query(`UPDATE citizen SET language = 'da' WHERE id = $1`, [citizens.citizen]);
    const all = mails().map(decoded);
    expect(all.find((each) => each.includes('borger@example.invalid'))).toContain('You have a new message in Afklar. Sign in to read it:');
    expect(all.find((each) => each.includes('laege@example.invalid'))).toContain('Læs mere i Afklar:');
  });

  it('stays out when the person does not want it any more', async () => {
    await carryAll();
    fresh();
    await stage.sent();
    await stage.query('UPDATE person SET notify_by_email = false WHERE id = $1', [people.doctor]);
    await carryAll();
    await stage.query('UPDATE person SET notify_by_email = true WHERE id = $1', [people.doctor]);
    expect(mails()).toEqual([]);
  });
});

describe('a request passed on', () => {
  const forward = (): Command & { type: 'forward' } => ({
    type: 'forward',
    childId: v7(),
    childNumber: `2026-${v7().slice(-12)}`,
    recipientId: organisations.otherPractice,
    recipientKind: 'gpPractice',
    purposeId: v7(),
    questionsId: v7(),
  });

  it('becomes another that asks with the same words, sent and delivered, made once', async () => {
    const id = await stage.sent();
    await carryAll();
    const command = forward();
    await stage.act(id, doctor, command);
    await carryAll(2);
    expect(await stage.state(command.childId)).toMatchObject({ status: 'sent', delivery: 'acknowledged', recipientId: organisations.otherPractice });
    const [made] = await stage.query('SELECT from_id AS "fromId" FROM service_request WHERE id = $1', [command.childId]);
    expect(made).toEqual({ fromId: id });
    expect(await wordsOf(command.childId)).toEqual(
      new Map<string, unknown>([
        [command.purposeId, purpose],
        [command.questionsId, questions],
      ]),
    );
    const read = await asActor(stage.database.app, otherDoctor, (manager) => contentsOf(manager, command.childId));
    expect(read.map(({ id: contentId }) => contentId).sort()).toEqual([command.purposeId, command.questionsId].sort());
    expect((await stage.events(command.childId)).every(({ actorKind }) => actorKind === 'clock')).toBe(true);
  });

  it('takes along nothing that was redacted', async () => {
    const id = await stage.sent();
    const [created] = await stage.events(id);
    await stage.act(id, caseworker, { type: 'redact', contentIds: [String(created?.body.purposeId)], reason: 'wrongCitizen' });
    await carryAll();
    const command = forward();
    await stage.act(id, doctor, command);
    await carryAll();
    expect(await wordsOf(command.childId)).toEqual(new Map<string, unknown>([[command.questionsId, questions]]));
  });
});

describe('a copy for the own doctor', () => {
  const asked = { formCode: 'Med kopi', recipientId: organisations.association, recipientKind: 'interestOrganisation' } as const;
  const copiedTo = async (id: string): Promise<unknown[]> =>
    (await stage.events(id)).filter(({ type }) => type === 'copySent').map(({ body }) => body.organisationId);
  const gp = (id: string | null) => stage.query('UPDATE citizen SET gp_organisation_id = $2 WHERE id = $1', [citizens.citizen, id]);

  it('goes to the practice of today, once however often it is carried out, and is told to everybody there', async () => {
    const id = await stage.sent(asked);
    await carryAll(3);
    expect(await copiedTo(id)).toEqual([organisations.practice]);
    const told = await stage.query<{ person_id: string }>(`SELECT person_id FROM notification WHERE instance_id = $1 AND code = 'copySent'`, [id]);
    expect(told.map(({ person_id: personId }) => personId)).toEqual(expect.arrayContaining([people.doctor, people.secretary]));
    expect(told).toHaveLength(2);
  });

  it('goes to nobody where there is no doctor, where the practice has closed, and when the doctor is the one who is asked', async () => {
    await gp(null);
    const without = await stage.sent(asked);
    await gp(organisations.association);
    const toThemself = await stage.sent(asked);
    await carryAll();
    await gp(organisations.practice);
    await stage.query(`UPDATE organisation SET valid_to = '2026-02-01' WHERE id = $1`, [organisations.practice]);
    const closed = await stage.sent(asked);
    await carryAll();
    await stage.query('UPDATE organisation SET valid_to = NULL WHERE id = $1', [organisations.practice]);
    for (const id of [without, toThemself, closed]) expect(await copiedTo(id)).toEqual([]);
  });

  it('goes nowhere with a form that knows of none', async () => {
    const id = await stage.sent();
    await carryAll();
    expect(await copiedTo(id)).toEqual([]);
  });
});

describe('a statement asked of a third party', () => {
  const ask = (saidPurposeId: string, saidQuestionsId: string): Command & { type: 'askThirdParty' } => ({
    ...{ type: 'askThirdParty', formCode: 'LÆ 125', childId: v7(), childNumber: `2026-${v7().slice(-12)}`, purposeId: v7(), questionsId: v7() },
    ...{ recipientId: organisations.otherPractice, recipientKind: 'gpPractice', saidPurposeId, saidQuestionsId },
  });

  it('is a request in the words said for it, hidden from who asked first, known by its date, and annulled with the other one, once', async () => {
    const id = await stage.sent({ formCode: 'LÆ 135' });
    await carryAll();
    const [created] = await stage.events(id);
    const command = ask(String(created?.body.questionsId), String(created?.body.questionsId)); // any words of the request will do
    await stage.act(id, doctor, command);
    await carryAll(2);
    const child = await stage.state(command.childId);
    expect(child).toMatchObject({ status: 'sent', ownerId: doctor.personId, parentId: id });
    expect(await wordsOf(command.childId)).toEqual(
      new Map<string, unknown>([
        [command.purposeId, questions],
        [command.questionsId, questions],
      ]),
    );
    const seen = (actor: Actor) => asActor(stage.database.app, actor, (manager) => contentsOf(manager, command.childId));
    expect([await seen(caseworker), await seen(otherDoctor)].map(({ length }) => length)).toEqual([0, 2]);
    await carryAll();
    expect((await stage.state(id)).thirdParties).toMatchObject([{ id: command.childId, dueOn: child.deadline?.dueOn }]);
    await stage.act(id, caseworker, { type: 'cancel', contentId: String(created?.body.purposeId) });
    await carryAll(2);
    expect((await stage.events(command.childId)).filter(({ type }) => type === 'cancelled')).toHaveLength(1);
    await carryAll();
    expect((await stage.state(id)).thirdParties).toMatchObject([{ outcome: 'cancelled' }]);
  });
});

describe('a redaction', () => {
  it('empties the words it names and no others; the request stands', async () => {
    const id = await stage.sent();
    const before = [...(await wordsOf(id))];
    const [created] = await stage.events(id);
    const questionsId = String(created?.body.questionsId);
    await stage.act(id, caseworker, { type: 'redact', contentIds: [questionsId], reason: 'wrongCitizen' });
    await carryAll(2);
    expect([...(await wordsOf(id))].sort()).toEqual(before.map(([contentId, words]) => [contentId, contentId === questionsId ? null : words]).sort());
    expect(await stage.state(id)).toMatchObject({ status: 'sent', redacted: true });
  });
});

describe('a command of the worker', () => {
  it('is announced when it changed something, and only then', async () => {
    const engine = new Engine(foundation.pool, [serviceRequestGuest], foundation.rules);
    const announced: string[] = [];
    const { run } = announcing(engine, { changed: (ids) => void announced.push(...ids) });
    const id = await stage.sent();
    const { sentAt = '' } = await stage.state(id);
    const deliver = () =>
      run({
        kind: 'serviceRequest',
        id,
        command: { type: 'recordDelivery', outcome: 'acknowledged', at: sentAt } as Command,
        actor: { kind: 'clock' },
        key: '',
        bodyHash: '',
      });
    await deliver();
    expect(announced).toEqual([id]);
    await deliver();
    expect(announced).toEqual([id]);
    await engine.close();
    await carryAll();
  });
});

describe('a message that is refused', () => {
  it('is done: it is logged by its ids and not tried again', async () => {
    const id = await stage.draft();
    const message = {
      id: v7(),
      instanceId: id,
      version: 1,
      channel: 'command',
      attempts: 0,
      body: { kind: 'serviceRequest', instanceId: id, command: { type: 'answerQuestion', contentId: 'x' } },
    };
    await effects.carryOut(message);
    expect(lines.at(-1)).toContain(`"a message was refused" id=${message.id} instanceId=${id} command=answerQuestion`);
  });
});

describe('a channel that nobody carries out', () => {
  it('rejects', async () => {
    const message = { id: v7(), instanceId: v7(), version: 1, channel: 'pigeon', attempts: 0, body: {} };
    await expect(effects.carryOut(message)).rejects.toThrow('pigeon');
  });
});
