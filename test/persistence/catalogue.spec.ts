import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase } from '../kit/database.js';

/** Tables without a policy, each with the reason why it holds nothing of a tenant. */
const holdsNothingOfATenant: Readonly<Record<string, string>> = {
  organisation: 'the public register of who can ask and be asked',
  person: 'the directory of staff; a citizen’s row holds ids alone, the name lies sealed behind a policy',
  unit: 'the directory too: into which units an organisation is divided',
  membership: 'the directory of staff too: who is a locum where',
  rule_book: 'forms, policies and calendars, the same for everybody',
  rule_change: 'changes of the rule book, written by administrators',
  directory_change: 'what administrators change in the registers above',
  business_clock: 'one offset for all',
  schema_migration: 'names and checksums of migrations',
};

/** Functions that run with their owner’s rights. */
const securityDefiners: readonly string[] = [];

let database: Awaited<ReturnType<typeof createDatabase>>;
let owner: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client(database.url);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const names = async (sql: string): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
};
const ours = `relnamespace = 'public'::regnamespace`;

describe('the catalogue', () => {
  it('has every table behind a forced policy, or in the list of those that hold nothing of a tenant', async () => {
    const open = await names(`SELECT relname AS name FROM pg_class c WHERE ${ours} AND relkind IN ('r', 'p')
      AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`);
    expect(open.toSorted()).toEqual(Object.keys(holdsNothingOfATenant).toSorted());
  });

  it('lets no policy of role app, or of everybody, be true of every row', async () => {
    const wide = await names(`SELECT format('%s on %s', policyname, tablename) AS name FROM pg_policies
      WHERE schemaname = 'public' AND roles <> '{engine}' AND (qual = 'true' OR with_check = 'true')`);
    expect(wide).toEqual([]);
  });

  it('names its roles in every policy', async () => {
    expect(await names(`SELECT policyname AS name FROM pg_policies WHERE schemaname = 'public' AND 'public' = ANY (roles)`)).toEqual([]);
  });

  it('lets the roles of the program own nothing and bypass nothing', async () => {
    const owned = await names(`SELECT relname AS name FROM pg_class WHERE pg_get_userbyid(relowner) IN ('app', 'engine')
      UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) IN ('app', 'engine')
      UNION ALL SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) IN ('app', 'engine')`);
    expect(owned).toEqual([]);
    const mighty = await names(`SELECT rolname AS name FROM pg_roles
      WHERE rolname IN ('app', 'engine') AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolcanlogin)`);
    expect(mighty).toEqual([]);
    expect(await names(`SELECT roleid::regrole::text AS name FROM pg_auth_members WHERE member::regrole::text IN ('app', 'engine')`)).toEqual([]);
  });

  it('lets role app write only what a person writes by itself', async () => {
    const written = await names(`SELECT DISTINCT format('%s %s', lower(privilege_type), table_name) AS name FROM information_schema.column_privileges
      WHERE grantee = 'app' AND table_schema = 'public' AND privilege_type IN ('INSERT', 'UPDATE')
      UNION SELECT format('delete %s', table_name) FROM information_schema.table_privileges
      WHERE grantee = 'app' AND table_schema = 'public' AND privilege_type IN ('DELETE', 'TRUNCATE')`);
    expect(written.toSorted()).toEqual([
      'delete draft',
      'delete saved_view',
      'delete session',
      'insert access_log',
      'insert attachment',
      'insert draft',
      'insert saved_view',
      'insert session',
      'update draft',
      'update notification',
      'update saved_view',
      'update session',
    ]);
  });

  it('gives nobody rights on our tables by way of PUBLIC', async () => {
    expect(await names(`SELECT relname AS name FROM pg_class c, aclexplode(c.relacl) x WHERE ${ours} AND x.grantee = 0`)).toEqual([]);
  });

  it('has no function that runs with its owner’s rights, and no view that reads with them, but for the listed', async () => {
    const definers = await names(`SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`);
    expect(definers).toEqual(securityDefiners);
    const views = await names(`SELECT relname AS name FROM pg_class WHERE ${ours} AND relkind IN ('v', 'm')
      AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`);
    expect(views).toEqual([]);
  });

  it('has no column of CPR or name in plain beside a citizen', async () => {
    const columns = await names(`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public'
      AND (column_name ~ 'cpr' OR table_name = 'citizen' AND column_name ~ 'name') AND data_type <> 'bytea'`);
    expect(columns).toEqual([]);
  });
});
