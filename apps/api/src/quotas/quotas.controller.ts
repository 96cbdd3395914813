import type { Actor, Language } from '#core';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { QuotasView } from './quotas.dto.js';
import { Quotas } from './quotas.js';

@ApiTags('rules')
@Controller('quotas')
export class QuotasController {
  constructor(private readonly quotas: Quotas) {}

  /** How many requests the organisation has agreed on with others, and how many of them are used in the period that runs */
  @Get()
  @Needs('quotas.read')
  listQuotas(@By() actor: Actor, @Spoken() language: Language): Promise<QuotasView> {
    return this.quotas.list(actor, language);
  }
}
