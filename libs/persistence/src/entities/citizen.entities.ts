import type { Language } from '#core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Name and CPR number are sealed: see `Sealer`. */
@Entity({ name: 'citizen' })
export class Citizen {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'cpr_index', select: false }) cprIndex!: Buffer;
  @Column('bytea', { name: 'cpr_sealed' }) cprSealed!: Buffer;
  @Column('bytea', { name: 'name_sealed' }) nameSealed!: Buffer;
  @Column('uuid', { name: 'municipality_id', nullable: true }) municipalityId!: string | null;
  /** Null for a citizen without a GP. */
  @Column('uuid', { name: 'gp_organisation_id', nullable: true }) gpOrganisationId!: string | null;
  @Column('uuid', { name: 'previous_gp_organisation_id', nullable: true }) previousGpOrganisationId!: string | null;
  /** The first day of the doctor that is registered, or of having none; null when nobody recorded a change. */
  @Column('date', { name: 'gp_since', nullable: true }) gpSince!: string | null;
  /** The municipality that had the case before the citizen moved, on the first day in the new one. */
  @Column('uuid', { name: 'previous_municipality_id', nullable: true }) previousMunicipalityId!: string | null;
  @Column('date', { name: 'moved_on', nullable: true }) movedOn!: string | null;
  /** Told by post. */
  @Column('bool', { name: 'digital_post_exempt' }) digitalPostExempt!: boolean;
  /** In which mail and letters are written. */
  @Column('text') language!: Language;
  @Column('text', { name: 'interpreter_language', nullable: true }) interpreterLanguage!: string | null;
  @Column('bool', { name: 'protected_address' }) protectedAddress!: boolean;
  @Column('date', { name: 'deceased_on', nullable: true }) deceasedOn!: string | null;
  @Column('bool') demo!: boolean;
}

@Entity({ name: 'course' })
export class CourseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'citizen_id' }) citizenId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') number!: string;
  @Column('text') kind!: string;
  @Column('text') regime!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  /** The coordinator. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  /** The first day on which something is to happen. */
  @Column('date', { name: 'next_on', nullable: true }) nextOn!: string | null;
  /** Codes of why it stands in the lists, separated by blanks. */
  @Column('text') findings!: string;
  @Column('int') version!: number;
}
