import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { invalid } from '../web/validation.js';
import { CourseCommands } from './course-commands.js';
import { Courses } from './courses.js';
import {
  AppointCoordinatorBody,
  BeginOwnCourseBody,
  ChangeKindBody,
  ChangeRegimeBody,
  CourseDetailView,
  CourseKindsView,
  CoursesQuery,
  CoursesView,
  CreateCourseBody,
  EndCourseBody,
  OwnCoursesView,
  ReopenCourseBody,
} from './courses.dto.js';
import { LedCoursesQuery, LedCoursesView } from './led.dto.js';
import { LedCourses } from './led-courses.js';

@ApiTags('courses')
@Controller('courses')
export class CoursesController {
  constructor(
    private readonly courses: Courses,
    private readonly commands: CourseCommands,
    private readonly led: LedCourses,
  ) {}

  /** A citizen's courses in the organisation, the newest first */
  @Get()
  @Needs('courses.read')
  async listCourses(@By() actor: Actor, @Query() { citizenId }: CoursesQuery, @Spoken() language: Language): Promise<CoursesView> {
    const of = citizenId ?? ('citizenId' in actor ? actor.citizenId : undefined);
    if (of === undefined) throw invalid({ field: 'citizenId', code: 'required' });
    return whole(await this.courses.list(actor, of, language));
  }

  /** A citizen's own courses, with all that the citizen may know */
  @Get('own')
  @Needs('courses.read')
  async listOwnCourses(@By() actor: Actor, @Spoken() language: Language): Promise<OwnCoursesView> {
    const { items, mayBegin } = await this.courses.own(actor, language);
    return { ...whole(items), mayBegin };
  }

  /** The kinds of course, and until which day one can begin */
  @Get('kinds')
  @Needs('courses.read')
  async listCourseKinds(@Spoken() language: Language): Promise<CourseKindsView> {
    return whole(await this.courses.kinds(language));
  }

  /** Open courses of the organisation, or those one coordinates, by the day on which something happens next */
  @Get('led')
  @Needs('courses.lead')
  listLedCourses(@By() actor: Actor, @Query() query: LedCoursesQuery, @Spoken() language: Language): Promise<LedCoursesView> {
    return this.led.page(actor, query, language);
  }

  /** One course, with all that happened to it */
  @Get(':id')
  @Needs('courses.read')
  getCourse(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<CourseDetailView> {
    return this.courses.one(actor, id, language);
  }

  /** Begins a course for a citizen the organisation knows */
  @Post()
  @Needs('courses.lead')
  @ApiKey()
  createCourse(@AsksNew() asked: Asked, @Body() body: CreateCourseBody): Promise<CourseDetailView> {
    return this.commands.begin(asked, body);
  }

  /** Begins a course of one's own, in one's municipality; who coordinates it is said there */
  @Post('own')
  @Needs('courses.write')
  @ApiKey()
  createOwnCourse(@AsksNew() asked: Asked, @Body() body: BeginOwnCourseBody): Promise<CourseDetailView> {
    return this.commands.beginOwn(asked, body);
  }

  /** The course goes on as one of another kind */
  @Post(':id/change-kind')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  changeKind(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, ...change }: ChangeKindBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'changeKind', ...change, contentId: say('reason', text) }));
  }

  /** Other rules hold for the course from a day on */
  @Post(':id/change-regime')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  changeRegime(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, ...change }: ChangeRegimeBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'changeRegime', ...change, contentId: say('reason', text) }));
  }

  /** Hands the course to another coordinator */
  @Post(':id/appoint-coordinator')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  appointCoordinator(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: AppointCoordinatorBody): Promise<CourseDetailView> {
    return this.commands.appoint(asked, id, body);
  }

  /** The course is over */
  @Post(':id/end')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  endCourse(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, ...ending }: EndCourseBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'end', ...ending, contentId: maySay('reason', text) }));
  }

  /** It goes on after all */
  @Post(':id/reopen')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  reopenCourse(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, toldBy }: ReopenCourseBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'reopen', toldBy, contentId: say('reason', text) }));
  }
}
