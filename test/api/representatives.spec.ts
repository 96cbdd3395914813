import { beforeAll, describe, expect, it } from '@jest/globals';
import { businessNow, cprId } from '#persistence';
import { addCalendarDays, addMonths, localDateOf, type LocalDate } from '#sla';
import type { AccessesView } from '../../apps/api/src/own-case/accesses.dto.js';
import type { EmpoweredView, RepresentativesView } from '../../apps/api/src/representatives/representatives.dto.js';
import type { EventsView } from '../../apps/api/src/service-requests/read/histories.dto.js';
import type { Me } from '../../apps/api/src/session/session.dto.js';
import type { Session } from '../kit/app.js';
import { setClock } from '../kit/clock.js';
import { readPdf } from '../kit/pdf.js';
import { rules } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { byPost, createSent, people, setUp, stage } from './kit.js';

const kind = (code: string, represents: 'byPower' | 'byLaw') => ({
  ...{ code, represents, name: { da: code, en: code }, means: { da: 'Handler for dig.', en: 'Acts for you.' }, source: 'test' },
  ...{ organisationKinds: [], sees: [], maySee: [], inWriting: true as const, longest: { amount: 12, unit: 'months' as const } },
});

const app = setUp(() =>
  stage(
    {},
    {
      ...rules,
      postage: { amount: 3, unit: 'calendarDays', source: 'test' },
      grantKinds: [
        kind('powerOfAttorney', 'byPower'),
        kind('guardian', 'byLaw'),
        { ...kind('custodyHolder', 'byLaw'), longest: { amount: 216, unit: 'months' }, untilAge: 18 },
      ],
    },
  ),
);
const citizen = app.session(people.citizen);
const helper = app.session(people.otherCitizen);
const caseworker = app.session(people.caseworker);
const stranger = app.session(people.strangeCaseworker);
let today: LocalDate;

beforeAll(async () => {
  today = localDateOf(await businessNow(app.foundation.database.app.manager));
});

const own = '/api/own-case/representatives';
const of = `/api/citizens/${citizens.citizen}/representatives`;
const power = (special: object = {}) => ({ as: 'powerOfAttorney', name: 'Min nabo', until: addCalendarDays(today, 30), ...special });
const codeOf = async (giving: PromiseLike<{ body: unknown }>): Promise<string> => ((await giving).body as EmpoweredView).code;
const listOf = async (session: Session, path = own): Promise<RepresentativesView> => (await session.get(path).expect(200)).body as RepresentativesView;
const meOf = async (session: Session): Promise<Me> => (await session.get('/api/me').expect(200)).body as Me;
const choose = (session: Session, citizenId: string) => session.put('/api/session/citizen', { citizenId });
const faultsOf = (read: { body: unknown }) => (read.body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => [field, code]);
const endAll = async (): Promise<void> => {
  for (const { id, standing } of (await listOf(caseworker, of)).items) if (standing !== 'over') await caseworker.post(`${of}/${id}/end`).expect(204);
};

/** Signed in, and acting for the citizen. */
const representative = async (special: object = {}): Promise<Session> => {
  const code = await codeOf(citizen.post(own, power(special)).expect(201));
  const session = await app.signIn(people.otherCitizen);
  await session.post(`${own}/redeem`, { code }).expect(204);
  await choose(session, citizens.citizen).expect(200);
  return session;
};

