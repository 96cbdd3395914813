import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '#sla';
import { mailInstants } from '../../apps/worker/src/effects/planning.js';
import type { Mail, Mailer } from '../../apps/worker/src/effects/index.js';
import { handOver } from '../../apps/worker/src/mails/collected-mail-loop.js';
import { organisations } from '../kit/rules.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { people } from '../kit/world.js';
import { caseworker, doctor, openStage, quiet, until, type Stage } from './kit.js';

const copenhagen = (moment: string): string => `${moment.replace(' ', 'T')}:00+01:00`;

const createTestMailer = (): Mailer & { sent: Mail[] } => ({
  sent: [],
  async send(mail) {
    this.sent.push(mail);
  },
  close: () => undefined,
});

describe('the instant of a collected mail', () => {
  const next = (moment: string): string[] => {
    const { first, second } = mailInstants(nationalCalendar, new Date(copenhagen(moment)).toISOString(), '10:00');
    return [first, second];
  };
  it('is that hour of the same day, before it', () => {
    expect(next('2026-12-03 09:00')).toEqual(['2026-12-03T09:00:00.000Z', '2026-12-04T09:00:00.000Z']);
  });
  it('is that hour of the next working day from it on, over the weekend too', () => {
    expect(next('2026-12-04 10:00')).toEqual(['2026-12-07T09:00:00.000Z', '2026-12-08T09:00:00.000Z']);
    expect(next('2026-12-05 08:00')).toEqual(['2026-12-07T09:00:00.000Z', '2026-12-08T09:00:00.000Z']);
  });
});

