import type { Actor, Language } from '#core';
import { asActor, CourseRow } from '#persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { invalid } from '../web/validation.js';
import { FormTypesQuery, FormTypesView } from './form-types.dto.js';
import { formTypesOf } from './form-views.js';

@ApiTags('rules')
@Controller('form-types')
export class FormTypesController {
  constructor(private readonly foundation: Foundation) {}

  /** The forms that can be asked for today, with their questions, fees and allowed answers */
  @Get()
  @Needs('formTypes.read')
  async listFormTypes(@By() actor: Actor, @Query() { courseId }: FormTypesQuery, @Spoken() language: Language): Promise<FormTypesView> {
    const { rules } = await this.foundation.rules.current();
    const course = courseId === undefined ? {} : await this.course(actor, courseId);
    return whole(formTypesOf({ rules, now: await this.foundation.engine.businessNow(), course }, language));
  }

  /** Nothing is told of it but what may be asked in it; a foreign course and a missing one are the same mistake. */
  private async course(actor: Actor, id: string): Promise<{ courseKind: string; regime: string }> {
    const found = await asActor(this.foundation.database.app, actor, (manager) => manager.findOneBy(CourseRow, { id }));
    if (found === null) throw invalid({ field: 'courseId', code: 'invalid' });
    return { courseKind: found.kind, regime: found.regime };
  }
}
