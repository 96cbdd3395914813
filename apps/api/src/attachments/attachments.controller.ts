import type { Actor } from '#core';
import { Body, Controller, Get, Header, Headers, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By } from '../web/request.js';
import type { AttachmentView } from './attachments.dto.js';
import { Files } from './files.js';

const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(private readonly files: Files) {}

  /** Puts a PDF or a picture here, to be given with a command; at most 10 MB, its name in Content-Disposition */
  @Post('citizens/:id/attachments')
  @Needs('citizens.read')
  @ApiConsumes('application/pdf', 'image/png', 'image/jpeg')
  @ApiBody({ schema: binary })
  @ApiHeader({ name: 'Content-Disposition', required: true, description: "`attachment; filename*=UTF-8''name.pdf`, percent-encoded." })
  addAttachment(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Headers('content-type') type: string | undefined,
    @Headers('content-disposition') disposition: string | undefined,
    @Body() bytes: Buffer,
  ): Promise<AttachmentView> {
    return this.files.add(actor, id, { type, disposition, bytes });
  }

  /** A file that one's own organisation put here */
  @Get('citizens/:id/attachments/:attachmentId')
  @Needs('citizens.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: binary })
  getOwnAttachment(@By() actor: Actor, @Param('id', Id) id: string, @Param('attachmentId', Id) attachmentId: string): Promise<StreamableFile> {
    return this.files.ofCitizen(actor, id, attachmentId);
  }

  /** A file that came with the request, its answer or a reply */
  @Get('service-requests/:id/attachments/:attachmentId')
  @Needs('requests.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: binary })
  getAttachment(@By() actor: Actor, @Param('id', Id) id: string, @Param('attachmentId', Id) attachmentId: string): Promise<StreamableFile> {
    return this.files.ofRequest(actor, id, attachmentId);
  }
}
