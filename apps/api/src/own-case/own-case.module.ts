import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { RepresentativesModule } from '../representatives/representatives.module.js';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { Accesses } from './accesses.js';
import { Consents } from './consents.js';
import { AsCitizenController } from './as-citizen.controller.js';
import { AsCitizen } from './as-citizen.js';
import { Contacts } from './contacts.js';
import { OwnCaseController } from './own-case.controller.js';
import { Papers } from './paper/papers.js';

@Module({
  imports: [ServiceRequestsModule, CoursesModule, RepresentativesModule],
  controllers: [OwnCaseController, AsCitizenController],
  providers: [Accesses, Consents, Contacts, Papers, AsCitizen],
})
export class OwnCaseModule {}
