import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { BreachesController } from './breaches.controller.js';
import { Breaches } from './breaches.js';

@Module({ imports: [ServiceRequestsModule], controllers: [BreachesController], providers: [Breaches] })
export class BreachesModule {}
