import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { OutgoingController } from './outgoing.controller.js';
import { OutgoingMessages } from './outgoing.js';

@Module({ imports: [ServiceRequestsModule], controllers: [OutgoingController], providers: [OutgoingMessages] })
export class OutgoingModule {}
