import type { RuleBook } from '#core';
import { createCprIndex, createSealer, openDatabase, ruleSource, serviceRequestGuest, type Database, type Sealer } from '#persistence';
import { Engine, type RuleSource } from '#workflow';
import type { Settings } from './boot/settings.js';

/** What every area of the api stands on. One class, so that Nest hands it out by its type. */
export class Foundation {
  constructor(
    readonly settings: Settings,
    readonly database: Database,
    readonly engine: Engine,
    readonly sealer: Sealer,
    readonly rules: RuleSource<RuleBook>,
    readonly cprIndex: (cpr: string) => Buffer,
  ) {}

  async close(): Promise<void> {
    await this.engine.close();
    await this.database.close();
  }
}

export const openFoundation = async (settings: Settings): Promise<Foundation> => {
  const database = await openDatabase(settings.databaseUrl);
  const rules = ruleSource(database.engine);
  const engine = new Engine(database.engine, [serviceRequestGuest], rules);
  return new Foundation(settings, database, engine, createSealer(database.engine, settings.contentKey), rules, createCprIndex(settings.contentKey));
};
