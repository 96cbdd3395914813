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

/** Whether the organisation is there on that day. */
export const isThere = ({ validFrom, validTo }: Pick<OrganisationRecord, 'validFrom' | 'validTo'>, on: LocalDate): boolean =>
  validFrom <= on && (validTo === null || validTo > on);

export const hasEnded = ({ validTo }: Pick<OrganisationRecord, 'validTo'>, on: LocalDate): boolean => validTo !== null && validTo <= on;
