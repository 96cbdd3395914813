import type { Actor, Language } from '#core';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { Courses } from './courses.js';
import { CourseKindsView, CoursesQuery, CoursesView, CourseView, CreateCourseBody } from './directory.dto.js';

@ApiTags('directory')
@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: Courses) {}

  /** A citizen's courses in the organisation, the newest first */
  @Get()
  @Needs('courses.read')
  async listCourses(@By() actor: Actor, @Query() { citizenId }: CoursesQuery, @Spoken() language: Language): Promise<CoursesView> {
    return whole(await this.courses.list(actor, citizenId, language));
  }

  /** The kinds of course that can be begun */
  @Get('kinds')
  @Needs('courses.read')
  async listCourseKinds(@Spoken() language: Language): Promise<CourseKindsView> {
    return whole(await this.courses.kinds(language));
  }

  /** Begins a course for a citizen the organisation knows */
  @Post()
  @Needs('requests.create')
  createCourse(@By() actor: Actor, @Body() body: CreateCourseBody, @Spoken() language: Language): Promise<CourseView> {
    return this.courses.create(actor, body, language);
  }
}
