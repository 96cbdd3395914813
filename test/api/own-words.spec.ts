import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { asActor } from '#persistence';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { startWorker } from '../kit/worker.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { create, draftBody, give, knowingly, people, stage, type Staged, viewIn } from './kit.js';

type Signed = Awaited<ReturnType<Staged['signIn']>>;

const items = { ownHealth: 'Jeg er træt hele dagen.' };
const citizenActor: Actor = { kind: 'citizen', personId: people.citizen, citizenId: citizens.citizen };

describe('the citizen’s own words over HTTP', () => {
  let app: Staged;
  let [caseworker, doctor, citizen]: Signed[] = [];
  const as = (session: Signed | undefined): Signed => session as Signed;
  const seenBy = async (session: Signed | undefined, id: string): Promise<ServiceRequestView> =>
    viewIn(await as(session).get(`/api/service-requests/${id}`).expect(200));
  const hidden = (session: Signed | undefined, id: string) => as(session).get(`/api/service-requests/${id}`).expect(404);
  const drafted = async (): Promise<string> => (await create(as(caseworker), { ...draftBody, formCode: 'EGNE ORD' })).id;
  const laid = async (): Promise<string> => (await give(as(caseworker), await drafted(), 'invite-words')).id;
  /** What the wall beneath the api opens to the citizen. */
  const beneath = (id: string): Promise<{ kind: string }[]> =>
    asActor(app.foundation.database.app, citizenActor, (manager) =>
      manager.query<{ kind: string }[]>("SELECT kind FROM content WHERE instance_id = $1 AND kind IN ('question', 'ownWords')", [id]),
    );

  beforeAll(async () => {
    app = await stage();
    [caseworker, doctor, citizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.doctor), app.signIn(people.citizen)]);
  });
  afterAll(() => app?.end());

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
    await give(as(citizen), id, 'give-words', { items: { ownWork: 'Ingenting.' } });
    await give(as(citizen), id, 'give-words', { items });
    await give(as(caseworker), id, 'send');
    expect((await seenBy(doctor, id)).ownWords).toMatchObject({ answers: items, by: { organisation: null }, without: null });
    await as(citizen).command(`/api/service-requests/${id}/give-words`, { items }).expect(409);
  });
  it('are refused by name where they answer nothing, or what was not asked', async () => {
    const id = await laid();
    const refused = async (wrong: object) => (await as(citizen).command(`/api/service-requests/${id}/give-words`, { items: wrong }).expect(400)).body as object;
    expect(await refused({})).toMatchObject({ errors: [{ field: 'items' }] });
    expect(await refused({ diagnosis: 'x' })).toMatchObject({ errors: [{ field: 'items.diagnosis' }] });
  });
  it('are demanded before it is sent, and the doctor is told why they are not there', async () => {
    const id = await drafted();
    const { body } = await as(caseworker).command(`/api/service-requests/${id}/send`, knowingly);
    expect(body).toMatchObject({ code: 'OwnWordsMissing' });
    await give(as(caseworker), id, 'send', { withoutWords: 'unreachable' });
    expect((await seenBy(doctor, id)).ownWords).toMatchObject({ answers: null, without: 'unreachable' });
  });
  it('disappear from the citizen with a draft that is discarded or changed', async () => {
    const [gone, changed] = [await laid(), await laid()];
    await give(as(caseworker), gone, 'discard');
    await give(as(caseworker), changed, 'revise', { purpose: draftBody.purpose });
    await hidden(citizen, gone);
    await hidden(citizen, changed);
  });
  it('are offered on no form that does not ask', async () => {
    const { id } = await create(as(caseworker));
    const { allowed, ownWords } = await seenBy(caseworker, id);
    expect({ offered: allowed.filter((act) => act === 'inviteWords' || act === 'giveWords'), ownWords }).toEqual({ offered: [], ownWords: null });
  });
  it('go along, sealed anew, to another doctor whose request sends itself', async () => {
    const id = await laid();
    await give(as(citizen), id, 'give-words', { items });
    await give(as(caseworker), id, 'send');
    const worker = await startWorker(app.databaseUrl);
    try {
      await give(as(doctor), id, 'forward', { recipientOrganisationId: organisations.otherPractice });
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
});
