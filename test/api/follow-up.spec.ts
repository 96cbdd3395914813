import { beforeAll, describe, expect, it } from '@jest/globals';
import { followUpFigures, seedRuleBook } from '#persistence';
import fc from 'fast-check';
import pg from 'pg';
import { mayBeTold } from '../../apps/api/src/follow-up/hiding.js';
import { countAnew } from '../../libs/persistence/src/migrations/0156-follow-up.js';
import { monday, setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { insertCourses, partCitizens, type Counted } from './follow-up-kit.js';
import { actOn, beginCourse } from './course-kit.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const manager = app.session(people.manager);
const caseworker = app.session(people.caseworker);
const doctor = app.session(people.doctor);

beforeAll(async () => {
  await setClock(app.databaseUrl, monday);
});

type Kind = { kind: { code: string }; counts: Record<string, number> } & Record<string, unknown>;
const figuresIn = async (query = '', session = manager): Promise<Kind[]> => (await session.get(`/api/follow-up${query}`).expect(200)).body.items;
const listIn = async (query: string) => (await manager.get(`/api/follow-up/courses?${query}`).expect(200)).body;
const kindIn = async (code: string, query: string): Promise<Kind> => {
  const found = (await figuresIn(query)).find(({ kind }) => kind.code === code);
  if (found === undefined) throw new Error(`No ${code} among the figures.`);
  return found;
};

describe('the figures of the follow-up', () => {
  const period = '?from=2026-01-01&to=2026-06-30';
  const worked: readonly Counted[] = [
    // ten days: half past midnight on 11 January in Copenhagen
    {
      ...{ kind: 'flexJob', startedOn: '2026-01-01', goals: 1, evaluations: 2, evaluationsOnTime: 2 },
      answers: [
        { type: 'full', at: '2026-01-10T23:30:00Z' },
        { type: 'full', at: '2026-05-01T12:00:00Z' },
      ],
    },
    // twenty days
    {
      ...{ kind: 'flexJob', startedOn: '2026-02-01', coordinatorChanges: 1, evaluations: 1 },
      answers: [{ type: 'partialRestFollows', at: '2026-02-21T12:00:00Z' }],
    },
    // nobody could say anything, a meeting is no statement, and what a doctor sends unasked answers nothing: 267 days until 23 November, and on
    {
      ...{ kind: 'flexJob', startedOn: '2026-03-01' },
      answers: [
        { type: 'noKnowledge', at: '2026-03-05T12:00:00Z' },
        { form: 'MØDE', type: 'full', at: '2026-03-06T12:00:00Z' },
        { form: 'LÆ 165', type: 'full', at: '2026-03-07T12:00:00Z', proposal: true },
      ],
    },
    // thirty days, until it ended
    { kind: 'flexJob', startedOn: '2026-04-01', endedOn: '2026-05-01', goals: 2 },
    // forty days
    { kind: 'flexJob', startedOn: '2026-06-30', coordinatorChanges: 3, answers: [{ type: 'partialFinal', at: '2026-08-09T12:00:00Z' }] },
    { kind: 'flexJob', startedOn: '2026-07-01', goals: 1 },
    { kind: 'flexJob', startedOn: '2026-03-01', goals: 1, organisationId: organisations.stranger },
  ];

  beforeAll(() => insertCourses(app.databaseUrl, worked));

  it('are those worked out by hand: open courses count with their days so far, other days and other organisations not at all', async () => {
    expect(await kindIn('flexJob', period)).toEqual({
      kind: { code: 'flexJob', name: 'Fleksjobsag' },
      counts: {
        ...{ all: 5, open: 4, clarified: 3, notClarified: 2, withGoal: 2, withoutGoal: 3, coordinatorChanged: 2 },
        ...{ evaluated: 2, evaluatedOnTime: 1, evaluatedLate: 1 },
      },
      // of 10, 20, 30, 40 and 267: the third; and six tenths of the way from 40 to 267
      clarification: { p50: 30, p90: 176.2 },
      coordinatorChanges: 4,
      evaluations: 3,
      evaluationsOnTime: 2,
    });
  });

  it('are the same for a caseworker of the organisation, and of the last year when nobody says which days', async () => {
    expect(await figuresIn(period, caseworker)).toEqual(await figuresIn(period));
    const { body } = await manager.get('/api/follow-up').expect(200);
    expect([body.from, body.to]).toEqual(['2025-11-23', '2026-11-23']);
  });

  it('tell no days of so few courses that they might be recognised', async () => {
    await insertCourses(
      app.databaseUrl,
      Array.from({ length: 4 }, (): Counted => ({ kind: 'jobClarification', startedOn: '2018-03-01' })),
    );
    expect(await kindIn('jobClarification', '?from=2018-01-01&to=2018-12-31')).toMatchObject({ counts: { all: 4 }, clarification: { p50: null, p90: null } });
  });

  it('name the day that comes before the first', async () => {
    const { body } = await manager.get('/api/follow-up?from=2026-06-30&to=2026-01-01').expect(400);
    expect(body.errors).toMatchObject([{ field: 'to' }]);
  });
});

describe('the list behind a figure', () => {
  const count = (most: number) => fc.integer({ min: 0, max: most });
  const course: fc.Arbitrary<Counted> = fc
    .record({
      kind: fc.constantFrom('resourceCourse', 'sicknessBenefit'),
      startedOn: fc.constantFrom('2020-01-01', '2020-02-29', '2020-06-30', '2020-12-31'),
      endedOn: fc.option(fc.constant('2021-06-01'), { nil: undefined }),
      goals: count(2),
      coordinatorChanges: count(2),
      evaluations: count(3),
      answers: fc.array(fc.record({ type: fc.constantFrom('full', 'tooEarly'), at: fc.constant('2021-01-01T12:00:00Z') }), { maxLength: 2 }),
    })
    .chain((made) => count(made.evaluations).map((evaluationsOnTime) => ({ ...made, evaluationsOnTime })));
  const period = 'from=2020-01-01&to=2020-12-31';

  beforeAll(() =>
    insertCourses(
      app.databaseUrl,
      fc.sample(course, { numRuns: 40, seed: 20_261_130 }).map((made) => ({ ...made, citizenId: citizens.citizen })),
    ),
  );

  it('holds just as many courses, whatever they are like, page after page, each once', async () => {
    const kinds = await figuresIn(`?${period}`);
    expect(kinds.map(({ counts }) => counts['all']).reduce((sum, all) => Number(sum) + Number(all), 0)).toBe(40);
    for (const { kind, counts } of kinds) {
      for (const figure of Object.keys(followUpFigures)) {
        const seen: string[] = [];
        for (let cursor: string | null = ''; cursor !== null; ) {
          const page = await listIn(`${period}&kind=${kind.code}&figure=${figure}&limit=7${cursor && `&cursor=${cursor}`}`);
          expect(page.counts.all).toBe(counts[figure]);
          seen.push(...page.items.map(({ id }: { id: string }) => id));
          cursor = page.nextCursor;
        }
        expect([kind.code, figure, new Set(seen).size, seen.length]).toEqual([kind.code, figure, counts[figure], counts[figure]]);
      }
    }
  });

  it('names course and citizen, and that they were seen is written down', async () => {
    const { items } = await listIn(`${period}&limit=3`);
    expect(items[0]).toMatchObject({ citizen: { id: citizens.citizen, name: 'Demo Anna Jensen' }, startedOn: '2020-12-31' });
    const { rows } = await app.foundation.database.engine.query(
      `SELECT count(DISTINCT instance_id) AS count FROM access_log WHERE action = 'courses.list' AND person_id = $1 AND instance_id = ANY ($2)`,
      [people.manager, items.map(({ id }: { id: string }) => id)],
    );
    expect(rows[0].count).toBe(3);
  });

  it('refuses a figure, a kind or a place that is none', async () => {
    await manager.get('/api/follow-up/courses?figure=dance').expect(400);
    await manager.get('/api/follow-up/courses?kind=a%20b').expect(400);
    await manager.get('/api/follow-up/courses?cursor=abc').expect(400);
  });
});

describe('waiting in the follow-up', () => {
  const period = 'from=2026-11-01&to=2026-11-30';
  const begin = async (from: string): Promise<string> => {
    const id = await beginCourse(caseworker, 'sicknessBenefit', '2026-11-02', citizens.otherCitizen);
    await actOn(caseworker, id, 'waits', { what: 'treatment', from });
    return id;
  };

  it('is by party what the pages of the courses say, and each number leads to as many courses', async () => {
    // on 3 December: 3, twice 13 and thrice 23 days of treatment, and after the three another 10 at the doctor's
    const ids: string[] = [];
    for (const from of ['2026-11-20', '2026-11-10', '2026-11-20', '2026-11-10', '2026-11-20', '2026-11-10']) ids.push(await begin(from));
    await partCitizens(app.databaseUrl, ids.slice(1));
    await caseworker.command(`/api/courses/${ids[0]}/waits/1/end`, { on: '2026-11-23' }).expect(200);
    const { id } = await createSent(caseworker, { ...draftBody, courseId: ids[0], formCode: 'LÆ 125' });
    await give(doctor, id, 'receive');
    await setClock(app.databaseUrl, '2026-12-03T08:00:00.000Z');
    const { body } = await manager.get(`/api/follow-up/waiting?${period}`).expect(200);
    const { courses, parties } = body.items.find(({ kind }: { kind: { code: string } }) => kind.code === 'sicknessBenefit');
    expect([courses, parties]).toEqual([
      6,
      [
        { party: 'anybody', name: 'I alt', courses: 6, p50: 18, p90: 23 },
        { party: 'treatmentSystem', name: 'Behandlingssystemet', courses: 6, p50: 18, p90: 23 },
        { party: 'gpPractice', name: 'Praktiserende læge', courses: 1, p50: null, p90: null },
      ],
    ]);
    for (const { party, courses: count } of parties) expect((await listIn(`${period}&kind=sicknessBenefit&waitedFor=${party}`)).counts.all).toBe(count);
  });

  it('is that of every course, however many there are', async () => {
    const many = Array.from({ length: 250 }, (_, place): Counted => ({ kind: 'jobClarification', startedOn: `2019-0${1 + (place % 2)}-01` }));
    await insertCourses(app.databaseUrl, many);
    const { body } = await manager.get('/api/follow-up/waiting?from=2019-01-01&to=2019-12-31').expect(200);
    expect(body.items).toMatchObject([{ kind: { code: 'jobClarification' }, courses: 250, parties: [] }]);
  });
});

describe('the file for the authority', () => {
  const csv = async (query: string): Promise<string[]> => {
    const { text, headers } = await manager.get(`/api/follow-up/export?${query}`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    return text.replace('\uFEFF', '').split('\r\n');
  };

  it('says first how each figure is counted, then the figures', async () => {
    const lines = await csv('from=2026-01-01&to=2026-06-30');
    expect(lines[0]).toBe('Opfølgning på forløb begyndt fra 2026-01-01 til 2026-06-30');
    expect(lines).toContainEqual(expect.stringMatching(/^"?Med mål;.*opgivet/));
    const from = lines.indexOf('Slags forløb;Tal;Af;Antal;Andel (%);Halvdelen inden (dage);Ni af ti inden (dage)');
    expect(lines.slice(from + 1, from + 8)).toEqual([
      'Fleksjobsag;Forløb;;5;;;',
      'Fleksjobsag;Ikke slut;5;udeladt;;;',
      'Fleksjobsag;Med første udtalelse;5;udeladt;;;',
      'Fleksjobsag;Tid fra start til første udtalelse;5;;;30;182,2',
      'Fleksjobsag;Med mål;5;udeladt;;;',
      'Fleksjobsag;Med skift af koordinator;5;udeladt;;;',
      'Fleksjobsag;Evalueringer til tiden;udeladt;udeladt;;;',
    ]);
  });

  it('shows a part of a group only where neither it nor the rest is of fewer than five citizens', () => {
    const told = [4, 5, 6, 9, 10].map((citizens) => mayBeTold({ citizens, others: 10 - citizens }));
    expect(told).toEqual([false, true, false, false, true]);
    expect([mayBeTold({ citizens: 0, others: 10 }), mayBeTold({ citizens: 3, others: 0 })]).toEqual([false, false]);
  });

  it('counts citizens, of whom one may have many courses, when it asks whether somebody might be recognised', async () => {
    const one: Counted = { kind: 'rehabilitation', startedOn: '2017-03-01', goals: 1, citizenId: citizens.citizen };
    await insertCourses(app.databaseUrl, [
      ...Array.from({ length: 6 }, () => one),
      ...Array.from({ length: 5 }, () => ({ ...one, citizenId: undefined, goals: 0 })),
    ]);
    const lines = await csv('from=2017-01-01&to=2017-12-31');
    expect(lines).toContain('Revalidering (gamle regler);Forløb;;11;;;');
    expect(lines).toContain('Revalidering (gamle regler);Med mål;11;udeladt;;;');
    await insertCourses(
      app.databaseUrl,
      Array.from({ length: 4 }, () => ({ ...one, citizenId: undefined })),
    );
    expect(await csv('from=2017-01-01&to=2017-12-31')).toContain('Revalidering (gamle regler);Med mål;15;10;66,7;;');
  });

  it('names no citizen and no course', async () => {
    const text = (await csv('from=2019-01-01&to=2026-12-31')).join('\n');
    expect(text).not.toMatch(/Anna|Åberg|670190|2026-X|2026-F/);
  });
});

describe('the columns that the figures are counted by', () => {
  it('are the same when they are counted anew from the states of the courses', async () => {
    const id = await beginCourse(caseworker, 'jobClarification', '2026-11-02');
    await actOn(caseworker, id, 'goals', { term: 'long', text: 'Et fleksjob.' });
    await actOn(caseworker, id, 'goals', { term: 'short', text: 'Opgives.' });
    await actOn(caseworker, id, 'goals/2/close', { on: '2026-11-20', outcome: 'dropped' });
    await actOn(caseworker, id, 'appoint-coordinator', { personId: people.otherCaseworker, handedOver: ['steps'] });
    const { steps } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body;
    const { no } = steps.find(({ kind }: { kind: { code: string } }) => kind.code === 'evaluation');
    await actOn(caseworker, id, `steps/${no}/close`, { on: '2026-11-20', outcome: 'ends' });
    const client = new pg.Client(app.databaseUrl);
    await client.connect();
    const columns = async () =>
      (await client.query('SELECT goals, coordinator_changes, evaluations, evaluations_on_time FROM course WHERE id = $1', [id])).rows[0];
    const kept = await columns();
    expect(kept).toEqual({ goals: 1, coordinator_changes: 1, evaluations: 1, evaluations_on_time: 1 });
    await client.query('UPDATE course SET goals = 9, coordinator_changes = 9, evaluations = 9, evaluations_on_time = 9');
    await client.query(countAnew);
    expect(await columns()).toEqual(kept);
    await client.end();
  });
});
