import type { ConsentGiven } from '#core';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Talk } from '../contents.js';
import { Drafting } from '../drafting.js';
import { Guards } from '../guards.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { ShareAnswerBody, TextBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

const consentIn = ({ maySay }: Talk, { form, on, text }: ShareAnswerBody): ConsentGiven | undefined =>
  form === undefined || on === undefined ? undefined : { form, on, contentId: maySay('consent', text) };

/** An answer on its way to the municipality that the citizen moved to. */
@ApiTags('commands: sharing')
@Controller('service-requests')
export class SharingController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly drafting: Drafting,
    private readonly guards: Guards,
  ) {}

  /** Lets the municipality that the citizen moved to read the request and its answer, on a basis that is stated */
  @CommandRoute('shareAnswer')
  shareAnswer(@Asks() asked: AskedOf, @Body() body: ShareAnswerBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (talk, row) => {
      const { legalBasis, noticeOn, purpose, despite } = body;
      const known = await this.guards.share(asked, row, despite);
      return {
        type: 'shareAnswer',
        legalBasis: await this.drafting.basis(legalBasis),
        purposeId: talk.say('shared', purpose),
        ...(legalBasis === 'consent' ? { consent: consentIn(talk, body) } : { noticeOn }),
        despite: known,
      };
    });
  }

  /** The new municipality reads it no more */
  @CommandRoute('stopSharing')
  stopSharing(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'stopSharing', contentId: say('reason', text) }));
  }
}
