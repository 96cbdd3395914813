import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import {
  DirectoryChangesQuery,
  DirectoryChangesView,
  DirectoryChangeView,
  MembershipBody,
  OpenRequestsView,
  PersonBody,
  RegisteredOrganisationsView,
  RegisteredPeopleView,
  SaveMembershipBody,
  SavePersonBody,
  SaveUnitBody,
  UnitBody,
} from './admin.dto.js';
import { DirectoryChanges } from './directory-changes.js';
import { DirectoryRegister } from './directory-register.js';
import { Memberships } from './memberships.js';
import { OrganisationBody, SaveOrganisationBody } from './organisation.dto.js';
import { Units } from './units.js';

@ApiTags('directory')
@Controller('directory')
export class DirectoryAdminController {
  constructor(
    private readonly register: DirectoryRegister,
    private readonly changes: DirectoryChanges,
    private readonly memberships: Memberships,
    private readonly units: Units,
  ) {}

  /** Every organisation there is or was, with what somebody should look at */
  @Get('organisations')
  @Needs('directory.change')
  async listRegisteredOrganisations(@Spoken() language: Language): Promise<RegisteredOrganisationsView> {
    return whole(await this.register.organisations(language));
  }

  /** Enters an organisation */
  @Post('organisations')
  @Needs('directory.change')
  addOrganisation(@By() actor: Actor, @Body() body: OrganisationBody): Promise<DirectoryChangeView> {
    return this.changes.saveOrganisation(actor, null, body, 0);
  }

  /** Changes its entry, or sets the day it ends; 412 when a colleague saved in between */
  @Put('organisations/:id')
  @Needs('directory.change')
  saveOrganisation(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision, ...body }: SaveOrganisationBody): Promise<DirectoryChangeView> {
    return this.changes.saveOrganisation(actor, id, body, revision);
  }

  /** How many open requests its end would touch, and whose: figures, no requests */
  @Get('organisations/:id/open-requests')
  @Needs('directory.change')
  getOpenRequests(@Param('id', Id) id: string): Promise<OpenRequestsView> {
    return this.register.openRequests(id);
  }

  /** Enters a unit of an organisation, to which its requests can be given */
  @Post('organisations/:id/units')
  @Needs('directory.change')
  addUnit(@By() actor: Actor, @Param('id', Id) organisationId: string, @Body() body: UnitBody): Promise<DirectoryChangeView> {
    return this.units.add(actor, organisationId, body);
  }

  /** Closes a unit: what it had is unassigned again */
  @Put('units/:id')
  @Needs('directory.change')
  saveUnit(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: SaveUnitBody): Promise<DirectoryChangeView> {
    return this.units.save(actor, id, body);
  }

  /** Everybody who works somewhere, also those who sign in no more */
  @Get('people')
  @Needs('directory.change')
  async listRegisteredPeople(): Promise<RegisteredPeopleView> {
    return whole(await this.register.people());
  }

  /** Enters a person; a new administrator waits for another one's approval */
  @Post('people')
  @Needs('directory.change')
  addPerson(@By() actor: Actor, @Body() body: PersonBody): Promise<DirectoryChangeView> {
    return this.changes.savePerson(actor, null, body, 0);
  }

  /** Changes a person's entry; who becomes or ceases to be an administrator is for two to decide */
  @Put('people/:id')
  @Needs('directory.change')
  savePerson(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision, ...body }: SavePersonBody): Promise<DirectoryChangeView> {
    return this.changes.savePerson(actor, id, body, revision);
  }

  /** Lets a person act for another organisation too, from one day to another */
  @Post('people/:id/memberships')
  @Needs('directory.change')
  addMembership(@By() actor: Actor, @Param('id', Id) personId: string, @Body() body: MembershipBody): Promise<DirectoryChangeView> {
    return this.memberships.add(actor, personId, body);
  }

  /** Moves its days or ends it at once; what was signed in it stays signed so */
  @Put('memberships/:id')
  @Needs('directory.change')
  saveMembership(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: SaveMembershipBody): Promise<DirectoryChangeView> {
    return this.memberships.save(actor, id, body);
  }

  /** What was changed, by whom and when: what waits first, then the newest */
  @Get('changes')
  @Needs('directory.change')
  async listDirectoryChanges(@By() actor: Actor, @Query() { subjectId }: DirectoryChangesQuery): Promise<DirectoryChangesView> {
    return whole(await this.changes.list(actor, subjectId ?? null));
  }

  /** Lets a proposal hold; by somebody other than who made it */
  @Post('changes/:id/approve')
  @HttpCode(200)
  @Needs('directory.change')
  approveDirectoryChange(@By() actor: Actor, @Param('id', Id) id: string): Promise<DirectoryChangeView> {
    return this.changes.decide(actor, id, 'approve');
  }

  /** Turns a proposal down, or takes one's own back */
  @Post('changes/:id/reject')
  @HttpCode(200)
  @Needs('directory.change')
  rejectDirectoryChange(@By() actor: Actor, @Param('id', Id) id: string): Promise<DirectoryChangeView> {
    return this.changes.decide(actor, id, 'reject');
  }
}
