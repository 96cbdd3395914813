import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandingOver } from '../handing-over.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import {
  AskThirdPartyBody,
  DelegateBody,
  ForwardBody,
  JoinBody,
  MergeBody,
  OptionalTextBody,
  ReassignBody,
  RedirectBody,
  TakeOnBody,
  TextBody,
} from './bodies.dto.js';
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

  /** The recipient asks a third party for a statement it needs; its own deadline goes on */
  @CommandRoute('askThirdParty')
  askThirdParty(@Asks() asked: AskedOf, @Body() { formCode, recipientOrganisationId, purpose, question }: AskThirdPartyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ say }, { recipientId }) => ({
      type: 'askThirdParty',
      formCode,
      ...(await this.handingOver.child(asked, recipientOrganisationId)),
      saidPurposeId: say('thirdParty', purpose, recipientId),
      saidQuestionsId: say('thirdParty', [question], recipientId),
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

  /** To a colleague or a unit in the recipient's organisation */
  @CommandRoute('delegate')
  delegate(@Asks() asked: AskedOf, @Body() body: DelegateBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async () => ({ type: 'delegate', ...(await this.handingOver.within(asked, body)) }));
  }

  /** Somebody of the unit that has it, or is asked, handles it */
  @CommandRoute('takeOn')
  takeOn(@Asks() asked: AskedOf, @Body() { until }: TakeOnBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'takeOn', until }));
  }

  /** The unit that has it, or is asked, gives it back with a reason for the own organisation alone */
  @CommandRoute('handBack')
  handBack(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }, { recipientId }) => ({ type: 'handBack', contentId: say('reason', text, recipientId) }));
  }

  /** To another owner in the requester's organisation */
  @CommandRoute('reassign')
  reassign(@Asks() asked: AskedOf, @Body() { ownerId, unit }: ReassignBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async () => ({ type: 'reassign', ownerId: (await this.handingOver.colleague(asked, 'ownerId', ownerId)).id, unit }));
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
