import type { RuleBook, StepKind } from '#core';
import type { RuleSource } from '#workflow';
import type pg from 'pg';
import { manyCoordinators, survey } from './seed/steps.js';

type Engine = pg.Pool | pg.ClientBase;

/** How long a process may still decide new requests by the rule book before the newest, in milliseconds. */
const freshness = 1_000;

const freezeAll = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeAll);
  }
  return value;
};

/** Of before a kind said whether it is a promise, which was then told by its code. */
const saysWhetherPromised = (kind: StepKind): StepKind => (kind.promise === undefined && kind.code === 'promise' ? { ...kind, promise: true } : kind);

/** Of before an outcome said whether it calls off what was not held: each did but the one that says no more than that. */
const saysWhatCancels = (kind: StepKind): StepKind => ({
  ...kind,
  outcomes: kind.outcomes.map((outcome) => (outcome.notHeld && outcome.cancels === undefined ? { ...outcome, cancels: outcome.code !== 'notHeld' } : outcome)),
});

/** A book from before there were rules about who may be asked, on what grounds, what happens in courses, and what citizens are entitled to, says nothing of that. */
const lifted = (body: RuleBook): RuleBook => ({
  ...body,
  forms: body.forms.map((form) => ({ ...form, asksFor: form.asksFor ?? 'assessment' })),
  asking: body.asking ?? [],
  advice: body.advice ?? [],
  regimes: body.regimes ?? [],
  courseKinds: body.courseKinds ?? [],
  stepKinds: (body.stepKinds ?? []).map(saysWhetherPromised).map(saysWhatCancels),
  activityKinds: body.activityKinds ?? [],
  exemptions: body.exemptions ?? [],
  grantKinds: body.grantKinds ?? [],
  legalBases: body.legalBases ?? [],
  rights: body.rights ?? [],
  // Of before a book said when coordinators are many, it was the third within a year.
  manyCoordinators: body.manyCoordinators ?? manyCoordinators,
  // Of before a book said when citizens are asked about an activity.
  survey: body.survey ?? survey,
});

const readBook = async (pool: Engine, version: number): Promise<RuleBook> => {
  const { rows } = await pool.query<{ body: RuleBook }>('SELECT body FROM rule_book WHERE version = $1', [version]);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no rule book ${version}.`);
  return freezeAll({ ...lifted(row.body), version });
};

const newestVersion = async (pool: Engine): Promise<number> => {
  const { rows } = await pool.query<{ version: number | null }>('SELECT max(version) AS version FROM rule_book');
  const version = rows[0]?.version;
  if (typeof version !== 'number') throw new Error('There is no rule book yet. Publish one before the first request.');
  return version;
};

export type RuleBooks = RuleSource<RuleBook> & {
  /** The newest as it is this moment, for whoever amends it or has just published one; from then on it is the current one here. */
  newest(): Promise<RuleBook>;
};

/** Rule books never change, so each version is read once; a failed read is not remembered. */
export const ruleSource = (pool: pg.Pool): RuleBooks => {
  const books = new Map<number, Promise<RuleBook>>();
  let newest: { version: Promise<number>; until: number } | null = null;

  const load = (version: number): Promise<RuleBook> => {
    const known = books.get(version);
    if (known !== undefined) return known;
    const book = readBook(pool, version);
    books.set(version, book);
    book.catch(() => books.delete(version));
    return book;
  };

  const current = async () => {
    if (newest === null || performance.now() > newest.until) {
      newest = { version: newestVersion(pool), until: performance.now() + freshness };
      newest.version.catch(() => (newest = null));
    }
    const version = await newest.version;
    return { version, rules: await load(version) };
  };

  const newestNow = async (): Promise<RuleBook> => {
    newest = null;
    return (await current()).rules;
  };

  return { load, current, newest: newestNow };
};

/** Publishes the next rule book; from now on it is the current one. */
export const publishRuleBook = async (pool: Engine, book: RuleBook): Promise<void> => {
  await pool.query('INSERT INTO rule_book (version, body) VALUES ($1, $2)', [book.version, JSON.stringify(book)]);
};

/** The newest as it is this moment, within a transaction of somebody's own. */
export const newestRuleBook = async (engine: Engine): Promise<RuleBook> => readBook(engine, await newestVersion(engine));

/** Publishes the first rule book of a fresh database; an administrator's is left alone. Safe to repeat. */
export const ensureRuleBook = async (pool: pg.Pool, book: RuleBook): Promise<void> => {
  await pool.query('INSERT INTO rule_book (version, body) SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM rule_book) ON CONFLICT DO NOTHING', [
    book.version,
    JSON.stringify(book),
  ]);
};
