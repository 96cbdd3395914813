import type { LocalDate } from '#sla';
import type { Role } from '../service-request/access.js';

/** An organisation's entry in the register. */
export type OrganisationRecord = {
  id: string;
  name: string;
  /** Open data, e.g. `gpPractice`. */
  kind: string;
  regionId: string | null;
  address: string | null;
  phone: string | null;
  /** Ydernummer. */
  providerNumber: string | null;
  sorCode: string | null;
  gln: string | null;
  /** Codes of what it helps citizens with, separated by blanks, and what it does, in words for them. */
  specialities: string | null;
  about: string | null;
  validFrom: LocalDate;
  /** The first day on which it is no more. */
  validTo: LocalDate | null;
  /** Who takes over from that day on. */
  successorId: string | null;
  canReceive: boolean;
};

/** Somebody who can sign in for an organisation. */
export type PersonRecord = {
  id: string;
  name: string;
  organisationId: string;
  role: Role;
  unit: string | null;
  /** May sign as an authorised doctor. */
  authorised: boolean;
  email: string | null;
  notifyByEmail: boolean;
  /** Signs in no more. */
  closed: boolean;
};

/** Roles in which somebody may act for another organisation than their own. */
export type LocumRole = Exclude<Role, 'administrator'>;

/** Somebody who acts for another organisation for a time (vikar). Whether they may sign is said of the person. */
export type MembershipRecord = {
  id: string;
  personId: string;
  organisationId: string;
  role: LocumRole;
  validFrom: LocalDate;
  /** The last day, itself included. */
  lastOn: LocalDate;
  /** Ended before that day. */
  ended: boolean;
};

/** A unit of an organisation that is asked; people belong to it by its name. */
export type UnitRecord = { id: string; organisationId: string; name: string; closed: boolean };

/** Whether the locum acts for the organisation on that day. */
export const isLocumOn = ({ validFrom, lastOn, ended }: MembershipRecord, on: LocalDate): boolean => !ended && validFrom <= on && on <= lastOn;

/** Whether the organisation is there on that day. */
export const isThere = ({ validFrom, validTo }: Pick<OrganisationRecord, 'validFrom' | 'validTo'>, on: LocalDate): boolean =>
  validFrom <= on && (validTo === null || validTo > on);

export const hasEnded = ({ validTo }: Pick<OrganisationRecord, 'validTo'>, on: LocalDate): boolean => validTo !== null && validTo <= on;

/** The law lays the case on the municipality; whichever part of it, it may begin its first course. */
export const isMunicipal = ({ kind }: Pick<OrganisationRecord, 'kind'>): boolean => kind === 'jobCentre' || kind === 'municipality';
