import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { create, createSent, draftBody, give, people, stage, type Staged } from './kit.js';

let app: Staged;
let caseworker: Session;
let doctor: Session;
let citizen: Session;
let stranger: Session;
let author: Session;
let approver: Session;

beforeAll(async () => {
  app = await stage({}, seedRuleBook);
  [caseworker, doctor, citizen, stranger, author, approver] = await Promise.all([
    app.signIn(people.caseworker),
    app.signIn(people.doctor),
    app.signIn(people.citizen),
    app.signIn(people.strangeCaseworker),
    app.signIn(people.administrator),
    app.signIn(people.otherAdministrator),
  ]);
});
afterAll(() => app?.end());

type Advice = { rule: string; because: string[]; settled: string | null; form: object | null; suggests: string };

const begun = async (kind: string, days: number): Promise<string> => {
  const body = { citizenId: citizens.citizen, kind, startedOn: inDays(-days) };
  return (await caseworker.command('/api/courses', body).expect(201)).body.id;
};
const adviceIn = async (id: string): Promise<Advice[]> => (await caseworker.get(`/api/courses/${id}/advice`).expect(200)).body.items;
const settle = (id: string, rule: string, outcome: string, text?: string, session = caseworker) =>
  session.command(`/api/courses/${id}/settle-advice`, { rule, outcome, ...(text !== undefined && { text }) });
const standing = async (id: string) => (await adviceIn(id)).map(({ rule, settled }) => [rule, settled]);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const early = 'early statement in sickness benefit';

describe('advice in a course', () => {
  it('is given with its figures, its source and what may be asked for', async () => {
    const id = await begun('sicknessBenefit', 50);
    expect(await adviceIn(id)).toMatchObject([
      {
        rule: early,
        because: ['Forløbet har været af sin slags i 7 uger. Reglen taler fra 6 uger.', 'Der er ikke bedt om LÆ 285, LÆ 125, LÆ 135 eller LÆ 145 i forløbet.'],
        source: expect.stringContaining('Sygedagpengeloven § 13 b'),
        confidence: 'low',
        ...{ act: 'ask', suggests: 'Bed om LÆ 285', form: { code: 'LÆ 285' }, settled: null },
      },
    ]);
  });

  it('ends when that was asked for, and is not given by what was only drafted', async () => {
    const id = await begun('sicknessBenefit', 50);
    const draft = await create(caseworker, { ...draftBody, courseId: id });
    expect(await standing(id)).toEqual([[early, null]]);
    await give(caseworker, draft.id, 'send');
    expect(await standing(id)).toEqual([]);
  });

  it('suggests another way after two that were declined, and a third that was annulled says nothing', async () => {
    const id = await begun('clarification', 50);
    const sent = async () => createSent(caseworker, { ...draftBody, courseId: id });
    for (const request of [await sent(), await sent()]) await give(doctor, request.id, 'decline', { reason: 'impartiality', text: 'Ingen tid.' });
    await give(caseworker, (await sent()).id, 'cancel', { text: 'Ikke nødvendig.' });
    expect((await adviceIn(id)).map(({ rule, because }) => [rule, ...because])).toEqual([
      ['another source after two', '2 anmodninger i træk om en udtalelse kunne ikke besvares eller overskred fristen. Reglen taler fra 2.'],
    ]);
  });

  it('that does not apply says why, stays silent while only time goes by, and is taken up again by a person', async () => {
    const id = await begun('sicknessBenefit', 50);
    expect((await settle(id, early, 'notRelevant')).body.errors).toMatchObject([{ field: 'text', code: 'required' }]);
    const { body } = await settle(id, early, 'notRelevant', 'Borgeren er rask på mandag.').expect(200);
    expect(body.events.at(-1)).toMatchObject({ text: 'Rådet er ikke aktuelt: Spørg lægen tidligt i sygedagpenge', said: 'Borgeren er rask på mandag.' });
    expect(await standing(id)).toEqual([[early, 'notRelevant']]);
    await settle(id, early, 'takenBack').expect(200);
    expect(await standing(id)).toEqual([[early, null]]);
  });

  it('speaks anew when what it rests on has changed', async () => {
    const id = await begun('clarification', 50);
    const declined = async () => {
      const { id: requestId } = await createSent(caseworker, { ...draftBody, courseId: id });
      await give(doctor, requestId, 'decline', { reason: 'impartiality', text: 'Ingen tid.' });
    };
    await declined();
    await declined();
    await settle(id, 'another source after two', 'followed').expect(200);
    expect(await standing(id)).toEqual([['another source after two', 'followed']]);
    await declined();
    expect(await standing(id)).toEqual([['another source after two', null]]);
  });

  it('that is not given cannot be settled, and an ended course is given none', async () => {
    const id = await begun('sicknessBenefit', 50);
    expect(await settle(id, 'obvious enough', 'followed')).toMatchObject({ status: 422, body: { code: 'AdviceNotGiven' } });
    await caseworker.command(`/api/courses/${id}/end`, { on: inDays(0) }).expect(200);
    expect(await adviceIn(id)).toEqual([]);
  });

  it('is for those who lead the course: to others it is not there, and nobody else settles it', async () => {
    const id = await begun('sicknessBenefit', 50);
    await stranger.get(`/api/courses/${id}/advice`).expect(404);
    await settle(id, early, 'followed', undefined, stranger).expect(404);
    for (const other of [doctor, citizen]) await other.get(`/api/courses/${id}/advice`).expect(403);
  });

  it('leaves no words of anybody in the events', async () => {
    const id = await begun('sicknessBenefit', 50);
    await settle(id, early, 'notRelevant', 'Hemmelig begrundelse.').expect(200);
    const { rows } = await app.foundation.database.engine.query(`SELECT body FROM event WHERE instance_id = $1 AND type = 'adviceSettled'`, [id]);
    expect(rows.map(({ body }) => body)).toEqual([{ outcome: 'notRelevant', contentId: expect.any(String), rule: early, version: 1, counted: [0, 0] }]);
  });

  it('is logged as a reading of the citizen’s course', async () => {
    const id = await begun('sicknessBenefit', 50);
    await adviceIn(id);
    const { rows } = await app.foundation.database.engine.query(
      `SELECT action, citizen_id FROM access_log WHERE instance_id = $1 AND action = 'courses.read'`,
      [id],
    );
    expect(rows.at(-1)).toEqual({ action: 'courses.read', citizen_id: citizens.citizen });
  });
});