describe('a citizen who lets a person act for them', () => {
  it('gets a code to hand over, and reads who redeemed it', async () => {
    const { code, codeUntil } = (await citizen.post(own, power()).expect(201)).body as EmpoweredView;
    expect(codeUntil).toBe(addCalendarDays(today, 14));
    expect((await listOf(citizen)).items).toMatchObject([{ name: 'Min nabo', standing: 'waiting', codeUntil, mayEnd: true }]);
    await helper.post(`${own}/redeem`, { code: ` ${code.toLowerCase()} ` }).expect(204);
    expect((await listOf(citizen)).items).toMatchObject([{ name: 'Demo Bo Åberg', standing: 'runs', codeUntil: null }]);
    await endAll();
  });

  it('hands over a code that opens once, not to themselves, and not when it was stopped or is too old', async () => {
    const redeem = async (session: Session, code: string) => faultsOf(await session.post(`${own}/redeem`, { code }).expect(400));
    const code = await codeOf(citizen.post(own, power()).expect(201));
    expect(await redeem(citizen, code)).toEqual([['code', 'codeNotOpen']]);
    expect(await redeem(helper, 'AAAA-BBBB-CCCC')).toEqual([['code', 'codeNotOpen']]);
    await helper.post(`${own}/redeem`, { code }).expect(204);
    expect(await redeem(helper, code)).toEqual([['code', 'codeNotOpen']]);
    const stopped = await codeOf(citizen.post(own, power()).expect(201));
    await endAll();
    expect(await redeem(helper, stopped)).toEqual([['code', 'codeNotOpen']]);
    const old = await codeOf(citizen.post(own, power()).expect(201));
    await setClock(app.databaseUrl, `${addCalendarDays(today, 15)}T12:00:00Z`);
    expect(await redeem(helper, old)).toEqual([['code', 'codeNotOpen']]);
    await setClock(app.databaseUrl, `${today}T12:00:00Z`);
    await endAll();
  });

  it('is told which field is wrong', async () => {
    expect((await citizen.post(own, power({ until: addCalendarDays(today, 800) })).expect(422)).body).toMatchObject({
      code: 'GrantTooLong',
      errors: [{ field: 'until' }],
    });
    expect((await citizen.post(own, power({ until: addCalendarDays(today, -1) })).expect(422)).body).toMatchObject({ code: 'DateInPast' });
    expect((await citizen.post(own, power({ as: 'guardian' })).expect(422)).body).toMatchObject({ code: 'CodeUnknown' });
    expect(faultsOf(await citizen.post(own, power({ name: '' })).expect(400))).toEqual([['name', 'required']]);
  });
});

