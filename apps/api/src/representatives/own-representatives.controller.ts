import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { Problem } from '../web/problem.js';
import { By, Spoken } from '../web/request.js';
import { EmpowerBody, EmpoweredView, RedeemBody, RepresentativesView } from './representatives.dto.js';
import { Representatives } from './representatives.js';

const citizenOf = (actor: Actor): string => {
  if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
  return actor.citizenId;
};

/** Persons who act for the citizen who asks. */
@ApiTags('own-case')
@Controller('own-case/representatives')
export class OwnRepresentativesController {
  constructor(private readonly representatives: Representatives) {}

  /** Who acts for the citizen, may by a code, or did, the newest first */
  @Get()
  @Needs('ownCase.read')
  listOwnRepresentatives(@By() actor: Actor, @Spoken() language: Language): Promise<RepresentativesView> {
    return this.representatives.list(actor, citizenOf(actor), language);
  }

  /** Lets a person act for the citizen: answers with a code to hand over */
  @Post()
  @Needs('ownCase.empower')
  empower(@By() actor: Actor, @Body() body: EmpowerBody): Promise<EmpoweredView> {
    return this.representatives.empower(actor, citizenOf(actor), body);
  }

  /** Begins to act for somebody by the code they handed over */
  @Post('redeem')
  @HttpCode(204)
  @Needs('ownCase.empower')
  redeem(@By() actor: Actor, @Body() { code }: RedeemBody): Promise<void> {
    return this.representatives.redeem(actor, code);
  }

  /** The person acts for the citizen no more, from now on; a representative may give up their own */
  @Post(':id/end')
  @HttpCode(204)
  @Needs('ownCase.read')
  endOwnRepresentative(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    return this.representatives.end(actor, citizenOf(actor), id);
  }
}
