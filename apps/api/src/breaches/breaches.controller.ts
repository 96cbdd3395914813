import type { Actor, Language } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { BreachesView } from './breaches.dto.js';
import { Breaches } from './breaches.js';
import { PageQuery } from '../web/list.dto.js';

@ApiTags('service requests')
@Controller('breaches')
export class BreachesController {
  constructor(private readonly breaches: Breaches) {}

  /** Overdue requests with the numbers on top */
  @Get()
  @Needs('breaches.read')
  listBreaches(@By() actor: Actor, @Query() query: PageQuery, @Spoken() language: Language): Promise<BreachesView> {
    return this.breaches.view(actor, query, language);
  }
}
