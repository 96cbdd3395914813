import { Module } from '@nestjs/common';
import { DemoClockController } from './clock.controller.js';
import { DemoPeopleController } from './people.controller.js';

@Module({ controllers: [DemoPeopleController, DemoClockController] })
export class DemoModule {}
