import type { ValueTransformer } from 'typeorm';

/** TypeORM makes a Date of every timestamptz; the core's instants are ISO 8601 in UTC. */
export const instant: ValueTransformer = {
  from: (value: Date | null): string | null => value && value.toISOString(),
  to: (value: unknown): unknown => value,
};
