import { Module } from '@nestjs/common';
import { QuotasController } from './quotas.controller.js';
import { Quotas } from './quotas.js';

@Module({ controllers: [QuotasController], providers: [Quotas] })
export class QuotasModule {}