describe('whoever acts for a citizen', () => {
  it('reads and does what the citizen could, under their own name', async () => {
    const request = await createSent(caseworker);
    const session = await representative();
    expect(await meOf(session)).toMatchObject({ name: 'Demo Bo Åberg', represents: { id: citizens.citizen, name: 'Demo Anna Jensen' } });
    await session.get(`/api/service-requests/${request.id}`).expect(200);
    await session.command(`/api/courses/${courses.citizen}/letters`, { about: 'message', text: 'Hun kan ikke komme på tirsdag.' }).expect(200);
    const { items } = (await citizen.get('/api/own-case/accesses').expect(200)).body as AccessesView;
    expect(items.map(({ who }) => who)).toContainEqual({ name: 'Demo Bo Åberg', organisation: null, representative: true });
    await session.command(`/api/service-requests/${request.id}/report-no-appointment`, {});
    const { items: events } = (await caseworker.get(`/api/service-requests/${request.id}/events`).expect(200)).body as EventsView;
    expect(events.every(({ by }) => by.name !== 'Demo Anna Jensen')).toBe(true);
    await endAll();
  });

  it('does not do what only the citizen may: answer how it was, or let others act', async () => {
    const session = await representative();
    await session.get('/api/own-case/surveys').expect(403);
    await session.post(own, power()).expect(403);
    await session.post(`${own}/redeem`, { code: 'AAAA-BBBB-CCCC' }).expect(403);
    await endAll();
  });

  it('chooses between their own case and that of the citizen, and nobody else', async () => {
    const session = await representative();
    expect((await meOf(session)).places.map(({ name, locum }) => [name, locum])).toEqual([
      ['Demo Bo Åberg', false],
      ['Demo Anna Jensen', true],
    ]);
    expect(faultsOf(await choose(session, citizens.strangeCitizen).expect(400))).toEqual([['citizenId', 'notRepresented']]);
    expect(faultsOf(await choose(caseworker, citizens.citizen).expect(400))).toEqual([['citizenId', 'notRepresented']]);
    await choose(session, citizens.otherCitizen).expect(200);
    await session.get(`/api/courses/${courses.citizen}`).expect(404);
    await endAll();
  });

  it('is out from the next request once the citizen stops it, and says so until they choose anew', async () => {
    const session = await representative();
    const [found] = (await listOf(citizen)).items;
    await citizen.post(`${own}/${found?.id}/end`).expect(204);
    expect((await session.get(`/api/courses/${courses.citizen}`).expect(403)).body).toMatchObject({ code: 'RepresentationEnded' });
    expect(await meOf(session)).toMatchObject({ lapsed: { name: 'Demo Anna Jensen' }, represents: null });
    await choose(session, citizens.otherCitizen).expect(200);
    await session.get(`/api/courses/${courses.citizen}`).expect(404);
    await citizen.post(`${own}/${found?.id}/end`).expect(409);
  });

  it('is out after the last day', async () => {
    const session = await representative({ until: addCalendarDays(today, 3) });
    await setClock(app.databaseUrl, `${addCalendarDays(today, 3)}T12:00:00Z`);
    await session.get(`/api/courses/${courses.citizen}`).expect(200);
    await setClock(app.databaseUrl, `${addCalendarDays(today, 4)}T12:00:00Z`);
    await session.get(`/api/courses/${courses.citizen}`).expect(403);
    await setClock(app.databaseUrl, `${today}T12:00:00Z`);
    await endAll();
  });

  it('may give it up, and ends nobody else', async () => {
    const session = await representative();
    await codeOf(citizen.post(own, power({ name: 'En anden' })).expect(201));
    const { items } = await listOf(session);
    const [other, mine] = [items.find(({ name }) => name === 'En anden'), items.find(({ standing }) => standing === 'runs')];
    expect([other?.mayEnd, mine?.mayEnd]).toEqual([false, true]);
    await session.post(`${own}/${other?.id}/end`).expect(403);
    await session.post(`${own}/${mine?.id}/end`).expect(204);
    await session.get(own).expect(403);
    await endAll();
  });
});

describe('a code for somebody who is to act for a citizen told by post', () => {
  const giving = async () =>
    (await caseworker.post(of, power({ as: 'guardian', name: 'Demo Værge', evidence: 'Afgørelse.' })).expect(201)).body as EmpoweredView;
  const letter = (session: Session, id: string, code: string) => session.post(`${of}/${id}/letter`, { code });

  it('goes by letter in the citizen’s language, made of the code as it is shown, and is kept nowhere', async () => {
    await byPost(caseworker, true, 'en');
    const given = await giving();
    expect(given).toMatchObject({ byPost: true, codeUntil: addCalendarDays(today, 14 + 3) });
    const paper = readPdf((await letter(caseworker, given.id, given.code).responseType('blob').expect(200)).body as Buffer);
    expect(paper).toMatchObject({ title: 'A code for the person who is to act for you', language: 'en-GB' });
    expect(paper.text).toContain(`Give this letter to Demo Værge. The code is: ${given.code}`);
    const kept = await app.foundation.database.engine.query('SELECT FROM letter WHERE params::text LIKE $1', [`%${given.code}%`]);
    expect(kept.rows).toEqual([]);
    await helper.post(`${own}/redeem`, { code: given.code }).expect(204);
    expect(faultsOf(await letter(caseworker, given.id, given.code).expect(400))).toEqual([['code', 'codeNotOpen']]);
    await endAll();
    await byPost(caseworker, false);
    expect(await giving()).toMatchObject({ byPost: false, codeUntil: addCalendarDays(today, 14) });
    await endAll();
  });

  it('is printed by nobody who has not the code, for no other citizen, and by no stranger', async () => {
    const [{ id, code }, other] = [await giving(), await giving()];
    expect(faultsOf(await letter(caseworker, id, 'AAAA-BBBB-CCCC').expect(400))).toEqual([['code', 'codeNotOpen']]);
    expect(faultsOf(await letter(caseworker, other.id, code).expect(400))).toEqual([['code', 'codeNotOpen']]);
    await caseworker.post(`/api/citizens/${citizens.strangeCitizen}/representatives/${id}/letter`, { code }).expect(404);
    await letter(stranger, id, code).expect(404);
    await endAll();
  });
});

