import { createSession } from '#persistence';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Foundation } from '../foundation.js';
import { giveToken } from '../session/cookie.js';
import { OpenToAll } from '../web/access.js';
import { notFound } from '../web/problem.js';
import { DemoPerson, DemoSignInBody } from './demo.dto.js';
import { demoPeople } from './people.js';

@ApiTags('demo')
@Controller('demo')
export class DemoPeopleController {
  constructor(private readonly foundation: Foundation) {}

  /** The cards to sign in by */
  @Get('people')
  @OpenToAll()
  listDemoPeople(): Promise<DemoPerson[]> {
    return demoPeople(this.foundation, null);
  }

  /** Signs in as the person on a card; the session comes as a cookie */
  @Post('sign-in')
  @HttpCode(200)
  @OpenToAll()
  async demoSignIn(@Body() { personId }: DemoSignInBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<DemoPerson> {
    const [person] = await demoPeople(this.foundation, personId);
    if (person === undefined) throw notFound();
    giveToken(reply, await createSession(this.foundation.database.app, person.id), this.foundation.settings.https);
    return person;
  }
}
