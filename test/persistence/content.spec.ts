import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bornOn, ContentErased, createCprIndex, createSealer, maskCpr, nameId, parseCpr, type Sealed } from '#persistence';
import pg from 'pg';
import { contentKey, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

const sealText = async (text: string): Promise<Sealed> => {
  const { one, sealer } = worlds;
  return { citizenId: one.citizen, contentId: one.content, sealed: await sealer.seal(one.citizen, one.content, text) };
};

describe('sealed content', () => {
  it('comes back as it was written, also from another process', async () => {
    const value = await sealText('Ærinde: må jeg høre mere? 🙂');
    expect(await worlds.sealer.open(value)).toBe('Ærinde: må jeg høre mere? 🙂');
    const other = createSealer(worlds.database.engine, contentKey);
    expect(await other.open(value)).toBe('Ærinde: må jeg høre mere? 🙂');
  });

  it('never looks the same twice', async () => {
    const [first, second] = [await sealText('det samme'), await sealText('det samme')];
    expect(first.sealed.equals(second.sealed)).toBe(false);
  });

  it('does not open in another place, for another citizen, or under another content key', async () => {
    const { one, two, sealer, database } = worlds;
    const value = await sealText('hemmeligt');
    await expect(sealer.open({ ...value, contentId: one.questionContent })).rejects.toThrow();
    await expect(sealer.open({ ...value, citizenId: two.citizen })).rejects.toThrow();
    await expect(createSealer(database.engine, Buffer.alloc(32, 8)).open(value)).rejects.toThrow('another CONTENT_KEY');
  });

  it('does not open when any bit of it was changed', async () => {
    const value = await sealText('hemmeligt');
    for (let byte = 0; byte < value.sealed.length; byte++) {
      const changed = Buffer.from(value.sealed);
      changed.writeUInt8(changed.readUInt8(byte) ^ 1, byte);
      await expect(worlds.sealer.open({ ...value, sealed: changed })).rejects.toThrow();
    }
  });

  it('gives two who seal first for the same citizen at once one key', async () => {
    const citizenId = '33333333-0000-7000-8000-0000000000c0';
    const sealers = [1, 2, 3, 4].map(() => createSealer(worlds.database.engine, contentKey));
    const sealed = await Promise.all(sealers.map((sealer) => sealer.seal(citizenId, 'x', 'tekst')));
    const fresh = createSealer(worlds.database.engine, contentKey);
    expect(await fresh.openAll(sealed.map((value) => ({ citizenId, contentId: 'x', sealed: value })))).toEqual(['tekst', 'tekst', 'tekst', 'tekst']);
  });

  it('is gone for good when the citizen’s key is erased, and nothing new can be sealed', async () => {
    const { two, sealer, database } = worlds;
    const sealed = await sealer.seal(two.citizen, two.content, 'hemmeligt');
    await sealer.eraseCitizenKey(two.citizen);
    const value = { citizenId: two.citizen, contentId: two.content, sealed };
    for (const anybody of [sealer, createSealer(database.engine, contentKey)]) {
      await expect(anybody.open(value)).rejects.toThrow(ContentErased);
      expect(await anybody.openAll([value])).toEqual([null]);
      await expect(anybody.seal(two.citizen, two.content, 'mere')).rejects.toThrow(ContentErased);
    }
  });

  it('leaves no name, CPR number or text in plain in any column of any table', async () => {
    const { database, one, url } = worlds;
    const secrets = [one.cpr, one.name, 'hemmelig'].flatMap((secret) => [secret, Buffer.from(secret).toString('hex')]);
    const dump = await dumpAll(url);
    expect(dump).toContain(one.request);
    for (const secret of secrets) expect(dump).not.toContain(secret);
    const { rows } = await database.engine.query('SELECT name_sealed FROM citizen WHERE id = $1', [one.citizen]);
    expect(await worlds.sealer.open({ citizenId: one.citizen, contentId: nameId(one.citizen), sealed: rows[0].name_sealed })).toBe(one.name);
  });
});

const dumpAll = async (url: string): Promise<string> => {
  const owner = new pg.Client(url);
  await owner.connect();
  const tables = await owner.query<{ name: string }>(`SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`);
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  await owner.end();
  return texts.join('\n');
};

describe('a CPR number', () => {
  const index = createCprIndex(contentKey);

  it('is found by an index that needs a key', () => {
    expect(index('610171-1234')).toEqual(index('6101711234'));
    expect(index('610171-1234')).not.toEqual(index('610171-1235'));
    expect(index('610171-1234')).not.toEqual(createCprIndex(Buffer.alloc(32, 8))('610171-1234'));
    expect(() => index('ikke et nummer')).toThrow(TypeError);
  });

  it.each(['010190-1234', '0101901234', '610171-1234', '910171-0001', '290200-4000', '311299-9999'])('may be %s', (text) => {
    expect(parseCpr(text)).toBe(text.replace('-', ''));
  });

  it.each([
    ['0101901234', '1990-01-01'],
    ['6101901234', '1990-01-01'],
    ['0205094000', '2009-05-02'],
    ['0205374000', '1937-05-02'],
    ['6205099000', '2009-05-02'],
    ['0205575000', '2057-05-02'],
    ['0205588000', '1858-05-02'],
    ['2902004000', '2000-02-29'],
    ['2902000000', null],
  ])('says when somebody was born, a replacement number too: %s', (cpr, born) => {
    expect(bornOn(cpr)).toBe(born);
  });

  it.each([
    '',
    '010190',
    '320190-1234',
    '000190-1234',
    '011390-1234',
    '310290-1234',
    '290201-1234',
    '930171-1234',
    '010190-123',
    '010190-12345',
    '01019O-1234',
  ])('cannot be “%s”', (text) => {
    expect(parseCpr(text)).toBeNull();
  });

  it('shows its date and nothing more', () => {
    expect(maskCpr('6101711234')).toBe('610171-••••');
  });
});
