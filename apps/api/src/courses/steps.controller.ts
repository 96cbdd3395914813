import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import { CloseStepBody, DropStepBody, NeedBody, OpenStepBody, PlanStepBody, SettleDelayBody } from './steps.dto.js';

/** What is to happen in the course, by when, and what it waits for. */
@ApiTags('courses')
@Controller('courses')
export class CourseStepsController {
  constructor(private readonly commands: CourseCommands) {}

  /** Opens a step */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  openStep(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, ...step }: OpenStepBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'openStep', ...step, contentId: maySay('reason', text) }));
  }

  /** Plans the day of a step */
  @Post(':id/steps/:no/plan')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  planStep(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { on, text }: PlanStepBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'planStep', no, on, contentId: maySay('reason', text) }));
  }

  /** The step waits for the answer to a request */
  @Post(':id/steps/:no/need')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  needAnswer(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { requestId }: NeedBody): Promise<CourseDetailView> {
    return this.commands.need(asked, id, no, requestId);
  }

  /** It waits for it no more */
  @Post(':id/steps/:no/need-no-more')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  needNoMore(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { requestId }: NeedBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, () => ({ type: 'needNoMore', no, requestId }));
  }

  /** How it goes on although an answer is late */
  @Post(':id/steps/:no/settle-delay')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  settleDelay(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { choice, on, text }: SettleDelayBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'settleDelay', no, choice, on, contentId: say('reason', text) }));
  }

  /** The step is done */
  @Post(':id/steps/:no/close')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  closeStep(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text, ...closing }: CloseStepBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'closeStep', no, ...closing, contentId: maySay('reason', text) }));
  }

  /** The step does not apply */
  @Post(':id/steps/:no/drop')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  dropStep(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { text }: DropStepBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'dropStep', no, contentId: say('reason', text) }));
  }
}
