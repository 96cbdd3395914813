import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { NotificationsView } from '../../apps/api/src/notifications/notifications.dto.js';
import type { Me } from '../../apps/api/src/session/session.dto.js';
import type { Session } from '../kit/app.js';
import { rules } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { allTold, createSent, draftBody, empower, people, setUp, stageWithWorker } from './kit.js';

const own = '/api/own-case/representatives';

const app = setUp(() => stageWithWorker({ ...rules, grantKinds: seedRuleBook.grantKinds }));
const citizen = app.session(people.citizen);
const caseworker = app.session(people.caseworker);

const asked = async (courseId: string = courses.citizen): Promise<string> => {
  const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135', courseId });
  await allTold(app);
  return id;
};
const read = async (session: Session): Promise<NotificationsView> => (await session.get('/api/notifications?limit=100').expect(200)).body as NotificationsView;
const about = async (session: Session): Promise<(string | null)[]> => (await read(session)).items.map(({ requestId }) => requestId);
const choose = (session: Session, citizenId: string) => session.put('/api/session/citizen', { citizenId }).expect(200);
const placesOf = async (session: Session) => ((await session.get('/api/me').expect(200)).body as Me).places.map(({ id, unread }) => [id, unread]);

describe('what a citizen is told', () => {
  it('is read by whoever acts for them while they do, and beside no other case', async () => {
    const before = await asked();
    const helper = await app.signIn(people.otherCitizen);
    await empower(citizen, helper);
    const mine = await asked(courses.otherCitizen);
    const theirs = await asked();
    await choose(helper, citizens.otherCitizen);
    expect(await about(helper)).toContain(mine);
    expect(await about(helper)).not.toContain(theirs);
    expect(await placesOf(helper)).toEqual([
      [citizens.otherCitizen, expect.any(Number)],
      [citizens.citizen, 1],
    ]);
    await choose(helper, citizens.citizen);
    expect([await about(helper), (await read(helper)).items[0]?.title]).toEqual([[theirs], 'Bestil en tid']);
    expect(await about(citizen)).toEqual(expect.arrayContaining([before, theirs]));
    expect(await about(citizen)).not.toContain(mine);
  });

  it('is read by each for themselves: what one has seen is still new to the other', async () => {
    const helper = await app.signIn(people.otherCitizen);
    await choose(helper, citizens.citizen);
    const [first] = (await read(helper)).items;
    const { unread } = (await helper.post('/api/notifications/read', { ids: [first?.id] }).expect(200)).body;
    expect(unread).toBe(0);
    expect((await read(citizen)).items.find(({ requestId }) => requestId === first?.requestId)?.readAt).toBeNull();
    await choose(helper, citizens.otherCitizen);
    await helper.post('/api/notifications/read', { ids: [first?.id] }).expect(200);
    expect((await read(helper)).items.every(({ readAt }) => readAt === null)).toBe(true);
  });

  it('is read no more once it was stopped, whatever was told before', async () => {
    const helper = await app.signIn(people.otherCitizen);
    await choose(helper, citizens.citizen);
    const [found] = (await citizen.get(own).expect(200)).body.items;
    await citizen.post(`${own}/${found?.id}/end`).expect(204);
    await helper.get('/api/notifications').expect(403);
    await choose(helper, citizens.otherCitizen);
    const later = await asked();
    expect(await about(helper)).not.toContain(later);
    const written = await app.foundation.database.engine.query('SELECT FROM notification WHERE person_id = $1 AND instance_id = $2', [
      people.otherCitizen,
      later,
    ]);
    expect(written.rows).toEqual([]);
  });
});
