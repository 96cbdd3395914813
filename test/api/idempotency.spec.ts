import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { create, createSent, draftBody, knowingly, people, setUp, stage } from './kit.js';

describe('the same key gives the same answer and one effect', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const list = '/api/service-requests';

  it('and a call without a key is refused', async () => {
    expect((await caseworker.post(list, draftBody).expect(400)).body.code).toBe('IdempotencyKeyMissing');
    const { id } = await create(caseworker);
    expect((await caseworker.post(`${list}/${id}/send`).expect(400)).body.code).toBe('IdempotencyKeyMissing');
    expect((await caseworker.command(`${list}/${id}/send`, {}, 'with blanks in it').expect(400)).body.code).toBe('IdempotencyKeyInvalid');
  });

  it('when a request is made', async () => {
    const key = randomUUID();
    const first = await caseworker.command(list, draftBody, key).expect(201);
    const second = await caseworker.command(list, draftBody, key).expect(201);
    expect(second.body).toEqual(first.body);
  });

  it('when a command is given, also ten times at once', async () => {
    const { id, version } = await createSent(caseworker);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => doctor.command(`${list}/${id}/ask`, { text: 'Hvorfor?' }, key)));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body.conversation).toHaveLength(1);
      expect(body.version).toBeGreaterThan(version);
    }
  });

  it('when what was done took the request out of one’s sight', async () => {
    const citizen = await app.signIn(people.citizen);
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await caseworker.command(`${list}/${id}/request-consent`, { thenSend: false, ...knowingly }).expect(200);
    const key = randomUUID();
    for (let call = 0; call < 2; call += 1) await citizen.command(`${list}/${id}/refuse-consent`, {}, key).expect(204);
    await citizen.command(`${list}/${id}/refuse-consent`, { text: 'En anden tekst.' }, key).expect(404);
    await citizen.command(`${list}/${id}/refuse-consent`).expect(404);
  });

  it('and another body under it is refused', async () => {
    const { id } = await createSent(caseworker);
    const key = randomUUID();
    await doctor.command(`${list}/${id}/ask`, { text: 'Hvorfor?' }, key).expect(200);
    expect((await doctor.command(`${list}/${id}/ask`, { text: 'Hvordan?' }, key).expect(422)).body.code).toBe('IdempotencyKeyReused');
  });

  it('while two people may use the same key', async () => {
    const key = randomUUID();
    const other = await app.signIn(people.otherCaseworker);
    const mine = await caseworker.command(list, draftBody, key).expect(201);
    const theirs = await other.command(list, draftBody, key).expect(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('and a command on a version that is gone is refused', async () => {
    const { id, version } = await createSent(caseworker);
    await doctor.command(`${list}/${id}/receive`).set('if-match', `"${version}"`).expect(200);
    const late = await doctor.command(`${list}/${id}/accept`).set('if-match', `"${version}"`).expect(412);
    expect(late.body.code).toBe('VersionConflict');
  });
});
