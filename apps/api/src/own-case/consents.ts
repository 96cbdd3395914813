import { consentText, findLegalBasis, type Actor, type Language } from '#core';
import { asActor, businessNow, logAccess, requestsOfCitizen, stateOf, type ServiceRequestRow } from '#persistence';
import { addMonths, localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { consentOf } from '../service-requests/view/detail.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import type { ConsentView } from '../service-requests/view/service-request.dto.js';
import { Problem } from '../web/problem.js';
import type { OwnConsent } from './own-case.dto.js';

/** What the citizen was asked to consent to, and what became of it, the newest first. */
@Injectable()
export class Consents {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  of(actor: Actor, language: Language): Promise<OwnConsent[]> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId } = actor;
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const rows = (await requestsOfCitizen(manager, citizenId)).filter((row) => stateOf(row).consent !== undefined);
      const accesses = rows.map(({ id }) => ({ action: 'consents.read' as const, outcome: 'done' as const, instanceId: id, citizenId }));
      if (accesses.length > 0) await logAccess(manager, actor, accesses);
      const requests = await this.views.list(manager, actor, rows, language);
      const { rules } = await this.foundation.rules.current();
      const today = localDateOf(await businessNow(manager));
      const items: OwnConsent[] = [];
      for (const [place, row] of rows.entries()) {
        const request = requests[place];
        const consent = await this.consentOf(manager, actor, row);
        if (request === undefined || consent === null) continue;
        const months = findLegalBasis(rules, stateOf(row).legalBasis)?.consentMonths;
        const { status, on } = consent;
        const until = on === undefined || months === undefined ? null : addMonths(on, months);
        items.push({ request, consent, until, text: consentText({ status, on, until, over: request.holder === null }, language, today) });
      }
      return items;
    });
  }

  private async consentOf(manager: EntityManager, actor: Actor, row: ServiceRequestRow): Promise<ConsentView | null> {
    const events = await this.views.eventsFor(manager, actor, row);
    return consentOf(stateOf(row), { events, words: await this.views.wordsOf(manager, row.id, events) });
  }
}
