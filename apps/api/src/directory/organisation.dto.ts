import { specialities, type Speciality } from '#core';
import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { IsChoices, IsCode, IsDigits, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

const longest = { name: 120, address: 200, phone: 40, sorCode: 30, about: 400 } as const;
const digits = { providerNumber: 6, gln: 13 } as const;

/** What is left out is empty: an entry is always sent whole. */
export class OrganisationBody {
  @IsText(longest.name)
  name!: string;

  /** Open data, e.g. `gpPractice`. */
  @IsCode(60)
  kind!: string;

  @IsOptional()
  @IsId()
  regionId?: string | null;

  @IsOptional()
  @IsText(longest.address)
  address?: string | null;

  @IsOptional()
  @IsText(longest.phone)
  phone?: string | null;

  /** Ydernummer: six digits, of one organisation at a time. */
  @IsOptional()
  @IsDigits(digits.providerNumber)
  providerNumber?: string | null;

  @IsOptional()
  @IsText(longest.sorCode)
  sorCode?: string | null;

  /** Thirteen digits. */
  @IsOptional()
  @IsDigits(digits.gln)
  gln?: string | null;

  /** What it helps citizens with, where they may invite it. Never a diagnosis. */
  @MayBeLeftOut()
  @IsChoices(specialities)
  specialities?: Speciality[];

  /** What it does, in words for citizens. */
  @IsOptional()
  @IsText(longest.about)
  about?: string | null;

  @IsLocalDate()
  validFrom!: string;

  /** The first day on which it is no more; its open requests leave it then. */
  @IsOptional()
  @IsLocalDate()
  validTo?: string | null;

  /** Who takes over from that day on; without one the requests go back to who asked. */
  @IsOptional()
  @IsId()
  successorId?: string | null;

  /** Letters reach it here. */
  @IsBoolean()
  canReceive!: boolean;
}

export class SaveOrganisationBody extends OrganisationBody {
  /** The revision it is written on top of. */
  @IsInt()
  @Min(1)
  revision!: number;
}
