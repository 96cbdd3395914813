import type { Actor, Language } from '#core';
import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { pdfOf } from '../paper/pdf.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { CodeLetters } from './code-letters.js';
import { EmpowerBody, EmpoweredView, RedeemBody, RepresentativesView } from './representatives.dto.js';
import { Representatives } from './representatives.js';

/** Persons who act for a citizen, as those who lead the case write them down. */
@ApiTags('directory')
@Controller('citizens/:id/representatives')
export class CitizenRepresentativesController {
  constructor(
    private readonly representatives: Representatives,
    private readonly letters: CodeLetters,
  ) {}

  /** Who acts for the citizen, may by a code, or did, the newest first */
  @Get()
  @Needs('citizens.read')
  listRepresentatives(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<RepresentativesView> {
    return this.representatives.list(actor, id, language);
  }

  /** Writes down a power of attorney, a guardian or a holder of custody: answers with a code to hand over */
  @Post()
  @Needs('citizens.change')
  addRepresentative(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: EmpowerBody): Promise<EmpoweredView> {
    return this.representatives.empower(actor, id, body);
  }

  /** The code as a letter to the citizen, who hands it over: it is made of the code as it was shown, and kept nowhere */
  @Post(':representativeId/letter')
  @HttpCode(200)
  @Needs('letters.send')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printCodeLetter(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('representativeId', Id) representativeId: string,
    @Body() { code }: RedeemBody,
  ): Promise<StreamableFile> {
    const bytes = await pdfOf([await this.letters.of(actor, id, representativeId, code)], 'large');
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="kode.pdf"', length: bytes.length });
  }

  /** The person acts for the citizen no more, from now on */
  @Post(':representativeId/end')
  @HttpCode(204)
  @Needs('citizens.change')
  endRepresentative(@By() actor: Actor, @Param('id', Id) id: string, @Param('representativeId', Id) representativeId: string): Promise<void> {
    return this.representatives.end(actor, id, representativeId);
  }
}
