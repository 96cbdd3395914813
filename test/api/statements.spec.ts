import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { actOn, beginCourse, letIn } from './course-kit.js';
import { createSent, draftBody, people, setUp, stage, viewIn } from './kit.js';

const path = '/api/service-requests/proposals';
const said = 'Anna har prøvet to butikker med os.';
const reply = { text: 'Vi holder et møde på torsdag.' };
const items = { acquaintance: 'Vi har fulgt Anna i et halvt år.', statement: said, citizenWants: 'Anna vil gerne prøve en butik til.' };

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const citizen = app.session(people.citizen);
const adviser = app.session(people.adviser);

const query = async (sql: string, values: unknown[]): Promise<Record<string, unknown>[]> => (await app.foundation.database.engine.query(sql, values)).rows;

const begun = () => beginCourse(caseworker, 'resourceCourse', '2025-10-01');
const end = (id: string) => actOn(citizen, id, 'grants/1/end');
const statement = (courseId: string, change: object = {}) => ({
  ...{ courseId, formCode: 'UDTALELSE', legalBasis: 'participantConsent' },
  ...{ consent: { form: 'oral', on: inDays(0) }, items, ...change },
});
const submit = (courseId: string, change: object = {}, session = adviser) => session.command(path, statement(courseId, change));
const letInBegun = async (as = 'hearingParty'): Promise<string> => {
  const id = await begun();
  await letIn(citizen, id, as);
  return id;
};
const given = async (): Promise<{ id: string; courseId: string }> => {
  const courseId = await letInBegun();
  const { id } = viewIn(await submit(courseId));
  return { id, courseId };
};
const one = async (session: Session, id: string) => (await session.get(`/api/service-requests/${id}`).expect(200)).body;
const plain = ({ body: { traceId: _trace, ...rest } }: { body: { traceId?: string } }): object => rest;

