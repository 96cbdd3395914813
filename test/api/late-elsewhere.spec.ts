import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recordDeceased, seedRuleBook } from '#persistence';
import { lateElsewhere } from '../../libs/persistence/src/migrations/0166-late-elsewhere.js';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { people, stage, type Staged } from './kit.js';

let app: Staged;
let caseworker: Session;
beforeAll(async () => {
  app = await stage({}, seedRuleBook);
  caseworker = await app.signIn(people.caseworker);
});
afterAll(() => app?.end());

const onRows = lateElsewhere.slice(lateElsewhere.indexOf('UPDATE course'));
const rows = async (sql: string, of: string): Promise<Record<string, unknown>[]> => (await app.foundation.database.engine.query(sql, [of])).rows;
const findingsOf = async (id: string): Promise<unknown> => (await rows('SELECT findings FROM course WHERE id = $1', id))[0]?.['findings'];

it('courses of before that wait for another authority which is late are found as those of today are, and a death that passed them by comes anew', async () => {
  const { engine } = app.foundation.database;
  const begun = async (citizenId: string, from: string): Promise<string> => {
    const body = { citizenId, kind: 'clarification', startedOn: inDays(-400) };
    const { id } = (await caseworker.command('/api/courses', body).expect(201)).body;
    await caseworker.command(`/api/courses/${id}/steps`, { kind: 'appeal', from }).expect(200);
    await app.foundation.engine.run({ kind: 'course', id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    await caseworker.command(`/api/courses/${id}/end`, { on: inDays(0) }).expect(200);
    return id;
  };
  const [late, inTime] = [await begun(citizens.citizen, inDays(-300)), await begun(citizens.otherCitizen, inDays(0))];
  const now = [await findingsOf(late), await findingsOf(inTime)];
  expect(now).toEqual(['elsewhereLate', '']);
  await engine.query("UPDATE course SET findings = '' WHERE id = $1", [late]);
  for (const each of [citizens.citizen, citizens.otherCitizen]) {
    await recordDeceased(engine, each, inDays(0));
    await engine.query('UPDATE citizen SET end_followed_at = now() WHERE id = $1', [each]);
  }
  for (const _twice of [1, 2]) await engine.query(onRows);
  expect([await findingsOf(late), await findingsOf(inTime)]).toEqual(now);
  const followed = async (of: string) => (await rows('SELECT end_followed_at AS at FROM citizen WHERE id = $1', of))[0]?.['at'];
  expect(await followed(citizens.citizen)).toBeNull();
  expect(await followed(citizens.otherCitizen)).not.toBeNull();
});
