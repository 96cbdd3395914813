import type { Actor, Role } from '#core';
import { recordId } from '../random.js';
import { association, beach, clinicalFunction, municipality, neighbour, specialist, square, stream, type DemoOrganisation } from './organisations.js';

export type DemoPerson = {
  id: string;
  name: string;
  organisationId: string;
  role: Role;
  email: string;
  /** May sign as an authorised doctor. */
  authorised?: true;
  notifyByEmail?: true;
  unit?: string;
};

type Special = Pick<DemoPerson, 'authorised' | 'notifyByEmail' | 'unit'>;

const mailbox = (name: string): string => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '.');

/** Mail goes to a name that can belong to nobody (RFC 2606). */
const person = ({ id }: DemoOrganisation, role: Role, name: string, special: Special = {}): DemoPerson => ({
  id: recordId(`person ${name}`),
  name,
  organisationId: id,
  role,
  email: `${mailbox(name)}@demo.example`,
  ...special,
});

const doctor = { authorised: true } as const;
const mailed = { notifyByEmail: true } as const;

/** Invented people in every role. The second doctor of the practice by the stream is a locum. */
export const people: readonly DemoPerson[] = [
  person(municipality, 'caseworker', 'Mette Holmgaard', { unit: 'Sygedagpenge', ...mailed }),
  person(municipality, 'caseworker', 'Rasmus Kjeldal', { unit: 'Jobafklaring' }),
  person(municipality, 'manager', 'Ida Lykkeberg', mailed),
  person(municipality, 'administrator', 'Anders Bakmand'),
  person(municipality, 'administrator', 'Birthe Solmark'),
  person(square, 'clinician', 'Jens Holtegaard', { ...doctor, ...mailed }),
  person(square, 'secretary', 'Lis Mikkelborg'),
  person(stream, 'clinician', 'Sofie Vinterby', doctor),
  person(stream, 'clinician', 'Emil Rosenlund', { ...doctor, unit: 'Vikar' }),
  person(beach, 'clinician', 'Ole Kragelund', doctor),
  person(clinicalFunction, 'clinician', 'Hanne Skovlyst', doctor),
  person(clinicalFunction, 'manager', 'Peter Frisendal', mailed),
  person(association, 'adviser', 'Rikke Vadgaard', mailed),
  person(association, 'manager', 'Bent Ravnkilde'),
  person(specialist, 'clinician', 'Nadia Elkjær', doctor),
  person(neighbour, 'caseworker', 'Gitte Møllebæk'),
  person(neighbour, 'manager', 'Karsten Overgård', mailed),
];

export const peopleIn = (organisationId: string, ...roles: readonly Role[]): DemoPerson[] =>
  people.filter((each) => each.organisationId === organisationId && roles.includes(each.role));

export const actorOf = ({ id, organisationId, role, authorised }: DemoPerson): Actor => ({
  kind: 'person',
  personId: id,
  organisationId,
  role,
  authorised: authorised === true,
});
