import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '#persistence';
import { createDatabase } from '../kit/database.js';

describe('what a connection asks of the readers often', () => {
  let made: Awaited<ReturnType<typeof createDatabase>>;
  let database: Database;

  beforeAll(async () => {
    made = await createDatabase();
    database = await openDatabase(made.url, { app: 1 });
  });
  afterAll(async () => {
    await database?.close();
    await made?.drop();
  });

  const ask = async (text: string, values: unknown[], times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await database.app.query(text, values);
  };
  const kept = (): Promise<{ statement: string; generic: number }[]> =>
    database.app.query('SELECT statement, generic_plans::int AS generic FROM pg_prepared_statements');

  it('is planned once and not each time', async () => {
    const text = 'SELECT id FROM citizen WHERE id = $1';
    await ask(text, ['00000000-0000-7000-8000-000000000001'], 10);
    expect((await kept()).find(({ statement }) => statement === text)?.generic).toBeGreaterThan(0);
  });

  it('fills no memory without end when its text is never the same twice', async () => {
    for (let no = 0; no < 400; no += 1) await ask(`SELECT ${no} + $1::int`, [no]);
    expect((await kept()).length).toBeLessThanOrEqual(300);
  });
});
