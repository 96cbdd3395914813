import type { Actor, Language } from '#core';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { FollowUpCoursesQuery, FollowUpCoursesView, FollowUpPeriod, FollowUpSurveyView, FollowUpView, FollowUpWaitingView } from './follow-up.dto.js';
import { FollowUp } from './follow-up.js';

@ApiTags('follow-up')
@Controller('follow-up')
export class FollowUpController {
  constructor(private readonly followUp: FollowUp) {}

  /** How the organisation's courses go, by kind */
  @Get()
  @Needs('followUp.read')
  getFollowUp(@By() actor: Actor, @Query() period: FollowUpPeriod, @Spoken() language: Language): Promise<FollowUpView> {
    return this.followUp.view(actor, period, language);
  }

  /** How long their citizens waited, and for whom */
  @Get('waiting')
  @Needs('followUp.read')
  getFollowUpWaiting(@By() actor: Actor, @Query() period: FollowUpPeriod, @Spoken() language: Language): Promise<FollowUpWaitingView> {
    return this.followUp.waiting(actor, period, language);
  }

  /** What citizens said of their activities, counted */
  @Get('survey')
  @Needs('followUp.read')
  getFollowUpSurvey(@By() actor: Actor, @Query() period: FollowUpPeriod, @Spoken() language: Language): Promise<FollowUpSurveyView> {
    return this.followUp.survey(actor, period, language);
  }

  /** The courses behind a figure, those that began last first */
  @Get('courses')
  @Needs('followUp.read')
  listFollowUpCourses(@By() actor: Actor, @Query() query: FollowUpCoursesQuery, @Spoken() language: Language): Promise<FollowUpCoursesView> {
    return this.followUp.courses(actor, query, language);
  }

  /** The figures as one file for the authority, with how each is counted and without what might point to a person */
  @Get('export')
  @Needs('followUp.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="opfoelgning.csv"')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  exportFollowUp(@By() actor: Actor, @Query() period: FollowUpPeriod, @Spoken() language: Language): Promise<string> {
    return this.followUp.csv(actor, period, language);
  }
}
