import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guards } from '../guards.js';
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
    private readonly guards: Guards,
  ) {}

  /** The recipient passes it on to another organisation, as a request with a clock of its own */
  @CommandRoute('forward')
  forward(@Asks() asked: AskedOf, @Body() body: ForwardBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ maySay }, row) => ({
      type: 'forward',
      ...(await this.handingOver.child(asked, body.recipientOrganisationId)),
      despite: await this.guards.tell(asked, row, body.recipientOrganisationId, body.despite),
      contentId: maySay('question', body.text),
    }));
  }

  /** The recipient asks a third party for a statement it needs; its own deadline goes on */
  @CommandRoute('askThirdParty')
  askThirdParty(
    @Asks() asked: AskedOf,
    @Body() { formCode, recipientOrganisationId, purpose, question, despite }: AskThirdPartyBody,
  ): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ say }, row) => ({
      type: 'askThirdParty',
      formCode,
      ...(await this.handingOver.child(asked, recipientOrganisationId)),
      despite: await this.guards.tell(asked, row, recipientOrganisationId, despite),
      saidPurposeId: say('thirdParty', purpose, row.recipientId),
      saidQuestionsId: say('thirdParty', [question], row.recipientId),
    }));
  }

  /** The requester asks somebody else instead */
  @CommandRoute('redirect')
  redirect(@Asks() asked: AskedOf, @Body() body: RedirectBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ maySay }, row) => ({
      type: 'redirect',
      ...(await this.handingOver.child(asked, body.recipientOrganisationId)),
      despite: await this.guards.tell(asked, row, body.recipientOrganisationId, body.despite),
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
  join(@Asks() asked: AskedOf, @Body() { organisationId, legalBasis, purpose, despite }: JoinBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ say }, row) => {
      const joining = await this.handingOver.joining(asked, organisationId);
      const known = await this.guards.tell(asked, row, joining.organisationId, despite);
      return { type: 'join', ...joining, legalBasis, purposeId: say('reason', purpose), despite: known };
    });
  }

  /** The former doctor answers all the same, after the citizen changed to another */
  @CommandRoute('keepRecipient')
  keepRecipient(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'keepRecipient', contentId: maySay('reason', text) }));
  }
}
