import { describe, expect, it } from '@jest/globals';
import type { Actor, RuleBook } from '#core';
import { asActor } from '#persistence';
import { wordsByContent } from '../../libs/persistence/src/migrations/0186-words-by-content.js';
import { ownWordsOfEach } from '../../libs/persistence/src/migrations/0192-own-words-of-each.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { startWorker } from '../kit/worker.js';
import { organisations, rules } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import type { Signed } from '../kit/app.js';
import { until } from '../worker/kit.js';
import { create, draftBody, give, knowingly, people, setUp, stage, viewIn } from './kit.js';

const items = { ownHealth: 'Jeg er træt hele dagen.' };
const citizenActor: Actor = { kind: 'citizen', personId: people.citizen, citizenId: citizens.citizen };

/** With one that asks both the citizen and whoever asks. */
const book: RuleBook = {
  ...rules,
  forms: rules.forms.map((each) => (each.code === 'LÆ 285' ? { ...each, ownWords: rules.forms.find(({ ownWords }) => ownWords)?.ownWords } : each)),
};

describe('the citizen’s own words over HTTP', () => {
  const app = setUp(() => stage({}, book));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);
  const seenBy = async (session: Signed, id: string): Promise<ServiceRequestView> => viewIn(await session.get(`/api/service-requests/${id}`).expect(200));
  const hidden = (session: Signed, id: string) => session.get(`/api/service-requests/${id}`).expect(404);
  const drafted = async (): Promise<string> => (await create(caseworker, { ...draftBody, formCode: 'EGNE ORD' })).id;
  const laid = async (): Promise<string> => (await give(caseworker, await drafted(), 'invite-words')).id;
  /** What the wall beneath the api opens to the citizen. */
  const beneath = (id: string): Promise<{ kind: string }[]> =>
    asActor(app.foundation.database.app, citizenActor, (manager) =>
      manager.query<{ kind: string }[]>("SELECT kind FROM content WHERE instance_id = $1 AND kind IN ('question', 'ownWords')", [id]),
    );

  it('show the citizen what a draft asks once it is laid before them, and nothing of another draft', async () => {
    const [other, id] = [await drafted(), await laid()];
    await hidden(citizen, other);
    await hidden(doctor, id);
    const view = await seenBy(citizen, id);
    expect(view).toMatchObject({ status: 'awaitingWords', holder: { party: 'citizen' }, purpose: draftBody.purpose, questions: draftBody.questions });
    expect(view.allowed).toContain('giveWords');
    expect(view.ownWords).toMatchObject({ answers: null, items: [{ linkId: 'ownHealth' }, { linkId: 'ownWork' }] });
    expect(await beneath(id)).toEqual([{ kind: 'question' }]);
    expect(await beneath(other)).toEqual([]);
  });
  it('are written and changed by the citizen until it is sent, and read by the doctor', async () => {
    const id = await laid();
    await give(citizen, id, 'give-words', { items: { ownWork: 'Ingenting.' } });
    await give(citizen, id, 'give-words', { items });
    await give(caseworker, id, 'send');
    expect((await seenBy(doctor, id)).ownWords).toMatchObject({ answers: items, by: { organisation: null }, without: null });
    await citizen.command(`/api/service-requests/${id}/give-words`, { items }).expect(409);
  });
  it('are refused by name where they answer nothing, or what was not asked', async () => {
    const id = await laid();
    const refused = async (wrong: object) => (await citizen.command(`/api/service-requests/${id}/give-words`, { items: wrong }).expect(400)).body as object;
    expect(await refused({})).toMatchObject({ errors: [{ field: 'items' }] });
    expect(await refused({ diagnosis: 'x' })).toMatchObject({ errors: [{ field: 'items.diagnosis' }] });
  });
  it('are demanded before it is sent, and the doctor is told why they are not there', async () => {
    const id = await drafted();
    const { body } = await caseworker.command(`/api/service-requests/${id}/send`, knowingly);
    expect(body).toMatchObject({ code: 'OwnWordsMissing' });
    await give(caseworker, id, 'send', { withoutWords: 'unreachable' });
    expect((await seenBy(doctor, id)).ownWords).toMatchObject({ answers: null, without: 'unreachable' });
  });
  it('disappear from the citizen with a draft that is discarded or changed', async () => {
    const [gone, changed] = [await laid(), await laid()];
    await give(caseworker, gone, 'discard');
    await give(caseworker, changed, 'revise', { purpose: draftBody.purpose });
    await hidden(citizen, gone);
    await hidden(citizen, changed);
  });
  it('are offered on no form that does not ask', async () => {
    const { id } = await create(caseworker);
    const { allowed, ownWords } = await seenBy(caseworker, id);
    expect({ offered: allowed.filter((act) => act === 'inviteWords' || act === 'giveWords'), ownWords }).toEqual({ offered: [], ownWords: null });
  });
  it('are asked for only when what the form asks of the caseworker is said, which is named', async () => {
    const { id } = await create(caseworker, { ...draftBody, formCode: 'LÆ 285' });
    const { body } = await caseworker.command(`/api/service-requests/${id}/invite-words`, {}).expect(422);
    expect(body).toMatchObject({ code: 'DetailsMissing', errors: [{ field: 'details.since' }] });
    await hidden(citizen, id);
    await give(caseworker, id, 'revise', { details: { since: '2026-10-01' } });
    expect((await give(caseworker, id, 'invite-words')).status).toBe('awaitingWords');
  });
  it('are gone for good when they are redacted, by their id, and are asked for anew before it is sent', async () => {
    const id = await laid();
    await give(citizen, id, 'give-words', { items });
    const contentId = (await seenBy(caseworker, id)).ownWords?.contentId ?? '';
    const view = await give(caseworker, id, 'redact', { contentIds: [contentId], reason: 'mistake' });
    expect(view).toMatchObject({ status: 'awaitingWords', holder: { party: 'citizen' }, ownWords: { answers: null, contentId: null } });
    const { body } = await caseworker.command(`/api/service-requests/${id}/send`, knowingly);
    expect(body).toMatchObject({ code: 'OwnWordsMissing' });
    const worker = await startWorker(app.databaseUrl);
    try {
      await until('the words to be empty', async () => {
        const { rows } = await app.foundation.database.engine.query('SELECT sealed FROM content WHERE id = $1', [contentId]);
        return rows[0].sealed === null ? true : undefined;
      });
    } finally {
      await worker.close();
    }
    await give(citizen, id, 'give-words', { items: { ownWork: 'Lidt.' } });
    await give(caseworker, id, 'send');
    expect((await seenBy(doctor, id)).ownWords?.answers).toEqual({ ownWork: 'Lidt.' });
  });
  it('are gone in every version when they are redacted, also for the doctor who read the last one', async () => {
    const id = await laid();
    await give(citizen, id, 'give-words', { items: { ownWork: 'Det her må ingen se.' } });
    await give(citizen, id, 'give-words', { items });
    await give(caseworker, id, 'send');
    const contentId = (await seenBy(caseworker, id)).ownWords?.contentId ?? '';
    await give(caseworker, id, 'redact', { contentIds: [contentId], reason: 'mistake' });
    for (const reader of [caseworker, doctor, citizen]) expect((await seenBy(reader, id)).ownWords).toMatchObject({ answers: null, contentId: null, by: null });
    const { rows } = await app.foundation.database.engine.query("SELECT body FROM event WHERE instance_id = $1 AND type = 'redacted'", [id]);
    expect(rows).toMatchObject([{ body: { contentIds: [contentId, expect.any(String)] } }]);
  });
  it('are not read with another form than the one they were written for', async () => {
    const id = await laid();
    await give(citizen, id, 'give-words', { items });
    await give(caseworker, id, 'revise', { formCode: 'LÆ 285', details: { since: '2026-10-01' } });
    expect((await seenBy(caseworker, id)).ownWords).toMatchObject({ answers: null, contentId: null, by: null });
  });
  it('stay with the request they were said in when it is merged into another one', async () => {
    const [from, into] = [await laid(), await laid()];
    for (const [id, answers] of [
      [from, items],
      [into, { ownWork: 'Andre ord.' }],
    ] as const) {
      await give(citizen, id, 'give-words', { items: answers });
      await give(caseworker, id, 'send');
    }
    await give(caseworker, from, 'merge', { intoId: into });
    expect((await seenBy(citizen, from)).ownWords?.answers).toEqual(items);
    expect((await seenBy(doctor, into)).ownWords?.answers).toEqual({ ownWork: 'Andre ord.' });
  });
  it('are asked of nobody who has died; what was laid before them ends, and what they wrote is read by whoever keeps the case', async () => {
    const [draft, id] = [await drafted(), await laid()];
    await give(citizen, id, 'give-words', { items });
    const record = (on: string | null) => caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on }).expect(200);
    await record('2026-11-01');
    const { body } = await caseworker.command(`/api/service-requests/${draft}/invite-words`, {}).expect(422);
    expect(body).toMatchObject({ code: 'CitizenDeceased' });
    const worker = await startWorker(app.databaseUrl);
    try {
      const view = await until('its end', async () => {
        const found = await seenBy(caseworker, id);
        return found.status === 'cancelled' ? found : undefined;
      });
      expect(view.ownWords?.answers).toEqual(items);
      await hidden(doctor, id);
      const course = `/api/courses/${courses.citizen}`;
      await until('the end of the course', async () => (await caseworker.get(course).expect(200)).body.endedOn ?? undefined);
      await record(null);
      await caseworker.command(`${course}/reopen`, { text: 'Det var en fejl.' }).expect(200);
    } finally {
      await worker.close();
    }
  });
  it('go along, sealed anew, to another doctor whose request sends itself', async () => {
    const id = await laid();
    await give(citizen, id, 'give-words', { items });
    await give(caseworker, id, 'send');
    const worker = await startWorker(app.databaseUrl);
    try {
      await give(doctor, id, 'forward', { recipientOrganisationId: organisations.otherPractice });
      const child = await until('the request it goes on as', async () => (await seenBy(caseworker, id)).goesOnAs[0]);
      const view = await until('its being sent', async () => {
        const found = await seenBy(caseworker, child.id);
        return found.status === 'sent' ? found : undefined;
      });
      expect(view.ownWords).toMatchObject({ answers: items, by: null });
    } finally {
      await worker.close();
    }
  });
  it('are known by their content also where a state from before said only that there were some', async () => {
    const { engine } = app.foundation.database;
    const states = async () => (await engine.query('SELECT id, state FROM service_request ORDER BY id')).rows as { id: string; state: { words?: string } }[];
    const before = await states();
    expect(before.filter(({ state }) => state.words !== undefined).length).toBeGreaterThan(2);
    await engine.query(`UPDATE service_request SET state = jsonb_set(state::jsonb, '{words}', 'true')::json WHERE state ->> 'words' IS NOT NULL`);
    expect(await states()).not.toEqual(before);
    for (const migration of [wordsByContent, ownWordsOfEach]) await engine.query(migration);
    expect(await states()).toEqual(before);
  });
});
