import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import {
  BeginWaitBody,
  ChangeActivityBody,
  CloseGoalBody,
  EndActivityBody,
  EndExemptionBody,
  EndWaitBody,
  ExemptBody,
  PlanActivityBody,
  ReplyToLetterBody,
  ReviseGoalBody,
  SetGoalBody,
  WriteBody,
} from './plan.dto.js';

const otherThan = (stands: string | null | undefined, said: string | undefined): string | undefined => (said === stands ? undefined : said);

/** Goals, activities, exemptions, waits and letters: what somebody wants with the citizen. */
@ApiTags('courses')
@Controller('courses')
export class CoursePlanController {
  constructor(private readonly commands: CourseCommands) {}

  /** Sets a goal */
  @Post(':id/goals')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  setGoal(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { term, text, by }: SetGoalBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'setGoal', term, contentId: say('purpose', text), ...(by && { by }) }));
  }

  /** Says a goal in other words */
  @Post(':id/goals/:no/revise')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  reviseGoal(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { text }: ReviseGoalBody): Promise<CourseDetailView> {
    return this.commands.rewrite(asked, id, ({ maySay }, { goals }) => {
      const stands = goals.find((goal) => goal.no === no);
      return { type: 'reviseGoal', no, contentId: maySay('purpose', otherThan(stands?.text, text)) };
    });
  }

  /** A goal is reached, or given up */
  @Post(':id/goals/:no/close')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  closeGoal(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { on, outcome, activitiesTo, text }: CloseGoalBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'closeGoal', no, on, outcome, activitiesTo, contentId: maySay('reason', text) }));
  }

  /** Plans an activity that serves a goal */
  @Post(':id/activities')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  planActivity(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { text, purpose, ...activity }: PlanActivityBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say, maySay }) => ({
      ...{ type: 'planActivity' },
      ...activity,
      contentId: say('purpose', text),
      purposeId: maySay('purpose', purpose),
    }));
  }

  /** Changes an activity */
  @Post(':id/activities/:no/change')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  changeActivity(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text, purpose, ...days }: ChangeActivityBody,
  ): Promise<CourseDetailView> {
    return this.commands.rewrite(asked, id, ({ maySay }, { activities }) => {
      const stands = activities.find((activity) => activity.no === no);
      return {
        ...{ type: 'changeActivity', no },
        ...days,
        contentId: maySay('purpose', otherThan(stands?.text, text)),
        purposeId: maySay('purpose', otherThan(stands?.purpose, purpose)),
      };
    });
  }

  /** An activity is over */
  @Post(':id/activities/:no/end')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  endActivity(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { on, outcome, text }: EndActivityBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'endActivity', no, on, outcome, contentId: maySay('reason', text) }));
  }

  /** Nothing is demanded of the citizen for a time */
  @Post(':id/exemptions')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  exemptCitizen(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { reason, from, until, text }: ExemptBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'exempt', reason, from, until, contentId: say('reason', text) }));
  }

  /** The exemption ends before its time */
  @Post(':id/exemptions/:no/end')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  endExemption(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { on, text }: EndExemptionBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'endExemption', no, on, contentId: maySay('reason', text) }));
  }

  /** The citizen waits for the treatment system */
  @Post(':id/waits')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  beginWait(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() { what, from, text }: BeginWaitBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ maySay }) => ({ type: 'beginWait', what, from, contentId: maySay('reason', text) }));
  }

  /** The wait is over */
  @Post(':id/waits/:no/end')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  endWait(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { on }: EndWaitBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, () => ({ type: 'endWait', no, on }));
  }

  /** The citizen writes to the coordinator, or somebody writes down what was said */
  @Post(':id/letters')
  @HttpCode(200)
  @Needs('courses.write')
  @ApiKey()
  writeLetter(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Body() body: WriteBody): Promise<CourseDetailView> {
    return this.commands.write(asked, id, body);
  }

  /** The coordinator replies */
  @Post(':id/letters/:no/reply')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  replyToLetter(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text, takenAs, toldBy }: ReplyToLetterBody,
  ): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'reply', no, takenAs, toldBy, contentId: say('reason', text) }));
  }
}
