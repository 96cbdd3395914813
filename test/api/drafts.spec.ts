import { describe, expect, it } from '@jest/globals';
import { createSent, give, people, setUp, stage } from './kit.js';

describe('an answer being written', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const secretary = app.session(people.secretary);

  const draftOf = async (): Promise<string> => `/api/service-requests/${(await createSent(caseworker)).id}/draft`;

  it('begins empty and need not be whole', async () => {
    const path = await draftOf();
    expect((await doctor.get(path).expect(200)).body).toEqual({
      version: 0,
      answerType: null,
      items: {},
      text: null,
      restOn: null,
      rightFormCode: null,
      attachments: [],
      savedAt: null,
      savedBy: null,
    });
    const saved = await doctor.put(path, { version: 0, items: { diagnoses: 'Ryg' } }).expect(200);
    expect(saved.body).toMatchObject({ version: 1, items: { diagnoses: 'Ryg' }, savedBy: 'Demo Jens Læge' });
  });

  it('keeps what a kind of answer asks for beside the words', async () => {
    const path = await draftOf();
    await doctor.put(path, { version: 0, answerType: 'partialRestFollows', restOn: '2026-12-01', rightFormCode: 'LÆ 135' }).expect(200);
    expect((await doctor.get(path).expect(200)).body).toMatchObject({ answerType: 'partialRestFollows', restOn: '2026-12-01', rightFormCode: 'LÆ 135' });
  });

  it('is shared by the practice, and never overwrites a colleague', async () => {
    const path = await draftOf();
    await secretary.put(path, { version: 0, text: 'Forberedt af Lis.' }).expect(200);
    const clash = await doctor.put(path, { version: 0, text: 'Skrevet samtidig.' }).expect(412);
    expect(clash.body.code).toBe('DraftConflict');
    const read = await doctor.get(path).expect(200);
    expect(read.body).toMatchObject({ version: 1, text: 'Forberedt af Lis.', savedBy: 'Demo Lis Sekretær' });
    await doctor.put(path, { version: 1, text: 'Rettet af Jens.' }).expect(200);
    expect((await secretary.put(path, { version: 1, text: 'For sent.' }).expect(412)).body.code).toBe('DraftConflict');
  });

  it('never reaches the other side', async () => {
    const path = await draftOf();
    await doctor.put(path, { version: 0, text: 'Hemmelig kladde.' }).expect(200);
    await caseworker.get(path).expect(403);
    await caseworker.put(path, { version: 1, text: 'x' }).expect(403);
    const request = await caseworker.get(path.replace('/draft', '')).expect(200);
    expect(request.text).not.toContain('Hemmelig kladde.');
  });

  it('is gone once the answer is given', async () => {
    const path = await draftOf();
    await doctor.put(path, { version: 0, text: 'Kladde.' }).expect(200);
    await give(doctor, path.split('/')[3] ?? '', 'answer', { answerType: 'full', text: 'Svar.' });
    expect((await doctor.get(path).expect(200)).body.version).toBe(0);
  });

  it('is refused when it is no draft', async () => {
    const path = await draftOf();
    for (const body of [
      { text: 'uden version' },
      { version: 0, items: { a: { b: 1 } } },
      { version: 0, items: ['a'] },
      { version: -1 },
      { version: 0, restOn: 'i morgen' },
      { version: 0, text: 'x'.repeat(10_001) },
    ]) {
      expect((await doctor.put(path, body).expect(400)).body.code).toBe('ValidationFailed');
    }
  });
});
