import type { Actor } from '#core';
import { organisations } from '../../../kit/rules.js';

const person = (organisationId: string, role: string, authorised = false): Actor => ({
  kind: 'person',
  personId: `person ${role} ${organisationId.slice(-1)}`,
  organisationId,
  role,
  authorised,
});

const { municipality, practice, otherPractice, association, stranger } = organisations;

export const citizenId = '0193a000-0000-7000-8000-00000000c001';

/** Invented people, each in one role. */
export const people = {
  caseworker: person(municipality, 'caseworker'),
  manager: person(municipality, 'manager'),
  doctor: person(practice, 'clinician', true),
  unauthorisedDoctor: person(practice, 'clinician'),
  secretary: person(practice, 'secretary'),
  practiceManager: person(practice, 'manager'),
  administrator: person(municipality, 'administrator'),
  practiceAdministrator: person(practice, 'administrator'),
  strangeCaseworker: person(stranger, 'caseworker'),
  strangeDoctor: person(otherPractice, 'clinician', true),
  adviser: person(association, 'adviser'),
  citizen: { kind: 'citizen', personId: 'person citizen', citizenId },
  strangeCitizen: { kind: 'citizen', personId: 'person other citizen', citizenId: '0193a000-0000-7000-8000-00000000c002' },
  machine: { kind: 'machine', clientId: 'demo', organisationId: practice },
  strangeMachine: { kind: 'machine', clientId: 'demo', organisationId: stranger },
  clock: { kind: 'clock' },
} as const satisfies Record<string, Actor>;

export type Who = keyof typeof people;
