import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSent, give } from '../api/kit.js';
import { onEachQueue, type Stage } from './kit.js';

type Notice = { code: string };
type Told = { type: string; version: number };

onEachQueue('the doctor stays silent: reminder, breach, manager, a late answer, and the numbers are right', (open) => {
  let stage: Stage;
  let id: string;

  beforeAll(async () => {
    stage = await open();
    ({ id } = await createSent(stage.caseworker));
  });
  afterAll(() => stage?.end());

  const noticesOf = async (who: 'caseworker' | 'doctor' | 'manager'): Promise<string[]> =>
    (await stage[who].get('/api/notifications').expect(200)).body.items.map(({ code }: Notice) => code);
  const breaches = async (): Promise<{ counts: Record<string, number>; items: { id: string }[] }> =>
    (await stage.manager.get('/api/breaches').expect(200)).body;

  it('two working days before the deadline the doctor is reminded, and nobody else is disturbed', async () => {
    await stage.move({ workingDays: 8 });
    expect(await noticesOf('doctor')).toEqual(['reminderBeforeDue', 'requestReceived']);
    expect(await noticesOf('caseworker')).toEqual([]);
    expect((await breaches()).items).toEqual([]);
  });

  it('the day after the deadline it counts as overdue: the doctor is reminded anew, caseworker and manager know', async () => {
    await stage.move({ workingDays: 3 });
    const view = (await stage.caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
    expect(view).toMatchObject({ badge: 'breaching', overdueBy: 1, holder: { party: 'recipient' }, dueOn: '2026-12-07' });
    expect((await noticesOf('doctor'))[0]).toBe('reminderAfterDue');
    expect((await noticesOf('caseworker')).toSorted()).toEqual(['deadlineMissed', 'reminderSentForYou']);
    expect(await noticesOf('manager')).toEqual(['deadlineMissed']);
    const { counts, items } = await breaches();
    expect(counts.overdue).toBe(1);
    expect(items.map((item) => item.id)).toEqual([id]);
  });

  it('after five working days the caseworker is to telephone, after ten the manager is to act', async () => {
    await stage.move({ workingDays: 4 });
    expect((await noticesOf('caseworker'))[0]).toBe('telephoneTask');
    expect(await noticesOf('manager')).toEqual(['deadlineMissed']);
    await stage.move({ workingDays: 5 });
    expect((await noticesOf('manager'))[0]).toBe('managerTask');
  });

  it('the citizen reads that it is late and that somebody follows it up', async () => {
    const { citizenText } = (await stage.caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
    expect(citizenText).toBe('Svaret fra din læge er forsinket. Fristen var mandag 7. december 2026. Vi følger op på det. Du skal ikke gøre noget.');
  });

  it('a late answer ends it, and the lateness stands', async () => {
    const answered = await give(stage.doctor, id, 'answer', { answerType: 'full', text: 'Borgeren er i bedring.' });
    expect(answered).toMatchObject({ status: 'answered', badge: 'answeredLate', overdueBy: 10, answer: { late: true } });
    await give(stage.caseworker, id, 'accept-answer');
    const { counts, items } = await breaches();
    expect(items).toEqual([]);
    expect(counts).toMatchObject({ overdue: 0, answered: 1, answeredLate: 1, onTimePercent: 0 });
  });

  it('each rung was taken once and the breach is recorded once, whatever came after', async () => {
    await stage.move({ days: 30 });
    const { items } = (await stage.caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body as { items: Told[] };
    const types = items.map(({ type }) => type);
    expect(types.filter((type) => type === 'stepTaken')).toHaveLength(4);
    expect(types.filter((type) => type === 'deadlineMissed')).toHaveLength(1);
    expect(items.map(({ version }) => version)).toEqual(items.map((_item, place) => place + 1));
  });
});
