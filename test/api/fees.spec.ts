import { beforeAll, describe, expect, it } from '@jest/globals';
import { courses } from '../kit/world.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

type Item = { requestId: string; number: string; line: number; occasion: string; amount: number; status: string; on: string; allowed: string[] };

/** LÆ 135 earns 800 kroner, a no-show 103 and an annulment 104. */
const paidBody = { ...draftBody, formCode: 'LÆ 135' };
const text = 'Beløbet passer ikke.';

describe('the fees that an organisation pays', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const manager = app.session(people.manager);
  const doctor = app.session(people.doctor);
  const ids: Record<'waiting' | 'answered' | 'cancelled', string> = { waiting: '', answered: '', cancelled: '' };

  beforeAll(async () => {
    await app.foundation.database.engine.query(`UPDATE organisation SET gln = '5790000000001' WHERE name = 'Demo Kommune'`);
    await app.foundation.database.engine.query(
      `UPDATE organisation SET provider_number = '012345', name = '=Demo "Lægehuset"; Nord' WHERE name = 'Demo Lægehuset'`,
    );
    ids.waiting = (await createSent(caseworker, paidBody)).id;
    ids.answered = (await createSent(caseworker, { ...paidBody, courseId: courses.otherCitizen })).id;
    await give(doctor, ids.answered, 'answer', { answerType: 'full', text: 'Et svar om helbred.' });
    ids.cancelled = (await createSent(caseworker, paidBody)).id;
    await give(doctor, ids.cancelled, 'accept');
    await give(caseworker, ids.cancelled, 'cancel', { text: 'Ikke længere nødvendig.' });
    await createSent(caseworker);
    await create(caseworker, paidBody);
  });

  const read = async (query = '', by = manager): Promise<{ items: Item[]; nextCursor: string | null; counts: Record<string, object> }> =>
    (await by.get(`/api/fees${query}`).expect(200)).body;
  const told = (items: readonly Item[]) => items.map(({ requestId, line, occasion, amount, status }) => [requestId, line, occasion, amount, status]);
  const csv = async (query = '', by = manager) => by.get(`/api/fees/export${query}`).set('accept-language', 'da').expect(200);

  it('are listed line by line, the newest request first', async () => {
    expect(told((await read()).items)).toEqual([
      [ids.cancelled, 1, 'statement', 800, 'annulled'],
      [ids.cancelled, 2, 'annulment', 104, 'due'],
      [ids.answered, 1, 'statement', 800, 'due'],
      [ids.waiting, 1, 'statement', 800, 'expected'],
    ]);
  });

  it('come page by page, none twice and none left out', async () => {
    const seen: Item[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(`?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(told(seen)).toEqual(told((await read()).items));
  });

  it('are counted by how they stand, whatever status is asked for', async () => {
    const { items, counts } = await read('?status=due');
    expect(told(items).map(([id]) => id)).toEqual([ids.cancelled, ids.answered]);
    expect(counts).toEqual({
      expected: { count: 1, amount: 800 },
      due: { count: 2, amount: 904 },
      disputed: { count: 0, amount: 0 },
      approved: { count: 0, amount: 0 },
      annulled: { count: 1, amount: 800 },
    });
  });

  it('are those of the days asked for', async () => {
    const on = (await read()).items[0]?.on ?? '';
    expect((await read(`?from=${on}&to=${on}`)).items).toHaveLength(4);
    expect((await read('?to=2025-12-31')).items).toEqual([]);
    expect((await read('?from=2099-01-01')).items).toEqual([]);
    await manager.get('/api/fees?from=igår').expect(400);
  });

  it('are no matter of who answers or of another municipality', async () => {
    const secretary = await app.signIn(people.secretary);
    await secretary.get('/api/fees').expect(403);
    await doctor.get('/api/fees/export').expect(403);
    const stranger = await app.signIn(people.strangeCaseworker);
    expect((await read('', stranger)).items).toEqual([]);
    expect((await csv('', stranger)).text.trim().split('\r\n')).toHaveLength(1);
  });

  it('go to finance as a file that Danish spreadsheets open', async () => {
    const { text: file, headers } = await csv('?status=due');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('honorar.csv');
    const [head, annulment = '', statement = ''] = file.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('Anmodning;Enhed;Blanket;Modtager;Ydernummer;Honorar for;Beløb (kr.);Tolk;Status;Dato;Afsendt;Besvaret');
    expect(annulment).toMatch(/;Annullering;104,00;nej;Til godkendelse;/);
    expect(statement).toMatch(/^\d{4}-\d{6};Demo Team Nord;LÆ 135;"'=Demo ""Lægehuset""; Nord";012345;Attest;800,00;nej;Til godkendelse;\d{4}(-\d\d){2};/);
  });

  it('tell nothing of the citizen, and each look is written down', async () => {
    const { text: file } = await csv();
    const { text: list } = await manager.get('/api/fees').expect(200);
    expect(file + list).not.toMatch(/Anna|Åberg|67\d{4}|helbred/);
    const { rows } = await app.foundation.database.engine.query<{ action: string }>(
      `SELECT DISTINCT action FROM access_log WHERE instance_id = $1 AND action LIKE 'fees.%' ORDER BY 1`,
      [ids.answered],
    );
    expect(rows.map(({ action }) => action)).toEqual(['fees.export', 'fees.read']);
  });

  it('stand on the request, with who pays, for both sides and for nobody else', async () => {
    for (const side of [caseworker, doctor]) {
      const { body } = await side.get(`/api/service-requests/${ids.answered}`).expect(200);
      expect(body.fees).toMatchObject([{ line: 1, occasion: 'statement', amount: 800, status: 'due' }]);
      expect(body.payment).toEqual({
        payer: 'Demo Kommune, Demo Team Nord',
        gln: '5790000000001',
        reference: body.number,
        withInterpreter: false,
        interpreterBookedBy: null,
      });
    }
    const citizen = await app.signIn(people.citizen);
    expect((await citizen.get(`/api/service-requests/${ids.waiting}`).expect(200)).body.fees).toEqual([]);
  });

  it('are disputed and approved by whoever pays, as each line allows', async () => {
    const allowed = async () => (await read()).items.filter(({ requestId }) => requestId === ids.answered).map((item) => item.allowed);
    expect(await allowed()).toEqual([['approveFee', 'disputeFee']]);
    await doctor.command(`/api/service-requests/${ids.answered}/approve-fee`, { line: 1 }).expect(403);
    const disputed = await give(caseworker, ids.answered, 'dispute-fee', { line: 1, text });
    expect(disputed.fees).toMatchObject([{ status: 'disputed', allowed: ['approveFee'] }]);
    const { body } = await doctor.get(`/api/service-requests/${ids.answered}`).expect(200);
    expect(body.conversation.at(-1)).toMatchObject({ text, title: 'Honorar bestridt: attest, 800 kr.' });
    expect((await give(manager, ids.answered, 'approve-fee', { line: 1 })).fees).toMatchObject([{ status: 'approved', allowed: [] }]);
    const again = await manager.command(`/api/service-requests/${ids.answered}/approve-fee`, { line: 1 }).expect(409);
    expect(again.body).toMatchObject({ code: 'FeeNotDue' });
    expect(await allowed()).toEqual([[]]);
  });

  it('are told beforehand of what an annulment would do to them', async () => {
    await give(doctor, ids.waiting, 'accept');
    const { body } = await caseworker.get(`/api/service-requests/${ids.waiting}/effects`).expect(200);
    const cancel = body.items.find(({ command }: { command: string }) => command === 'cancel');
    expect(cancel.fees).toMatchObject([
      { line: 1, occasion: 'statement', amount: 800, status: 'annulled' },
      { line: 2, occasion: 'annulment', amount: 104, status: 'due' },
    ]);
  });
});
