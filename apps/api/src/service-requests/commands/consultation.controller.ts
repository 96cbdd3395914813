import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { BookingBody, EmptyBody, OnBody, OptionalTextBody, WaitingListBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** Taking the request up, and the consultation some forms need. */
@ApiTags('commands: consultation')
@Controller('service-requests')
export class ConsultationController {
  constructor(private readonly runner: CommandRunner) {}

  /** Somebody on the recipient's side has opened it; moves no deadline */
  @CommandRoute('receive')
  receive(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'receive' }));
  }

  /** The recipient begins */
  @CommandRoute('accept')
  accept(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'accept' }));
  }

  /** The citizen has brought the form: the deadline is counted from that day, where the policy says so */
  @CommandRoute('citizenBroughtIt')
  citizenBroughtIt(@Asks() asked: AskedOf, @Body() { on }: OnBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'citizenBroughtIt', on }));
  }

  /** Records the day of the consultation; soon, of a citizen who is told by post, only with how the citizen was told */
  @CommandRoute('bookConsultation')
  bookConsultation(@Asks() asked: AskedOf, @Body() { on, toldBy }: BookingBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'bookConsultation', on, toldBy }));
  }

  /** No appointment is to be had: the requester must find a way */
  @CommandRoute('reportNoAppointment')
  reportNoAppointment(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'reportNoAppointment', contentId: maySay('reason', text) }));
  }

  /** The booked consultation does not take place */
  @CommandRoute('consultationCancelled')
  consultationCancelled(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'consultationCancelled', contentId: maySay('reason', text) }));
  }

  /** The consultation took place */
  @CommandRoute('consultationHeld')
  consultationHeld(@Asks() asked: AskedOf, @Body() { on }: OnBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'consultationHeld', on }));
  }

  /** The citizen did not come; nothing follows from it by itself */
  @CommandRoute('consultationMissed')
  consultationMissed(@Asks() asked: AskedOf, @Body() { on }: OnBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'consultationMissed', on }));
  }

  /** The citizen is on the recipient's waiting list; deadline and reminders stand */
  @CommandRoute('putOnWaitingList')
  putOnWaitingList(@Asks() asked: AskedOf, @Body() { expectedOn, text }: WaitingListBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'putOnWaitingList', expectedOn, contentId: maySay('question', text) }));
  }
}