describe('what a practice is reminded of', () => {
  let stage: Stage;
  const workers: TestWorker[] = [];
  const mailer = createTestMailer();

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    await stage.query(`UPDATE person SET email = 'laege@example.invalid', notify_by_email = true WHERE id = $1`, [people.doctor]);
    await stage.query('UPDATE collected_mail SET go_at = NULL, gone_on = NULL');
    await stage.query('UPDATE notification SET awaits_mail = false');
    await stage.moveTo(copenhagen('2026-11-23 09:00'));
    mailer.sent.length = 0;
  });
  const strike = async (): Promise<void> => void (await Promise.all(workers.splice(0).map((worker) => worker.close())));
  afterEach(async () => {
    await strike();
    const open = await stage.query<{ id: string }>(`SELECT id FROM service_request WHERE holder = 'recipient'`);
    for (const { id } of open) await stage.act(id, doctor, { type: 'answer', answerType: 'full', contentId: id });
    await stage.query('DELETE FROM outbox');
    await stage.query('UPDATE person SET email = NULL, notify_by_email = false');
  });
  afterAll(() => stage?.end());

  const work = async (): Promise<void> => void workers.push(await startWorker(stage.url, { mailer }));
  const goTo = async (moment: string): Promise<void> => {
    await stage.moveTo(copenhagen(moment));
    await until('nothing that is due', async () => {
      const [row] = await stage.query<{ due: boolean }>(`SELECT EXISTS (SELECT FROM timer WHERE due_at <= business_now())
        OR EXISTS (SELECT FROM collected_mail WHERE go_at <= business_now()) OR EXISTS (SELECT FROM outbox) AS due`);
      return row?.due === false;
    });
  };
  const sentOff = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth += 1) ids.push(await stage.sent());
    await quiet(stage);
    mailer.sent.length = 0;
    return ids;
  };
  const subjects = (): string[] => mailer.sent.map(({ subject }) => subject);

  it('stands in the portal at once, one by one, and comes by mail once that day, counted', async () => {
    await work();
    const ids = await sentOff(3);
    await goTo('2026-12-03 09:00');
    for (const id of ids) expect((await stage.notices(id)).filter(({ code }) => code === 'reminderBeforeDue')).toHaveLength(2);
    expect(subjects()).toEqual([]);
    await goTo('2026-12-03 10:00');
    expect(subjects()).toEqual(['3 påmindelser venter i Afklar']);
    await goTo('2026-12-03 17:00');
    expect(mailer.sent).toHaveLength(1);
  });

  it('is told of early and late ones in one mail, which names no request and nobody', async () => {
    await work();
    await sentOff(1);
    await stage.moveTo(copenhagen('2026-11-26 09:00'));
    await sentOff(2);
    await goTo('2026-12-08 09:00');
    await goTo('2026-12-08 10:00');
    const [{ subject, text } = { subject: '', text: '' }] = mailer.sent.slice(-1);
    expect(subject).toBe('2 påmindelser og 1 rykker venter i Afklar');
    const names = await stage.query<{ name: string }>('SELECT name FROM organisation UNION SELECT name FROM person WHERE name IS NOT NULL');
    for (const secret of [...names.map(({ name }) => name), 'LÆ', '2026-', 'Anna', 'borger']) expect(subject + text).not.toContain(secret);
  });

  it('waits for the next working day when that hour is over', async () => {
    await work();
    await sentOff(1);
    await stage.query(`UPDATE timer SET due_at = $1 WHERE key LIKE 'step:1/%'`, [copenhagen('2026-12-04 10:30')]);
    await goTo('2026-12-04 10:30');
    await goTo('2026-12-05 12:00');
    expect(subjects()).toEqual([]);
    await goTo('2026-12-07 10:00');
    expect(subjects()).toEqual(['1 påmindelse venter i Afklar']);
  });

  it('is not mailed when it was answered or seen in the meantime', async () => {
    await work();
    const [answered, seen] = await sentOff(2);
    await goTo('2026-12-03 09:00');
    await stage.act(String(answered), doctor, { type: 'answer', answerType: 'full', contentId: 'answer' });
    await stage.query('UPDATE notification SET read_at = business_now() WHERE instance_id = $1', [seen]);
    await goTo('2026-12-03 10:00');
    expect(subjects().filter((subject) => subject.includes('påmindelse'))).toEqual([]);
  });

  it('comes once to a mailbox that several people share', async () => {
    await stage.query(`UPDATE person SET email = 'Laege@example.invalid', notify_by_email = true WHERE id = $1`, [people.secretary]);
    await work();
    await sentOff(2);
    await goTo('2026-12-03 09:00');
    await goTo('2026-12-03 10:00');
    expect(subjects()).toEqual(['2 påmindelser venter i Afklar']);
  });

  it('comes at once when a caseworker reminds by hand', async () => {
    await work();
    const [id] = await sentOff(1);
    await stage.act(String(id), caseworker, { type: 'remind' });
    await quiet(stage);
    expect(subjects()[0]).toMatch(/^Påmindelse: LÆ 125/);
  });

  it('is one mail after days without a worker, however many workers come back', async () => {
    const ids = [await stage.sent(), await stage.sent()];
    await work();
    await quiet(stage);
    mailer.sent.length = 0;
    await goTo('2026-12-03 09:00');
    await strike();
    await stage.moveTo(copenhagen('2026-12-07 12:00'));
    await Promise.all([work(), work(), work()]);
    await goTo('2026-12-07 12:00');
    expect(subjects()).toEqual(['2 påmindelser venter i Afklar']);
    expect(ids).toHaveLength(2);
  });

  it('is handed over once, by whoever of several is first', async () => {
    await work();
    await sentOff(2);
    await goTo('2026-12-03 09:00');
    await strike();
    await stage.moveTo(copenhagen('2026-12-03 10:00'));
    const pool = stage.database.engine;
    const taken = await Promise.all(Array.from({ length: 8 }, () => handOver({ pool })));
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect((await stage.outbox()).filter(({ channel }) => channel === 'mail')).toHaveLength(1);
  });

  it('is not mailed a second time that day by a reminder that was under way when the mail went', async () => {
    await work();
    await sentOff(1);
    await stage.query(
      `INSERT INTO collected_mail (organisation_id, gone_on) VALUES ($1, '2026-12-03')
      ON CONFLICT (organisation_id) DO UPDATE SET gone_on = excluded.gone_on`,
      [organisations.practice],
    );
    await goTo('2026-12-03 09:00');
    await goTo('2026-12-03 23:00');
    expect(subjects()).toEqual([]);
    await goTo('2026-12-04 10:00');
    expect(subjects()).toEqual(['1 påmindelse venter i Afklar']);
  });
});
