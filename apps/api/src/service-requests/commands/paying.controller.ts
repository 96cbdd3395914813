import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { DisputeFeeBody, FeeLineBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** What the requester says to a fee that was earned. */
@ApiTags('commands: paying')
@Controller('service-requests')
export class PayingController {
  constructor(private readonly runner: CommandRunner) {}

  /** The fee is to be paid */
  @CommandRoute('approveFee')
  approveFee(@Asks() asked: AskedOf, @Body() { line }: FeeLineBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'approveFee', line }));
  }

  /** The fee is not to be paid as it stands; the counterpart is told why */
  @CommandRoute('disputeFee')
  disputeFee(@Asks() asked: AskedOf, @Body() { line, text }: DisputeFeeBody): Promise<ServiceRequestView> {
    // A question: it is between the two sides and no matter of the citizen's.
    return this.runner.run(asked, ({ say }) => ({ type: 'disputeFee', line, contentId: say('question', text) }));
  }
}
