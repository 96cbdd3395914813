import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsksNew, type Asked } from '../service-requests/commands/asked.js';
import { ApiKey } from '../service-requests/commands/command-route.js';
import { Needs } from '../web/access.js';
import { Id, No } from '../web/id.js';
import { CourseCommands } from './course-commands.js';
import type { CourseDetailView } from './courses.dto.js';
import { HearCitizenBody, WaiveHearingBody } from './hearings.dto.js';

/** Before a decision the citizen is heard about what speaks against them. */
@ApiTags('courses')
@Controller('courses')
export class HearingsController {
  constructor(private readonly commands: CourseCommands) {}

  /** Opens the hearing that is due; the citizen is told and may answer */
  @Post(':id/hearings/:no/open')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  hearCitizen(@AsksNew() asked: Asked, @Param('id', Id) id: string, @Param('no', No) no: number, @Body() { text }: HearCitizenBody): Promise<CourseDetailView> {
    return this.commands.give(asked, id, ({ say }) => ({ type: 'hearCitizen', no, contentId: say('reason', text) }));
  }

  /** Says why no hearing is needed; for the own organisation alone */
  @Post(':id/hearings/:no/waive')
  @HttpCode(200)
  @Needs('courses.lead')
  @ApiKey()
  waiveHearing(
    @AsksNew() asked: Asked,
    @Param('id', Id) id: string,
    @Param('no', No) no: number,
    @Body() { text }: WaiveHearingBody,
  ): Promise<CourseDetailView> {
    const audience = asked.actor.kind === 'person' ? asked.actor.organisationId : undefined;
    return this.commands.give(asked, id, ({ say }) => ({ type: 'waiveHearing', no, contentId: say('reason', text, audience) }));
  }
}
