import type { Language } from '#core';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { Spoken } from '../web/request.js';
import { LegalBasesView } from './form-types.dto.js';

@ApiTags('rules')
@Controller('legal-bases')
export class LegalBasesController {
  constructor(private readonly foundation: Foundation) {}

  /** What a request may rest on, and what that demands */
  @Get()
  @Needs('formTypes.read')
  async listLegalBases(@Spoken() language: Language): Promise<LegalBasesView> {
    const { rules } = await this.foundation.rules.current();
    return whole(rules.legalBases.map(({ name, ...basis }) => ({ ...basis, name: name[language] })));
  }
}