describe('what an organisation that takes part in a course writes of its own accord', () => {
  it('is nobody’s to write in a course that it was never let in to: a foreign one and a missing one look alike', async () => {
    const foreign = await submit(await begun()).expect(404);
    const missing = await submit(randomUUID()).expect(404);
    expect(plain(foreign)).toEqual(plain(missing));
  });

  it('goes to the coordinator of the course it takes part in, signed by no doctor', async () => {
    const id = await letInBegun();
    await begun();
    const sent = viewIn(await submit(id));
    expect(sent).toMatchObject({
      ...{ status: 'answered', initiatedBy: 'participant', recipient: { id: organisations.association }, fee: null },
      ...{ release: { status: 'notAccepted' }, holder: { party: 'requester', until: expect.stringMatching(/^\d{4}-/) } },
    });
    const read = await one(caseworker, sent.id);
    expect(read).toMatchObject({ course: { id }, owner: { id: people.caseworker }, answer: { items: { statement: said } } });
    const inbox = (await caseworker.get('/api/service-requests?limit=100').expect(200)).body.items as { id: string }[];
    expect(inbox.find((each) => each.id === sent.id)).toMatchObject({ initiatedBy: 'participant', holder: { party: 'requester' } });
  });

  it('is refused from the instant the citizen stops it, with what to do, and with the words about nobody else', async () => {
    const { courseId } = await given();
    await end(courseId);
    const { body } = await submit(courseId).expect(422);
    expect(body).toMatchObject({ code: 'NotTakingPart', detail: expect.stringContaining('Spørg borgeren') });
    await letIn(citizen, courseId, 'hearingParty');
    viewIn(await submit(courseId));
  });

  it('is refused once the last day of the grant is over, also while nobody has ended it', async () => {
    const courseId = await letInBegun();
    const past = `jsonb_set(state::jsonb, '{grants,0,until}', to_jsonb($2::text))::json`;
    await query(`UPDATE course SET state = ${past} WHERE id = $1`, [courseId, inDays(-1)]);
    expect((await submit(courseId).expect(422)).body.code).toBe('NotTakingPart');
  });

  it('is given only by those who take part in a way that covers it, which the page of the course says beforehand', async () => {
    const courseId = await letInBegun('companion');
    expect((await adviser.get(`/api/courses/${courseId}`).expect(200)).body.mayGiveStatement).toBe(false);
    expect((await submit(courseId).expect(422)).body.code).toBe('StatementNotGranted');
    for (const as of ['hearingParty', 'otherActor', 'representative']) {
      const other = await letInBegun(as);
      expect((await adviser.get(`/api/courses/${other}`).expect(200)).body.mayGiveStatement).toBe(true);
      viewIn(await submit(other));
    }
    for (const session of [citizen, caseworker]) expect((await session.get(`/api/courses/${courseId}`).expect(200)).body.mayGiveStatement).toBe(false);
  });

  it('rests on no ground of a doctor’s, and the doctor on none of its', async () => {
    const id = await letInBegun();
    expect((await submit(id, { legalBasis: 'sul43' }).expect(400)).body.errors).toMatchObject([{ field: 'legalBasis', code: 'unknownCode' }]);
    await createSent(caseworker, draftBody);
    const doctor = await app.signIn(people.doctor);
    const proposal = { ...statement(id), courseId: undefined, citizenId: citizens.citizen, formCode: 'LÆ 165' };
    const refused = await doctor.command(path, proposal).expect(400);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ field: 'legalBasis', code: 'unknownCode' }));
    await submit(id, {}, doctor).expect(404);
  });

  it('names its course, and a proposal its citizen: the wrong one and a missing one are told by their field', async () => {
    const id = await letInBegun();
    const errors = async (change: object, code: number) => (await submit(id, change).expect(code)).body.errors;
    expect(await errors({ courseId: undefined }, 400)).toMatchObject([{ field: 'courseId', code: 'required' }]);
    expect(await errors({ citizenId: citizens.citizen }, 400)).toMatchObject([{ field: 'citizenId', code: 'unknown' }]);
    expect(await errors({ items: {} }, 400)).toContainEqual(expect.objectContaining({ field: 'items.statement' }));
    expect((await submit(id, { formCode: 'FRI' }).expect(422)).body.code).toBe('FormNotProposed');
    expect((await submit(id, { formCode: 'LÆ 165' }).expect(400)).body.errors).toMatchObject([{ field: 'citizenId', code: 'required' }]);
  });

  it('is begun from the course alone: it is in no menu of the adviser’s', async () => {
    expect((await adviser.get('/api/me').expect(200)).body.may).not.toContain('requests.submit');
    expect((await (await app.signIn(people.doctor)).get('/api/me').expect(200)).body.may).toContain('requests.submit');
  });
});

