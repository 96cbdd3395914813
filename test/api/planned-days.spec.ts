import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { addCalendarDays } from '#sla';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import { plannedDays } from '../../libs/persistence/src/migrations/0188-planned-days.js';
import { monday, setClock } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const today = monday.slice(0, 10);
const on = (days: number): string => addCalendarDays(today, days);
const give = async (address: string, body: object): Promise<CourseDetailView> => (await caseworker.command(address, body)).body;

beforeAll(async () => {
  await setClock(app.databaseUrl, monday);
});

it('planned days of before wake whoever coordinates as those of today do', async () => {
  const { engine } = app.foundation.database;
  const { id } = await give('/api/courses', { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: today });
  const steps = `/api/courses/${id}/steps`;
  await give(steps, { kind: 'meeting', plannedOn: on(3) });
  await give(steps, { kind: 'access', plannedOn: on(4) });
  await give(steps, { kind: 'promise', dueOn: on(5), plannedOn: on(5), text: 'Vi ringer.' });
  const late = (await give(steps, { kind: 'payment', dueOn: today })).steps.at(-1)?.no ?? 0;
  await setClock(app.databaseUrl, `${on(1)}T09:00:00.000Z`);
  await app.foundation.engine.run({ kind: 'course', id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' });
  await give(`${steps}/${late}/plan`, { on: on(6), text: 'Banken er lukket.' });

  const timers = async (): Promise<unknown[]> =>
    (await engine.query('SELECT key, due_at, kind FROM timer WHERE instance_id = $1 ORDER BY key', [id])).rows.map(({ key, due_at, kind }) => [
      key,
      due_at,
      kind,
    ]);
  const now = await timers();
  const ofDays = now.map((timer) => (timer as [string])[0]).filter((key) => key.startsWith('passed:'));
  expect(ofDays).toHaveLength(3); // that of the promise is its last day too
  await engine.query("DELETE FROM timer WHERE instance_id = $1 AND key LIKE 'passed:%'", [id]);
  await engine.query("INSERT INTO timer (instance_id, kind, key, due_at) VALUES ($1, 'course', $2, now())", [id, `due:${late}/${on(6)}`]);
  for (const _twice of [1, 2]) await engine.query(plannedDays);
  expect(await timers()).toEqual(now);
});
