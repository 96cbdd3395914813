import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import { NotePaperBody } from './papers.dto.js';

/** What a step rests on. */
@ApiTags('courses')
@Controller('courses')
export class CoursePapersController {
  constructor(private readonly commands: CourseCommands) {}

  /** A paper that a step rests on is ready, or is not ready after all */
  @Post(':id/steps/:no/papers')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  notePaper(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text, ...noted }: NotePaperBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'notePaper', no, ...noted, contentId: maySay('reason', text) }));
  }
}
