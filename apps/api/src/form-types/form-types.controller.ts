import type { Language } from '#core';
import { localDateOf } from '#sla';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { Spoken } from '../web/request.js';
import { FormTypesView } from './form-types.dto.js';
import { formTypesOf } from './form-views.js';

@ApiTags('rules')
@Controller('form-types')
export class FormTypesController {
  constructor(private readonly foundation: Foundation) {}

  /** The forms that can be asked for today, with their questions, fees and allowed answers */
  @Get()
  @Needs('formTypes.read')
  async listFormTypes(@Spoken() language: Language): Promise<FormTypesView> {
    const { rules } = await this.foundation.rules.current();
    return whole(formTypesOf(rules, localDateOf(await this.foundation.engine.businessNow()), language));
  }
}
