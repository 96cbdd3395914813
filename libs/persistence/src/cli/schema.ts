import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { migrate } from '../migrate.js';
import { describeSchema } from '../schema/describe-schema.js';

/** `schema.js <file>`: migrates a database of its own on the server of DATABASE_URL, writes its schema, and drops it. */
const url = process.env['DATABASE_URL'];
const file = process.argv[2];
if (url === undefined || url === '' || file === undefined) {
  console.error('Give DATABASE_URL of any database whose server may be used, and the file to write.');
  process.exit(1);
}

const name = `afklar_schema_${process.pid}`;
const scratch = new URL(url);
scratch.pathname = `/${name}`;
const server = new pg.Client(url);
await server.connect();
try {
  await server.query(`CREATE DATABASE ${name}`);
  await migrate(scratch.href);
  await writeFile(file, await describeSchema(scratch.href));
  console.log(`${file} written.`);
} finally {
  await server.query(`DROP DATABASE IF EXISTS ${name}`);
  await server.end();
}
