import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { commandTypes } from '#core';
import { isGivenByPeople } from '../kit/commands.js';
import { AppModule } from '../../apps/api/src/app.module.js';
import { accessOf } from '../../apps/api/src/web/access.js';

type Class = new (...args: never[]) => object;
type Imported = Class | { module: Class; imports?: Imported[] };

const listed = (key: string, of: Class): unknown[] => (Reflect.getMetadata(key, of) as unknown[] | undefined) ?? [];

/** The controllers of a module and of all that it imports, as Nest finds them. */
const controllersOf = (imported: Imported): Class[] => {
  const of = 'module' in imported ? imported.module : imported;
  const below = [...listed('imports', of), ...('module' in imported ? (imported.imports ?? []) : [])] as Imported[];
  return [...(listed('controllers', of) as Class[]), ...below.flatMap(controllersOf)];
};

type Handler = { name: string; handler: object };

const handlersOf = (controller: Class): Handler[] =>
  Object.entries(Object.getOwnPropertyDescriptors(controller.prototype))
    .filter(([name, { value }]) => name !== 'constructor' && typeof value === 'function' && Reflect.hasMetadata('path', value as object))
    .map(([name, { value }]) => ({ name: `${controller.name}.${name}`, handler: value as object }));

const handlers = [...new Set(controllersOf(AppModule.of({ settings: { signIn: 'demo' } } as never) as Imported))].flatMap(handlersOf);

describe('every route, in the document or not', () => {
  it('is found', () => expect(handlers.length).toBeGreaterThan(60));

  it('states what it asks of core’s access table', () => {
    expect(handlers.filter(({ handler }) => accessOf(handler) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('that carries out a command carries out another than the next, and none is left out that people give', () => {
    const commands = handlers.flatMap(({ handler }) => {
      const access = accessOf(handler);
      return access !== undefined && 'command' in access ? [access.command] : [];
    });
    const ofPeople = commandTypes.filter(isGivenByPeople);
    expect([...commands].sort()).toEqual([...ofPeople].sort());
  });
});
