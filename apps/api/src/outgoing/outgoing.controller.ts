import type { Actor, Language } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { OutgoingQuery, OutgoingView } from './outgoing.dto.js';
import { OutgoingMessages } from './outgoing.js';

@ApiTags('service requests')
@Controller('outgoing')
export class OutgoingController {
  constructor(private readonly outgoing: OutgoingMessages) {}

  /** What the organisation's requests will send by themselves until a given time */
  @Get()
  @Needs('outgoing.read')
  listOutgoing(@By() actor: Actor, @Query() query: OutgoingQuery, @Spoken() language: Language): Promise<OutgoingView> {
    return this.outgoing.page(actor, query, language);
  }
}
