import { hasEnded } from '#core';
import { localDateOf } from '#sla';
import {
  asActor,
  businessNow,
  colleagueById,
  nextRequestNumber,
  Organisation,
  requestById,
  unitsOf,
  type Colleague,
  type ServiceRequestRow,
} from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { notFound, Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { Asked } from './commands/asked.js';
import type { DelegateBody } from './commands/bodies.dto.js';

type Within = { toPersonId: string; unitId?: string; task: 'handle' | 'prepare' | 'approve' } | { toUnitId: string; task: 'handle' | 'ask' };
type Child = { childId: string; childNumber: string; recipientId: string; recipientKind: string; purposeId: string; questionsId: string; wordsId: string };

/** Checks what the core cannot see: that the organisations, people and requests a command names are there. */
@Injectable()
export class HandingOver {
  constructor(private readonly foundation: Foundation) {}

  /** An organisation that can be asked today. */
  async organisation(field: string, id: string): Promise<Organisation> {
    const { manager } = this.foundation.database.app;
    const found = await manager.findOneBy(Organisation, { id });
    if (found === null) throw invalid({ field, code: 'invalid' });
    const { name, validFrom, validTo: closedOn, successorId, canReceive } = found;
    const today = localDateOf(await businessNow(manager));
    if (closedOn !== null && hasEnded(found, today)) {
      const successor = successorId === null ? null : await manager.findOneBy(Organisation, { id: successorId });
      throw new Problem(422, 'RecipientClosed', { name, closedOn, ...(successor !== null && { successor: successor.name }) });
    }
    if (!canReceive || validFrom > today) throw new Problem(422, 'RecipientCannotReceive', { name });
    return found;
  }

  /** Another organisation, or oneself from another unit of the requester. */
  async joining({ actor }: Asked, organisationId: string | undefined): Promise<{ organisationId: string; personId?: string }> {
    if (organisationId !== undefined) return { organisationId: (await this.organisation('organisationId', organisationId)).id };
    if (actor.kind !== 'person') throw notFound();
    return { organisationId: actor.organisationId, personId: actor.personId };
  }

  /** Identity of a request that the command makes, and of the copies of purpose, questions and the citizen's own words it will have. */
  async child(asked: Asked, recipientOrganisationId: string): Promise<Child> {
    const { id, kind } = await this.organisation('recipientOrganisationId', recipientOrganisationId);
    const childNumber = await asActor(this.foundation.database.app, asked.actor, nextRequestNumber);
    return { childId: v7(), childNumber, recipientId: id, recipientKind: kind, purposeId: v7(), questionsId: v7(), wordsId: v7() };
  }

  /** A person who acts for the actor's organisation today. */
  async colleague({ actor }: Asked, field: string, id: string): Promise<Colleague> {
    if (actor.kind !== 'person') throw notFound();
    const found = await colleagueById(this.foundation.database.app.manager, actor.organisationId, id);
    if (found === null) throw invalid({ field, code: 'invalid' });
    return found;
  }

  /** One person or one unit of the actor's organisation, with a task that it can have. */
  async within(asked: Asked, { task, ...to }: DelegateBody): Promise<Within> {
    const [toPersonId, toUnitId] = [to.toPersonId ?? undefined, to.toUnitId ?? undefined];
    if ((toPersonId === undefined) === (toUnitId === undefined)) throw invalid({ field: 'toPersonId', code: toUnitId === undefined ? 'required' : 'invalid' });
    if (toUnitId !== undefined) {
      if (task !== 'handle' && task !== 'ask') throw invalid({ field: 'task', code: 'oneOf', params: { allowed: 'handle, ask' } });
      return { toUnitId: await this.unit(asked, toUnitId), task };
    }
    if (task === 'ask') throw invalid({ field: 'task', code: 'oneOf', params: { allowed: 'handle, prepare, approve' } });
    const { id, unitId } = await this.colleague(asked, 'toPersonId', toPersonId ?? '');
    return { toPersonId: id, ...(unitId !== null && { unitId }), task };
  }

  private async unit({ actor }: Asked, id: string): Promise<string> {
    if (actor.kind !== 'person') throw notFound();
    const units = await unitsOf(this.foundation.database.app.manager, actor.organisationId);
    if (units.every((unit) => unit.id !== id)) throw invalid({ field: 'toUnitId', code: 'invalid' });
    return id;
  }

  /** Another request about the same citizen that the actor takes part in. */
  async sibling({ actor }: Asked, row: ServiceRequestRow, intoId: string): Promise<string> {
    const found = await asActor(this.foundation.database.app, actor, (manager) => requestById(manager, intoId));
    if (found === null || found.id === row.id || found.citizenId !== row.citizenId) throw invalid({ field: 'intoId', code: 'invalid' });
    return found.id;
  }
}
