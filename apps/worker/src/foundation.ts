import type { RuleBook } from '#core';
import {
  announcing,
  courseGuest,
  createAnnouncer,
  createSealer,
  openDatabase,
  ruleSource,
  serviceRequestGuest,
  type Announcer,
  type Commands,
  type Sealer,
} from '#persistence';
import { Engine, type RuleSource } from '#workflow';
import type pg from 'pg';
import type { Settings } from './boot/settings.js';
import { createMailer, type Mailer } from './effects/mailer.js';
import { faultOf, type Log } from './log.js';

/** What all that happens by itself stands on. One class, so that Nest hands it out by its type. */
export class Foundation {
  constructor(
    readonly settings: Settings,
    readonly log: Log,
    /** Of the role engine. */
    readonly pool: pg.Pool,
    readonly engine: Commands,
    readonly sealer: Sealer,
    readonly rules: RuleSource<RuleBook>,
    readonly mailer: Mailer,
    readonly announcer: Announcer,
    readonly close: () => Promise<void>,
  ) {}
}

/** Connections beside those that the jobs hold: engine, timers, relay, sweeper, collected mail, endings. */
const ownConnections = 8;

/** Opens the database as the worker needs it; it must have been migrated. `mailer` is for whoever must not send mail. */
export const openFoundation = async (settings: Settings, log: Log, mailer: Mailer = createMailer(settings)): Promise<Foundation> => {
  const database = await openDatabase(settings.databaseUrl, { app: 1, engine: settings.concurrency + ownConnections });
  const pool = database.engine;
  const rules = ruleSource(pool);
  const engine = new Engine(pool, [serviceRequestGuest, courseGuest], rules);
  const announcer = createAnnouncer(pool, (error) => log('warn', 'changes were not announced', { fault: faultOf(error) }));
  const close = async (): Promise<void> => {
    await engine.close();
    await announcer.close();
    mailer.close();
    await database.close();
  };
  return new Foundation(settings, log, pool, announcing(engine, announcer), createSealer(pool, settings.contentKey), rules, mailer, announcer, close);
};
