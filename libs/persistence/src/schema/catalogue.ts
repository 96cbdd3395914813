/**
 * The schema as text, out of PostgreSQL's own catalogue, for the embedded server comes without pg_dump. Every query
 * answers with one column `line`, in an order that depends on names alone.
 */
const ours = `n.nspname = 'public'`;
const noExtension = (catalogue: string, oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

const tables = `
SELECT format(E'CREATE TABLE %I (\\n%s\\n)%s;', c.relname,
    string_agg(format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
      CASE WHEN a.attgenerated = 's' THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(f.adbin, f.adrelid))
        WHEN f.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid) ELSE '' END,
      CASE WHEN a.attidentity <> '' THEN ' GENERATED ALWAYS AS IDENTITY' ELSE '' END), E',\\n' ORDER BY a.attnum),
    coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', '')) AS line
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef f ON f.adrelid = c.oid AND f.adnum = a.attnum
WHERE ${ours} AND c.relkind IN ('r', 'p') AND ${noExtension('pg_class', 'c.oid')}
GROUP BY c.oid, c.relname, c.reloptions ORDER BY c.relname`;

const views = `
SELECT format('CREATE VIEW %I%s AS %s', c.relname, coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''), pg_get_viewdef(c.oid)) AS line
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${ours} AND c.relkind IN ('v', 'm') AND ${noExtension('pg_class', 'c.oid')} ORDER BY c.relname`;

const sequences = `
SELECT format('CREATE SEQUENCE %I;', c.relname) AS line FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${ours} AND c.relkind = 'S' ORDER BY c.relname`;

const constraints = `
SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${ours} AND k.contype IN ('p', 'u', 'c', 'f', 'x') ORDER BY c.relname, k.conname`;

const indexes = `
SELECT pg_get_indexdef(i.indexrelid) || ';' AS line
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${ours} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY t.relname, c.relname`;

const functions = `
SELECT pg_get_functiondef(p.oid) || ';' AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE ${ours} AND p.prokind IN ('f', 'p') AND ${noExtension('pg_proc', 'p.oid')} ORDER BY p.proname, pg_get_function_identity_arguments(p.oid)`;

const triggers = `
SELECT pg_get_triggerdef(t.oid) || ';' AS line FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${ours} AND NOT t.tgisinternal ORDER BY c.relname, t.tgname`;

const walls = `
SELECT format('ALTER TABLE %I %s ROW LEVEL SECURITY%s;', c.relname, 'ENABLE',
    CASE WHEN c.relforcerowsecurity THEN format(E';\\nALTER TABLE %I FORCE ROW LEVEL SECURITY', c.relname) ELSE '' END) AS line
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} AND c.relrowsecurity ORDER BY c.relname`;

const policies = `
SELECT format('CREATE POLICY %I ON %I%s FOR %s TO %s%s%s;', policyname, tablename,
    CASE WHEN permissive = 'RESTRICTIVE' THEN ' AS RESTRICTIVE' ELSE '' END, cmd, array_to_string(roles, ', '),
    coalesce(E'\\n  USING (' || qual || ')', ''), coalesce(E'\\n  WITH CHECK (' || with_check || ')', '')) AS line
FROM pg_policies n WHERE n.schemaname = 'public' ORDER BY tablename, policyname`;

/** Rights of the two roles; those of the owner go without saying, and its name differs from place to place. */
const grants = `
SELECT format('GRANT %s ON %s TO %s;', string_agg(privilege, ', ' ORDER BY privilege), object, grantee) AS line FROM (
  SELECT x.privilege_type AS privilege, (CASE WHEN c.relkind = 'S' THEN 'SEQUENCE ' ELSE '' END) || quote_ident(c.relname) AS object, x.grantee::regrole::text AS grantee
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x WHERE ${ours} AND x.grantee <> c.relowner AND x.grantee <> 0
  UNION ALL
  SELECT format('%s (%I)', x.privilege_type, a.attname), quote_ident(c.relname), x.grantee::regrole::text
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(a.attacl) x WHERE ${ours}
) g GROUP BY object, grantee ORDER BY object, grantee`;

const comments = `
SELECT format('COMMENT ON %s IS %L;', object, description) AS line FROM (
  SELECT CASE WHEN d.objsubid > 0 THEN 'COLUMN ' ELSE 'TABLE ' END || quote_ident(c.relname) || coalesce('.' || quote_ident(a.attname), '') AS object, d.description
  FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0
  WHERE ${ours}
  UNION ALL
  SELECT format('FUNCTION %I(%s)', p.proname, pg_get_function_identity_arguments(p.oid)), d.description
  FROM pg_description d JOIN pg_proc p ON p.oid = d.objoid AND d.classoid = 'pg_proc'::regclass JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE ${ours} AND ${noExtension('pg_proc', 'p.oid')}
  UNION ALL
  SELECT format('POLICY %I ON %I', o.polname, c.relname), d.description
  FROM pg_description d JOIN pg_policy o ON o.oid = d.objoid AND d.classoid = 'pg_policy'::regclass JOIN pg_class c ON c.oid = o.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours}
) x ORDER BY object COLLATE "C"`;

export const sections: readonly { title: string; query: string }[] = [
  { title: 'Tables', query: tables },
  { title: 'Views', query: views },
  { title: 'Sequences', query: sequences },
  { title: 'Constraints', query: constraints },
  { title: 'Indexes', query: indexes },
  { title: 'Functions', query: functions },
  { title: 'Triggers', query: triggers },
  { title: 'Row-level security', query: walls },
  { title: 'Policies', query: policies },
  { title: 'Grants', query: grants },
  { title: 'Comments', query: comments },
];
