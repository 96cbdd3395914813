import { loadDatabaseUrl } from '#config';
import { migrate } from '../migrate.js';

const applied = await migrate(loadDatabaseUrl(process.env));
for (const name of applied) console.log(`applied ${name}`);
console.log(applied.length === 0 ? 'The schema is up to date.' : `${applied.length} migrations applied.`);
