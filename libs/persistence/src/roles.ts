import type pg from 'pg';

/** `app` reads under row-level security for a person; `engine` writes what the program itself decides. */
const roles = ['app', 'engine'] as const;

const wasThere = (error: unknown): boolean => ['42710', '23505', 'XX000'].includes(String((error as { code?: unknown }).code));

/**
 * Roles belong to the whole cluster, and databases that migrate side by side do not see each other's locks:
 * whoever comes second collides in the catalogue with just what it wanted to do.
 */
const ignoringRace = async (statement: () => Promise<unknown>): Promise<void> => {
  try {
    await statement();
  } catch (error) {
    if (!wasThere(error)) throw error;
  }
};

const exists = async (client: pg.Client, role: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
};

/** Whether this login may act as the role; membership alone does not say so since PostgreSQL 16. */
const mayBe = async (client: pg.Client, role: string): Promise<boolean> => {
  try {
    await client.query(`SET ROLE ${role}`);
    await client.query('RESET ROLE');
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== '42501') throw error;
    return false;
  }
};

/** Makes the roles when missing and lets this login act as them. They own nothing and bypass nothing. */
export const createRoles = async (client: pg.Client): Promise<void> => {
  for (const role of roles) {
    if (!(await exists(client, role))) await ignoringRace(() => client.query(`CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT`));
    if (!(await mayBe(client, role))) await ignoringRace(() => client.query(`GRANT ${role} TO CURRENT_USER`));
  }
};
