import { mayCommand, mayRead, serviceRequestWorkflow, type Command } from '#core';
import { asActor, logAccess, nextRequestNumber, requestById, stateOf, type ServiceRequestRow } from '#persistence';
import type { CommandInput, Outcome } from '#workflow';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Foundation } from '../../foundation.js';
import { DoneUnseen, notFound, Problem, refusal } from '../../web/problem.js';
import { beginTalk, sealTalk, type Talk } from '../contents.js';
import { RequestViews } from '../view/request-views.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import type { Asked, AskedOf } from './asked.js';

const { kind } = serviceRequestWorkflow;

/** Builds the command from what was said; may look things up. */
export type Prepare = (talk: Talk, row: ServiceRequestRow) => Command | Promise<Command>;

export type Creation = { citizenId: string; command: Command; talk: Talk };

/** Takes a command from HTTP through the engine to the view it leads to. */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  /** Creates a request. The engine remembers the id under the key, so a repeated call finds the first one's. */
  async create(asked: Asked, { citizenId, command, talk }: Creation): Promise<ServiceRequestView> {
    return this.carryOut({ ...asked, id: v7() }, citizenId, command, talk);
  }

  async run(asked: AskedOf, prepare: Prepare): Promise<ServiceRequestView> {
    const row = await this.find(asked);
    const talk = beginTalk();
    return this.carryOut(asked, row.citizenId, await prepare(talk, row), talk);
  }

  /** The next request's number. */
  number(asked: Asked): Promise<string> {
    return asActor(this.foundation.database.app, asked.actor, nextRequestNumber);
  }

  /** Both walls before anything is looked up or sealed for the command: the core asks once more, on the state it decides on. */
  private async find({ id, actor, command }: AskedOf): Promise<ServiceRequestRow> {
    const found = await asActor(this.foundation.database.app, actor, async (manager) => {
      const row = await requestById(manager, id);
      if (row === null || !mayRead(actor, stateOf(row))) {
        await logAccess(manager, actor, [{ action: command, outcome: 'notFound', instanceId: id }]);
        return notFound();
      }
      if (mayCommand(actor, stateOf(row), command)) return row;
      await logAccess(manager, actor, [{ action: command, outcome: 'refused', instanceId: id, citizenId: row.citizenId }]);
      return refusal({ code: 'NotYours', params: { command } });
    });
    if (found instanceof Problem) throw found;
    return found;
  }

  private async carryOut(asked: Omit<AskedOf, 'command'>, citizenId: string, command: Command, talk: Talk): Promise<ServiceRequestView> {
    const { actor, id, key, bodyHash, expectedVersion } = asked;
    const content = await sealTalk(this.foundation.sealer, citizenId, talk);
    const input: CommandInput<Command> = { kind, id, command, actor, key, bodyHash, content, expectedVersion };
    const outcome: Outcome = await this.foundation.engine.run(input);
    if (!outcome.ok) throw problemOf(outcome, expectedVersion !== undefined);
    return this.views.one(actor, outcome.id, asked.language).catch(unlessUnseen);
  }
}

/** It was done, and whoever did it may see it no more. */
export const unlessUnseen = (error: unknown): never => {
  throw error instanceof Problem && error.status === 404 ? new DoneUnseen() : error;
};

type Failure = Extract<Outcome, { ok: false }>;

/** Somebody was faster: 412 for whoever named the version it had read, else 409. */
export const problemOf = (failure: Failure, versioned: boolean): Problem => {
  if ('refused' in failure) return refusal(failure.refused);
  if ('keyReused' in failure) return new Problem(422, 'IdempotencyKeyReused');
  if ('conflict' in failure) return new Problem(versioned ? 412 : 409, 'VersionConflict');
  return notFound();
};
