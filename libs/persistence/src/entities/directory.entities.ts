import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant.js';

@Entity({ name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Ydernummer. */
  @Column('text', { name: 'provider_number', nullable: true }) providerNumber!: string | null;
  @Column('text', { name: 'sor_code', nullable: true }) sorCode!: string | null;
  @Column('text', { nullable: true }) gln!: string | null;
  /** Codes, separated by blanks. */
  @Column('text', { nullable: true }) specialities!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('uuid', { name: 'successor_id', nullable: true }) successorId!: string | null;
  @Column('bool', { name: 'can_receive' }) canReceive!: boolean;
  @Column('bool') demo!: boolean;
  @Column('int') revision!: number;
  /** When its end was carried out. */
  @Column('timestamptz', { name: 'followed_at', nullable: true, transformer: instant }) followedAt!: string | null;
}

/** Somebody who can sign in: an employee, or a citizen, whose name is sealed elsewhere. */
@Entity({ name: 'person' })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('uuid', { name: 'citizen_id', nullable: true }) citizenId!: string | null;
  @Column('text') role!: string;
  /** May sign as an authorised doctor. */
  @Column('bool') authorised!: boolean;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('bool', { name: 'notify_by_email' }) notifyByEmail!: boolean;
  @Column('bool') demo!: boolean;
  @Column('int') revision!: number;
  /** Since when the person signs in no more. */
  @Column('timestamptz', { name: 'closed_at', nullable: true, transformer: instant }) closedAt!: string | null;
}
