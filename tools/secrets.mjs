// npm run secrets: makes what docker-compose.yml reads from secrets/, and leaves what is there.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';

// The containers' user reads the files; the folder keeps everybody else on this machine out.
fs.mkdirSync('secrets', { recursive: true, mode: 0o700 });

const secret = (name, make) => {
  const file = `secrets/${name}`;
  if (!fs.existsSync(file)) fs.writeFileSync(file, make(), { mode: 0o444 });
  return fs.readFileSync(file, 'utf8');
};

const password = () => randomBytes(24).toString('hex');
const database = secret('database_password', password);
const queue = secret('queue_password', password);
secret('database_url', () => `postgres://afklar:${database}@database:5432/afklar`);
secret('queue_url', () => `redis://:${queue}@queue:6379`);
secret('content_key', () => randomBytes(32).toString('base64'));
console.log('secrets/ is complete. Keep a copy of secrets/content_key elsewhere: without it nobody can read what is in the database.');
