import { readFileSync } from 'node:fs';
import { variables } from './variables.js';
import type { Variable } from './variable.js';

type Values = { [Name in keyof typeof variables]: (typeof variables)[Name] extends Variable<infer T> ? T : never };

/** What the programs run by. `warnings` are for whoever reads the log of the start. */
export type Config = Values & { production: boolean; warnings: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong, at once. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Given = { text: string | undefined } | { fault: string };

const readSecret = (name: string, file: string): Given => {
  try {
    return { text: readFileSync(file, 'utf8').trim() };
  } catch (error) {
    return { fault: `${name}_FILE: the file cannot be read (${String((error as { code?: unknown }).code)}). Name a file that this program may read.` };
  }
};

const givenIn = (env: Environment, { name, secret }: Variable<unknown>): Given => {
  const text = env[name] === '' ? undefined : env[name];
  const file = env[`${name}_FILE`];
  if (!secret || file === undefined || file === '') return { text };
  if (text !== undefined) return { fault: `${name} and ${name}_FILE are both given. Keep one of them.` };
  return readSecret(name, file);
};

const parsed = (env: Environment, variable: Variable<unknown>): { value: unknown } | { fault: string } => {
  const { name, meaning, fallback, secret } = variable;
  const given = givenIn(env, variable);
  if ('fault' in given) return given;
  const text = given.text ?? fallback;
  if (text === undefined) return { fault: `${name} is missing (${meaning}).${secret ? ` Give it, or a file with it in ${name}_FILE.` : ''}` };
  const result = variable.parse(text);
  if ('value' in result) return result;
  return { fault: `${name}${secret ? '' : ` is "${text}", but`} must be ${result.needs} (${meaning}).` };
};

const known: ReadonlySet<string> = new Set(Object.values(variables).flatMap(({ name }) => [name, `${name}_FILE`]));

/** Our own prefix is reserved: a name under it that nobody reads is a slip of the pen. */
const strangers = (env: Environment): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('AFKLAR_') && !known.has(name))
    .map((name) => `${name} is read by nothing. Remove it; names have no prefix, as in ${variables.databaseUrl.name}.`);

/** What is right word by word may still not go together. */
const misfits = (values: Partial<Values>, env: Environment): string[] => {
  const { name } = variables.signIn;
  if (values.signIn === 'oidc') return [`${name} is "oidc", which is not available yet. Use ${name}=demo, with invented people only.`];
  const silent = (env[name] ?? '') === '';
  return values.environment === 'production' && silent
    ? [`${name} is missing. In production the demo's sign-in must be asked for: ${name}=demo, with invented people only.`]
    : [];
};

const warningsOf = ({ environment, signIn, smtpUrl }: Values): string[] => {
  if (environment !== 'production') return [];
  const warnings = signIn === 'demo' ? ['Anybody who reaches this address signs in as anybody (SIGN_IN=demo). Keep invented people in it only.'] : [];
  return smtpUrl === null ? [...warnings, 'SMTP_URL is empty: mail is written to files and reaches nobody.'] : warnings;
};

/** Reads all variables; throws one `ConfigError` that names every fault and its mend. */
export const loadConfig = (env: Environment): Config => {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(variables)) {
    const result = parsed(env, variable as Variable<unknown>);
    if ('fault' in result) faults.push(result.fault);
    else values[key] = result.value;
  }
  faults.push(...strangers(env), ...misfits(values as Partial<Values>, env));
  if (faults.length > 0) throw new ConfigError(faults);
  const complete = values as Values;
  return { ...complete, production: complete.environment === 'production', warnings: warningsOf(complete) };
};

/** For programs that need the database and nothing else. */
export const loadDatabaseUrl = (env: Environment): string => {
  const result = parsed(env, variables.databaseUrl as Variable<unknown>);
  if ('fault' in result) throw new ConfigError([result.fault]);
  return result.value as string;
};
