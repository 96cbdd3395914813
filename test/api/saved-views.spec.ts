import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { citizens } from '../kit/world.js';
import { people, setUp, stage } from './kit.js';

describe('a view of the inbox that somebody named', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const colleague = app.session(people.otherCaseworker);

  const path = '/api/saved-views';
  const namesOf = async (session: Session): Promise<string[]> => (await session.get(path).expect(200)).body.items.map(({ name }: { name: string }) => name);

  it('is kept with what it shows, renamed and forgotten, and a colleague knows nothing of it', async () => {
    const search = { tab: 'unit', status: 'sent', formCode: 'LÆ 125', sort: 'created' };
    const made = await caseworker.post(path, { name: '  Nye attester ', search }).expect(201);
    expect(made.body).toEqual({ id: expect.any(String), name: 'Nye attester', search });
    expect((await caseworker.get(path).expect(200)).body).toEqual({ items: [made.body], nextCursor: null, counts: { all: 1 } });
    expect(await namesOf(colleague)).toEqual([]);
    const own = `${path}/${made.body.id}`;
    await colleague.put(own, { name: 'Min' }).expect(404);
    await colleague.remove(own).expect(404);
    expect((await caseworker.put(own, { name: 'Attester' }).expect(200)).body).toEqual({ ...made.body, name: 'Attester' });
    await caseworker.remove(own).expect(204);
    expect(await namesOf(caseworker)).toEqual([]);
    await caseworker.remove(own).expect(404);
    await caseworker.put(`${path}/${randomUUID()}`, { name: 'Attester' }).expect(404);
  });

  it('has a name of 1 to 60 characters that no other has, and shows a list, not a citizen', async () => {
    const faultIn = async (body: object) => (await caseworker.post(path, body).expect(400)).body.errors[0];
    expect(await faultIn({ name: ' ', search: {} })).toMatchObject({ field: 'name', code: 'required' });
    expect(await faultIn({ name: 'x'.repeat(61), search: {} })).toMatchObject({ field: 'name', code: 'tooLong' });
    expect(await faultIn({ name: 'Anna', search: { citizenId: citizens.citizen } })).toMatchObject({ field: 'search.citizenId', code: 'unknown' });
    expect(await faultIn({ name: 'Alt', search: { tab: 'everything' } })).toMatchObject({ field: 'search.tab', code: 'oneOf' });
    expect(await faultIn({ name: 'Alt' })).toMatchObject({ field: 'search', code: 'required' });
    await caseworker.post(path, { name: 'x'.repeat(60), search: {} }).expect(201);
    const other = await caseworker.post(path, { name: 'Alt', search: {} }).expect(201);
    expect(await faultIn({ name: 'Alt', search: {} })).toMatchObject({ field: 'name', code: 'duplicate' });
    const renamed = await caseworker.put(`${path}/${other.body.id}`, { name: 'x'.repeat(60) }).expect(400);
    expect(renamed.body.errors[0]).toMatchObject({ field: 'name', code: 'duplicate' });
  });

  it('is one of twenty', async () => {
    for (let place = 1; place <= 20; place += 1) await colleague.post(path, { name: `Nr. ${place}`, search: {} }).expect(201);
    const { body } = await colleague.post(path, { name: 'Nr. 21', search: {} }).expect(400);
    expect(body.errors[0]).toMatchObject({ field: 'savedViews', code: 'tooMany', detail: expect.stringContaining('20') });
    expect(await namesOf(colleague)).toHaveLength(20);
  });
});
