import type { Actor, Language } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { AccessesQuery, AccessesView } from './accesses.dto.js';
import { Accesses } from './accesses.js';

@ApiTags('own-case')
@Controller('own-case')
export class OwnCaseController {
  constructor(private readonly accesses: Accesses) {}

  /** Who looked at what about the citizen who asks, the newest first; the citizen's own looks left out */
  @Get('accesses')
  @Needs('ownCase.read')
  listAccesses(@By() actor: Actor, @Query() query: AccessesQuery, @Spoken() language: Language): Promise<AccessesView> {
    return this.accesses.page(actor, query, language);
  }
}
