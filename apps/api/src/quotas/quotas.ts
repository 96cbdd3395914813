import { agreedQuotas, findForm, periodName, periodOf, type Actor, type AgreedQuota, type Language, type RuleBook } from '#core';
import { asActor, businessNow, Organisation, quotaUsed } from '#persistence';
import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { whole } from '../web/list.js';
import { Problem } from '../web/problem.js';
import type { QuotasView, QuotaView } from './quotas.dto.js';

type By = { requesterId: string; rules: RuleBook; today: LocalDate; language: Language };

/** What the actor's organisation may send others in the period that runs, and how much of it is used. */
@Injectable()
export class Quotas {
  constructor(private readonly foundation: Foundation) {}

  async list(actor: Actor, language: Language): Promise<QuotasView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { organisationId: requesterId } = actor;
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const today = localDateOf(await businessNow(manager));
      const agreed = agreedQuotas(rules, requesterId, today);
      const recipients = await manager.findBy(Organisation, { id: In(agreed.map(({ recipientId }) => recipientId)) });
      const items: QuotaView[] = [];
      for (const each of agreed) {
        const recipient = recipients.find(({ id }) => id === each.recipientId);
        if (recipient !== undefined) items.push(await viewOf(manager, each, recipient, { requesterId, rules, today, language }));
      }
      return whole(items);
    });
  }
}

const viewOf = async (
  manager: EntityManager,
  { formCode, recipientId, quota }: AgreedQuota,
  { id, name, kind }: Organisation,
  { requesterId, rules, today, language }: By,
): Promise<QuotaView> => {
  const { count, per, source } = quota;
  const { from, to } = periodOf(per, today);
  const used = await quotaUsed(manager, { requesterId, recipientId, formCode, from, to });
  return {
    recipient: { id, name, kind },
    form: { code: formCode, name: findForm(rules, formCode, today)?.name[language] ?? formCode },
    ...{ count, used, per, from, to, source },
    period: periodName(per, from, language),
    roomOn: used < count ? null : addCalendarDays(to, 1),
  };
};
