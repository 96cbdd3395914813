import pg from 'pg';
import { sections } from './catalogue.js';

const preface = '-- The whole schema as the migrations make it. Written by `npm run schema`; a test compares it. Do not edit.\n';

/** PostgreSQL 18 shows NOT NULL as constraints with names of their own, and may quote or break lines differently; trailing space says nothing. */
const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trim();

/** The schema of a migrated database as text, the same for the same migrations. */
export const describeSchema = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET search_path = public`);
    const parts = [preface];
    for (const { title, query } of sections) {
      const { rows } = await client.query<{ line: string }>(query);
      if (rows.length > 0) parts.push(`-- ${title}\n\n${rows.map(({ line }) => tidy(line)).join('\n')}\n`);
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
};
