import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OutgoingMessage, OutgoingView } from '../../apps/api/src/outgoing/outgoing.dto.js';
import { createSent, draftBody, give } from '../api/kit.js';
import { courses } from '../kit/world.js';
import { onEachQueue, type Stage } from './kit.js';

type Who = 'doctor' | 'caseworker' | 'manager' | 'citizen';
type Told = { id: string; code: string; requestId: string; title: string; body: string };

const everybody: readonly Who[] = ['doctor', 'caseworker', 'manager', 'citizen'];
const whoIs = ({ to: { people } }: OutgoingMessage): Who =>
  ({ handlers: 'doctor', coordinators: 'doctor', owner: 'caseworker', managers: 'manager', citizen: 'citizen', person: 'caseworker' })[people] as Who;
const said = ({ code, title, body }: Pick<Told, 'code' | 'title' | 'body'>, requestId: string): string => JSON.stringify([requestId, code, title, body]);

onEachQueue('what was listed goes out when the clock comes there', (open) => {
  let stage: Stage;

  const listed = async (query: string): Promise<OutgoingView> => (await stage.caseworker.get(`/api/outgoing?${query}`).expect(200)).body;
  const noticesOf = async (who: Who): Promise<Told[]> => (await stage[who].get('/api/notifications?limit=100').expect(200)).body.items;
  const sentSince = async (who: Who, known: ReadonlySet<string>): Promise<string[]> =>
    (await noticesOf(who)).filter(({ id }) => !known.has(id)).map((notice) => said(notice, notice.requestId));

  beforeAll(async () => {
    stage = await open();
    await createSent(stage.caseworker);
    await createSent(stage.caseworker, { ...draftBody, courseId: courses.otherCitizen });
    await createSent(stage.caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const { id } = await createSent(stage.caseworker, { ...draftBody, formCode: 'LÆ 265' });
    await give(stage.doctor, id, 'ask', { text: 'Hvilken periode?' });
    await stage.settled();
  });
  afterAll(() => stage?.end());

  it.each([
    { days: 10, until: '2026-12-03' },
    { days: 5, until: '2026-12-08' },
    { days: 14, until: '2026-12-22' },
  ])('each message to the one it was listed for, in the words it was listed with, until $until', async ({ days, until }) => {
    const { items, nextCursor } = await listed(`until=${until}&time=10:00`);
    expect(nextCursor).toBeNull();
    expect(items.length).toBeGreaterThan(0);
    const known = new Set((await Promise.all(everybody.map(noticesOf))).flat().map(({ id }) => id));
    await stage.move({ days });
    for (const who of everybody) {
      const wanted = items.filter((message) => whoIs(message) === who).map((message) => said(message, message.request.id));
      expect((await sentSince(who, known)).toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('is listed no more once it was sent', async () => {
    expect((await listed('until=2026-12-22&time=10:00')).items).toEqual([]);
  });
});
