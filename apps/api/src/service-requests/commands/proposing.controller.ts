import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../../web/access.js';
import { Proposing } from '../proposing.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { AsksNew, type Asked } from './asked.js';
import { ApiKey } from './command-route.js';
import { ProposalBody } from './proposal.dto.js';

/** What a recipient begins. */
@ApiTags('service requests')
@Controller('service-requests')
export class ProposingController {
  constructor(private readonly proposing: Proposing) {}

  /** A doctor proposes something to the citizen's municipality, or an organisation gives a statement in a course that it takes part in; the municipality is to reply */
  @Post('proposals')
  @Needs('requests.submit')
  @ApiKey()
  submitProposal(@AsksNew() asked: Asked, @Body() body: ProposalBody): Promise<ServiceRequestView> {
    return this.proposing.submit(asked, body);
  }
}
