import { specialitiesIn, type Actor, type OrganisationRecord, type PersonRecord } from '#core';
import { Problem } from '../web/problem.js';
import type { PersonBody } from './admin.dto.js';
import type { OrganisationBody } from './organisation.dto.js';

export const administratorIn = (actor: Actor): Actor & { kind: 'person' } => {
  if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
  return actor;
};

/** The entry that a body asks for. What it leaves out is empty. */
export const organisationFrom = (id: string, body: OrganisationBody): OrganisationRecord => ({
  id,
  name: body.name,
  kind: body.kind,
  regionId: body.regionId ?? null,
  address: body.address ?? null,
  phone: body.phone ?? null,
  providerNumber: body.providerNumber ?? null,
  sorCode: body.sorCode ?? null,
  gln: body.gln ?? null,
  specialities: specialitiesIn(body.specialities?.join(' ') ?? null).join(' ') || null,
  about: body.about ?? null,
  validFrom: body.validFrom,
  validTo: body.validTo ?? null,
  successorId: body.successorId ?? null,
  canReceive: body.canReceive,
});

export const personFrom = (id: string, body: PersonBody): PersonRecord => ({
  id,
  name: body.name,
  organisationId: body.organisationId,
  role: body.role,
  unit: body.unit ?? null,
  authorised: body.authorised,
  email: body.email ?? null,
  notifyByEmail: body.notifyByEmail,
  closed: body.closed,
});
