import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { BreachesModule } from './breaches/breaches.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { CoursesModule } from './courses/courses.module.js';
import { DeadlinePreviewModule } from './deadline-preview/deadline-preview.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { FeesModule } from './fees/fees.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { FormTypesModule } from './form-types/form-types.module.js';
import type { Foundation } from './foundation.js';
import { FoundationModule } from './foundation.module.js';
import { HealthModule } from './health/health.module.js';
import { LettersModule } from './letters/letters.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OwnCaseModule } from './own-case/own-case.module.js';
import { Replays } from './replay/replays.js';
import { RepresentativesModule } from './representatives/representatives.module.js';
import { OutgoingModule } from './outgoing/outgoing.module.js';
import { QuotasModule } from './quotas/quotas.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { ServiceRequestsModule } from './service-requests/service-requests.module.js';
import { SessionGuard } from './session/session.guard.js';
import { SessionModule } from './session/session.module.js';
import { ProblemFilter } from './web/problem.filter.js';

const areas = [
  SessionModule,
  DirectoryModule,
  CoursesModule,
  FormTypesModule,
  ServiceRequestsModule,
  AttachmentsModule,
  BreachesModule,
  FollowUpModule,
  OutgoingModule,
  LettersModule,
  FeesModule,
  QuotasModule,
  NotificationsModule,
  OwnCaseModule,
  RepresentativesModule,
  SavedViewsModule,
  DeadlinePreviewModule,
  RulesModule,
  ChangesModule,
  HealthModule,
];

/** The demo's routes do not exist unless the demo was asked for. */
@Module({})
export class AppModule {
  static of(foundation: Foundation): DynamicModule {
    const demo = foundation.settings.signIn === 'demo' ? [DemoModule] : [];
    return {
      module: AppModule,
      imports: [FoundationModule.of(foundation), ...areas, ...demo],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: Replays },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
