import { sourceForCitizens, type Actor, type Language } from '#core';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { AccessesView } from './accesses.dto.js';
import { Accesses } from './accesses.js';
import { Consents } from './consents.js';
import { Contacts } from './contacts.js';
import { ContactsView, OwnConsentsView, RightsView } from './own-case.dto.js';
import { Papers } from './paper/papers.js';
import { pdfOf } from '../paper/pdf.js';
import { PageQuery } from '../web/list.dto.js';

/** The case as its citizen reads it, beside the requests themselves. */
@ApiTags('own-case')
@Controller('own-case')
export class OwnCaseController {
  constructor(
    private readonly foundation: Foundation,
    private readonly accesses: Accesses,
    private readonly consents: Consents,
    private readonly contacts: Contacts,
    private readonly papers: Papers,
  ) {}

  /** Who looked at what about the citizen who asks, the newest first; the citizen's own looks left out */
  @Get('accesses')
  @Needs('ownCase.read')
  listAccesses(@By() actor: Actor, @Query() query: PageQuery, @Spoken() language: Language): Promise<AccessesView> {
    return this.accesses.page(actor, query, language);
  }

  /** What the citizen was asked to consent to, and what became of it */
  @Get('consents')
  @Needs('ownCase.read')
  async listOwnConsents(@By() actor: Actor, @Spoken() language: Language): Promise<OwnConsentsView> {
    return whole(await this.consents.of(actor, language));
  }

  /** Whom the citizen can call */
  @Get('contacts')
  @Needs('ownCase.read')
  async listContacts(@By() actor: Actor): Promise<ContactsView> {
    return whole(await this.contacts.of(actor));
  }

  /** What Min sag says, as a PDF to keep */
  @Get('paper')
  @Needs('ownCase.read')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getPaper(@By() actor: Actor, @Spoken() language: Language): Promise<StreamableFile> {
    const bytes = await pdfOf([await this.papers.of(actor, language)]);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="min-sag.pdf"', length: bytes.length });
  }

  /** What a citizen is entitled to */
  @Get('rights')
  @Needs('ownCase.read')
  async listRights(@Spoken() language: Language): Promise<RightsView> {
    const { rules } = await this.foundation.rules.current();
    return whole(rules.rights.map(({ code, name, text, source }) => ({ code, name: name[language], text: text[language], source: sourceForCitizens(source) })));
  }
}
