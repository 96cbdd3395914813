import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, SurveyAnswer } from '#core';
import { asActor, EventRow, seedRuleBook } from '#persistence';
import { surveyedOn } from '../../libs/persistence/src/migrations/0170-surveyed-on.js';
import type { Session } from '../kit/app.js';
import { monday, setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { beginCourse } from './course-kit.js';
import { people, setUp, stage } from './kit.js';
import { toldParts } from '../../apps/api/src/follow-up/hiding.js';
import { insertAnswers, type Answered } from './survey-kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const manager = app.session(people.manager);
const citizen = app.session(people.citizen);
const otherCitizen = app.session(people.otherCitizen);

beforeAll(async () => {
  await setClock(app.databaseUrl, monday);
});

const openFor = async (session: Session) => (await session.get('/api/own-case/surveys').expect(200)).body.items;

describe('what a citizen thinks of an activity', () => {
  let id: string;
  const activity = { kind: 'practice', goal: 1, from: '2026-10-20', text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan holde til.' };
  const answer = { activity: 1, meaningful: 'partly', understood: 'no' } as const;
  const asLeader: Actor = { kind: 'person', personId: people.caseworker, organisationId: organisations.municipality, role: 'caseworker', authorised: false };
  const asCitizen: Actor = { kind: 'citizen', personId: people.citizen, citizenId: citizens.citizen };
  const seenBy = (actor: Actor): Promise<number> =>
    asActor(app.foundation.database.app, actor, (each) => each.countBy(EventRow, { instanceId: id, type: 'surveyAnswered' }));

  beforeAll(async () => {
    id = await beginCourse(caseworker, 'flexJob', '2026-10-01');
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'long', text: 'Et fleksjob.' }).expect(200);
    await caseworker.command(`/api/courses/${id}/activities`, activity).expect(200);
  });

  it('is asked with what the activity is and what it is for', async () => {
    expect(await openFor(citizen)).toEqual([
      {
        ...{ courseId: id, activity: 1, kind: { code: 'practice', name: 'Virksomhedspraktik' } },
        ...{ text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan holde til.' },
      },
    ]);
    expect(await openFor(otherCitizen)).toEqual([]);
  });

  it('is not asked while the citizen has had no time to know, and asked at the times of today’s rules', async () => {
    const fresh = await caseworker.command(`/api/courses/${id}/activities`, { ...activity, from: '2026-11-10' }).expect(200);
    expect(fresh.body.activities).toHaveLength(2);
    expect((await openFor(citizen)).map((open: { activity: number }) => open.activity)).toEqual([1]);
    const early = await citizen.command(`/api/courses/${id}/survey`, { ...answer, activity: 2 }).expect(422);
    expect(early.body).toMatchObject({ code: 'DateInFuture', detail: expect.stringContaining('08.12.2026') });
  });

  it('is answered once, by the citizen alone, and not asked again at once', async () => {
    await caseworker.command(`/api/courses/${id}/survey`, answer).expect(403);
    await otherCitizen.command(`/api/courses/${id}/survey`, answer).expect(404);
    const { body } = await citizen.command(`/api/courses/${id}/survey`, { ...answer, meaningful: 'maybe' }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'meaningful', code: 'oneOf' }]);
    await citizen.command(`/api/courses/${id}/survey`, answer).expect(200);
    expect((await citizen.command(`/api/courses/${id}/survey`, answer)).body.code).toBe('AlreadyDone');
    expect(await openFor(citizen)).toEqual([]);
  });

  it('stands in no list of what happened that somebody at work reads, and no page of theirs', async () => {
    const { body, text } = await caseworker.get(`/api/courses/${id}`).expect(200);
    expect(body.events.map(({ type }: { type: string }) => type)).not.toContain('surveyAnswered');
    expect(text).not.toMatch(/partly|understood|meaningful/);
    const own = (await citizen.get(`/api/courses/${id}`).expect(200)).body;
    expect(own.events.at(-1)).toMatchObject({ type: 'surveyAnswered', text: 'Borgeren har svaret om aktivitet 1' });
  });

  it('is kept from the organisation by the database itself, and open to the citizen', async () => {
    expect([await seenBy(asLeader), await seenBy(asCitizen)]).toEqual([0, 1]);
    const { rows } = await app.foundation.database.engine.query<{ state: string }>('SELECT state::text FROM course WHERE id = $1', [id]);
    expect(rows[0]?.state).toContain('surveyed');
    expect(rows[0]?.state).not.toMatch(/partly|understood|meaningful/);
  });

  it('is known by the day of the last answer also where the state held the half-year before', async () => {
    const { engine } = app.foundation.database;
    const surveyed = async () => (await engine.query("SELECT state -> 'surveyed' AS surveyed FROM course WHERE id = $1", [id])).rows[0].surveyed;
    expect(await surveyed()).toEqual([{ activity: 1, on: '2026-11-23' }]);
    await engine.query(`UPDATE course SET state = jsonb_set(state::jsonb, '{surveyed}', '[{"activity": 1, "half": "2026-07-01"}]')::json WHERE id = $1`, [id]);
    await engine.query(surveyedOn);
    expect(await surveyed()).toEqual([{ activity: 1, on: '2026-11-23' }]);
  });

  it('leaves the course as it is to whoever leads it', async () => {
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'short', text: 'Ti timer.' }).expect(200);
    expect((await caseworker.get(`/api/courses/${id}`).expect(200)).body.goals).toHaveLength(2);
  });
});

