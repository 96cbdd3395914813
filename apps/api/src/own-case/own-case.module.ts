import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { Accesses } from './accesses.js';
import { Consents } from './consents.js';
import { Contacts } from './contacts.js';
import { OwnCaseController } from './own-case.controller.js';
import { Papers } from './paper/papers.js';

@Module({ imports: [ServiceRequestsModule], controllers: [OwnCaseController], providers: [Accesses, Consents, Contacts, Papers] })
export class OwnCaseModule {}
