import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { EmpowerBody, EmpoweredView, RepresentativesView } from './representatives.dto.js';
import { Representatives } from './representatives.js';

/** Persons who act for a citizen, as those who lead the case write them down. */
@ApiTags('directory')
@Controller('citizens/:id/representatives')
export class CitizenRepresentativesController {
  constructor(private readonly representatives: Representatives) {}

  /** Who acts for the citizen, may by a code, or did, the newest first */
  @Get()
  @Needs('citizens.read')
  listRepresentatives(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<RepresentativesView> {
    return this.representatives.list(actor, id, language);
  }

  /** Writes down a power of attorney, a guardian or a holder of custody: answers with a code to hand over */
  @Post()
  @Needs('citizens.change')
  addRepresentative(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: EmpowerBody): Promise<EmpoweredView> {
    return this.representatives.empower(actor, id, body);
  }

  /** The person acts for the citizen no more, from now on */
  @Post(':representativeId/end')
  @HttpCode(204)
  @Needs('citizens.change')
  endRepresentative(@By() actor: Actor, @Param('id', Id) id: string, @Param('representativeId', Id) representativeId: string): Promise<void> {
    return this.representatives.end(actor, id, representativeId);
  }
}
