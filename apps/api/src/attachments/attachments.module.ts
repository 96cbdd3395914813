import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { AttachmentsController } from './attachments.controller.js';
import { Files } from './files.js';

@Module({ imports: [ServiceRequestsModule], controllers: [AttachmentsController], providers: [Files] })
export class AttachmentsModule {}
