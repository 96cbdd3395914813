import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { actOn, beginCourse, onCourse, openStep } from './course-kit.js';
import { createSent, draftBody, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const colleague = app.session(people.otherCaseworker);
const doctor = app.session(people.doctor);

const begun = (session = caseworker, kind = 'jobClarification') => beginCourse(session, kind);
const appoint = (id: string, handedOver?: readonly string[]) =>
  onCourse(caseworker, id, 'appoint-coordinator', { personId: people.otherCaseworker, handedOver });

describe('a course is handed over', () => {
  it('once its open requests, steps, promises and letters were gone through, and its history says so', async () => {
    const id = await begun();
    await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await onCourse(caseworker, id, 'steps', { kind: 'promise', dueOn: inDays(10), text: 'Vi ringer til dig.' }).expect(200);
    await onCourse(caseworker, id, 'letters', { about: 'message', text: 'Hvornår ringer I?', saidBy: 'phone' }).expect(200);
    const refused = await appoint(id, ['steps', 'letters']);
    expect(refused).toMatchObject({ status: 422, body: { code: 'HandoverIncomplete' } });
    expect(refused.body.detail).toContain('åbne anmodninger, løfter til borgeren');
    const { body } = await appoint(id, ['requests', 'steps', 'promises', 'letters']).expect(200);
    expect(body.coordinator.id).toBe(people.otherCaseworker);
    expect(body.events.at(-1).text).toContain('Gennemgået: åbne anmodninger, åbne trin, løfter til borgeren, ubesvarede beskeder');
  });

  it('and no words but those of the list can be ticked', async () => {
    const { status, body } = await appoint(await begun(), ['everything']);
    expect([status, body.errors[0].field]).toEqual([400, 'handedOver']);
  });
});

describe('what a request is needed for', () => {
  it('is read on the request by whoever leads the course, and by nobody who only answers', async () => {
    const id = await begun();
    const request = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    const plannedOn = inDays(20);
    const { body } = await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn }).expect(200);
    const { no } = body.steps.at(-1);
    await onCourse(caseworker, id, `steps/${no}/need`, { requestId: request.id }).expect(200);
    const neededFor = async (session: Session) => (await session.get(`/api/service-requests/${request.id}`).expect(200)).body.neededFor;
    expect(await neededFor(colleague)).toEqual([{ no, name: 'Møde', on: plannedOn, statutory: false }]);
    expect(await neededFor(doctor)).toEqual([]);
    await onCourse(caseworker, id, `steps/${no}/close`, { on: inDays(0), outcome: 'held' }).expect(422);
    await onCourse(caseworker, id, `steps/${no}/need-no-more`, { requestId: request.id }).expect(200);
    expect(await neededFor(colleague)).toEqual([]);
  });
});

type Led = {
  items: { id: string; nextOn: string | null; citizen: { cprMasked: string }; findings: string[]; elsewhere: object[] }[];
  nextCursor: string | null;
  counts: { mine: number };
};

