import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { AnnounceDelayBody, EmptyBody, LogContactBody, NewDateBody, OptionalTextBody, PauseBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** Deadlines, delays, reminders and contacts. */
@ApiTags('commands: following up')
@Controller('service-requests')
export class FollowingUpController {
  constructor(private readonly runner: CommandRunner) {}

  /** The requester gives more time; the original deadline is kept beside it */
  @CommandRoute('extend')
  extend(@Asks() asked: AskedOf, @Body() { dueOn, text }: NewDateBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'extend', dueOn, contentId: say('reason', text) }));
  }

  /** The recipient asks for more time */
  @CommandRoute('requestExtension')
  requestExtension(@Asks() asked: AskedOf, @Body() { dueOn, text }: NewDateBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'requestExtension', dueOn, contentId: say('reason', text) }));
  }

  /** The recipient says when the answer will come; the deadline stands, reminders wait */
  @CommandRoute('announceDelay')
  announceDelay(@Asks() asked: AskedOf, @Body() { until, text }: AnnounceDelayBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'announceDelay', until, contentId: say('reason', text) }));
  }

  /** The deadline is paused while the citizen or a stay in hospital is waited for; reminders are silent */
  @CommandRoute('pause')
  pause(@Asks() asked: AskedOf, @Body() { reason, until, text }: PauseBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'pause', reason, until, contentId: maySay('reason', text) }));
  }

  /** There is nothing to wait for any more: the deadline runs again, moved by the pause */
  @CommandRoute('resume')
  resume(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'resume' }));
  }

  /** Reminds whoever must act */
  @CommandRoute('remind')
  remind(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'remind', contentId: maySay('reason', text) }));
  }

  /** Brings it before the managers of the side that must act */
  @CommandRoute('escalate')
  escalate(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'escalate', contentId: maySay('reason', text) }));
  }

  /** Records a call or a meeting, and what was agreed */
  @CommandRoute('logContact')
  logContact(@Asks() asked: AskedOf, @Body() { channel, on, text, agreedOn, earnsFee }: LogContactBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'logContact', channel, on, contentId: say('answer', text), agreedOn, earnsFee }));
  }

  /** Sets the deadline anew by the rules of today */
  @CommandRoute('applyAnew')
  applyAnew(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'applyAnew' }));
  }
}
