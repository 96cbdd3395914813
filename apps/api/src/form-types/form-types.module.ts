import { Module } from '@nestjs/common';
import { FormTypesController } from './form-types.controller.js';
import { LegalBasesController } from './legal-bases.controller.js';

@Module({ controllers: [FormTypesController, LegalBasesController] })
export class FormTypesModule {}
