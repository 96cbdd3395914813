import { beyondQuota, doubleAmong, findForm, periodOf, policyOf, type KnowinglyCode, type Refused, type RuleBook } from '#core';
import { asActor, businessNow, Citizen, isKnownAbout, quotaUsed, siblingsOf, stateOf, type Organisation, type ServiceRequestRow } from '#persistence';
import { wasCarriedOut } from '#workflow';
import { localDateOf, type Instant } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Problem, refusal } from '../web/problem.js';
import type { AskedOf } from './commands/asked.js';
import { Details } from './details.js';
import { HandingOver } from './handing-over.js';

type Despite = readonly KnowinglyCode[];

/**
 * What stands outside a draft and speaks against asking: a citizen who has died or whose address is protected, a recipient who
 * has closed, what the form asks of the requester and nobody has said, that it is asked already, or that the number agreed for the period is used up.
 */
@Injectable()
export class Guards {
  constructor(
    private readonly foundation: Foundation,
    private readonly handingOver: HandingOver,
    private readonly details: Details,
  ) {}

  /** What is there and is passed knowingly. A call that is repeated is not looked at anew. */
  async pass(asked: AskedOf, row: ServiceRequestRow, despite: Despite = []): Promise<KnowinglyCode[] | undefined> {
    if (row.status !== 'draft') return undefined; // what the core has to say comes first
    try {
      const recipient = await this.handingOver.organisation('recipientOrganisationId', row.recipientId);
      const known = await this.known(asked, row, recipient, despite);
      return known.length > 0 ? known : undefined;
    } catch (error) {
      if (error instanceof Problem && (await wasCarriedOut(this.foundation.database.engine, asked))) return undefined;
      throw error;
    }
  }

  private async known(asked: AskedOf, row: ServiceRequestRow, recipient: Organisation, despite: Despite): Promise<KnowinglyCode[]> {
    const { rules } = await this.foundation.rules.current();
    const { siblings, now, citizen, isStranger, full } = await asActor(this.foundation.database.app, asked.actor, async (manager) => {
      const found = await manager.findOneBy(Citizen, { id: row.citizenId });
      const isHidden = found?.protectedAddress === true && found.gpOrganisationId !== recipient.id;
      const at = await businessNow(manager);
      return {
        siblings: await siblingsOf(manager, row),
        now: at,
        full: await quotaUsedUp(manager, row, rules, at),
        citizen: found,
        isStranger: isHidden && !(await isKnownAbout(manager, row)),
      };
    });
    if (citizen?.deceasedOn) throw new Problem(422, 'CitizenDeceased', { on: citizen.deceasedOn });
    const today = localDateOf(now);
    const form = findForm(rules, row.formCode, today) ?? {};
    await this.details.demand(asked, row, form);
    const double = doubleAmong(siblings, form, today);
    if (double !== null && !despite.includes(double.code)) throw refusal(double);
    if (full !== null && !despite.includes('QuotaUsedUp')) throw refusal(full);
    if (isStranger && !despite.includes('ProtectedAddress')) throw new Problem(409, 'ProtectedAddress', { name: recipient.name });
    return [
      ...(double === null ? [] : [double.code]),
      ...(full === null ? [] : (['QuotaUsedUp'] as const)),
      ...(isStranger ? (['ProtectedAddress'] as const) : []),
    ];
  }
}

/** Two who send at the same instant may both pass: an agreement is no lock, and what goes beyond it is seen by both sides. */
const quotaUsedUp = async (manager: EntityManager, row: ServiceRequestRow, rules: RuleBook, now: Instant): Promise<Refused | null> => {
  const quota = policyOf(stateOf(row), rules, now)?.quota;
  if (quota === undefined) return null;
  const today = localDateOf(now);
  return beyondQuota(quota, await quotaUsed(manager, { ...row, ...periodOf(quota.per, today) }), today);
};
