import { consentText, findLegalBasis, sharingConsentText, type Actor, type Language } from '#core';
import { asActor, logAccess, requestsOfCitizen, stateOf, type RecordedEvent, type ServiceRequestRow } from '#persistence';
import { addMonths, localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { asText, type Opened } from '../service-requests/contents.js';
import { consentOf } from '../service-requests/view/detail.js';
import type { Setting } from '../service-requests/view/listed.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { sharingsIn } from '../service-requests/view/shared.js';
import { Problem } from '../web/problem.js';
import type { OwnConsent } from './own-case.dto.js';

type Found = { row: ServiceRequestRow; events: readonly RecordedEvent[]; words: Opened };
type Told = Omit<OwnConsent, 'request'>;

/** To what is asked of somebody else. */
const toRequest = ({ row, events, words }: Found, { rules, language, today }: Setting): Told[] => {
  const state = stateOf(row);
  const consent = consentOf(state, { events, words });
  if (consent === null) return [];
  const months = findLegalBasis(rules, state.legalBasis)?.consentMonths;
  const { status, on } = consent;
  const until = on === undefined || months === undefined ? null : addMonths(on, months);
  const over = row.holder === null;
  return [{ consent, until, text: consentText({ status, on, until, over }, language, today), sharedWith: null, over }];
};

/** To sending an answer on, the newest first. It was needed that once, so it does not grow old; what came of it lasts until it is taken back. */
const toSharing = ({ events, words }: Found, { names, language }: Setting): Told[] =>
  sharingsIn(events)
    .flatMap(({ shared: { consent, organisationId, effectiveAt }, stopped }): Told[] => {
      if (consent === undefined) return [];
      const { form, on, contentId } = consent;
      const status = stopped?.because === 'consentWithdrawn' ? 'withdrawn' : 'given';
      const days = { from: localDateOf(effectiveAt), until: stopped === undefined ? null : localDateOf(stopped.effectiveAt) };
      const covers = asText(words.of(contentId));
      return [
        {
          consent: { status, form, on, ...(covers !== null && { text: covers }) },
          until: null,
          text: sharingConsentText({ status, on, ...days }, language),
          sharedWith: names.organisation(organisationId),
          over: stopped !== undefined,
        },
      ];
    })
    .toReversed();

const consentsIn = (events: readonly RecordedEvent[]): boolean => sharingsIn(events).some(({ shared }) => shared.consent !== undefined);

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
      const found = await this.foundIn(manager, actor, await requestsOfCitizen(manager, citizenId));
      const rows = found.map(({ row }) => row);
      const accesses = rows.map(({ id }) => ({ action: 'consents.read' as const, outcome: 'done' as const, instanceId: id, citizenId }));
      if (accesses.length > 0) await logAccess(manager, actor, accesses);
      const requests = await this.views.list(manager, actor, rows, language);
      const setting = await this.views.setting(manager, { actor, rows, events: found.flatMap(({ events }) => events) }, language);
      return found.flatMap((each, place) => {
        const request = requests[place];
        return request === undefined ? [] : [...toSharing(each, setting), ...toRequest(each, setting)].map((told) => ({ request, ...told }));
      });
    });
  }

  /** Those about which the citizen was asked for consent, to the question or to sending its answer on. */
  private async foundIn(manager: EntityManager, actor: Actor, rows: readonly ServiceRequestRow[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const row of rows) {
      const events = await this.views.eventsFor(manager, actor, row);
      if (stateOf(row).consent === undefined && !consentsIn(events)) continue;
      found.push({ row, events, words: await this.views.wordsOf(manager, row.id, events) });
    }
    return found;
  }
}
