import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandingOver } from '../handing-over.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { DelegateBody, ForwardBody, JoinBody, MergeBody, OptionalTextBody, ReassignBody, RedirectBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** From one pair of hands to another. */
@ApiTags('commands: handing over')
@Controller('service-requests')
export class HandingOverController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly handingOver: HandingOver,
  ) {}

  /** The recipient passes it on to another organisation, as a request with a clock of its own */
  @CommandRoute('forward')
  forward(@Asks() asked: AskedOf, @Body() body: ForwardBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ maySay }) => ({
      type: 'forward',
      ...(await this.handingOver.child(asked, body.recipientOrganisationId)),
      contentId: maySay('question', body.text),
    }));
  }

  /** The requester asks somebody else instead */
  @CommandRoute('redirect')
  redirect(@Asks() asked: AskedOf, @Body() body: RedirectBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ maySay }) => ({
      type: 'redirect',
      ...(await this.handingOver.child(asked, body.recipientOrganisationId)),
      formCode: body.formCode,
      contentId: maySay('reason', body.text),
    }));
  }

  /** To a colleague in the recipient's organisation */
  @CommandRoute('delegate')
  delegate(@Asks() asked: AskedOf, @Body() { toPersonId, task }: DelegateBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async () => ({ type: 'delegate', toPersonId: await this.handingOver.colleague(asked, 'toPersonId', toPersonId), task }));
  }

  /** To another owner in the requester's organisation */
  @CommandRoute('reassign')
  reassign(@Asks() asked: AskedOf, @Body() { ownerId, unit }: ReassignBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async () => ({ type: 'reassign', ownerId: await this.handingOver.colleague(asked, 'ownerId', ownerId), unit }));
  }

  /** Ends a request that another one already asks */
  @CommandRoute('merge')
  merge(@Asks() asked: AskedOf, @Body() { intoId, text }: MergeBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ maySay }, row) => ({
      type: 'merge',
      intoId: await this.handingOver.sibling(asked, row, intoId),
      contentId: maySay('reason', text),
    }));
  }

  /** Lets another organisation take part, on a legal basis and for a purpose of its own */
  @CommandRoute('join')
  join(@Asks() asked: AskedOf, @Body() { organisationId, legalBasis, purpose }: JoinBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ say }) => ({
      type: 'join',
      ...(await this.handingOver.joining(asked, organisationId)),
      legalBasis,
      purposeId: say('reason', purpose),
    }));
  }

  /** The former doctor answers all the same, after the citizen changed to another */
  @CommandRoute('keepRecipient')
  keepRecipient(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'keepRecipient', contentId: maySay('reason', text) }));
  }
}
