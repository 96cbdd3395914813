import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import { AnswerSurveyBody, SurveysView } from './survey.dto.js';
import { Surveys } from './surveys.js';

@ApiTags('courses')
@Controller()
export class SurveyController {
  constructor(
    private readonly surveys: Surveys,
    private readonly commands: CourseCommands,
  ) {}

  /** The activities that the citizen may say something about now */
  @Get('own-case/surveys')
  @Needs('surveys.answer')
  async listOwnSurveys(@By() actor: Actor, @Spoken() language: Language): Promise<SurveysView> {
    return whole(await this.surveys.own(actor, language));
  }

  /** What the citizen thinks of an activity; nobody at work reads it */
  @Post('courses/:id/survey')
  @HttpCode(200)
  @Needs('surveys.answer')
  @ApiKey()
  answerSurvey(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: AnswerSurveyBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, () => ({ type: 'answerSurvey', ...body }));
  }
}