describe('a statement that was given', () => {
  it('is replied to by the municipality, and both the organisation and the citizen read the reply', async () => {
    const { id } = await given();
    expect((await caseworker.command(`/api/service-requests/${id}/accept-answer`, {}).expect(422)).body.code).toBe('ReplyMissing');
    await caseworker.command(`/api/service-requests/${id}/accept-answer`, reply).expect(200);
    for (const session of [adviser, citizen])
      expect((await one(session, id)).conversation).toContainEqual(expect.objectContaining({ kind: 'answerAccepted', text: reply.text }));
  });

  it('is known to its citizen at once, and read by them when it is accepted, not before', async () => {
    const { id } = await given();
    const before = await one(citizen, id);
    expect(before).toMatchObject({ answer: null, release: { status: 'notAccepted' }, citizenText: expect.stringContaining('har sendt os en udtalelse') });
    expect(JSON.stringify(before)).not.toContain(said);
    await caseworker.command(`/api/service-requests/${id}/accept-answer`, reply).expect(200);
    expect(await one(citizen, id)).toMatchObject({ answer: { items: { statement: said } }, release: { status: 'released' } });
    const other = await app.signIn(people.otherCitizen);
    await other.get(`/api/service-requests/${id}`).expect(404);
  });

  it('may be held back with a reason that the citizen does not read, and is theirs when it is let go', async () => {
    const { id } = await given();
    const held = { ...reply, heldBackUntil: inDays(10), heldBackBecause: 'Vi taler med Anna først.' };
    await caseworker.command(`/api/service-requests/${id}/accept-answer`, held).expect(200);
    const waiting = await one(citizen, id);
    expect(waiting).toMatchObject({ answer: null, release: { status: 'heldBack', on: inDays(10) } });
    expect(JSON.stringify(waiting)).not.toMatch(new RegExp(`${said}|${held.heldBackBecause}`));
    await caseworker.command(`/api/service-requests/${id}/release-answer`, {}).expect(200);
    expect(await one(citizen, id)).toMatchObject({ answer: { items: { statement: said } } });
  });

  it('that is corrected is read as corrected, and one that is recalled by nobody', async () => {
    const { id } = await given();
    await caseworker.command(`/api/service-requests/${id}/accept-answer`, reply).expect(200);
    const corrected = { answerType: 'full', items: { ...items, statement: 'Anna har prøvet én butik.' } };
    await adviser.command(`/api/service-requests/${id}/correct-answer`, corrected).expect(200);
    expect((await one(citizen, id)).answer).toMatchObject({ items: { statement: 'Anna har prøvet én butik.' }, corrected: true });
    await adviser.command(`/api/service-requests/${id}/recall-answer`, { text: 'Det var en anden Anna.' }).expect(200);
    for (const session of [citizen, caseworker, adviser]) expect((await one(session, id)).answer).toBeNull();
  });

  it('stays its own organisation’s to read, and opens nothing else of the citizen, also when the part has ended', async () => {
    const { id, courseId } = await given();
    const foreign = await createSent(caseworker, { ...draftBody, courseId });
    await end(courseId);
    expect(await one(adviser, id)).toMatchObject({ answer: { items: { statement: said } }, course: null });
    await adviser.get(`/api/courses/${courseId}`).expect(404);
    await adviser.get(`/api/service-requests/${foreign.id}`).expect(404);
    for (const known of ['', '/representatives']) await adviser.get(`/api/citizens/${citizens.citizen}${known}`).expect(404);
    for (const list of ['/citizens', '/citizens?name=anna', `/courses?citizenId=${citizens.citizen}`])
      expect((await adviser.get(`/api${list}`).expect(200)).body.items).toEqual([]);
    expect((await adviser.post('/api/citizens/find', { cpr: '670190-1234' }).expect(200)).body.items).toEqual([]);
  });

  it('is not listed as something that was asked, for whoever was let in to what is', async () => {
    const { id, courseId } = await given();
    const { number } = await one(caseworker, id);
    await end(courseId);
    const again = { as: 'hearingParty', organisationId: organisations.association, scope: ['requests'], until: inDays(90), purpose: 'De kender mig godt.' };
    await citizen.command(`/api/courses/${courseId}/grants`, again).expect(200);
    const sent = await createSent(caseworker, { ...draftBody, courseId });
    const { asked } = (await adviser.get(`/api/courses/${courseId}`).expect(200)).body;
    expect(asked.map((each: { number: string }) => each.number)).toEqual([sent.number]);
    expect(asked).not.toContainEqual(expect.objectContaining({ number }));
  });

  it('is told in the timeline and in who has seen what by the organisation’s name, and never as a doctor’s', async () => {
    const { id } = await given();
    const events = (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body.items;
    expect(events[0]).toMatchObject({ by: { organisation: 'Demo Foreningen' }, text: 'UDTALELSE: Organisationen har sendt en udtalelse til kommunen' });
    expect(JSON.stringify(events)).not.toMatch(/læge|forslag/i);
    const seen = (await citizen.get('/api/own-case/accesses').expect(200)).body;
    expect(JSON.stringify(seen)).toContain('Demo Foreningen');
    const rows = await query(`SELECT outcome FROM access_log WHERE action = 'submit' AND citizen_id = $1 AND person_id = $2`, [
      citizens.citizen,
      people.adviser,
    ]);
    expect(rows).toContainEqual({ outcome: 'done' });
  });
});
