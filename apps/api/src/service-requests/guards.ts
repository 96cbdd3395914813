import { doubleAmong, findForm, type DoubleCode } from '#core';
import { asActor, businessNow, siblingsOf, type ServiceRequestRow } from '#persistence';
import { wasCarriedOut } from '#workflow';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { Problem, refusal } from '../web/problem.js';
import type { AskedOf } from './commands/asked.js';
import { HandingOver } from './handing-over.js';

/** What stands outside a draft and speaks against asking: a recipient who has closed, or that it is asked already. */
@Injectable()
export class Guards {
  constructor(
    private readonly foundation: Foundation,
    private readonly handingOver: HandingOver,
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

  private async doubles({ actor }: AskedOf, row: ServiceRequestRow, despite: readonly DoubleCode[]): Promise<DoubleCode[] | undefined> {
    const { rules } = await this.foundation.rules.current();
    const [siblings, now] = await asActor(this.foundation.database.app, actor, async (manager) => [await siblingsOf(manager, row), await businessNow(manager)]);
    const today = localDateOf(now);
    const form = findForm(rules, row.formCode, today) ?? {};
    const double = doubleAmong(siblings, form, today);
    if (double === null) return undefined;
    if (!despite.includes(double.code)) throw refusal(double);
    return [double.code];
  }
}
