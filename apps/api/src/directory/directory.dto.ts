import type { Language } from '#core';
import { IsBoolean, IsIn, ValidateIf } from 'class-validator';
import { CodeView } from '../courses/codes.dto.js';
import { OrganisationName } from '../session/session.dto.js';
import { CitizenName, Name } from '../service-requests/view/names.dto.js';
import { Total, WholeList } from '../web/list.dto.js';
import { keysOf } from '../web/keys-of.js';
import { IsCount, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

export class OrganisationsQuery {
  /** E.g. `gpPractice`. */
  @MayBeLeftOut()
  @IsText(60)
  kind?: string;

  /** Only those that can be asked by a request. */
  @MayBeLeftOut()
  @IsIn(['true', 'false'])
  canReceive?: 'true' | 'false';
}

export class OrganisationView {
  id!: string;
  name!: string;
  /** Open data, e.g. `jobCentre` or `gpPractice`. */
  kind!: string;
  address!: string | null;
  phone!: string | null;
  /** Ydernummer. */
  providerNumber!: string | null;
  /** Can be asked today. */
  canReceive!: boolean;
  /** What it helps citizens with, and what it does. */
  specialities!: CodeView[];
  about!: string | null;
  /** It is there today. */
  open!: boolean;
}

export class OrganisationsView extends WholeList {
  items!: OrganisationView[];
}

export class PeopleQuery {
  /** Colleagues when left out; of another organisation only what everybody may know. */
  @MayBeLeftOut()
  @IsId()
  organisationId?: string;
}

export class UnitsView extends WholeList {
  items!: Name[];
}

export class PersonView {
  id!: string;
  name!: string;
  role!: string;
  unit!: string | null;
  /** The unit of that name to which requests can be given; null when there is none. */
  unitId!: string | null;
  authorised!: boolean;
  /** Of another organisation, and a locum (vikar) here. */
  locum!: boolean;
}

export class PeopleView extends WholeList {
  items!: PersonView[];
}

export class CitizensQuery {
  /** Part of the name, at least two letters. Never a CPR number: an address is no place for it. */
  @MayBeLeftOut()
  @IsText(100, 2)
  name?: string;

  @MayBeLeftOut()
  @IsText(100)
  cursor?: string;

  @MayBeLeftOut()
  @IsCount(1, 100)
  limit?: number;
}

export class FindCitizenBody {
  /** All ten digits, with or without a hyphen: `010190-1234`. */
  @IsText(11)
  cpr!: string;
}

export class CitizensView {
  items!: CitizenName[];
  nextCursor!: string | null;
  /** All that the organisation knows, or all of that name. */
  counts!: Total;
}

export class CitizenView extends CitizenName {
  /** The citizen's own doctor; null when there is none. */
  gp!: OrganisationName | null;
  previousGp!: OrganisationName | null;
  /** Since when it is that doctor, or none; null when no change was recorded. */
  gpSince!: string | null;
  /** Where the citizen lives, and who had the case before a move; null when nobody recorded it. Of a protected citizen these two alone read it. */
  municipality!: OrganisationName | null;
  previousMunicipality!: OrganisationName | null;
  /** The first day in that municipality. */
  movedOn!: string | null;
  /** The reader's organisation has the case, or had it last, and says where the citizen lives. */
  mayRecordMove!: boolean;
  /** Told by post. */
  digitalPostExempt!: boolean;
  /** In which mail and letters are written. */
  language!: Language;
  /** A language, when an interpreter is needed. */
  interpreterLanguage!: string | null;
  protectedAddress!: boolean;
  deceasedOn!: string | null;
}

export class ContactBody {
  /** Exempt from Digital Post, or unable to sign in: what there is to tell goes by post. */
  @IsBoolean()
  digitalPostExempt!: boolean;

  /** In which mail and letters are written. */
  @IsIn(keysOf<Language>({ da: true, en: true }))
  language!: Language;

  /** The language of an interpreter; null where none is needed. */
  @ValidateIf(({ interpreterLanguage }: ContactBody) => interpreterLanguage !== null)
  @IsText(60)
  interpreterLanguage!: string | null;
}

export class DeceasedBody {
  /** The day, or null when it was recorded by mistake: what was annulled stays so. */
  @ValidateIf(({ on }: DeceasedBody) => on !== null)
  @IsLocalDate()
  on!: string | null;
}

export class GpBody {
  /** The practice that is the citizen's doctor now; null: group 2 or none, the citizen may see any doctor. */
  @ValidateIf(({ organisationId }: GpBody) => organisationId !== null)
  @IsId()
  organisationId!: string | null;

  /** The first day with that doctor, today or before. */
  @IsLocalDate()
  since!: string;
}

export class MunicipalityBody {
  /** The municipality the citizen lives in now; one's own: it was a mistake. */
  @IsId()
  organisationId!: string;

  /** The first day there, today or before. */
  @IsLocalDate()
  on!: string;
}
