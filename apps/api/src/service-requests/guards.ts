import { doubleAmong, findForm, type DoubleCode } from '#core';
import { asActor, businessNow, Citizen, siblingsOf, type ServiceRequestRow } from '#persistence';
import { wasCarriedOut } from '#workflow';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { Problem, refusal } from '../web/problem.js';
import type { AskedOf } from './commands/asked.js';
import { Details } from './details.js';
import { HandingOver } from './handing-over.js';

/**
 * What stands outside a draft and speaks against asking: a citizen who has died, a recipient who has closed, what the form
 * asks of the requester and nobody has said, or that it is asked already.
 */
@Injectable()
export class Guards {
  constructor(
    private readonly foundation: Foundation,
    private readonly handingOver: HandingOver,
    private readonly details: Details,
  ) {}

  /** The double that is there and is passed knowingly. A call that is repeated is not looked at anew. */
  async pass(asked: AskedOf, row: ServiceRequestRow, despite: readonly DoubleCode[] = []): Promise<DoubleCode[] | undefined> {
    if (row.status !== 'draft') return undefined; // what the core has to say comes first
    try {
      await this.handingOver.organisation('recipientOrganisationId', row.recipientId);
      return await this.doubles(asked, row, despite);
    } catch (error) {
      if (error instanceof Problem && (await wasCarriedOut(this.foundation.database.engine, asked))) return undefined;
      throw error;
    }
  }

  private async doubles(asked: AskedOf, row: ServiceRequestRow, despite: readonly DoubleCode[]): Promise<DoubleCode[] | undefined> {
    const { rules } = await this.foundation.rules.current();
    const { siblings, now, citizen } = await asActor(this.foundation.database.app, asked.actor, async (manager) => ({
      siblings: await siblingsOf(manager, row),
      now: await businessNow(manager),
      citizen: await manager.findOneBy(Citizen, { id: row.citizenId }),
    }));
    if (citizen?.deceasedOn) throw new Problem(422, 'CitizenDeceased', { on: citizen.deceasedOn });
    const today = localDateOf(now);
    const form = findForm(rules, row.formCode, today) ?? {};
    await this.details.demand(asked, row, form);
    const double = doubleAmong(siblings, form, today);
    if (double === null) return undefined;
    if (!despite.includes(double.code)) throw refusal(double);
    return [double.code];
  }
}
