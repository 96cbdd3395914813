import { actFor, endSession, findSession, representIn } from '#persistence';
import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Foundation } from '../foundation.js';
import { OpenToAll, SignedIn } from '../web/access.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { takeToken, tokenIn } from './cookie.js';
import { meOf } from './me.js';
import { ActForBody, Me, RepresentBody, SessionView } from './session.dto.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(private readonly foundation: Foundation) {}

  /** Who is signed in */
  @Get('me')
  @SignedIn()
  async getMe(@Req() request: FastifyRequest): Promise<Me> {
    const me = await this.whoIs(request);
    if (me === null) throw new Problem(401, 'SessionExpired');
    return me;
  }

  /** Who is signed in, if anybody: no problem when nobody is */
  @Get('session')
  @OpenToAll()
  async getSession(@Req() request: FastifyRequest): Promise<SessionView> {
    return { me: await this.whoIs(request) };
  }

  /** Chooses for whom one acts from now on: one's own organisation, or one where one is a locum today */
  @Put('session/organisation')
  @SignedIn()
  async chooseOrganisation(@Req() request: FastifyRequest, @Body() { organisationId }: ActForBody): Promise<Me> {
    const token = tokenIn(request, this.foundation.settings.https) ?? '';
    if (!(await actFor(this.foundation.database.app, token, organisationId))) throw invalid({ field: 'organisationId', code: 'unknownOrganisation' });
    return this.getMe(request);
  }

  /** Chooses for which citizen one acts from now on: for oneself, or for one whom one represents today */
  @Put('session/citizen')
  @SignedIn()
  async chooseCitizen(@Req() request: FastifyRequest, @Body() { citizenId }: RepresentBody): Promise<Me> {
    const token = tokenIn(request, this.foundation.settings.https) ?? '';
    if (!(await representIn(this.foundation.database.app, token, citizenId))) throw invalid({ field: 'citizenId', code: 'notRepresented' });
    return this.getMe(request);
  }

  /** Ends the session; also right without one */
  @Post('sign-out')
  @HttpCode(204)
  @OpenToAll()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { https } = this.foundation.settings;
    const token = tokenIn(request, https);
    if (token !== undefined) await endSession(this.foundation.database.app, token);
    takeToken(reply, https);
  }

  private async whoIs(request: FastifyRequest): Promise<Me | null> {
    const token = tokenIn(request, this.foundation.settings.https);
    const signedIn = token === undefined ? null : await findSession(this.foundation.database.app, token);
    return signedIn && meOf(this.foundation, signedIn);
  }
}
