import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { CourseAdviceView, SettleAdviceBody } from './advice.dto.js';
import { CourseAdvice } from './advice.js';
import { CourseDetailView } from './courses.dto.js';

@ApiTags('courses')
@Controller('courses')
export class AdviceController {
  constructor(private readonly advice: CourseAdvice) {}

  /** What the rules suggest in the course, each with its figures */
  @Get(':id/advice')
  @Needs('courses.lead')
  async listAdvice(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<CourseAdviceView> {
    return whole(await this.advice.list(actor, id, language));
  }

  /** Says that advice is followed, does not apply, or is taken up again */
  @Post(':id/settle-advice')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  settleAdvice(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: SettleAdviceBody): Promise<CourseDetailView> {
    return this.advice.settle(asked, id, body);
  }
}
