import { membershipFaults, type Actor, type MembershipRecord } from '#core';
import { registeredMemberships, registeredOrganisations, registeredPeople } from '#persistence';
import type { LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { v7 } from 'uuid';
import { notFound } from '../web/problem.js';
import type { DirectoryChangeView, MembershipBody, SaveMembershipBody } from './admin.dto.js';
import { DirectoryChanges, entryIn, refuse } from './directory-changes.js';

type Entry = { before: MembershipRecord | null; after: MembershipRecord };

/** Locums: who acts for another organisation for a time, changed as everything in the register is. */
@Injectable()
export class Memberships {
  constructor(private readonly changes: DirectoryChanges) {}

  add(actor: Actor, personId: string, body: MembershipBody): Promise<DirectoryChangeView> {
    return this.changes.changing(actor, async (client, authorId, today) => {
      const entry: Entry = { before: null, after: { id: v7(), personId, ...body, ended: false } };
      await this.check(client, entry, today);
      return this.changes.carryOut(client, { subject: 'membership', ...entry, revision: 0, status: 'done', authorId });
    });
  }

  save(actor: Actor, id: string, { revision, ...body }: SaveMembershipBody): Promise<DirectoryChangeView> {
    return this.changes.changing(actor, async (client, authorId, today) => {
      const before = entryIn(await registeredMemberships(client), id, revision) as MembershipRecord;
      const entry: Entry = { before, after: { ...before, ...body } };
      await this.check(client, entry, today);
      return this.changes.carryOut(client, { subject: 'membership', ...entry, revision, status: 'done', authorId });
    });
  }

  private async check(client: pg.PoolClient, { before, after }: Entry, today: LocalDate): Promise<void> {
    const person = (await registeredPeople(client)).find(({ id }) => id === after.personId);
    if (person === undefined) throw notFound();
    const others = (await registeredMemberships(client)).filter(({ personId }) => personId === person.id);
    refuse(membershipFaults(before, after, { person, organisations: await registeredOrganisations(client), others }, today));
  }
}
