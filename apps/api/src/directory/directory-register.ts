import { directoryFindings, directoryFindingText, hasEnded, type Language } from '#core';
import { lastSignIns, openRequestsOf, registeredOrganisations, registeredPeople, type OpenRequests } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { notFound } from '../web/problem.js';
import type { OpenRequestsView, RegisteredOrganisationView, RegisteredPersonView, SharedRequestsView } from './admin.dto.js';

/** The register of organisations and people as an administrator reads it. Of requests it knows figures alone. */
@Injectable()
export class DirectoryRegister {
  constructor(private readonly foundation: Foundation) {}

  async organisations(language: Language): Promise<RegisteredOrganisationView[]> {
    const { engine } = this.foundation.database;
    const today = localDateOf(await this.foundation.engine.businessNow());
    const waiting = (await openRequestsOf(engine, null)).filter(({ role }) => role === 'recipient');
    return (await registeredOrganisations(engine)).map((record) => {
      const openRequests = waiting.filter(({ organisationId }) => organisationId === record.id).reduce((sum, { requests }) => sum + requests, 0);
      const findings = directoryFindings(record, openRequests, today).map((code) => ({ code, text: directoryFindingText(code, language) }));
      return { ...record, ended: hasEnded(record, today), openRequests, findings };
    });
  }

  async people(): Promise<RegisteredPersonView[]> {
    const { engine } = this.foundation.database;
    const signedIn = await lastSignIns(engine);
    return (await registeredPeople(engine)).map((record) => ({ ...record, lastSignInAt: signedIn.get(record.id) ?? null }));
  }

  async openRequests(id: string): Promise<OpenRequestsView> {
    const { engine } = this.foundation.database;
    const names = new Map((await registeredOrganisations(engine)).map((record) => [record.id, record.name]));
    if (!names.has(id)) throw notFound();
    const found = await openRequestsOf(engine, id);
    const shared = (wanted: OpenRequests['role']): SharedRequestsView[] =>
      found
        .filter(({ role }) => role === wanted)
        .map(({ otherId, requests }) => ({ organisation: { id: otherId, name: names.get(otherId) ?? '–' }, requests }))
        .sort((a, b) => b.requests - a.requests || a.organisation.name.localeCompare(b.organisation.name, 'da'));
    return { received: shared('recipient'), made: shared('requester') };
  }
}
