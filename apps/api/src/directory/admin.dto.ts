import type { DirectoryChangeStatus, DirectoryDecision, DirectoryFinding, LocumRole, Role, Speciality } from '#core';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, MaxLength, Min } from 'class-validator';
import { Name } from '../service-requests/view/names.dto.js';
import { WholeList } from '../web/list.dto.js';
import { IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

const roles = ['caseworker', 'manager', 'clinician', 'secretary', 'adviser', 'administrator'] as const satisfies readonly Role[];
const locumRoles = ['caseworker', 'manager', 'clinician', 'secretary', 'adviser'] as const satisfies readonly LocumRole[];
const longest = { name: 120, unit: 120, email: 254 } as const;

export class PersonBody {
  @IsText(longest.name)
  name!: string;

  @IsId()
  organisationId!: string;

  @IsIn(roles)
  role!: Role;

  @IsOptional()
  @IsText(longest.unit)
  unit?: string | null;

  /** May sign as an authorised doctor. */
  @IsBoolean()
  authorised!: boolean;

  @IsOptional()
  @IsEmail()
  @MaxLength(longest.email)
  email?: string | null;

  @IsBoolean()
  notifyByEmail!: boolean;

  /** Signs in no more, and is signed out at once. */
  @IsBoolean()
  closed!: boolean;
}

export class SavePersonBody extends PersonBody {
  /** The revision it is written on top of. */
  @IsInt()
  @Min(1)
  revision!: number;
}

/** Somebody who acts for another organisation for a time (vikar). */
export class MembershipBody {
  @IsId()
  organisationId!: string;

  @IsIn(locumRoles)
  role!: LocumRole;

  @IsLocalDate()
  validFrom!: string;

  /** The last day, itself included. */
  @IsLocalDate()
  lastOn!: string;
}

/** The organisation stays as it is. */
export class SaveMembershipBody {
  @IsIn(locumRoles)
  role!: LocumRole;

  @IsLocalDate()
  validFrom!: string;

  @IsLocalDate()
  lastOn!: string;

  /** Ends it at once, for good. */
  @IsBoolean()
  ended!: boolean;

  /** The revision it is written on top of. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class UnitBody {
  @IsText(longest.unit)
  name!: string;
}

/** The name stays as it is. */
export class SaveUnitBody {
  /** It is given nothing any more, for good; what it had is unassigned again. */
  @IsBoolean()
  closed!: boolean;

  /** The revision it is written on top of. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class DirectoryFindingView {
  code!: DirectoryFinding;
  text!: string;
}

/** An organisation as the register has it, and what is known beside. */
export class UnitView {
  id!: string;
  name!: string;
  closed!: boolean;
  revision!: number;
  /** How many people belong to it: those of the organisation whose unit has its name. */
  people!: number;
}

export class RegisteredOrganisationView {
  id!: string;
  name!: string;
  kind!: string;
  regionId!: string | null;
  address!: string | null;
  phone!: string | null;
  providerNumber!: string | null;
  sorCode!: string | null;
  gln!: string | null;
  specialities!: Speciality[];
  about!: string | null;
  validFrom!: string;
  validTo!: string | null;
  successorId!: string | null;
  canReceive!: boolean;
  revision!: number;
  /** Units that its requests are given to, the open ones first. */
  units!: UnitView[];
  /** Its end has come. */
  ended!: boolean;
  /** Open requests that it owes an answer. */
  openRequests!: number;
  findings!: DirectoryFindingView[];
}

export class RegisteredOrganisationsView extends WholeList {
  items!: RegisteredOrganisationView[];
}

export class MembershipView {
  id!: string;
  organisationId!: string;
  role!: LocumRole;
  validFrom!: string;
  lastOn!: string;
  /** Ended by an administrator before its last day. */
  ended!: boolean;
  /** The person acts for the organisation today. */
  runs!: boolean;
  /** It is over, by its last day or by an administrator. */
  isOver!: boolean;
  revision!: number;
}

export class RegisteredPersonView {
  id!: string;
  name!: string;
  organisationId!: string;
  role!: Role;
  unit!: string | null;
  authorised!: boolean;
  email!: string | null;
  notifyByEmail!: boolean;
  closed!: boolean;
  revision!: number;
  /** Where the person is, was or will be a locum (vikar), the latest first. */
  memberships!: MembershipView[];
  /** As far as the session is still kept; they are for a day or two. */
  lastSignInAt!: string | null;
}

export class RegisteredPeopleView extends WholeList {
  items!: RegisteredPersonView[];
}

export class SharedRequestsView {
  /** Who asked. */
  organisation!: Name;
  /** Those that are owed an answer: they go to the successor, or back. */
  owed!: number;
  /** Those that are answered and not ended yet: they go to the successor, or stay as they are. */
  answered!: number;
}

/** What the end of an organisation would touch. */
export class OpenRequestsView {
  /** Open requests to it, by who asked. */
  received!: SharedRequestsView[];
  /** How many open ones it made itself; these stay with it. */
  made!: number;
}

export class DirectoryChangesQuery {
  /** Of one organisation or person; of all when left out. */
  @MayBeLeftOut()
  @IsId()
  subjectId?: string;
}

export class DirectoryDifferenceView {
  /** As the entry's field is called. */
  field!: string;
  before!: string | null;
  after!: string | null;
}

export class DirectoryChangeView {
  id!: string;
  /** Of a membership `subjectId` is the person, of a unit the organisation. */
  subject!: 'organisation' | 'person' | 'membership' | 'unit';
  subjectId!: string;
  /** What the organisation or the person is called after it; of a membership the person. */
  name!: string;
  /** The entry was not there before. */
  isNew!: boolean;
  differences!: DirectoryDifferenceView[];
  /** `done` needed nobody else. */
  status!: DirectoryChangeStatus;
  /** Null: carried out by itself when an organisation ended. */
  author!: Name | null;
  decider!: Name | null;
  at!: string;
  decidedAt!: string | null;
  /** What you may do with it now. */
  allowed!: DirectoryDecision[];
}

export class DirectoryChangesView extends WholeList {
  items!: DirectoryChangeView[];
}