describe('the figures of what citizens answered', () => {
  const survey = async (query = 'from=2026-01-01&to=2026-06-30', session = manager) =>
    (await session.get(`/api/follow-up/survey?${query}`).expect(200)).body.items;

  beforeAll(async () => {
    // five citizens, the first of two activities
    await insertAnswers(app.databaseUrl, 'resourceCourse', '2026-01-01', [
      [
        ['yes', 'yes'],
        ['no', 'partly'],
      ],
      [['yes', 'no']],
      [['yes', 'yes']],
      [['partly', 'yes']],
      [['yes', 'yes']],
    ]);
    // four citizens, with more answers than five
    await insertAnswers(
      app.databaseUrl,
      'flexJob',
      '2026-01-01',
      Array.from({ length: 4 }, () => [['yes', 'yes'] as const, ['no', 'no'] as const].map(([one, other]) => [one, other])),
    );
    await insertAnswers(
      app.databaseUrl,
      'resourceCourse',
      '2026-07-01',
      Array.from({ length: 9 }, (_nothing, place) => [['no', place < 2 ? 'yes' : 'no']]),
    );
    await insertAnswers(
      app.databaseUrl,
      'clarification',
      '2026-01-01',
      Array.from({ length: 9 }, () => [['no', 'no']]),
      organisations.stranger,
    );
  });

  it('count every answer of at least five citizens, however many answers fewer gave, and nobody else’s', async () => {
    expect(await survey()).toEqual([
      {
        ...{ kind: { code: 'resourceCourse', name: 'Ressourceforløb' }, half: '2026-01-01', citizens: 5 },
        meaningful: { yes: 4, partly: 1, no: 1 },
        understood: { yes: 4, partly: 1, no: 1 },
      },
    ]);
  });

  it('are those of whole half-years, whatever days are asked for: by the difference of two periods one answer could be told', async () => {
    expect(await survey('from=2026-06-30&to=2026-06-30')).toEqual(await survey());
    expect(await survey('from=2025-01-01&to=2025-12-31')).toEqual([]);
  });

  it('wait for the end of the half-year: what grows from day to day tells each new answer', async () => {
    expect(await survey('from=2026-01-01&to=2026-12-31')).toHaveLength(1);
    await setClock(app.databaseUrl, '2026-12-31T23:30:00.000Z');
    expect((await survey('from=2026-01-01&to=2026-12-31')).map(({ half, citizens: count }: { half: string; citizens: number }) => [half, count])).toEqual([
      ['2026-07-01', 9],
      ['2026-01-01', 5],
    ]);
  });

  it('are left out where all answered alike, for then everybody would know what each said', async () => {
    const [last] = await survey('from=2026-07-01&to=2026-12-31');
    expect(last).toMatchObject({ citizens: 9, meaningful: null, understood: { yes: 2, partly: 0, no: 7 } });
  });

  it('stand in the file for the authority, without parts that are few, and without those by which a few could be worked out', async () => {
    const { text } = await manager.get('/api/follow-up/export?from=2026-01-01&to=2026-12-31').expect(200);
    expect(text).toContain('Ressourceforløb;Aktiviteten giver mening for borgeren: udeladt, da alle svarede ens (2. halvår 2026);;;;;');
    expect(text).toContain('Ressourceforløb;Borgeren ved, hvad aktiviteten skal føre til: nej (2. halvår 2026);9;udeladt;;;');
    expect(text).toContain('Ressourceforløb;Aktiviteten giver mening for borgeren: ja (1. halvår 2026);6;udeladt;;;');
    expect(text).not.toContain('Fleksjobsag;Aktiviteten');
  });

  it('are left out of the file by citizens, not by answers: one who answers of five activities stays unseen', async () => {
    const many = (count: number, answer: SurveyAnswer): Answered => Array.from({ length: count }, () => [[answer, answer]]);
    const ofFive: Answered = [Array.from({ length: 5 }, () => ['yes', 'yes'] as const)];
    await insertAnswers(app.databaseUrl, 'sicknessBenefit', '2026-01-01', [...ofFive, ...many(5, 'partly'), ...many(6, 'no')]);
    const { text } = await manager.get('/api/follow-up/export?from=2026-01-01&to=2026-06-30').expect(200);
    const told = text.split('\n').filter((line: string) => line.startsWith('Sygedagpengeforløb;Aktiviteten giver mening'));
    expect(told.map((line: string) => line.split(';').slice(2, 5))).toEqual([
      ['16', 'udeladt', ''],
      ['16', 'udeladt', ''],
      ['16', '6', '37,5'],
    ]);
  });
});

describe('of the parts of a whole that is told', () => {
  /** Each of one answer. */
  const told = (yes: number, partly: number, no: number) => {
    const part = (citizens: number) => ({ citizens, others: yes + partly + no - citizens });
    return toldParts({ yes: part(yes), partly: part(partly), no: part(no) });
  };

  it('all are told, or the greatest alone, or none', () => {
    expect(told(5, 6, 7)).toEqual(['yes', 'partly', 'no']);
    expect(told(9, 8, 4)).toEqual(['yes']);
    expect(told(4, 0, 20)).toEqual([]);
    expect(told(4, 4, 4)).toEqual([]);
  });
});
