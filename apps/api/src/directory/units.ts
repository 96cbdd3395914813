import { unitFaults, type Actor, type UnitRecord } from '#core';
import { registeredOrganisations, registeredUnits } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { notFound } from '../web/problem.js';
import type { DirectoryChangeView, SaveUnitBody, UnitBody } from './admin.dto.js';
import { DirectoryChanges, entryIn, refuse } from './directory-changes.js';

/** Units of organisations that are asked, changed as everything in the register is. */
@Injectable()
export class Units {
  constructor(private readonly changes: DirectoryChanges) {}

  add(actor: Actor, organisationId: string, { name }: UnitBody): Promise<DirectoryChangeView> {
    return this.changes.changing(actor, async (client, authorId) => {
      if ((await registeredOrganisations(client)).every(({ id }) => id !== organisationId)) throw notFound();
      const after: UnitRecord = { id: v7(), organisationId, name, closed: false };
      refuse(unitFaults(null, after, await registeredUnits(client)));
      return this.changes.carryOut(client, { subject: 'unit', before: null, after, revision: 0, status: 'done', authorId });
    });
  }

  save(actor: Actor, id: string, { closed, revision }: SaveUnitBody): Promise<DirectoryChangeView> {
    return this.changes.changing(actor, async (client, authorId) => {
      const all = await registeredUnits(client);
      const before = entryIn(all, id, revision) as UnitRecord;
      const after = { ...before, closed };
      refuse(unitFaults(before, after, all));
      return this.changes.carryOut(client, { subject: 'unit', before, after, revision, status: 'done', authorId });
    });
  }
}
