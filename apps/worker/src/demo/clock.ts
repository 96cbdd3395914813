import type { Instant } from '#sla';
import type pg from 'pg';

/** Business time goes on from that instant. Never back: what is planned for a moment already passed happens now. */
export const setClock = async (pool: pg.Pool, at: Instant): Promise<void> => {
  await pool.query({ name: 'set clock', text: `UPDATE business_clock SET "offset" = greatest("offset", $1::timestamptz - now())`, values: [at] });
};

/** The first instant of the world's past; the only time that the clock goes back. */
export const startClock = async (pool: pg.Pool, at: Instant): Promise<void> => {
  await pool.query(`UPDATE business_clock SET "offset" = $1::timestamptz - now()`, [at]);
};

/** Business time is the database's own from now on. */
export const releaseClock = async (pool: pg.Pool): Promise<void> => {
  await pool.query(`UPDATE business_clock SET "offset" = '0'`);
};

export const nextTimerAt = async (pool: pg.Pool): Promise<Instant | null> => {
  const { rows } = await pool.query<{ due: Instant | null }>({ name: 'next timer at', text: 'SELECT min(due_at) AS due FROM timer' });
  return rows[0]?.due ?? null;
};
