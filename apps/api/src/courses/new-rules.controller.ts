import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { CourseCommands } from './course-commands.js';
import { CourseDetailView, ToldBody } from './courses.dto.js';
import { NewRulesView } from './new-rules.dto.js';
import { NewRules } from './new-rules.js';

/** A course keeps the terms it was given until somebody applies the rules as they are now. */
@ApiTags('courses')
@Controller('courses')
export class NewRulesController {
  constructor(
    private readonly newRules: NewRules,
    private readonly commands: CourseCommands,
  ) {}

  /** What would happen to the course if the rules were applied anew */
  @Get(':id/new-rules')
  @Needs('courses.lead')
  getNewRules(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<NewRulesView> {
    return this.newRules.of(actor, id, language);
  }

  /** Applies the rules as they are now to the terms that began with the course */
  @Post(':id/apply-anew')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  applyNewRules(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: ToldBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, () => ({ type: 'applyAnew', ...body }));
  }
}
