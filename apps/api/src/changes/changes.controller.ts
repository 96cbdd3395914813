import type { Actor } from '#core';
import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Foundation } from '../foundation.js';
import { tokenIn } from '../session/cookie.js';
import { Needs } from '../web/access.js';
import { By } from '../web/request.js';
import { Changes } from './changes.js';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly foundation: Foundation,
    private readonly changes: Changes,
  ) {}

  /**
   * Which of the requests, courses and citizens that one may see changed, as server-sent events: `ready`, `change` {ids},
   * `resync` when something may have been missed, `heartbeat`
   */
  @Sse()
  @Needs('requests.read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  streamChanges(@By() actor: Actor, @Req() request: FastifyRequest): Observable<MessageEvent> {
    return this.changes.stream(actor, tokenIn(request, this.foundation.settings.https) ?? '');
  }
}
