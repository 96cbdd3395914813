import {
  announcing,
  createAnnouncer,
  createSealer,
  openDatabase,
  ruleSource,
  courseGuest,
  serviceRequestGuest,
  type Announcer,
  type Commands,
  type Database,
  type RuleBooks,
  type Sealer,
} from '#persistence';
import { Engine } from '#workflow';
import { Logger } from '@nestjs/common';
import type { Settings } from './boot/settings.js';

/** What every area of the api stands on. One class, so that Nest hands it out by its type. */
export class Foundation {
  constructor(
    readonly settings: Settings,
    readonly database: Database,
    readonly engine: Commands,
    readonly sealer: Sealer,
    readonly rules: RuleBooks,
    /** Tells every process of the api what people changed beside what the engine did; the worker tells it what happens by itself. */
    readonly announcer: Announcer,
    readonly close: () => Promise<void>,
  ) {}
}

const logger = new Logger('Changes');

export const openFoundation = async (settings: Settings): Promise<Foundation> => {
  const database = await openDatabase(settings.databaseUrl);
  const rules = ruleSource(database.engine);
  const engine = new Engine(database.engine, [serviceRequestGuest, courseGuest], rules);
  const announcer = createAnnouncer(database.engine, (error) => logger.warn(`Changes were not announced: ${String(error)}`));
  const close = async (): Promise<void> => {
    await engine.close();
    await announcer.close();
    await database.close();
  };
  return new Foundation(settings, database, announcing(engine, announcer), createSealer(database.engine, settings.contentKey), rules, announcer, close);
};
