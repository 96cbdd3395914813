import type { Actor, Language } from '#core';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { OwnWaitingView, WaitingView } from './waiting.dto.js';
import { CourseWaitings } from './waiting.js';

@ApiTags('courses')
@Controller()
export class CourseWaitingController {
  constructor(private readonly waitings: CourseWaitings) {}

  /** How long the citizen has waited in the course, and for whom */
  @Get('courses/:id/waiting')
  @Needs('courses.read')
  getCourseWaiting(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<WaitingView> {
    return this.waitings.one(actor, id, language);
  }

  /** How long the citizen who asks has waited, and for whom */
  @Get('own-case/waiting')
  @Needs('ownCase.read')
  getOwnWaiting(@By() actor: Actor, @Spoken() language: Language): Promise<OwnWaitingView> {
    return this.waitings.own(actor, language);
  }
}
