import type { Actor } from '#core';
import { endSession, findSession } from '#persistence';
import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Foundation } from '../foundation.js';
import { OpenToAll, SignedIn } from '../web/access.js';
import { By } from '../web/request.js';
import { takeToken, tokenIn } from './cookie.js';
import { meOf } from './me.js';
import { Me, SessionView } from './session.dto.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(private readonly foundation: Foundation) {}

  /** Who is signed in */
  @Get('me')
  @SignedIn()
  getMe(@By() actor: Actor): Promise<Me> {
    return meOf(this.foundation, actor);
  }

  /** Who is signed in, if anybody: no problem when nobody is */
  @Get('session')
  @OpenToAll()
  async getSession(@Req() request: FastifyRequest): Promise<SessionView> {
    const token = tokenIn(request, this.foundation.settings.https);
    const actor = token === undefined ? null : await findSession(this.foundation.database.app, token);
    return { me: actor && (await meOf(this.foundation, actor)) };
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
}
