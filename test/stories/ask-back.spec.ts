import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { give, createSent } from '../api/kit.js';
import { onEachQueue, type Stage } from './kit.js';

type Notice = { code: string };
type Interval = { from: string; to: string | null; holder: string; clock: string };

onEachQueue('the doctor asks back, the clock pauses and resumes, the answer comes in time', (open) => {
  let stage: Stage;
  let id: string;

  beforeAll(async () => {
    stage = await open();
    ({ id } = await createSent(stage.caseworker));
  });
  afterAll(() => stage?.end());

  const read = async (who: 'caseworker' | 'doctor', path = ''): Promise<Record<string, never>> =>
    (await stage[who].get(`/api/service-requests/${id}${path}`).expect(200)).body;
  const noticesOf = async (who: 'caseworker' | 'doctor'): Promise<string[]> =>
    (await stage[who].get('/api/notifications').expect(200)).body.items.map(({ code }: Notice) => code);

  it('a request sent on Monday is delivered, and the doctor is told by when to answer', async () => {
    await stage.settled();
    expect(await read('doctor')).toMatchObject({
      status: 'sent',
      delivery: 'acknowledged',
      clock: 'running',
      dueOn: '2026-12-07',
      holder: { party: 'recipient', until: '2026-12-07' },
    });
    expect(await noticesOf('doctor')).toEqual(['requestReceived']);
  });

  it('on Wednesday the doctor asks: the ball is with the caseworker and the deadline is paused', async () => {
    await stage.move({ workingDays: 2 });
    const asked = await give(stage.doctor, id, 'ask', { text: 'Hvilken periode ønskes belyst?' });
    expect(asked).toMatchObject({ status: 'questionAsked', clock: 'paused', badge: 'paused', holder: { party: 'requester', until: '2026-11-27' } });
    await stage.settled();
    expect(await noticesOf('caseworker')).toEqual(['questionAsked']);
  });

  it('while it is paused no day of the deadline is used, and nobody is reminded', async () => {
    await stage.move({ workingDays: 3 });
    expect(await read('caseworker')).toMatchObject({ status: 'questionAsked', clock: 'paused', workingDaysLeft: 8 });
    expect(await noticesOf('doctor')).toEqual(['requestReceived']);
  });

  it('on the next Monday the caseworker answers: five midnights later than before, rolled from Saturday to Monday', async () => {
    await give(stage.caseworker, id, 'answer-question', { text: 'Det seneste år.' });
    expect(await read('doctor')).toMatchObject({
      status: 'sent',
      clock: 'running',
      originalOn: '2026-12-12',
      dueOn: '2026-12-14',
      holder: { party: 'recipient', until: '2026-12-14' },
    });
    const { lines } = (await read('doctor', '/explanation')) as unknown as { lines: { code: string }[] };
    expect(lines.map(({ code }) => code)).toEqual(['leg', 'pause', 'roll', 'policy']);
    await stage.settled();
    expect(await noticesOf('doctor')).toEqual(['questionAnswered', 'requestReceived']);
  });

  it('the answer of Friday is in time, and its approval ends the request', async () => {
    await stage.move({ workingDays: 4 });
    expect(await give(stage.doctor, id, 'answer', { answerType: 'full', text: 'Borgeren er i bedring.' })).toMatchObject({
      status: 'answered',
      badge: 'answeredInTime',
      clock: 'stopped',
    });
    expect(await give(stage.caseworker, id, 'accept-answer')).toMatchObject({ status: 'closed', holder: null });
    await stage.settled();
    expect(await noticesOf('doctor')).toEqual(['closed', 'questionAnswered', 'requestReceived']);
  });

  it('the ledger tells who had the ball when, without a gap, and where the clock stood still', async () => {
    const { items: intervals } = (await read('caseworker', '/ledger')) as unknown as { items: Interval[] };
    for (const [place, { from }] of intervals.entries()) if (place > 0) expect(from).toBe(intervals[place - 1]?.to);
    const paused = intervals.filter(({ clock }) => clock === 'paused');
    expect(paused.map(({ holder, from, to }) => [holder, from.slice(0, 10), to?.slice(0, 10)])).toEqual([['requester', '2026-11-25', '2026-11-30']]);
  });

  it('the numbers of the manager know one answer, and that it was in time', async () => {
    const { counts } = (await stage.manager.get('/api/breaches').expect(200)).body;
    expect(counts).toMatchObject({ overdue: 0, answered: 1, answeredLate: 0, onTimePercent: 100 });
  });
});
