import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor, deleteView, mostViews, renameView, savedViewsOf, saveView } from '#persistence';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { EntityManager } from 'typeorm';
import { caseworkerOf, clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

const asCaseworker = <T>(use: (manager: EntityManager) => Promise<T>) => asActor(worlds.database.app, caseworkerOf(worlds.one), use);
const asClinician = <T>(use: (manager: EntityManager) => Promise<T>) => asActor(worlds.database.app, clinicianOf(worlds.one), use);
const save = (name: string) => asCaseworker((manager) => saveView(manager, { id: v7(), personId: worlds.one.caseworker, name, search: { tab: 'unit' } }));
const kept = () => asCaseworker((manager) => savedViewsOf(manager, worlds.one.caseworker));

describe('a saved view', () => {
  it('is its person’s alone: nobody else reads, renames or deletes it, or saves one in another’s name', async () => {
    const { one } = worlds;
    expect(await save('Enhedens')).toBeNull();
    const [view] = await kept();
    expect(view).toMatchObject({ name: 'Enhedens', search: { tab: 'unit' } });
    const id = view?.id ?? '';
    expect(await asClinician((manager) => savedViewsOf(manager, one.caseworker))).toEqual([]);
    expect(await asClinician((manager) => renameView(manager, one.caseworker, id, 'Min'))).toBe('notFound');
    expect(await asClinician((manager) => deleteView(manager, one.caseworker, id))).toBe(false);
    const inAnothersName = asClinician((manager) => saveView(manager, { id: randomUUID(), personId: one.caseworker, name: 'Min', search: {} }));
    await expect(inAnothersName).rejects.toThrow('row-level security');
  });

  it('has a name of its own among a person’s', async () => {
    expect(await save('Enhedens')).toBe('nameTaken');
    expect(await save('Andre')).toBeNull();
    const [first, second] = await kept();
    const rename = (id: string | undefined, name: string) => asCaseworker((manager) => renameView(manager, worlds.one.caseworker, id ?? '', name));
    expect(await rename(second?.id, 'Enhedens')).toBe('nameTaken');
    expect(await rename(second?.id, 'Andre')).toBeNull();
    expect(await rename(first?.id, 'Mine')).toBeNull();
    expect(await rename(randomUUID(), 'Andet')).toBe('notFound');
    expect((await kept()).map(({ name }) => name).toSorted()).toEqual(['Andre', 'Mine']);
  });

  it('is one of twenty at most, also when many are saved at once, and a deleted one makes room', async () => {
    const outcomes = await Promise.all(Array.from({ length: mostViews + 5 }, (_nothing, place) => save(`Nr. ${place}`)));
    expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(7);
    expect(await kept()).toHaveLength(mostViews);
    const [first] = await kept();
    expect(await asCaseworker((manager) => deleteView(manager, worlds.one.caseworker, first?.id ?? ''))).toBe(true);
    expect(await save('Den sidste')).toBeNull();
    expect(await save('En til')).toBe('full');
  });
});
