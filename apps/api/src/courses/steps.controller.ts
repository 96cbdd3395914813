import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import type { Talk } from '../service-requests/contents.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import { CloseStepBody, DropStepBody, NeedBody, OpenStepBody, PlanStepBody, SettleDelayBody } from './steps.dto.js';

type Meeting = Pick<PlanStepBody, 'at' | 'place' | 'toldBy'>;

/** A place that stands there already is not written anew; what is left out is said no more. */
const meetingSaid = ({ steps }: CourseDetailView, no: number, { at, place, toldBy }: Meeting, { say }: Talk) => {
  const stands = steps.find((step) => step.no === no)?.place ?? undefined;
  const placeId = place === undefined ? null : place === stands ? undefined : say('reason', place);
  return { at: at ?? null, placeId, toldBy };
};

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
  openStep(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, place, ...step }: OpenStepBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({
      ...{ type: 'openStep', ...step },
      ...{ placeId: maySay('reason', place), contentId: maySay('reason', text) },
    }));
  }

  /** Plans the day of a step */
  @Post(':id/steps/:no/plan')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  planStep(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { on, text, ...meeting }: PlanStepBody,
  ): Promise<CourseDetailView> {
    return this.commands.rewrite(asked, id, (talk, course) => ({
      ...{ type: 'planStep', no, on },
      ...meetingSaid(course, no, meeting, talk),
      contentId: talk.maySay('reason', text),
    }));
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
    @Body() { choice, on, text, ...meeting }: SettleDelayBody,
  ): Promise<CourseDetailView> {
    return this.commands.rewrite(asked, id, (talk, course) => ({
      ...{ type: 'settleDelay', no, choice, on },
      ...(choice === 'postpone' && meetingSaid(course, no, meeting, talk)),
      contentId: talk.say('reason', text),
    }));
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
    @Body() { text, nextPlace, ...closing }: CloseStepBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({
      ...{ type: 'closeStep', no, ...closing },
      ...{ nextPlaceId: closing.nextOn && maySay('reason', nextPlace), contentId: maySay('reason', text) },
    }));
  }

  /** The step does not apply */
  @Post(':id/steps/:no/drop')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  dropStep(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text, toldBy }: DropStepBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'dropStep', no, toldBy, contentId: say('reason', text) }));
  }
}