describe('a rule that gives advice', () => {
  const rule = {
    ...{ validFrom: inDays(0), name: { da: 'Tal tidligt', en: 'Talk early' }, regimes: ['*'], courseKinds: ['flexJob'] },
    ...{ conditions: [{ type: 'weeksSinceStart', atLeast: 1 }], says: { da: 'Tal sammen.', en: 'Talk.' }, suggests: { act: 'talk' } },
    source: { text: 'demo', confidence: 'low' },
  };
  const propose = async (advice: object) => {
    const added = (await author.post('/api/rule-changes', { reason: 'Ny regel.', advice }).expect(201)).body;
    return author.post(`/api/rule-changes/${added.id}/propose`, { revision: added.revision });
  };

  it('is tried on the courses that run, written by one administrator and approved by another, and then speaks', async () => {
    const id = await begun('flexJob', 8);
    const effect = (await author.post('/api/rule-changes/advice-effect', { advice: rule }).expect(200)).body;
    expect(effect.courses).toBeGreaterThanOrEqual(effect.speaks);
    expect(effect.speaks).toBe(1);
    const { body } = await propose(rule);
    expect(await standing(id)).toEqual([]);
    await approver.post(`/api/rule-changes/${body.id}/approve`, { revision: body.revision }).expect(200);
    expect(await standing(id)).toEqual([['talk', null]]);
    expect((await author.get('/api/rule-book').expect(200)).body.advice.at(-1)).toMatchObject({ version: 1, standing: 'inForce', rule: { id: 'talk' } });
  });

  it('is not approved when it says that a case is obvious, names a form nobody has, or lacks its number', async () => {
    const wrong = await propose({ ...rule, suggests: { act: 'considerPension' } });
    expect(wrong.body.errors).toMatchObject([
      { field: 'advice.says.da', code: 'mustAsk' },
      { field: 'advice.says.en', code: 'mustAsk' },
    ]);
    expect((await propose({ ...rule, conditions: [{ type: 'answered', forms: ['LÆ 999'] }] })).body.errors).toMatchObject([
      { field: 'advice.conditions[0].forms[0]', code: 'unknownForm' },
    ]);
    for (const [type, field] of [
      ['daysWaited', 'atLeast'],
      ['answered', 'forms'],
    ] as const) {
      const { body } = await author.post('/api/rule-changes', { reason: 'Ny regel.', advice: { ...rule, conditions: [{ type }] } }).expect(400);
      expect(body.errors).toMatchObject([{ field: `advice.conditions[0].${field}`, code: 'required' }]);
    }
  });

  it('is told in words, line by line', async () => {
    const { body } = await author.post('/api/rule-changes/try', { advice: rule }).expect(200);
    expect(body.differences.map(({ label, after }: { label: string; after: string }) => [label, plain(after)])).toEqual(
      expect.arrayContaining([
        ['Slags forløb', 'Fleksjobsag'],
        ['Betingelse 1', 'forløbet har været af sin slags i mindst 1 uge'],
        ['Hvad den foreslår', 'Tal med borgeren om det'],
      ]),
    );
  });
});
