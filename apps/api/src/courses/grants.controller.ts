import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import type { CourseDetailView } from './courses.dto.js';
import { EndGrantBody, GrantBody, type InvitedCoursesView, ReportActivityBody } from './grants.dto.js';
import { Grants } from './grants.js';

/** Organisations that take part in a course for its citizen. */
@ApiTags('courses')
@Controller('courses')
export class CourseGrantsController {
  constructor(private readonly grants: Grants) {}

  /** The courses one's own organisation takes part in today */
  @Get('invited')
  @Needs('courses.takePart')
  async listInvitedCourses(@By() actor: Actor, @Spoken() language: Language): Promise<InvitedCoursesView> {
    return whole(await this.grants.list(actor, language));
  }

  /** Lets an organisation take part, as the citizen does or agreed to */
  @Post(':id/grants')
  @HttpCode(200)
  @Needs('courses.write')
  @ApiKey()
  grant(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: GrantBody): Promise<CourseDetailView> {
    return this.grants.give(asked, id, body);
  }

  /** It takes part no more, from now on */
  @Post(':id/grants/:no/end')
  @HttpCode(200)
  @Needs('courses.write')
  @ApiKey()
  endGrant(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() body: EndGrantBody): Promise<CourseDetailView> {
    return this.grants.end(asked, id, no, body);
  }

  /** How an activity goes, by the organisation that carries it out */
  @Post(':id/activities/:no/report')
  @HttpCode(200)
  @Needs('courses.takePart')
  @ApiKey()
  reportActivity(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() body: ReportActivityBody,
  ): Promise<CourseDetailView> {
    return this.grants.report(asked, id, no, body);
  }
}
