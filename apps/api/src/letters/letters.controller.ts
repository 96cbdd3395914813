import type { Actor, Language } from '#core';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { pdfOf } from '../paper/pdf.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { LetterPapers } from './letter-papers.js';
import { LetterCounts, LettersBody, LettersQuery, LettersView } from './letters.dto.js';
import { Letters } from './letters.js';

/** Letters to citizens who are exempt from Digital Post. */
@ApiTags('letters')
@Controller('letters')
export class LettersController {
  constructor(
    private readonly letters: Letters,
    private readonly papers: LetterPapers,
  ) {}

  /** The pile of letters to be sent, or those that were or came back */
  @Get()
  @Needs('letters.send')
  listLetters(@By() actor: Actor, @Query() query: LettersQuery, @Spoken() language: Language): Promise<LettersView> {
    return this.letters.page(actor, query, language);
  }

  /** These letters as one PDF, each on a page of its own */
  @Post('paper')
  @HttpCode(200)
  @Needs('letters.send')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printLetters(@By() actor: Actor, @Body() { ids }: LettersBody): Promise<StreamableFile> {
    const bytes = await pdfOf(await this.papers.of(actor, ids), 'large');
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="breve.pdf"', length: bytes.length });
  }

  /** They went to the post today; one that went before keeps its day */
  @Post('posted')
  @HttpCode(200)
  @Needs('letters.send')
  markLettersPosted(@By() actor: Actor, @Body() { ids }: LettersBody): Promise<LetterCounts> {
    return this.letters.posted(actor, ids);
  }

  /** It came back: whoever coordinates the course is told that the citizen was not */
  @Post(':id/returned')
  @HttpCode(200)
  @Needs('letters.send')
  markLetterReturned(@By() actor: Actor, @Param('id', Id) id: string): Promise<LetterCounts> {
    return this.letters.returned(actor, id);
  }
}
