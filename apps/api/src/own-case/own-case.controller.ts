import type { Actor, Language } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { AccessesQuery, AccessesView } from './accesses.dto.js';
import { Accesses } from './accesses.js';
import { Consents } from './consents.js';
import { Contacts } from './contacts.js';
import { ContactsView, OwnConsentsView, RightsView } from './own-case.dto.js';

/** The case as its citizen reads it, beside the requests themselves. */
@ApiTags('own-case')
@Controller('own-case')
export class OwnCaseController {
  constructor(
    private readonly foundation: Foundation,
    private readonly accesses: Accesses,
    private readonly consents: Consents,
    private readonly contacts: Contacts,
  ) {}

  /** Who looked at what about the citizen who asks, the newest first; the citizen's own looks left out */
  @Get('accesses')
  @Needs('ownCase.read')
  listAccesses(@By() actor: Actor, @Query() query: AccessesQuery, @Spoken() language: Language): Promise<AccessesView> {
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

  /** What a citizen is entitled to */
  @Get('rights')
  @Needs('ownCase.read')
  async listRights(@Spoken() language: Language): Promise<RightsView> {
    const { rules } = await this.foundation.rules.current();
    return whole(rules.rights.map(({ code, name, text, source }) => ({ code, name: name[language], text: text[language], source })));
  }
}
