import { engineTables } from './0001-engine.js';
import { engineWalls } from './0002-engine-walls.js';

/** Run in order, before the guests' own; the roles `app` and `engine` must exist. */
export const engineMigrations: readonly { name: string; sql: string }[] = [
  { name: '0001-engine', sql: engineTables },
  { name: '0002-engine-walls', sql: engineWalls },
];
