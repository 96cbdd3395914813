import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addCalendarDays, localDateOf } from '#sla';
import type { Session } from '../kit/app.js';
import { setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { citizens, courses } from '../kit/world.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { until } from '../worker/kit.js';
import { createSent, draftBody, people, stage, viewIn, type Staged } from './kit.js';

const today = '2026-11-23';
const proposed = 'Et forslag om hjælp til at komme tilbage i arbejde.';
const reply = 'Vi holder en samtale om det på torsdag.';
const body = {
  citizenId: citizens.citizen,
  formCode: 'LÆ 165',
  legalBasis: 'sul43',
  consent: { form: 'paper', on: today },
  items: { works: false, rest: proposed },
};
const path = '/api/service-requests/proposals';

describe('a proposal of the doctor’s own', () => {
  let app: Staged;
  let worker: TestWorker;
  let doctor: Session;
  let caseworker: Session;

  beforeAll(async () => {
    app = await stage();
    await setClock(app.databaseUrl, `${today}T08:00:00.000Z`);
    [doctor, caseworker] = await app.signInAll(people.doctor, people.caseworker);
    await createSent(caseworker); // since then the practice knows the citizen
    worker = await startWorker(app.databaseUrl);
  });
  afterAll(async () => {
    await worker?.close();
    await app?.end();
  });

  const submit = async (change: object = {}): Promise<ServiceRequestView> => viewIn(await doctor.command(path, { ...body, ...change }));
  const ask = async (session: Session, id: string): Promise<ServiceRequestView> =>
    (await session.get(`/api/service-requests/${id}`).expect(200)).body as ServiceRequestView;
  const query = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    app.foundation.database.engine.query<T>(sql, values).then(({ rows }) => rows);
  type Notice = { code: string; requestId: string | null; title: string; body: string };
  const told = (session: Session, id: string, code: string): Promise<Notice> =>
    until(`the notice ${code}`, async () => {
      const { items } = (await session.get('/api/notifications').expect(200)).body as { items: Notice[] };
      return items.find((item) => item.code === code && item.requestId === id);
    });

  it('goes to the citizen’s municipality, which replies, and the doctor reads the reply', async () => {
    const sent = await submit();
    expect(sent).toMatchObject({
      ...{ status: 'answered', initiatedBy: 'recipient', dueOn: null, badge: 'none', fee: null, clock: 'stopped' },
      requester: { id: organisations.municipality },
      recipient: { id: organisations.practice },
      holder: { party: 'requester', name: 'Demo Kommune', until: '2026-11-30' },
      consent: { status: 'given', form: 'paper', on: today },
      answer: { items: body.items, late: false },
      course: null,
    });
    expect((await told(caseworker, sent.id, 'proposalReceived')).body).toContain('30.11.2026');

    const read = await ask(caseworker, sent.id);
    expect(read).toMatchObject({ owner: { id: people.caseworker }, course: { id: courses.citizen }, answer: { items: body.items } });
    expect(read.allowed).toContain('acceptAnswer');
    expect(read.allowed).not.toEqual(expect.arrayContaining(['returnAnswer', 'askMore', 'redirect', 'close']));

    const missing = await caseworker.command(`/api/service-requests/${sent.id}/accept-answer`, {}).expect(422);
    expect(missing.body.code).toBe('ReplyMissing');
    viewIn(await caseworker.command(`/api/service-requests/${sent.id}/accept-answer`, { text: reply }));
    await told(doctor, sent.id, 'proposalReplied');
    const after = await ask(doctor, sent.id);
    expect(after).toMatchObject({ status: 'closed', holder: null });
    expect(after.conversation.map(({ text }) => text)).toContain(reply);
  });

  it('lies in both inboxes as what it is, and in the citizen’s', async () => {
    const { id } = await submit();
    for (const session of [doctor, caseworker, await app.signIn(people.citizen)]) {
      const { items } = (await session.get('/api/service-requests?limit=100').expect(200)).body as { items: ServiceRequestView[] };
      expect(items.find((item) => item.id === id)).toMatchObject({ initiatedBy: 'recipient', dueOn: null });
    }
    const citizen = await ask(await app.signIn(people.citizen), id);
    expect(citizen.citizenText).toMatch(/Din læge har sendt os et forslag.*30\. november 2026.*Du skal ikke gøre noget/);
    expect(JSON.stringify(citizen)).not.toContain(proposed);
  });

  it('is sealed when it was about the wrong patient, and nobody waits for another', async () => {
    const { id } = await submit();
    const recalled = viewIn(await doctor.command(`/api/service-requests/${id}/recall-answer`, { text: 'Forkert patient.' }));
    expect(recalled).toMatchObject({ status: 'cancelled', answer: null, holder: null });
    expect(JSON.stringify(await ask(caseworker, id))).not.toContain(proposed);
  });

  it('is made once, however often the call is repeated', async () => {
    const key = randomUUID();
    const first = viewIn(await doctor.command(path, body, key));
    const again = viewIn(await doctor.command(path, body, key));
    expect(again.id).toBe(first.id);
    const other = await doctor.command(path, { ...body, items: { works: true, hours: 4 } }, key).expect(422);
    expect(other.body.code).toBe('IdempotencyKeyReused');
    const [row] = await query<{ logged: string }>(
      `SELECT count(*) AS logged FROM access_log WHERE instance_id = $1 AND action = 'submit' AND outcome = 'done'`,
      [first.id],
    );
    expect(Number(row?.logged)).toBe(1);
  });

  it('names each field that is missing or wrong', async () => {
    const faultsOf = async (change: object): Promise<unknown> =>
      ((await doctor.command(path, { ...body, ...change }).expect(400)).body as { errors: { field: string; code: string }[] }).errors.map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(await faultsOf({ consent: undefined })).toEqual(['consent required']);
    expect(await faultsOf({ consent: { form: 'paper' } })).toEqual(['consent.on required']);
    expect(await faultsOf({ items: {} })).toEqual(['items.works required']);
    expect(await faultsOf({ items: { works: true, other: 'x' } })).toEqual(['items.other unknown', 'items.hours required']);
    expect(await faultsOf({ legalBasis: 'rsl11c' })).toEqual(['legalBasis unknownCode']);
    const tomorrow = await doctor.command(path, { ...body, consent: { form: 'paper', on: addCalendarDays(today, 1) } }).expect(422);
    expect(tomorrow.body.code).toBe('DateInFuture');
  });

  it('is nobody’s to make but an authorised clinician’s', async () => {
    for (const who of ['caseworker', 'secretary', 'citizen'] as const) await (await app.signIn(people[who])).command(path, body).expect(403);
    await (await app.signIn(people.adviser)).command(path, body).expect(404);
    await query('UPDATE person SET authorised = false WHERE id = $1', [people.doctor]);
    const young = await app.signIn(people.doctor);
    expect((await young.command(path, body).expect(403)).body.code).toBe('NeedsAuthorisedSigner');
    expect((await young.get('/api/me').expect(200)).body.may).not.toContain('requests.submit');
    await query('UPDATE person SET authorised = true WHERE id = $1', [people.doctor]);
    expect((await doctor.get('/api/me').expect(200)).body.may).toContain('requests.submit');
  });

  it('is made about an own patient nobody asked of, found by CPR number and never listed, and every look is logged', async () => {
    const patient = citizens.otherCitizen;
    const find = async (session: Session, cpr: string): Promise<string[]> =>
      (await session.post('/api/citizens/find', { cpr }).expect(200)).body.items.map(({ id }: { id: string }) => id);
    const { items } = (await doctor.get('/api/citizens').expect(200)).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).not.toContain(patient);
    expect([await find(doctor, '670285-1235'), await find(doctor, '6702851235')]).toEqual([[patient], [patient]]);
    expect([await find(await app.signIn(people.otherDoctor), '6702851235'), await find(doctor, '6702851999')]).toEqual([[], []]);
    const logged = await query(`SELECT citizen_id, outcome, count(*)::int AS looks FROM access_log WHERE action = 'citizens.find' GROUP BY 1, 2 ORDER BY 2`);
    expect(logged).toEqual([
      { citizen_id: patient, outcome: 'done', looks: 2 },
      { citizen_id: null, outcome: 'notFound', looks: 2 },
    ]);
    expect(await submit({ citizenId: patient })).toMatchObject({ status: 'answered', requester: { id: organisations.municipality } });
  });

  it('is not begun by a number that is none', async () => {
    const refused = await doctor.post('/api/citizens/find', { cpr: '6732851235' }).expect(400);
    expect(refused.body.errors).toMatchObject([{ field: 'cpr', code: 'invalid' }]);
  });

  it('tells a citizen whom the practice does not know from one who is not there by nothing', async () => {
    await query('UPDATE citizen SET gp_organisation_id = NULL WHERE id = $1', [citizens.strangeCitizen]);
    const foreign = await doctor.command(path, { ...body, citizenId: citizens.strangeCitizen }).expect(404);
    const missing = await doctor.command(path, { ...body, citizenId: randomUUID() }).expect(404);
    const neighbour = await (await app.signIn(people.otherDoctor)).command(path, body).expect(404);
    const said = ({ body: { traceId: _trace, ...rest } }: { body: { traceId?: string } }): object => rest;
    expect(said(foreign)).toEqual(said(missing));
    expect(said(neighbour)).toEqual(said(missing));
    const rows = await query(`SELECT FROM access_log WHERE action = 'submit' AND outcome = 'notFound' AND citizen_id IS NOT NULL`);
    expect(rows).toEqual([]);
  });

  it('goes to who leads the open course, else who asked last, else a manager, and to nobody who has left', async () => {
    const ownerNow = async (): Promise<string> => (await ask(caseworker, (await submit()).id)).owner.id;
    await query('UPDATE course SET owner_id = $1 WHERE id = $2', [people.otherCaseworker, courses.citizen]);
    expect(await ownerNow()).toBe(people.otherCaseworker);
    await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    await query('UPDATE course SET ended_on = $1 WHERE id = $2', [today, courses.citizen]);
    expect(await ownerNow()).toBe(people.caseworker);
    await query('UPDATE person SET closed_at = now() WHERE id = $1', [people.caseworker]);
    expect((await ask(await app.signIn(people.manager), (await submit()).id)).owner.id).toBe(people.manager);
    await query('UPDATE person SET closed_at = NULL WHERE id = $1', [people.caseworker]);
    caseworker = await app.signIn(people.caseworker);
    await query('UPDATE course SET ended_on = NULL, owner_id = NULL WHERE id = $1', [courses.citizen]);
  });

  it('is not sent where there is no case, nor about somebody who has died', async () => {
    await query('UPDATE citizen SET municipality_id = $1 WHERE id = $2', [organisations.stranger, citizens.citizen]);
    expect((await doctor.command(path, body).expect(422)).body.code).toBe('NoCaseThere');
    await query('UPDATE citizen SET municipality_id = NULL, deceased_on = $1 WHERE id = $2', [today, citizens.citizen]);
    const dead = await doctor.command(path, body).expect(422);
    expect(dead.body).toMatchObject({ code: 'CitizenDeceased', detail: expect.stringContaining('Send det ikke') });
    await query('UPDATE citizen SET deceased_on = NULL WHERE id = $1', [citizens.citizen]);
  });

  it('counts as no answer in the figures of either side', async () => {
    const answeredOf = async (session: Session): Promise<number> =>
      ((await session.get('/api/breaches').expect(200)).body as { counts: { answered: number } }).counts.answered;
    const before = await Promise.all([answeredOf(doctor), answeredOf(caseworker)]);
    const { id } = await submit();
    viewIn(await caseworker.command(`/api/service-requests/${id}/accept-answer`, { text: reply }));
    expect(await Promise.all([answeredOf(doctor), answeredOf(caseworker)])).toEqual(before);
    expect(localDateOf((await ask(doctor, id)).answeredAt ?? '')).toBe(today);
  });

  it('is offered to nobody who chooses what to ask for, and refused by name', async () => {
    const offered = (await caseworker.get(`/api/form-types?courseId=${courses.citizen}`).expect(200)).body as { items: { code: string }[] };
    expect(offered.items.map(({ code }) => code)).not.toContain('LÆ 165');
    const all = (await doctor.get('/api/form-types').expect(200)).body as { items: { code: string; initiatedBy?: string }[] };
    expect(all.items.find(({ code }) => code === 'LÆ 165')?.initiatedBy).toBe('recipient');
    const refused = await caseworker.command('/api/service-requests', { ...draftBody, formCode: 'LÆ 165' }).expect(422);
    expect(refused.body).toMatchObject({ code: 'FormNotAskedFor', detail: expect.stringContaining('spørg, om de vil sende den') });
    const bases = await caseworker.command('/api/service-requests', { ...draftBody, legalBasis: 'sul43' }).expect(400);
    expect(bases.body.errors).toMatchObject([{ field: 'legalBasis' }]);
  });

  it('is owed a reply: when the day has passed the owner is told so', async () => {
    const { id } = await submit();
    await setClock(app.databaseUrl, '2026-12-01T08:00:00.000Z');
    const { owner } = await ask(caseworker, id);
    expect((await told(await app.signIn(owner.id), id, 'proposalOverdue')).body).toContain('30.11.2026');
  });
});
