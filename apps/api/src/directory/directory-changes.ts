import { needsSecond, obstacleToDecision, organisationFaults, personFaults } from '#core';
import type { Actor, DirectoryDecision, DirectoryFault, OrganisationRecord, PersonRecord } from '#core';
import {
  addDirectoryChange,
  changingDirectory,
  decideDirectoryChange,
  directoryChangeById,
  directoryChanges,
  isProposed,
  registeredOrganisations,
  registeredPeople,
  writeMembership,
  writeOrganisation,
  writePerson,
  writeUnit,
  type DirectoryChange,
  type NewDirectoryChange,
} from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { notFound, Problem, refusal } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { DirectoryChangeView, PersonBody } from './admin.dto.js';
import type { OrganisationBody } from './organisation.dto.js';
import { changeViews } from './change-views.js';
import { administratorIn, organisationFrom, personFrom } from './records.js';

/** So many changes are listed at most: what is older stays in the table. */
const mostListed = 200;

export const conflict = (): Problem => new Problem(412, 'RecordConflict');

export const refuse = (faults: readonly DirectoryFault[]): void => {
  if (faults.length > 0) throw invalid(...faults);
};

/** The entry as it is, when it is still the one that was read; null for a new one. */
export const entryIn = <T extends { id: string; revision: number }>(all: readonly T[], id: string | null, revision: number): Omit<T, 'revision'> | null => {
  if (id === null) return null;
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw notFound();
  if (found.revision !== revision) throw conflict();
  const { revision: _read, ...record } = found;
  return record;
};

/** Changes of the register, one at a time, each with its line in the log. */
@Injectable()
export class DirectoryChanges {
  constructor(private readonly foundation: Foundation) {}

  async list(actor: Actor, subjectId: string | null): Promise<DirectoryChangeView[]> {
    return this.views(actor, await directoryChanges(this.foundation.database.engine, subjectId, mostListed));
  }

  saveOrganisation(actor: Actor, id: string | null, body: OrganisationBody, revision: number): Promise<DirectoryChangeView> {
    return this.changing(actor, async (client, authorId) => {
      const all = await registeredOrganisations(client);
      const before = entryIn(all, id, revision) as OrganisationRecord | null;
      const after = organisationFrom(id ?? v7(), body);
      refuse(organisationFaults(after, all));
      return this.carryOut(client, { subject: 'organisation', before, after, revision, status: 'done', authorId });
    });
  }

  savePerson(actor: Actor, id: string | null, body: PersonBody, revision: number): Promise<DirectoryChangeView> {
    return this.changing(actor, async (client, authorId, today) => {
      const before = entryIn(await registeredPeople(client), id, revision) as PersonRecord | null;
      const after = personFrom(id ?? v7(), body);
      refuse(personFaults(after, await registeredOrganisations(client), today));
      if (await isProposed(client, after.id)) throw new Problem(409, 'ChangeWaiting');
      const status = needsSecond(before, after) ? 'proposed' : 'done';
      return this.carryOut(client, { subject: 'person', before, after, revision, status, authorId });
    });
  }

  decide(actor: Actor, id: string, decision: DirectoryDecision): Promise<DirectoryChangeView> {
    return this.changing(actor, async (client, deciderId) => {
      const change = await directoryChangeById(client, id);
      if (change === null) throw notFound();
      const obstacle = obstacleToDecision(change, decision, deciderId);
      if (obstacle !== null) throw refusal(obstacle);
      if (decision === 'approve' && !(await this.write(client, change))) throw conflict();
      const decided = await decideDirectoryChange(client, { id, status: decision === 'approve' ? 'approved' : 'rejected', deciderId });
      if (decided === null) throw conflict();
      return decided;
    });
  }

  /** What needs nobody else is written with its line; a proposal is a line alone. */
  async carryOut(client: pg.PoolClient, change: NewDirectoryChange): Promise<DirectoryChange> {
    if (change.status === 'done' && !(await this.write(client, change))) throw conflict();
    return addDirectoryChange(client, change);
  }

  private write(client: pg.PoolClient, change: NewDirectoryChange | DirectoryChange): Promise<boolean> {
    const { subject, after, revision } = change;
    switch (subject) {
      case 'organisation':
        return writeOrganisation(client, after, revision);
      case 'person':
        return writePerson(client, after, revision);
      case 'membership':
        return writeMembership(client, after, revision);
      case 'unit':
        return writeUnit(client, after, revision);
    }
  }

  async changing(actor: Actor, use: (client: pg.PoolClient, personId: string, today: LocalDate) => Promise<DirectoryChange>): Promise<DirectoryChangeView> {
    const { personId } = administratorIn(actor);
    const today = localDateOf(await this.foundation.engine.businessNow());
    const change = await changingDirectory(this.foundation.database.engine, (client) => use(client, personId, today));
    const [view] = await this.views(actor, [change]);
    if (view === undefined) throw new Error('A change that was made is not there.');
    return view;
  }

  private async views(actor: Actor, changes: readonly DirectoryChange[]): Promise<DirectoryChangeView[]> {
    return changeViews(changes, await registeredPeople(this.foundation.database.engine), administratorIn(actor).personId);
  }
}