describe('what the law gives', () => {
  it('is written down by whoever leads the case, says how, and is not ended by the citizen', async () => {
    const guardian = power({ as: 'guardian', name: 'Demo Værge' });
    expect((await caseworker.post(of, guardian).expect(422)).body).toMatchObject({ code: 'PowerMissing' });
    await caseworker.post(of, { ...guardian, evidence: 'Familieretshusets afgørelse af 1. november.' }).expect(201);
    const [found] = (await listOf(citizen)).items;
    expect(found).toMatchObject({ as: { code: 'guardian' }, standing: 'waiting', mayEnd: false });
    expect((await citizen.post(`${own}/${found?.id}/end`).expect(422)).body).toMatchObject({ code: 'RepresentationByLaw' });
    await endAll();
  });

  it('holds custody to the day before the citizen turns 18, and is offered for nobody older', async () => {
    const { database, sealer } = app.foundation;
    const { citizen: id } = citizens;
    const turns18 = async (on: LocalDate): Promise<void> => {
      const [year = '', month, day] = addMonths(on, -216).split('-');
      const cpr = `${Number(day) + 60}${month}${year.slice(2)}4000`;
      await database.engine.query('UPDATE citizen SET cpr_sealed = $2 WHERE id = $1', [id, await sealer.seal(id, cprId(id), cpr)]);
    };
    const [before] = (await database.engine.query('SELECT cpr_sealed FROM citizen WHERE id = $1', [id])).rows;
    const offered = async () => (await listOf(caseworker, of)).kinds.find(({ code }) => code === 'custodyHolder');
    const custody = (until: LocalDate) => caseworker.post(of, power({ as: 'custodyHolder', until, evidence: 'Fødselsattest.' }));
    await turns18(addCalendarDays(today, 41));
    expect(await offered()).toMatchObject({ latestOn: addCalendarDays(today, 40), untilAge: 18 });
    expect((await custody(addCalendarDays(today, 41)).expect(422)).body).toMatchObject({ code: 'GrantTooLong' });
    await custody(addCalendarDays(today, 40)).expect(201);
    await turns18(today);
    expect(await offered()).toBeUndefined();
    expect((await custody(today).expect(422)).body).toMatchObject({ code: 'CitizenTooOld' });
    await database.engine.query('UPDATE citizen SET cpr_sealed = $2 WHERE id = $1', [id, before?.cpr_sealed]);
    await endAll();
  });

  it('is nothing a stranger reads or writes, and nothing a doctor writes', async () => {
    await stranger.get(of).expect(404);
    await stranger.post(of, power({ evidence: 'Et brev.' })).expect(404);
    const doctor = await app.signIn(people.doctor);
    await doctor.post(of, power({ evidence: 'Et brev.' })).expect(403);
    await caseworker.post(of, power({ as: 'guardian', evidence: 'Afgørelse om helbredet.' })).expect(201);
    expect([(await listOf(caseworker, of)).items[0]?.evidence, (await listOf(doctor, of)).items[0]?.evidence]).toEqual(['Afgørelse om helbredet.', null]);
    await endAll();
  });

  it('is not opened by a code once the citizen has died', async () => {
    const { code } = (await caseworker.post(of, power({ as: 'guardian', evidence: 'Afgørelse.' })).expect(201)).body as EmpoweredView;
    const record = (on: LocalDate | null) => caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on }).expect(200);
    await record(today);
    expect((await helper.post(`${own}/redeem`, { code }).expect(400)).body).toMatchObject({ errors: [{ field: 'code' }] });
    await record(null);
    await helper.post(`${own}/redeem`, { code }).expect(204);
    await endAll();
  });
});
