import { Organisation, Person } from '#persistence';
import type { Actor } from '#core';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsNull } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By } from '../web/request.js';
import { OrganisationsQuery, OrganisationsView, PeopleQuery, PeopleView } from './directory.dto.js';

@ApiTags('directory')
@Controller()
export class OrganisationsController {
  constructor(private readonly foundation: Foundation) {}

  /** Who can ask or be asked */
  @Get('organisations')
  @Needs('organisations.read')
  async listOrganisations(@Query() { kind, canReceive }: OrganisationsQuery): Promise<OrganisationsView> {
    const where = { ...(kind !== undefined && { kind }), ...(canReceive !== undefined && { canReceive: canReceive === 'true' }) };
    const rows = await this.foundation.database.app.manager.find(Organisation, { where, order: { name: 'ASC', id: 'ASC' } });
    return whole(
      rows.map(({ id, name, kind: of, address, phone, providerNumber, canReceive: receives }) => ({
        id,
        name,
        kind: of,
        address,
        phone,
        providerNumber,
        canReceive: receives,
      })),
    );
  }

  /** The people of an organisation, by name */
  @Get('people')
  @Needs('people.read')
  async listPeople(@By() actor: Actor, @Query() { organisationId }: PeopleQuery): Promise<PeopleView> {
    const own = 'organisationId' in actor ? actor.organisationId : undefined;
    const rows = await this.foundation.database.app.manager.find(Person, {
      where: { organisationId: organisationId ?? own, closedAt: IsNull() },
      order: { name: 'ASC', id: 'ASC' },
    });
    return whole(rows.map(({ id, name, role, unit, authorised }) => ({ id, name: name ?? '', role, unit, authorised })));
  }
}
