import { Module } from '@nestjs/common';
import { DraftsController } from '../drafts/drafts.controller.js';
import { Answering } from './answering.js';
import { Attaching } from './attaching.js';
import { AnsweringController } from './commands/answering.controller.js';
import { CommandRunner } from './commands/command-runner.js';
import { ConsultationController } from './commands/consultation.controller.js';
import { FollowingUpController } from './commands/following-up.controller.js';
import { HandingOverController } from './commands/handing-over.controller.js';
import { PayingController } from './commands/paying.controller.js';
import { ProposingController } from './commands/proposing.controller.js';
import { ReviewingController } from './commands/reviewing.controller.js';
import { SendingController } from './commands/sending.controller.js';
import { SharingController } from './commands/sharing.controller.js';
import { Details } from './details.js';
import { OwnWords } from './own-words.js';
import { Drafting } from './drafting.js';
import { Guards } from './guards.js';
import { HandingOver } from './handing-over.js';
import { Proposing } from './proposing.js';
import { Effects } from './read/effects.js';
import { Histories } from './read/histories.js';
import { Inbox } from './read/inbox.js';
import { Reminder } from './read/reminder.js';
import { ServiceRequestsController } from './service-requests.controller.js';
import { RequestViews } from './view/request-views.js';

/** Controllers that read, then one for each stretch of a request's life. */
@Module({
  controllers: [
    ServiceRequestsController,
    ProposingController,
    SendingController,
    SharingController,
    ConsultationController,
    AnsweringController,
    ReviewingController,
    FollowingUpController,
    HandingOverController,
    PayingController,
    DraftsController,
  ],
  providers: [
    RequestViews,
    Inbox,
    Histories,
    Effects,
    Reminder,
    CommandRunner,
    Drafting,
    Proposing,
    Answering,
    HandingOver,
    Guards,
    Details,
    OwnWords,
    Attaching,
  ],
  exports: [RequestViews, Inbox, Guards],
})
export class ServiceRequestsModule {}
