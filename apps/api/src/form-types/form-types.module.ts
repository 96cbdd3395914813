import { Module } from '@nestjs/common';
import { FormTypesController } from './form-types.controller.js';

@Module({ controllers: [FormTypesController] })
export class FormTypesModule {}
