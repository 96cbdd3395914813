import { Module } from '@nestjs/common';
import { FeesController } from './fees.controller.js';
import { Fees } from './fees.js';

@Module({ controllers: [FeesController], providers: [Fees] })
export class FeesModule {}
