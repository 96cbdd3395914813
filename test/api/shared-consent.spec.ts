import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnConsent } from '../../apps/api/src/own-case/own-case.dto.js';
import { sharedOnBasis } from '../../libs/persistence/src/migrations/0171-shared-on.js';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { move } from '../kit/moving.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

const purpose = 'I skal kende forløbet, når I hjælper borgeren videre.';
const covers = 'Svaret fra lægen, til sagen i den nye kommune.';
const organisationId = organisations.stranger;

describe('consent to sharing an answer with the municipality one moved to', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);
  const otherCitizen = app.session(people.otherCitizen);
  const stranger = app.session(people.strangeCaseworker);
  let id: string;

  const consents = async (by: Session = citizen): Promise<OwnConsent[]> => (await by.get('/api/own-case/consents').expect(200)).body.items;
  const share = (): Promise<object> => give(caseworker, id, 'share-answer', { legalBasis: 'consent', purpose, form: 'oral', on: inDays(-1), text: covers });
  const withdraw = (by: Session, body: object = {}) => by.command(`/api/service-requests/${id}/withdraw-sharing`, { organisationId, ...body });

  beforeAll(async () => {
    ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' }));
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Svaret, der sendes videre.' });
    await give(caseworker, id, 'accept-answer', {});
    await move(app, caseworker, organisationId);
    expect(await consents()).toEqual([]);
    await share();
  });

  it('stands in the citizen’s list: what, to whom, since when and until it is taken back', async () => {
    expect(await consents()).toMatchObject([
      {
        request: { id, allowed: expect.arrayContaining(['withdrawSharing']) },
        consent: { status: 'given', form: 'oral', on: inDays(-1), text: covers },
        sharedWith: { id: organisationId, name: 'Demo Fremmed Kommune' },
        text: expect.stringContaining('Dit ja gælder, til du tager det tilbage.'),
        over: false,
      },
    ]);
    expect(await consents(otherCitizen)).toEqual([]);
  });

  it('is known in what was shared before the state said on what', async () => {
    const { engine } = app.foundation.database;
    const now = async () =>
      (
        await engine.query(
          `SELECT r.state -> 'others' AS others, p.legal_basis FROM service_request r
      JOIN party p ON p.instance_id = r.id AND p.role = 'sharedWith' WHERE r.id = $1`,
          [id],
        )
      ).rows;
    const told = [{ others: [{ organisationId, role: 'sharedWith', legalBasis: 'consent' }], legal_basis: 'consent' }];
    expect(await now()).toEqual(told);
    await engine.query(`UPDATE service_request SET state = (state::jsonb #- '{others,0,legalBasis}')::json WHERE id = $1`, [id]);
    await engine.query(`UPDATE party SET legal_basis = NULL WHERE instance_id = $1`, [id]);
    await engine.query(sharedOnBasis);
    expect(await now()).toEqual(told);
  });

  it('is taken back by nobody else, and names who reads by it', async () => {
    for (const reader of [stranger, doctor]) await withdraw(reader).expect(403);
    await withdraw(otherCitizen).expect(404);
    const { body } = await citizen.command(`/api/service-requests/${id}/withdraw-sharing`, {}).expect(400);
    expect(body.errors).toMatchObject([{ field: 'organisationId' }]);
    expect((await withdraw(citizen, { organisationId: organisations.practice })).body.code).toBe('NotShared');
  });

  it('is taken back by the citizen, after which it is read there no more, and the list says so', async () => {
    await stranger.get(`/api/service-requests/${id}`).expect(200);
    await withdraw(citizen).expect(200);
    await stranger.get(`/api/service-requests/${id}`).expect(404);
    expect(await consents()).toMatchObject([
      { consent: { status: 'withdrawn' }, text: expect.stringMatching(/^Du har taget dit ja tilbage\. De har ikke kunnet læse svaret siden/), over: true },
    ]);
    expect((await withdraw(citizen)).body.code).toBe('NotShared');
    const { rows } = await app.foundation.database.engine.query(
      `SELECT body ->> 'code' AS code, body -> 'to' AS to FROM outbox WHERE instance_id = $1 AND body::jsonb -> 'params' ?| '{consent,shared}'
       AND body ->> 'code' <> 'answerShared' ORDER BY id`,
      [id],
    );
    expect(rows.map(({ code, to }) => [code, to.people ?? 'citizen'])).toEqual([
      ['sharingStopped', 'managers'],
      ['sharingStopped', 'citizen'],
      ['consentWithdrawn', 'owner'],
    ]);
  });

  it('is given anew and written down as taken back on the citizen’s word, each in a line of its own, the newest first', async () => {
    await share();
    expect((await consents()).map(({ consent, over }) => [consent.status, over])).toEqual([
      ['given', false],
      ['withdrawn', true],
    ]);
    await withdraw(caseworker, { text: 'Borgeren ringede.' }).expect(200);
    expect((await consents()).map(({ consent }) => consent.status)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('stays given where the municipality stops the sharing by itself, and the list says that nobody reads by it', async () => {
    await share();
    await give(caseworker, id, 'stop-sharing', { text: 'Det er ikke længere nødvendigt.' });
    expect((await consents())[0]).toMatchObject({
      consent: { status: 'given' },
      over: true,
      text: expect.stringContaining('De har ikke kunnet læse svaret siden'),
    });
  });
});
