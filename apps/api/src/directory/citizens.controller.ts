import type { Actor } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By } from '../web/request.js';
import { Citizens } from './citizens.js';
import { CitizensQuery, CitizensView, CitizenView, ContactBody, DeceasedBody, FindCitizenBody, GpBody, MunicipalityBody } from './directory.dto.js';

@ApiTags('directory')
@Controller('citizens')
export class CitizensController {
  constructor(private readonly citizens: Citizens) {}

  /** Citizens the organisation knows, all or by part of the name */
  @Get()
  @Needs('citizens.read')
  listCitizens(@By() actor: Actor, @Query() query: CitizensQuery): Promise<CitizensView> {
    return this.citizens.page(actor, query);
  }

  /** The citizen with that CPR number, if the organisation knows them or is their doctor; in a body, since addresses are logged */
  @Post('find')
  @HttpCode(200)
  @Needs('citizens.read')
  findCitizen(@By() actor: Actor, @Body() { cpr }: FindCitizenBody): Promise<CitizensView> {
    return this.citizens.find(actor, cpr);
  }

  /** One citizen; the CPR number masked */
  @Get(':id')
  @Needs('citizens.read')
  getCitizen(@By() actor: Actor, @Param('id', Id) id: string): Promise<CitizenView> {
    return this.citizens.one(actor, id);
  }

  /** That the citizen has died: what is open is annulled, whoever was to answer is told, and no more letters go out */
  @Put(':id/deceased')
  @Needs('citizens.change')
  recordDeceased(@By() actor: Actor, @Param('id', Id) id: string, @Body() { on }: DeceasedBody): Promise<CitizenView> {
    return this.citizens.recordDeceased(actor, id, on);
  }

  /** How the citizen is reached and spoken to: whoever is exempt from Digital Post gets letters */
  @Put(':id/contact')
  @Needs('citizens.change')
  recordContact(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ContactBody): Promise<CitizenView> {
    return this.citizens.recordContact(actor, id, body);
  }

  /** Who the citizen's doctor is and since when: open requests to the former one wait for the requester to choose */
  @Put(':id/gp')
  @Needs('citizens.change')
  recordGp(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: GpBody): Promise<CitizenView> {
    return this.citizens.recordGp(actor, id, body);
  }

  /** In which municipality the citizen lives and since when: one's own requests wait for one to choose, answers may be sent there */
  @Put(':id/municipality')
  @Needs('citizens.change')
  recordMove(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: MunicipalityBody): Promise<CitizenView> {
    return this.citizens.recordMove(actor, id, body);
  }
}
