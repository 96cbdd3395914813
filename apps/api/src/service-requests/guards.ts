import {
  beyondQuota,
  doubleAmong,
  findForm,
  isAllowedFrom,
  livesElsewhere,
  periodOf,
  policyOf,
  type Form,
  type KnowinglyCode,
  type Refused,
  type RuleBook,
} from '#core';
import {
  asActor,
  asksFromElsewhere,
  businessNow,
  Citizen,
  isKnownAbout,
  Organisation,
  quotaUsed,
  siblingsOf,
  stateOf,
  tellOfMove,
  type ServiceRequestRow,
} from '#persistence';
import { localDateOf, type Instant } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Problem, refusal } from '../web/problem.js';
import type { AskedOf } from './commands/asked.js';
import { Details } from './details.js';
import { HandingOver } from './handing-over.js';

type Despite = readonly KnowinglyCode[];
type Standing = { citizen: Citizen | null; now: Instant; rules: RuleBook };

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
  pass(asked: AskedOf, row: ServiceRequestRow, despite: Despite = []): Promise<KnowinglyCode[] | undefined> {
    return this.knowingly(asked, row, async () => {
      const recipient = await this.handingOver.organisation('recipientOrganisationId', row.recipientId);
      return this.known(asked, row, recipient, despite);
    });
  }

  /** Only what could be sent as it is is laid before the citizen: what is passed knowingly is asked when it is sent. */
  async ready(asked: AskedOf, row: ServiceRequestRow): Promise<void> {
    await this.knowingly(asked, row, async () => {
      await this.handingOver.organisation('recipientOrganisationId', row.recipientId);
      const { rules } = await this.foundation.rules.current();
      const standing = await asActor(this.foundation.database.app, asked.actor, async (manager) => ({
        now: await businessNow(manager),
        citizen: await manager.findOneBy(Citizen, { id: row.citizenId }),
      }));
      await this.possible(asked, row, { ...standing, rules });
      return [];
    });
  }

  /** Of a request that is there already, another organisation is told: knowingly, where the citizen's address is protected. */
  tell(asked: AskedOf, row: ServiceRequestRow, organisationId: string, despite: Despite = []): Promise<KnowinglyCode[] | undefined> {
    return this.knowingly(asked, row, async () => {
      const isStranger = await asActor(this.foundation.database.app, asked.actor, (manager) => isStrangerTo(manager, row, organisationId));
      return isStranger ? this.toStranger(organisationId, despite) : [];
    });
  }

  /** An answer goes where the citizen lives at that moment, also when the request has not been told of the last move. */
  share(asked: AskedOf, row: ServiceRequestRow, despite: Despite = []): Promise<KnowinglyCode[] | undefined> {
    const state = stateOf(row);
    const to = livesElsewhere(state) ? state.moved?.to : undefined;
    return this.knowingly(asked, row, async () => {
      if (to === undefined) return [];
      const { lives, isStranger } = await asActor(this.foundation.database.app, asked.actor, async (manager) => ({
        lives: (await manager.findOneBy(Citizen, { id: row.citizenId }))?.municipalityId,
        isStranger: await isStrangerTo(manager, row, to),
      }));
      if (lives !== to) throw new Problem(409, lives === row.requesterId ? 'NotMoved' : 'MovedAgain');
      return isStranger ? this.toStranger(to, despite) : [];
    });
  }

  /** An organisation is let in to a course by somebody at work: as knowingly as it is told of a request. */
  async admit({ actor }: Pick<AskedOf, 'actor'>, citizenId: string, organisationId: string, despite: Despite = []): Promise<KnowinglyCode[] | undefined> {
    if (actor.kind !== 'person') return undefined;
    const isStranger = await asActor(this.foundation.database.app, actor, (manager) => isStrangerTo(manager, { citizenId }, organisationId));
    return isStranger ? this.toStranger(organisationId, despite) : undefined;
  }

  /** What the core has to say of the status comes first. */
  private async knowingly(asked: AskedOf, row: ServiceRequestRow, look: () => Promise<KnowinglyCode[]>): Promise<KnowinglyCode[] | undefined> {
    if (!isAllowedFrom(row.status, asked.command)) return undefined;
    const known = await look();
    return known.length > 0 ? known : undefined;
  }

  private async known(asked: AskedOf, row: ServiceRequestRow, recipient: Organisation, despite: Despite): Promise<KnowinglyCode[]> {
    const { rules } = await this.foundation.rules.current();
    const { siblings, now, citizen, isStranger, full, isElsewhere } = await asActor(this.foundation.database.app, asked.actor, async (manager) => {
      const at = await businessNow(manager);
      return {
        siblings: await siblingsOf(manager, row),
        now: at,
        full: await quotaUsedUp(manager, row, rules, at),
        citizen: await manager.findOneBy(Citizen, { id: row.citizenId }),
        isStranger: await isStrangerTo(manager, row, recipient.id),
        isElsewhere: stateOf(row).moved?.kept !== true && (await asksFromElsewhere(manager, row.id)),
      };
    });
    const form = await this.possible(asked, row, { citizen, now, rules });
    const today = localDateOf(now);
    const double = doubleAmong(siblings, form, today);
    if (double !== null && !despite.includes(double.code)) throw refusal(double);
    if (full !== null && !despite.includes('QuotaUsedUp')) throw refusal(full);
    return [
      ...(isElsewhere ? await this.fromElsewhere(despite, row) : []),
      ...(double === null ? [] : [double.code]),
      ...(full === null ? [] : (['QuotaUsedUp'] as const)),
      ...(isStranger ? await this.toStranger(recipient.id, despite) : []),
    ];
  }

  /** Chosen now and not anew when the request is told of the move, which it is once it is sent. */
  private async fromElsewhere(despite: Despite, { citizenId }: ServiceRequestRow): Promise<KnowinglyCode[]> {
    if (!despite.includes('LivesElsewhere')) throw new Problem(409, 'LivesElsewhere');
    await tellOfMove(this.foundation.database.engine, citizenId);
    return ['LivesElsewhere'];
  }

  private async possible(asked: AskedOf, row: ServiceRequestRow, { citizen, now, rules }: Standing): Promise<Partial<Form>> {
    if (citizen?.deceasedOn) throw new Problem(422, 'CitizenDeceased', { on: citizen.deceasedOn });
    const form = findForm(rules, row.formCode, localDateOf(now)) ?? {};
    await this.details.demand(asked, row, form);
    return form;
  }

  private async toStranger(organisationId: string, despite: Despite): Promise<KnowinglyCode[]> {
    if (despite.includes('ProtectedAddress')) return ['ProtectedAddress'];
    const found = await this.foundation.database.app.manager.findOneBy(Organisation, { id: organisationId });
    throw new Problem(409, 'ProtectedAddress', { name: found?.name ?? '–' });
  }
}

/** Two who send at the same instant may both pass: an agreement is no lock, and what goes beyond it is seen by both sides. */
const quotaUsedUp = async (manager: EntityManager, row: ServiceRequestRow, rules: RuleBook, now: Instant): Promise<Refused | null> => {
  const quota = policyOf(stateOf(row), rules, now)?.quota;
  if (quota === undefined) return null;
  const today = localDateOf(now);
  return beyondQuota(quota, await quotaUsed(manager, { ...row, ...periodOf(quota.per, today) }), today);
};

/** The citizen's address is protected, and this is neither their doctor nor anybody who has had a request about them. */
const isStrangerTo = async (manager: EntityManager, { citizenId }: Pick<ServiceRequestRow, 'citizenId'>, organisationId: string): Promise<boolean> => {
  const citizen = await manager.findOneBy(Citizen, { id: citizenId });
  if (citizen?.protectedAddress !== true || citizen.gpOrganisationId === organisationId) return false;
  return !(await isKnownAbout(manager, citizenId, organisationId));
};
