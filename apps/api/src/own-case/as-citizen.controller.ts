import type { Actor, Language } from '#core';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ServiceRequestView } from '../service-requests/view/service-request.dto.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { AsCitizenView } from './as-citizen.dto.js';
import { AsCitizen } from './as-citizen.js';

@ApiTags('courses')
@Controller('courses/:id/as-citizen')
export class AsCitizenController {
  constructor(private readonly asCitizen: AsCitizen) {}

  /** Min sag as the citizen of the course reads it now, as far as one's own organisation leads or asked */
  @Get()
  @Needs('courses.lead')
  getCaseAsCitizen(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<AsCitizenView> {
    return this.asCitizen.case(actor, id, language);
  }

  /** One of its requests as the citizen reads it now */
  @Get(':requestId')
  @Needs('courses.lead')
  getRequestAsCitizen(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('requestId', Id) requestId: string,
    @Spoken() language: Language,
  ): Promise<ServiceRequestView> {
    return this.asCitizen.request(actor, id, requestId, language);
  }
}
