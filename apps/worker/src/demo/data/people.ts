import type { Actor, Role } from '#core';
import { recordId } from '../random.js';
import { association, beach, clinicalFunction, municipality, neighbour, specialist, square, stream, type DemoOrganisation } from './organisations.js';
import { body, mind, units } from './units.js';

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
  /** Where the person is a locum too. */
  locumAt?: DemoOrganisation;
};

type Special = Pick<DemoPerson, 'authorised' | 'notifyByEmail' | 'unit' | 'locumAt'>;

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

/** Invented people in every role. A doctor of the practice by the beach is a locum in the one by the stream. */
export const people: readonly DemoPerson[] = [
  person(municipality, 'caseworker', 'Mette Holmgaard', { unit: 'Sygedagpenge', ...mailed }),
  person(municipality, 'caseworker', 'Rasmus Kjeldal', { unit: 'Jobafklaring' }),
  person(municipality, 'manager', 'Ida Lykkeberg', mailed),
  person(municipality, 'administrator', 'Anders Bakmand'),
  person(municipality, 'administrator', 'Birthe Solmark'),
  person(square, 'clinician', 'Jens Holtegaard', { ...doctor, ...mailed }),
  person(square, 'secretary', 'Lis Mikkelborg'),
  person(stream, 'clinician', 'Sofie Vinterby', doctor),
  person(beach, 'clinician', 'Ole Kragelund', doctor),
  person(beach, 'clinician', 'Emil Rosenlund', { ...doctor, locumAt: stream }),
  person(clinicalFunction, 'clinician', 'Hanne Skovlyst', { ...doctor, unit: body.name }),
  person(clinicalFunction, 'clinician', 'Torben Lyngsø', { ...doctor, unit: mind.name }),
  person(clinicalFunction, 'secretary', 'Karen Sandhøj'),
  person(clinicalFunction, 'manager', 'Peter Frisendal', mailed),
  person(association, 'adviser', 'Rikke Vadgaard', mailed),
  person(association, 'manager', 'Bent Ravnkilde'),
  person(specialist, 'clinician', 'Nadia Elkjær', doctor),
  person(neighbour, 'caseworker', 'Gitte Møllebæk'),
  person(neighbour, 'manager', 'Karsten Overgård', mailed),
];

/** Who acts for the organisation, each as somebody of it. */
export const peopleIn = (organisationId: string, ...roles: readonly Role[]): DemoPerson[] =>
  people
    .filter((each) => (each.organisationId === organisationId || each.locumAt?.id === organisationId) && roles.includes(each.role))
    .map((each) => ({ ...each, organisationId }));

const unitOf = ({ organisationId, unit }: DemoPerson) => units.find(({ organisation, name }) => organisation.id === organisationId && name === unit);

export const actorOf = (person: DemoPerson): Actor => {
  const { id, organisationId, role, authorised } = person;
  const unitId = unitOf(person)?.id;
  return {
    kind: 'person',
    personId: id,
    organisationId,
    role,
    authorised: authorised === true,
    ...(unitId !== undefined && { unitId }),
  };
};
