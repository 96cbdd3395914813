import { isThere, label, specialitiesIn, type Actor, type Language } from '#core';
import { businessNow, colleaguesOf, Organisation, unitsOf } from '#persistence';
import { localDateOf } from '#sla';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { OrganisationsQuery, OrganisationsView, PeopleQuery, PeopleView, UnitsView } from './directory.dto.js';

@ApiTags('directory')
@Controller()
export class OrganisationsController {
  constructor(private readonly foundation: Foundation) {}

  /** Who can ask or be asked */
  @Get('organisations')
  @Needs('organisations.read')
  async listOrganisations(@Query() { kind, canReceive }: OrganisationsQuery, @Spoken() language: Language): Promise<OrganisationsView> {
    const { manager } = this.foundation.database.app;
    const today = localDateOf(await businessNow(manager));
    const rows = await manager.find(Organisation, { where: kind === undefined ? {} : { kind }, order: { name: 'ASC', id: 'ASC' } });
    const all = rows.map((row) => {
      const { id, name, kind: of, address, phone, providerNumber, about } = row;
      const open = isThere(row, today);
      const specialities = specialitiesIn(row.specialities).map((code) => ({ code, name: label(code, language) }));
      return { id, name, kind: of, address, phone, providerNumber, about, specialities, open, canReceive: row.canReceive && open };
    });
    return whole(canReceive === undefined ? all : all.filter((each) => each.canReceive === (canReceive === 'true')));
  }

  /** The people who act for an organisation today, by name */
  @Get('people')
  @Needs('people.read')
  async listPeople(@By() actor: Actor, @Query() { organisationId }: PeopleQuery): Promise<PeopleView> {
    const own = 'organisationId' in actor ? actor.organisationId : undefined;
    const of = organisationId ?? own;
    return whole(of === undefined ? [] : await colleaguesOf(this.foundation.database.app.manager, of));
  }

  /** The units of one's own organisation that its requests can be given to */
  @Get('units')
  @Needs('people.read')
  async listUnits(@By() actor: Actor): Promise<UnitsView> {
    return whole('organisationId' in actor ? await unitsOf(this.foundation.database.app.manager, actor.organisationId) : []);
  }
}
