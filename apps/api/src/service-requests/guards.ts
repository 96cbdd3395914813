import { doubleAmong, findForm, type KnowinglyCode } from '#core';
import { asActor, businessNow, Citizen, isKnownAbout, siblingsOf, type Organisation, type ServiceRequestRow } from '#persistence';
import { wasCarriedOut } from '#workflow';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { Problem, refusal } from '../web/problem.js';
import type { AskedOf } from './commands/asked.js';
import { HandingOver } from './handing-over.js';

type Despite = readonly KnowinglyCode[];

/** What stands outside a draft and speaks against asking: a citizen who has died or whose address is protected, a recipient who has closed, or that it is asked already. */
@Injectable()
export class Guards {
  constructor(
    private readonly foundation: Foundation,
    private readonly handingOver: HandingOver,
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

  private async known({ actor }: AskedOf, row: ServiceRequestRow, recipient: Organisation, despite: Despite): Promise<KnowinglyCode[]> {
    const { rules } = await this.foundation.rules.current();
    const { siblings, now, citizen, isStranger } = await asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await manager.findOneBy(Citizen, { id: row.citizenId });
      const isHidden = found?.protectedAddress === true && found.gpOrganisationId !== recipient.id;
      return {
        siblings: await siblingsOf(manager, row),
        now: await businessNow(manager),
        citizen: found,
        isStranger: isHidden && !(await isKnownAbout(manager, row)),
      };
    });
    if (citizen?.deceasedOn) throw new Problem(422, 'CitizenDeceased', { on: citizen.deceasedOn });
    const today = localDateOf(now);
    const form = findForm(rules, row.formCode, today) ?? {};
    const double = doubleAmong(siblings, form, today);
    if (double !== null && !despite.includes(double.code)) throw refusal(double);
    if (isStranger && !despite.includes('ProtectedAddress')) throw new Problem(409, 'ProtectedAddress', { name: recipient.name });
    return [...(double === null ? [] : [double.code]), ...(isStranger ? (['ProtectedAddress'] as const) : [])];
  }
}
