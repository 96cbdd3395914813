import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createDatabase } from '../../kit/database.js';

const run = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
};

/** A database without a schema, on the server of the kit. */
export const createEmptyDatabase = async (): Promise<{ url: string; drop(): Promise<void> }> => {
  const neighbour = await createDatabase();
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await run(neighbour.url, `CREATE DATABASE ${name}`);
  const url = new URL(neighbour.url);
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await run(neighbour.url, `DROP DATABASE ${name} WITH (FORCE)`);
    await neighbour.drop();
  };
  return { url: url.href, drop };
};
