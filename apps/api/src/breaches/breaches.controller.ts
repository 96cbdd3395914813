import type { Actor, Language } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { BreachesQuery, BreachesView } from './breaches.dto.js';
import { Breaches } from './breaches.js';

@ApiTags('service requests')
@Controller('breaches')
export class BreachesController {
  constructor(private readonly breaches: Breaches) {}

  /** Overdue requests with the numbers on top */
  @Get()
  @Needs('breaches.read')
  listBreaches(@By() actor: Actor, @Query() query: BreachesQuery, @Spoken() language: Language): Promise<BreachesView> {
    return this.breaches.view(actor, query, language);
  }
}