describe('the courses of an organisation', () => {
  const led = async (session: Session, query: string): Promise<Led> => (await session.get(`/api/courses/led?${query}`).expect(200)).body;

  it('stand by the day on which something happens next, each with its citizen, masked, and what is to be mended', async () => {
    const [later, first] = [await begun(colleague), await begun(colleague)];
    await onCourse(caseworker, later, 'goals', { term: 'long', text: 'Et fleksjob.' }).expect(200);
    await onCourse(caseworker, first, 'steps', { kind: 'meeting', plannedOn: inDays(0) }).expect(200);
    const { items } = await led(colleague, 'of=mine&limit=100');
    const place = (id: string): number => items.findIndex((course) => course.id === id);
    expect(place(first)).toBeGreaterThanOrEqual(0);
    expect(place(first)).toBeLessThan(place(later));
    expect(items.map(({ nextOn }) => nextOn)).toEqual(items.map(({ nextOn }) => nextOn).toSorted());
    expect(items[place(first)]?.citizen.cprMasked).toMatch(/^\d{6}-••••$/);
    const lacking = await led(colleague, 'of=mine&limit=100&finding=noGoal');
    expect(lacking.items.map(({ id }) => id)).toContain(first);
    expect(lacking.items.map(({ id }) => id)).not.toContain(later);
  });

  it('are seen page by page, each once, with those nobody dated last', async () => {
    const undated = await begun(caseworker, 'disabilityPension');
    await onCourse(caseworker, undated, 'steps/1/drop', { text: 'Sagen er allerede afgjort.' }).expect(200);
    const whole = await led(caseworker, 'limit=100');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Led = await led(caseworker, `limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(whole.items.at(-1)).toMatchObject({ id: undated, nextOn: null });
  });

  it('stay in the list after their end while something runs on or a letter waits for a reply, and leave it then', async () => {
    const ended = async (...acts: readonly [string, object][]): Promise<string> => {
      const id = await begun(colleague);
      for (const [act, body] of acts) await onCourse(caseworker, id, act, body).expect(200);
      await onCourse(caseworker, id, 'end', { on: inDays(0) }).expect(200);
      return id;
    };
    const written = ['letters', { about: 'message', text: 'Hvornår kommer mine papirer?', saidBy: 'phone' }] as const;
    const [over, unanswered, complained] = [await ended(), await ended([...written]), await ended(['steps', { kind: 'reassessment' }])];
    const idsOf = async (more = ''): Promise<string[]> => (await led(colleague, `of=mine&limit=100${more}`)).items.map(({ id }) => id);
    const all = await idsOf();
    expect([over, unanswered, complained].map((id) => all.includes(id))).toEqual([false, true, true]);
    expect((await idsOf('&finding=unanswered')).includes(unanswered)).toBe(true);
    await onCourse(caseworker, unanswered, 'letters/1/reply', { text: 'De kommer i morgen.' }).expect(200);
    expect(await idsOf()).not.toContain(unanswered);
  });

  it('say whom they wait for who is late, and since when, also after the end of a course, and ask for nothing', async () => {
    const id = await beginCourse(colleague, 'clarification', inDays(-400));
    const { no, dueOn } = await openStep(caseworker, id, { kind: 'appeal', from: inDays(-200) });
    await app.foundation.engine.run({ kind: 'course', id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    await actOn(caseworker, id, 'end', { on: inDays(0) });
    const find = async (query: string) => (await led(colleague, `of=mine&limit=100${query}`)).items.find((course) => course.id === id);
    for (const query of ['', '&finding=elsewhereLate'])
      expect(await find(query)).toMatchObject({ nextOn: null, findings: ['elsewhereLate'], elsewhere: [{ name: 'Ankestyrelsen behandler klagen', dueOn }] });
    expect((await colleague.get(`/api/courses/${id}`).expect(200)).body.todo).toEqual([]);
    const others = (await led(colleague, 'of=mine&limit=100')).items.filter((course) => course.id !== id);
    expect(others.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
    await actOn(caseworker, id, `steps/${no}/close`, { on: inDays(0), outcome: 'confirmed' });
    expect(await find('')).toBeUndefined();
  });

  it('leave a line in the access log for each citizen that was shown', async () => {
    const lines = async (instanceId: string | undefined): Promise<number> => {
      const sql = `SELECT FROM access_log WHERE action = 'courses.list' AND person_id = $1 AND instance_id = $2`;
      return (await app.foundation.database.engine.query(sql, [people.otherCaseworker, instanceId])).rows.length;
    };
    const [shown, unseen] = (await led(caseworker, 'of=mine&limit=2')).items;
    const before = [await lines(shown?.id), await lines(unseen?.id)];
    await led(colleague, 'limit=100');
    expect([await lines(shown?.id), await lines(unseen?.id)]).toEqual(before.map((count) => count + 1));
  });
});
