import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceRequest } from '#core';
import { asActor, contentsOf, eventsOf, nextRequestNumber, redactContents, serviceRequestGuest } from '#persistence';
import { caseworkerOf, clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

type Column = { name: string; type: string; nullable: boolean };

const columnsOf = async (table: string): Promise<Map<string, Column>> => {
  const { rows } = await worlds.database.engine.query<Column>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0`,
    [table],
  );
  return new Map(rows.map((row) => [row.name, row]));
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const postgresName: Readonly<Record<string, string>> = { int: 'integer', bool: 'boolean', timestamptz: 'timestamp with time zone' };

describe('the tables', () => {
  it('are what the entities say, column by column', async () => {
    for (const { tableName, columns } of worlds.database.app.entityMetadatas) {
      const table = await columnsOf(tableName);
      for (const { databaseName, type, isNullable } of columns) {
        const expected = { name: databaseName, type: postgresName[String(type)] ?? String(type), nullable: isNullable };
        expect({ tableName, ...table.get(databaseName) }).toEqual({ tableName, ...expected });
      }
    }
  });

  it('hold of a service request exactly what its guest writes, each in its type', async () => {
    const { table, fixed, columns } = serviceRequestGuest;
    const base = { id: 'uuid', version: 'int', ruleVersion: 'int', state: 'json', citizenId: 'uuid' };
    const written = Object.entries({ ...base, ...fixed, ...columns }).map(([name, type]) => [snake(name), postgresName[type] ?? type]);
    const there = [...(await columnsOf(table)).values()].map(({ name, type }) => [name, type]);
    expect(there.toSorted()).toEqual(written.toSorted());
  });
});

describe('the guest', () => {
  it('is given by the core exactly the columns it declares', () => {
    const ids = { citizenId: 'c', courseId: 'd', requesterId: 'r', recipientId: 'm', ownerId: 'o' };
    const state: ServiceRequest = {
      status: 'draft',
      delivery: 'created',
      number: 'n',
      formCode: 'f',
      recipientKind: 'k',
      legalBasis: 'consent',
      ball: { since: '2026-11-23T09:00:00.000Z' },
      ...ids,
    };
    const { fixed, columns } = serviceRequestGuest.workflow.rowOf(state);
    expect(Object.keys(fixed).toSorted()).toEqual(Object.keys(serviceRequestGuest.fixed).toSorted());
    expect(Object.keys(columns).toSorted()).toEqual(Object.keys(serviceRequestGuest.columns).toSorted());
  });
});

describe('a request', () => {
  it('has events that are put together again, with who did it', async () => {
    const { one, database } = worlds;
    const events = await asActor(database.app, clinicianOf(one), (manager) => eventsOf(manager, one.request));
    expect(events).toMatchObject([
      {
        version: 1,
        event: { type: 'sent', v: 1, effectiveAt: '2026-11-01T09:00:00.000Z' },
        by: { kind: 'person', personId: one.caseworker, organisationId: one.requester },
      },
      { version: 2, event: { type: 'delegated' } },
    ]);
  });

  it('has texts that can be emptied for good, while their rows stay', async () => {
    const { one, database } = worlds;
    await redactContents(database.engine, one.request, [one.questionContent]);
    const rows = await asActor(database.app, caseworkerOf(one), (manager) => contentsOf(manager, one.request));
    expect(rows.map(({ id, sealed }) => [id, sealed === null])).toEqual([
      [one.content, false],
      [one.questionContent, true],
    ]);
  });

  it('has a number of the business year that no other one has', async () => {
    const numbers = await asActor(worlds.database.app, caseworkerOf(worlds.one), async (manager) => [
      await nextRequestNumber(manager),
      await nextRequestNumber(manager),
    ]);
    expect(numbers).toEqual([expect.stringMatching(/^20\d\d-\d{6}$/), expect.stringMatching(/^20\d\d-\d{6}$/)]);
    expect(new Set(numbers).size).toBe(2);
  });
});
