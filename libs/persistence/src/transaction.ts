import type pg from 'pg';

/** All of it or nothing. A connection that broke is thrown away. */
export const inTransaction = async <T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await use(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (lost: unknown) => client.release(lost instanceof Error ? lost : true),
    );
    throw error;
  }
};
