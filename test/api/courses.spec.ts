import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import { carriers } from '../../libs/persistence/src/migrations/0179-carriers.js';
import { courseStates } from '../../libs/persistence/src/migrations/0178-course-states.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { beginCourse, onCourse } from './course-kit.js';
import { create, draftBody, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const colleague = app.session(people.otherCaseworker);
const citizen = app.session(people.citizen);
const doctor = app.session(people.doctor);
const stranger = app.session(people.strangeCaseworker);

const begin = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' } as const;
const begun = () => beginCourse(caseworker, begin.kind, begin.startedOn);
/** What somebody did; what the rules for the kind open and drop beside it has tests of its own. */
const textsOf = ({ events }: { events: { type: string; text: string; said: string | null; by: { name: string } }[] }) =>
  events.filter(({ type }) => !type.startsWith('step')).map(({ text, said, by }) => [text.replaceAll('\u00a0', ' '), said, by.name]);

describe('a course', () => {
  it('is begun once for a call that is repeated, and is coordinated by whoever begins it', async () => {
    const key = randomUUID();
    const first = await caseworker.command('/api/courses', begin, key).expect(201);
    const again = await caseworker.command('/api/courses', begin, key).expect(201);
    expect(again.body.id).toBe(first.body.id);
    expect(first.body).toMatchObject({ kind: 'resourceCourse', regime: { code: 'before2026-02' }, coordinator: { id: people.caseworker } });
    expect((await caseworker.post('/api/courses', begin)).body).toMatchObject({ status: 400, code: 'IdempotencyKeyMissing' });
  });

  it('keeps the rules it began under, and comes under others by an event with its day and its reason', async () => {
    const id = await begun();
    const early = await onCourse(caseworker, id, 'change-regime', { regime: 'from2026-07', on: '2026-06-30', text: 'Borgeren har bedt om det.' });
    expect(early).toMatchObject({ status: 422, body: { code: 'RegimeNotInForce' } });
    expect(early.body.detail).toContain('Vælg ons. 01.07.2026');
    const changed = await onCourse(caseworker, id, 'change-regime', { regime: 'from2026-07', on: '2026-07-01', text: 'Borgeren har bedt om det.' }).expect(200);
    expect(changed.body.regime.code).toBe('from2026-07');
    expect(textsOf(changed.body).at(-1)).toEqual([
      'Andre regler fra ons. 01.07.2026: Andet trin af reformen, fra 1. juli 2026. Før: Reglerne før 1. februar 2026',
      'Borgeren har bedt om det.',
      'Demo Mette Holm',
    ]);
  });

  it('of a kind that takes nobody new in is begun and gone over to until its last day, which the refusal and the lists name', async () => {
    const id = await begun();
    const late = await caseworker.command('/api/courses', { ...begin, startedOn: '2026-07-01' });
    expect(late).toMatchObject({ status: 422, body: { code: 'CourseKindClosed' } });
    expect(late.body.detail.replaceAll('\u00a0', ' ')).toMatch(/begyndte senest tirs?\. 30\.06\.2026.*Vælg en anden slags/);
    const text = 'Borgeren har bedt om det.';
    const change = await onCourse(caseworker, id, 'change-kind', { kind: 'rehabilitation', on: '2026-07-01', text });
    expect(change).toMatchObject({ status: 422, body: { code: 'CourseKindClosed' } });
    await onCourse(caseworker, id, 'change-kind', { kind: 'rehabilitation', on: '2026-06-30', text }).expect(200);
    const { items } = (await caseworker.get('/api/courses/kinds').expect(200)).body;
    const last = ({ code, lastBegunOn }: { code: string; lastBegunOn: string | null }) => (lastBegunOn === null ? [] : [[code, lastBegunOn]]);
    expect(items.flatMap(last)).toEqual([
      ['resourceCourse', '2026-06-30'],
      ['rehabilitation', '2026-06-30'],
    ]);
  });

  it('gives what is asked in it the rules that hold then; what was asked before keeps its own', async () => {
    const id = await begun();
    const before = await create(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await onCourse(caseworker, id, 'change-regime', { regime: 'from2026-07', on: '2026-07-01', text: 'Nye regler.' }).expect(200);
    const after = await create(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    const regimeOf = async (requestId: string) =>
      (await app.foundation.database.engine.query('SELECT regime FROM service_request WHERE id = $1', [requestId])).rows[0].regime;
    expect([await regimeOf(before.id), await regimeOf(after.id)]).toEqual(['before2026-02', 'from2026-07']);
  });

  it('goes on under another kind, with another coordinator, to its end and beyond', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'change-kind', { kind: 'jobClarification', on: '2026-11-01', text: 'Visiteret til jobafklaring.' }).expect(200);
    await onCourse(caseworker, id, 'appoint-coordinator', { personId: people.otherCaseworker, text: 'Jeg går på orlov.', handedOver: ['steps'] }).expect(200);
    await onCourse(colleague, id, 'end', { on: '2026-11-20' }).expect(200);
    expect((await onCourse(colleague, id, 'change-kind', { kind: 'clarification', on: '2026-11-21', text: 'Igen.' })).body.code).toBe('CourseEnded');
    const reopened = await onCourse(colleague, id, 'reopen', { text: 'Borgeren blev syg igen.' }).expect(200);
    expect(reopened.body).toMatchObject({
      kind: 'jobClarification',
      endedOn: null,
      coordinator: { id: people.otherCaseworker },
      allowed: expect.arrayContaining(['end']),
    });
    expect(textsOf(reopened.body)).toHaveLength(5);
  });

  it('knows since when it is of its kind, who stands for its activities still and whose answers its steps had, also where its state is from before', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'change-kind', { kind: 'jobClarification', on: '2026-10-01', text: 'Visiteret til jobafklaring.' }).expect(200);
    await onCourse(caseworker, id, 'change-kind', { kind: 'clarification', on: '2026-11-01', text: 'Alligevel ikke.' }).expect(200);
    await onCourse(caseworker, id, 'goals', { term: 'long', text: 'Et job.' }).expect(200);
    const carrier = { organisationId: organisations.association };
    const may = { as: 'otherActor', scope: [], purpose: 'At hjælpe.', until: inDays(20), saidBy: 'phone', ...carrier };
    const activity = { kind: 'otherActor', goal: 1, from: inDays(0), text: 'En indsats.', purpose: 'At komme videre.', ...carrier };
    await onCourse(caseworker, id, 'grants', may).expect(200);
    for (const _ of [1, 2, 3]) await onCourse(caseworker, id, 'activities', activity).expect(200);
    await onCourse(caseworker, id, 'activities/2/end', { on: inDays(0), outcome: 'completed' }).expect(200);
    await onCourse(caseworker, id, 'grants/1/end', { saidBy: 'phone' }).expect(200);
    await onCourse(caseworker, id, 'grants', may).expect(200);
    const again = await onCourse(caseworker, id, 'activities/3/change', carrier).expect(200);
    expect(again.body.activities.map(({ organisation }: { organisation: { id: string } | null }) => organisation?.id)).toEqual([
      ...[undefined, organisations.association, organisations.association],
    ]);
    await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(20) }).expect(200);
    const meeting = again.body.steps.length + 1;
    const { engine } = app.foundation.database;
    const clock = { kind: 'clock' } as const;
    for (const requestId of [randomUUID(), randomUUID()]) {
      for (const command of [
        { type: 'need', no: meeting, requestId },
        { type: 'noteRequest', requestId, standing: 'settled' },
      ] as const)
        await app.foundation.engine.run({ kind: 'course', id, command, actor: clock, key: '', bodyHash: '' });
    }
    const state = async () => (await engine.query('SELECT state FROM course WHERE id = $1', [id])).rows[0].state;
    const now = await state();
    expect(now).toMatchObject({ kindSince: '2026-11-01' });
    expect(now.steps[meeting - 1].settled).toHaveLength(2);
    await engine.query(
      `UPDATE course SET state = (jsonb_set(state::jsonb, '{activities,0,organisationId}', to_jsonb($2::text)) - 'kindSince' #- $3)::json WHERE id = $1`,
      [id, organisations.association, ['steps', String(meeting - 1), 'settled']],
    );
    expect(await state()).not.toEqual(now);
    for (const migration of [courseStates, carriers]) await engine.query(migration);
    expect(await state()).toEqual(now);
  });

  it('is handed to nobody outside the organisation and to nobody who leads no courses', async () => {
    const id = await begun();
    for (const personId of [people.doctor, people.administrator, people.strangeCaseworker])
      expect((await onCourse(caseworker, id, 'appoint-coordinator', { personId })).body.errors).toMatchObject([{ field: 'personId' }]);
  });

  it('is read by its organisation and its citizen, who reads why, and led by its organisation alone', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'change-kind', { kind: 'flexJob', on: '2026-11-01', text: 'Visiteret til fleksjob.' }).expect(200);
    const own = (await citizen.get(`/api/courses/${id}`).expect(200)).body;
    expect(own).toMatchObject({ allowed: ['write', 'grant', 'endGrant'] });
    expect(own.events).toContainEqual(expect.objectContaining({ type: 'kindChanged', said: 'Visiteret til fleksjob.' }));
    for (const other of [doctor, stranger]) await other.get(`/api/courses/${id}`).expect(404);
    await onCourse(stranger, id, 'end', { on: '2026-11-20' }).expect(404);
    await onCourse(citizen, id, 'end', { on: '2026-11-20' }).expect(403);
  });

  it('gives its citizen nothing that is for those who lead it: no list to choose from, nothing to mend, no remark on a source', async () => {
    const id = await begun();
    const steps = (view: { steps: { source: string | null; outcomes: object[]; finalOutcomes: string[] }[] }) =>
      view.steps.flatMap(({ source, outcomes, finalOutcomes }) => [source ?? [], outcomes, finalOutcomes].flat());
    const parts = ['findings', 'todo', 'kinds', 'regimes', 'activityKinds', 'exemptionReasons', 'stepKinds'] as const;
    const [led, own] = await Promise.all([caseworker, citizen].map(async (who) => (await who.get(`/api/courses/${id}`).expect(200)).body));
    for (const part of parts) expect([part, own[part], led[part].length > 0]).toEqual([part, [], true]);
    expect([steps(own), steps(led).length > 0]).toEqual([[], true]);
    const listed = (await citizen.get('/api/courses').expect(200)).body.items as { findings: string[] }[];
    expect(listed.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('that a course of the world is can be led by everybody of its organisation', async () => {
    const own = (await colleague.get(`/api/courses/${courses.citizen}`).expect(200)).body;
    expect(own).toMatchObject({
      coordinator: null,
      allowed: expect.arrayContaining(['changeKind', 'changeRegime', 'appointCoordinator', 'end', 'setGoal', 'openStep']),
    });
  });
});
