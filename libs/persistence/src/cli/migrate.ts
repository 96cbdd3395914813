import { migrate } from '../migrate.js';

const url = process.env['DATABASE_URL'];
if (url === undefined || url === '') {
  console.error('DATABASE_URL is missing. Give it the address of the database to migrate.');
  process.exit(1);
}
const applied = await migrate(url);
for (const name of applied) console.log(`applied ${name}`);
console.log(applied.length === 0 ? 'The schema is up to date.' : `${applied.length} migrations applied.`);
