import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeceased } from '#persistence';
import { addCalendarDays } from '#sla';
import { v7 } from 'uuid';
import { inDays } from '../kit/clock.js';
import { citizens, people } from '../kit/world.js';
import { decoded, openEffects, type EffectsStage } from './effects-kit.js';

/** A form that asks the citizen for something at once. */
const form = { formCode: 'LÆ 135' };

let opened: EffectsStage;
beforeAll(async () => {
  opened = await openEffects();
  await query(`UPDATE person SET email = 'nabo@example.invalid', notify_by_email = true WHERE id = $1`, [people.otherCitizen]);
});
afterEach(async () => {
  await query('UPDATE representation SET ended_at = business_now() WHERE ended_at IS NULL');
  await query(`UPDATE business_clock SET "offset" = '0'`);
});
afterAll(() => opened?.end());

const query = (sql: string, values: unknown[] = []) => opened.stage.query<Record<string, unknown>>(sql, values);
const acts = async (lastOn = inDays(30), personId: string | null = people.otherCitizen): Promise<void> => {
  const id = v7();
  await query(
    `INSERT INTO representation (id, citizen_id, person_id, kind, words_sealed, given_by, last_on, code_hash, code_last_on, redeemed_at)
     VALUES ($1, $2, $3, 'powerOfAttorney', '\\x00', $4, $5, repeat(md5($6), 2), $5, CASE WHEN $3::uuid IS NOT NULL THEN business_now() END)`,
    [id, citizens.citizen, personId, people.citizen, lastOn, id],
  );
};
/** Who of the two is told of a request that is sent. */
const told = async (): Promise<string[]> => {
  const id = await opened.stage.sent(form);
  await opened.carryAll(2);
  return (await opened.stage.notices(id)).filter(({ code }) => code === 'bookConsultation').map(({ personId }) => personId);
};
const mailed = (): string[] =>
  opened
    .mails()
    .map(decoded)
    .filter((mail) => mail.includes('To: nabo@example.invalid'));

describe('whoever acts for a citizen', () => {
  it('is told beside the citizen, each once, and for whom it is stands on the notice', async () => {
    await acts();
    await acts(inDays(60));
    expect((await told()).sort()).toEqual([people.citizen, people.otherCitizen].sort());
    const rows = await query('SELECT DISTINCT citizen_id FROM notification WHERE person_id = $1', [people.otherCitizen]);
    expect(rows).toEqual([{ citizen_id: citizens.citizen }]);
  });

  it('is told nothing before the code is redeemed, once it was stopped, or after the last day', async () => {
    await acts(inDays(30), null);
    expect(await told()).toEqual([people.citizen]);
    await acts();
    await query('UPDATE representation SET ended_at = business_now()');
    expect(await told()).toEqual([people.citizen]);
    await acts(inDays(3));
    await opened.stage.moveTo(`${inDays(3)}T12:00:00Z`);
    expect(await told()).toContain(people.otherCitizen);
    await opened.stage.moveTo(`${addCalendarDays(inDays(3), 1)}T12:00:00Z`);
    expect(await told()).toEqual([people.citizen]);
  });

  it('is told no more when the citizen has died, and not when they have died themselves', async () => {
    await acts();
    await recordDeceased(opened.stage.database.engine, citizens.otherCitizen, '2026-11-01');
    expect(await told()).toEqual([people.citizen]);
    await recordDeceased(opened.stage.database.engine, citizens.otherCitizen, null);
    await recordDeceased(opened.stage.database.engine, citizens.citizen, '2026-11-01');
    expect(await told()).toEqual([]);
    await recordDeceased(opened.stage.database.engine, citizens.citizen, null);
    await opened.carryAll();
  });

  it('is mailed in their own language that it is for somebody they act for, whom the mail does not name', async () => {
    await acts();
    opened.fresh();
    await query(`UPDATE citizen SET language = 'en' WHERE id = $1`, [citizens.otherCitizen]);
    await told();
    await query(`UPDATE citizen SET language = 'da' WHERE id = $1`, [citizens.otherCitizen]);
    const [mail, ...others] = mailed();
    expect(others).toEqual([]);
    expect(mail).toContain('There is a new message in Afklar for a person you act for. Sign in and choose the person to read it:');
    for (const secret of ['Anna', 'Jensen', 'LÆ 135']) expect(mail).not.toContain(secret);
  });

  it('gets no mail that was still on its way when it was stopped', async () => {
    await acts();
    opened.fresh();
    const body = { personId: people.otherCitizen, citizenId: citizens.citizen, code: 'closed', params: {} };
    const onItsWay = () => opened.effects.carryOut({ id: v7(), instanceId: v7(), version: 1, channel: 'mail', attempts: 0, body });
    await onItsWay();
    expect(mailed()).toHaveLength(1);
    await query('UPDATE representation SET ended_at = business_now()');
    await onItsWay();
    expect(mailed()).toHaveLength(1);
  });
});
