import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import pg from 'pg';

/** Monday 23 November 2026, nine o'clock in Copenhagen. */
export const monday = '2026-11-23T08:00:00.000Z';

/** Sets business time, forward or back; it goes on from there. */
export const setClock = async (databaseUrl: string, instant: string): Promise<void> => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`UPDATE business_clock SET "offset" = $1::timestamptz - now()`, [instant]);
  await client.end();
};

/** Today in Copenhagen and so many days: near midnight it is another day there than in UTC. */
export const inDays = (days: number): LocalDate => addCalendarDays(localDateOf(new Date().toISOString()), days);
