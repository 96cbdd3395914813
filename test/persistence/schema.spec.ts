import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeSchema } from '#persistence';
import { createDatabase } from '../kit/database.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe('schema.sql', () => {
  it('is what the migrations make; `npm run schema` writes it anew', async () => {
    const written = await readFile('libs/persistence/schema.sql', 'utf8');
    expect(await describeSchema(database.url)).toBe(written);
  });
});
