import { directoryFindings, directoryFindingText, hasEnded, isLocumOn, specialitiesIn, type Language } from '#core';
import {
  lastSignIns,
  openRequestsMadeBy,
  openRequestsOf,
  registeredMemberships,
  registeredOrganisations,
  registeredPeople,
  registeredUnits,
  type RegisteredMembership,
  type RegisteredPerson,
  type RegisteredUnit,
} from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { notFound } from '../web/problem.js';
import type { MembershipView, OpenRequestsView, RegisteredOrganisationView, RegisteredPersonView, UnitView } from './admin.dto.js';

const membershipView = (record: RegisteredMembership, today: LocalDate): MembershipView => {
  const { personId: _personId, ...view } = record;
  return { ...view, runs: isLocumOn(record, today), isOver: record.ended || record.lastOn < today };
};

const unitView = ({ organisationId, ...unit }: RegisteredUnit, people: readonly RegisteredPerson[]): UnitView => ({
  ...unit,
  people: people.filter((person) => !person.closed && person.organisationId === organisationId && person.unit === unit.name).length,
});

/** The register of organisations and people as an administrator reads it. Of requests it knows figures alone. */
@Injectable()
export class DirectoryRegister {
  constructor(private readonly foundation: Foundation) {}

  async organisations(language: Language): Promise<RegisteredOrganisationView[]> {
    const { engine } = this.foundation.database;
    const today = localDateOf(await this.foundation.engine.businessNow());
    const open = await openRequestsOf(engine, null);
    const registered = await registeredUnits(engine);
    const people = await registeredPeople(engine);
    return (await registeredOrganisations(engine)).map((record) => {
      const openRequests = open.filter(({ organisationId }) => organisationId === record.id).reduce((sum, { owed }) => sum + owed, 0);
      const findings = directoryFindings(record, openRequests, today).map((code) => ({ code, text: directoryFindingText(code, language) }));
      const units = registered.filter(({ organisationId }) => organisationId === record.id).map((unit) => unitView(unit, people));
      return { ...record, specialities: specialitiesIn(record.specialities), units, ended: hasEnded(record, today), openRequests, findings };
    });
  }

  async people(): Promise<RegisteredPersonView[]> {
    const { engine } = this.foundation.database;
    const signedIn = await lastSignIns(engine);
    const today = localDateOf(await this.foundation.engine.businessNow());
    const memberships = await registeredMemberships(engine);
    const of = (id: string): MembershipView[] => memberships.filter(({ personId }) => personId === id).map((each) => membershipView(each, today));
    return (await registeredPeople(engine)).map((record) => ({ ...record, memberships: of(record.id), lastSignInAt: signedIn.get(record.id) ?? null }));
  }

  async openRequests(id: string): Promise<OpenRequestsView> {
    const { engine } = this.foundation.database;
    const names = new Map((await registeredOrganisations(engine)).map((record) => [record.id, record.name]));
    if (!names.has(id)) throw notFound();
    const received = (await openRequestsOf(engine, id))
      .map(({ requesterId, owed, answered }) => ({ organisation: { id: requesterId, name: names.get(requesterId) ?? '–' }, owed, answered }))
      .filter(({ owed, answered }) => owed + answered > 0)
      .sort((a, b) => b.owed - a.owed || a.organisation.name.localeCompare(b.organisation.name, 'da'));
    return { received, made: await openRequestsMadeBy(engine, id) };
  }
}
