import type { Actor, Language } from '#core';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { FeeFilter, FeesQuery, FeesView } from './fees.dto.js';
import { Fees } from './fees.js';

@ApiTags('fees')
@Controller('fees')
export class FeesController {
  constructor(private readonly fees: Fees) {}

  /** The fee lines that the organisation pays, and what they come to */
  @Get()
  @Needs('fees.read')
  listFees(@By() actor: Actor, @Query() query: FeesQuery, @Spoken() language: Language): Promise<FeesView> {
    return this.fees.page(actor, query, language);
  }

  /** The same as one file for finance, without a word of the citizen */
  @Get('export')
  @Needs('fees.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="honorar.csv"')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  exportFees(@By() actor: Actor, @Query() filter: FeeFilter, @Spoken() language: Language): Promise<string> {
    return this.fees.csv(actor, filter, language);
  }
}
