import type { Actor } from '#core';
import { asActor, deleteView, mostViews, renameView, savedViewsOf, saveView } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { whole } from '../web/list.js';
import { notFound, Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { SavedSearch, SavedViewsView, SavedViewView, SaveViewBody } from './saved-views.dto.js';

const nameTaken = (): Problem => invalid({ field: 'name', code: 'duplicate' });
const full = (): Problem => invalid({ field: 'savedViews', code: 'tooMany', params: { max: mostViews } });

/** The lists that one person named to come back to. */
@Injectable()
export class SavedViews {
  constructor(private readonly foundation: Foundation) {}

  list(actor: Actor): Promise<SavedViewsView> {
    return this.as(actor, async (manager, personId) => whole((await savedViewsOf(manager, personId)) as SavedViewView[]));
  }

  async save(actor: Actor, { name, search }: SaveViewBody): Promise<SavedViewView> {
    const view = { id: v7(), name, search: { ...search } satisfies SavedSearch };
    const failed = await this.as(actor, (manager, personId) => saveView(manager, { ...view, personId }));
    if (failed !== null) throw failed === 'full' ? full() : nameTaken();
    return view;
  }

  async rename(actor: Actor, id: string, name: string): Promise<SavedViewView> {
    const { failed, views } = await this.as(actor, async (manager, personId) => {
      const outcome = await renameView(manager, personId, id, name);
      return { failed: outcome, views: (await savedViewsOf(manager, personId)) as SavedViewView[] };
    });
    const view = views.find((each) => each.id === id);
    if (failed === 'nameTaken') throw nameTaken();
    if (view === undefined) throw notFound();
    return view;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.as(actor, (manager, personId) => deleteView(manager, personId, id)))) throw notFound();
  }

  private as<T>(actor: Actor, use: (manager: EntityManager, personId: string) => Promise<T>): Promise<T> {
    if (!('personId' in actor)) throw new Problem(403, 'Forbidden');
    return asActor(this.foundation.database.app, actor, (manager) => use(manager, actor.personId));
  }
}
