import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConsentBody, ReviseBody } from '../create.dto.js';
import { Drafting } from '../drafting.js';
import { Guards } from '../guards.js';
import { OwnWords } from '../own-words.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { EmptyBody, OptionalTextBody, RequestConsentBody, SendBody, WithdrawSharingBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';
import { GiveWordsBody, InviteWordsBody } from './own-words.dto.js';

/** From draft to sent, by way of consent. */
@ApiTags('commands: sending')
@Controller('service-requests')
export class SendingController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly drafting: Drafting,
    private readonly guards: Guards,
    private readonly ownWords: OwnWords,
  ) {}

  /** Changes a draft */
  @CommandRoute('revise')
  revise(@Asks() asked: AskedOf, @Body() body: ReviseBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, (talk, row) => this.drafting.revision(asked, row, talk, body));
  }

  /** Asks the citizen for consent */
  @CommandRoute('requestConsent')
  requestConsent(@Asks() asked: AskedOf, @Body() { thenSend, despite }: RequestConsentBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (_talk, row) => ({ type: 'requestConsent', thenSend, despite: await this.guards.pass(asked, row, despite) }));
  }

  /** Records that the citizen gave consent */
  @CommandRoute('giveConsent')
  giveConsent(@Asks() asked: AskedOf, @Body() { form, on, text }: ConsentBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'giveConsent', form, on, contentId: maySay('consent', text) }));
  }

  /** Records that the citizen did not give consent */
  @CommandRoute('refuseConsent')
  refuseConsent(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'refuseConsent', contentId: maySay('consent', text) }));
  }

  /** Takes consent back; a request that rests on it ends */
  @CommandRoute('withdrawConsent')
  withdrawConsent(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'withdrawConsent', contentId: maySay('consent', text) }));
  }

  /** Takes back the consent to sharing the answer with one organisation, which reads it no more */
  @CommandRoute('withdrawSharing')
  withdrawSharing(@Asks() asked: AskedOf, @Body() { organisationId, text }: WithdrawSharingBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'withdrawSharing', organisationId, contentId: maySay('consent', text) }));
  }

  /** Lays the draft before the citizen, who may add words of their own */
  @CommandRoute('inviteWords')
  inviteWords(@Asks() asked: AskedOf, @Body() { until }: InviteWordsBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (_talk, row) => {
      await this.guards.ready(asked, row);
      return { type: 'inviteWords', until, questionsId: await this.ownWords.questionsId(asked.actor, row) };
    });
  }

  /** The citizen's own words, by the citizen or written down for them; again to change them until it is sent */
  @CommandRoute('giveWords')
  giveWords(@Asks() asked: AskedOf, @Body() { items, how }: GiveWordsBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async ({ say }, row) => ({ type: 'giveWords', contentId: say('ownWords', await this.ownWords.written(row, items)), how }));
  }

  /** Sends the request; the deadline is set */
  @CommandRoute('send')
  send(@Asks() asked: AskedOf, @Body() { despite, ...given }: SendBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (_talk, row) => ({ type: 'send', ...given, despite: await this.guards.pass(asked, row, despite) }));
  }

  /** Throws a draft away */
  @CommandRoute('discard')
  discard(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'discard' }));
  }
}
